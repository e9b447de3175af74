package dev.leat.server.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.ConnectionMetaData;
import org.eclipse.jetty.util.Callback;

/**
 * Closes connections on which a request's line and headers have begun to come and do not end. The
 * idle time does not: each byte renews it. Safe for all threads.
 */
public final class SlowHeads implements Connection.Listener {
  private static final byte[] TIMEOUT =
      "HTTP/1.1 408 Request Timeout\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"
          .getBytes(StandardCharsets.US_ASCII);

  private final long nanos;
  private final Map<Connection, Head> heads = new ConcurrentHashMap<>();

  /** Lets a request's line and headers take that long. */
  public SlowHeads(Duration time) {
    this.nanos = time.toNanos();
  }

  @Override
  public void onOpened(Connection connection) {
    // Not a WebSocket's.
    if (connection instanceof ConnectionMetaData) {
      heads.put(connection, new Head());
    }
  }

  @Override
  public void onClosed(Connection connection) {
    heads.remove(connection);
  }

  /** Closes those that have taken too long; to be called now and then. */
  public void look() {
    long now = System.nanoTime();
    heads.forEach(
        (connection, head) -> {
          if (head.age(connection, now) > nanos) {
            heads.remove(connection);
            refuse(connection.getEndPoint());
          }
        });
  }

  private static void refuse(EndPoint client) {
    try {
      client.write(Callback.from(client::close, client::close), ByteBuffer.wrap(TIMEOUT));
    } catch (RuntimeException e) {
      // An answer is being written: the head has come just now, and the next is this late, too.
      client.close();
    }
  }

  /** What was seen of a connection when it last waited for a request; of the looking thread. */
  private static final class Head {
    private long requests;
    private long answers;
    private long bytes;
    private long since = System.nanoTime();

    /** For how long a head has been coming; 0 if none is. */
    long age(Connection connection, long now) {
      boolean waiting =
          connection.getMessagesIn() == requests
              && connection.getMessagesOut() == answers
              && requests == answers;
      if (!waiting) {
        requests = connection.getMessagesIn();
        answers = connection.getMessagesOut();
        bytes = connection.getBytesIn();
        since = now;
        return 0;
      }
      if (connection.getBytesIn() == bytes) {
        since = now;
        return 0;
      }
      return now - since;
    }
  }
}
