package dev.leat.redis;

import dev.leat.store.Acknowledgement;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import redis.clients.jedis.CommandArguments;
import redis.clients.jedis.Connection;
import redis.clients.jedis.Protocol.Command;
import redis.clients.jedis.exceptions.JedisDataException;
import redis.clients.jedis.exceptions.JedisException;

/**
 * Makes connections, and checks of each that the server behind it keeps what the store promises: it
 * may be another than before. Safe for all threads.
 */
final class Connector {
  private static final Logger LOG = LoggerFactory.getLogger(Connector.class);

  private final Server server;
  private final Acknowledgement level;

  Connector(Server server, Acknowledgement level) {
    this.server = server;
    this.level = level;
  }

  /**
   * A connection that knows all scripts.
   *
   * @throws JedisException if the server is not there, or not ready
   * @throws RedisStoreException if it is not one that this store can use
   */
  Connection connect() {
    Connection connection = server.connect();
    try {
      check(connection);
      load(connection);
      return connection;
    } catch (RuntimeException e) {
      drop(connection);
      throw e;
    }
  }

  /**
   * Finds out whether the server can be used, and warns of what loses events although it keeps its
   * word.
   *
   * @throws RedisStoreException if it cannot be used, or is not there
   */
  void probe() {
    try (Connection connection = connect()) {
      String policy = info(connection).getOrDefault("maxmemory_policy", "noeviction");
      if (policy.startsWith("allkeys")) {
        LOG.warn(
            "{} has maxmemory-policy {}: short of memory it drops runs under way and"
                + " conversations. Use noeviction, or a volatile- policy",
            server,
            policy);
      }
    } catch (JedisException e) {
      throw new RedisStoreException(server + " cannot be used", e);
    }
  }

  private void check(Connection connection) {
    requireUsable(server, info(connection));
    if (level == Acknowledgement.FSYNCED) {
      requireFsync(connection);
    }
  }

  /**
   * Refuses a server that tells of itself that this store cannot use it, or not now.
   *
   * @param info what it tells
   */
  static void requireUsable(Object server, Map<String, String> info) {
    if (!isRecent(info.getOrDefault("redis_version", "0"))) {
      throw new RedisStoreException(
          server + " is Redis " + info.get("redis_version") + "; this store needs 7 or later");
    }
    // Valkey does not say redis_mode.
    if ("cluster".equals(info.get("redis_mode")) || "1".equals(info.get("cluster_enabled"))) {
      throw new RedisStoreException(
          server
              + " is a node of a cluster, where one connection cannot wait for many runs; this"
              + " store needs a server that has all slots");
    }
    if ("slave".equals(info.get("role"))) {
      throw new JedisDataException(server + " is a replica; its primary is needed");
    }
  }

  private static boolean isRecent(String version) {
    return Integer.parseInt(version.split("\\.", 2)[0]) >= 7;
  }

  /** What {@code INFO} tells; it is sent as one text of lines. */
  private static Map<String, String> info(Connection connection) {
    connection.sendCommand(Command.INFO);
    Map<String, String> info = new HashMap<>();
    for (String line : Replies.text(connection.getOne()).split("\r\n", -1)) {
      int colon = line.indexOf(':');
      if (colon > 0) {
        info.put(line.substring(0, colon), line.substring(colon + 1));
      }
    }
    return info;
  }

  /** Redis answers after its sync only if it syncs always, also while it rewrites its log. */
  private void requireFsync(Connection connection) {
    require(connection, "appendonly", "yes");
    require(connection, "appendfsync", "always");
    require(connection, "no-appendfsync-on-rewrite", "no");
  }

  private void require(Connection connection, String setting, String expected) {
    List<String> found;
    try {
      connection.sendCommand(Command.CONFIG, "GET", setting);
      found = Replies.texts(connection.getOne());
    } catch (JedisDataException e) {
      throw new RedisStoreException(
          server + " does not let this user read its settings, so that FSYNCED cannot be promised",
          e);
    }
    if (found.size() != 2 || !found.get(1).equals(expected)) {
      throw new RedisStoreException(
          "FSYNCED needs `"
              + setting
              + " "
              + expected
              + "`; "
              + server
              + " has "
              + (found.size() == 2 ? found.get(1) : "none")
              + ". Change that, or ask for WRITTEN");
    }
  }

  private static void load(Connection connection) {
    List<Script> scripts = Script.all();
    for (Script script : scripts) {
      connection.sendCommand(new CommandArguments(Command.SCRIPT).add("LOAD").add(script.text()));
    }
    for (Object reply : connection.getMany(scripts.size())) {
      if (reply instanceof JedisException refused) {
        throw refused;
      }
    }
  }

  /** Ends a connection, whatever state it is in. */
  static void drop(Connection connection) {
    try {
      connection.forceDisconnect();
    } catch (IOException | RuntimeException e) {
      LOG.debug("A connection could not be closed", e);
    }
  }

  @Override
  public String toString() {
    return server.toString();
  }
}
