package dev.leat.redis;

import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.Connection;
import redis.clients.jedis.exceptions.JedisDataException;

/**
 * A connection that is made when it is needed, and anew when it was cut. It belongs to a thread.
 */
final class Line {
  /** Refusals that another connection, or the same server a little later, does not give. */
  private static final List<String> PASSING =
      List.of(
          "NOSCRIPT",
          "LOADING",
          "READONLY",
          "MASTERDOWN",
          "BUSY",
          "TRYAGAIN",
          "NOAUTH",
          "OOM",
          "MISCONF",
          "NOREPLICAS");

  private final Connector connector;

  /** Null while there is none. */
  private @Nullable Connection connection;

  Line(Connector connector) {
    this.connector = connector;
  }

  /**
   * Sends all, and settles those that are answered: they leave the batch.
   *
   * @throws redis.clients.jedis.exceptions.JedisException if the rest is to be sent again
   * @throws RedisStoreException if the server cannot be used
   */
  void exchange(Deque<Waiting> batch) {
    Connection open = connected();
    for (Waiting each : batch) {
      open.sendCommand(each.request());
    }
    for (Object reply : open.getMany(batch.size())) {
      if (reply instanceof JedisDataException refusal && isPassing(refusal)) {
        throw refusal;
      }
      batch.removeFirst().settle(reply, connector);
    }
  }

  private static boolean isPassing(JedisDataException refusal) {
    String message = String.valueOf(refusal.getMessage());
    return PASSING.stream().anyMatch(message::startsWith);
  }

  private Connection connected() {
    Connection open = connection;
    if (open == null) {
      open = connector.connect();
      connection = open;
    }
    return open;
  }

  void disconnect() {
    if (connection != null) {
      Connector.drop(connection);
      connection = null;
    }
  }
}
