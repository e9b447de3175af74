package dev.leat.server;

import dev.leat.agent.Agent;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a server was told before it was started. */
record Settings(
    Agent agent,
    String name,
    Address address,
    Authenticator authenticator,
    List<String> hosts,
    List<String> origins,
    ServerLimits limits,
    @Nullable Duration idleTime,
    Duration shutdownTime,
    Duration heartbeat) {
  Settings {
    hosts = List.copyOf(hosts);
    origins = List.copyOf(origins);
  }
}
