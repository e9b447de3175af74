package dev.leat.server;

import dev.leat.agent.Agent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An agent behind HTTP: {@code AgentServer.of(agent).port(8080).start()}. It listens on this
 * machine's loopback unless told otherwise, and belongs to whoever started it; the agent, its model
 * and its store do not belong to it. Safe for several threads.
 */
public final class AgentServer implements AutoCloseable {
  private final RunningServer server;

  private AgentServer(RunningServer server) {
    this.server = server;
  }

  /** A server for that agent, to say more about. */
  public static Builder of(Agent agent) {
    return new Builder(agent);
  }

  /** The port on which it listens. */
  public int port() {
    return server.port();
  }

  /** Where clients on this machine find it: {@code http://127.0.0.1:8080}. */
  public String url() {
    return server.url();
  }

  /** How many runs it drives now. */
  public int running() {
    return server.running();
  }

  /** Waits until it is closed. */
  public void await() throws InterruptedException {
    server.await();
  }

  /**
   * Ends it: no run begins any more; those under way may finish within the time set by {@link
   * Builder#shutdownTime} and are cancelled then; readers are told; the port is freed. Closing it
   * again does nothing.
   */
  @Override
  public void close() {
    server.close();
  }

  /** Collects what a server has. */
  public static final class Builder {
    private final Agent agent;
    private String name = "leat";
    private String host = "127.0.0.1";
    private int firstPort = 8080;
    private int lastPort = 8080;
    private @Nullable String token;
    private @Nullable Authenticator authenticator;
    private boolean openToAll;
    private final List<String> hosts = new ArrayList<>();
    private final List<String> origins = new ArrayList<>();
    private ServerLimits limits = ServerLimits.defaults();
    private @Nullable Duration idleTime;
    private Duration shutdownTime = Duration.ofSeconds(10);
    private Duration heartbeat = Duration.ofSeconds(15);

    private Builder(Agent agent) {
      this.agent = Objects.requireNonNull(agent, "agent");
    }

    /** The agent's name for clients that choose among models; {@code leat} unless set. */
    public Builder name(String value) {
      name = Objects.requireNonNull(value, "name");
      return this;
    }

    /** Where to listen; 8080 unless set, 0 for any that is free. */
    public Builder port(int value) {
      return ports(value, value);
    }

    /** Where to listen: the first of these ports that is free. */
    public Builder ports(int first, int last) {
      if (first < 0 || last > 65_535 || first > last) {
        throw new IllegalArgumentException(
            "expected ports between 0 and 65535, the first first; found " + first + " to " + last);
      }
      firstPort = first;
      lastPort = last;
      return this;
    }

    /**
     * The address to listen on; {@code 127.0.0.1} unless set. Any but this machine's loopback needs
     * a {@link #token}, an {@link #authenticate authenticator} or {@link #openToAll}.
     */
    public Builder host(String value) {
      host = Objects.requireNonNull(value, "host");
      return this;
    }

    /** The secret that clients send as {@code Authorization: Bearer …}. */
    public Builder token(String value) {
      if (value.isBlank()) {
        throw new IllegalArgumentException("a token is not blank");
      }
      token = value;
      return this;
    }

    /** Says for whom each request is; {@link Principal#LOCAL} for all unless set. */
    public Builder authenticate(Authenticator value) {
      authenticator = Objects.requireNonNull(value, "authenticator");
      return this;
    }

    /** Lets whoever reaches the address use the agent, without a name. */
    public Builder openToAll() {
      openToAll = true;
      return this;
    }

    /** Names, besides those of the loopback, by which clients may call this server. */
    public Builder allowHost(String... values) {
      for (String value : values) {
        hosts.add(value.toLowerCase(Locale.ROOT));
      }
      return this;
    }

    /** Origins whose pages may ask, besides the server's own: {@code https://app.example.com}. */
    public Builder allowOrigin(String... values) {
      for (String value : values) {
        origins.add(value.toLowerCase(Locale.ROOT));
      }
      return this;
    }

    /** How much it takes on; {@link ServerLimits#defaults} unless set. */
    public Builder limits(ServerLimits value) {
      limits = Objects.requireNonNull(value, "limits");
      return this;
    }

    /**
     * How long a run goes on that nobody reads here, zero for ever. Five minutes unless set if the
     * agent's store is in memory; for ever if not, for readers may then be with another server.
     */
    public Builder idleTime(Duration value) {
      idleTime = notNegative(value);
      return this;
    }

    /** How long runs may take to finish when the server is closed; 10 seconds unless set. */
    public Builder shutdownTime(Duration value) {
      shutdownTime = notNegative(value);
      return this;
    }

    /** How often a silent connection is kept alive; every 15 seconds unless set. */
    public Builder heartbeat(Duration value) {
      if (value.isNegative() || value.isZero()) {
        throw new IllegalArgumentException("expected a time above zero, found " + value);
      }
      heartbeat = value;
      return this;
    }

    /**
     * Starts it.
     *
     * @throws ServerStartException if it cannot listen there
     * @throws IllegalStateException if it would be open to others without anybody having said so
     */
    public AgentServer start() {
      if (token != null && authenticator != null) {
        throw new IllegalStateException("a server has a token or an authenticator, not both");
      }
      return new AgentServer(RunningServer.start(settings()));
    }

    private Settings settings() {
      return new Settings(
          agent,
          name,
          new Address(host, firstPort, lastPort),
          authenticator(),
          hosts,
          origins,
          limits,
          idleTime,
          shutdownTime,
          heartbeat);
    }

    private Authenticator authenticator() {
      if (authenticator != null) {
        return authenticator;
      }
      if (token != null) {
        return new TokenAuthenticator(token);
      }
      if (!openToAll && !Address.isLoopback(host)) {
        throw new IllegalStateException(
            "The server would listen on "
                + host
                + ", where others reach it, and let all of them use the agent. Fix: set token(…) or"
                + " authenticate(…), or say openToAll().");
      }
      return request -> Principal.LOCAL;
    }

    private static Duration notNegative(Duration value) {
      if (value.isNegative()) {
        throw new IllegalArgumentException("expected no negative time, found " + value);
      }
      return value;
    }
  }
}
