package dev.leat.server;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Reads a run's frames from a bare connection, as server-sent events or over a WebSocket, when it
 * is told to and no faster than it is told to.
 */
final class BareReader implements AutoCloseable {
  private static final int TEXT = 0x81;
  private static final int CLOSE = 0x88;
  private static final int PING = 0x89;

  private final RawHttp raw;
  private final boolean isSocket;
  private DataInputStream in;

  /** The sequence of the last frame that was read. */
  long sequence;

  /** With which code a WebSocket was closed; 0 as long as it was not. */
  int closeCode;

  private BareReader(RawHttp raw, boolean isSocket) throws IOException {
    this.raw = raw;
    this.isSocket = isSocket;
    this.in = new DataInputStream(raw.socket.getInputStream());
  }

  /**
   * Asks for the events; reads nothing yet but the head of a WebSocket's answer.
   *
   * @param buffer how many bytes its own side of the connection holds
   */
  static BareReader events(AgentServer server, String run, int buffer) throws IOException {
    BareReader reader = new BareReader(new RawHttp(server, buffer), false);
    // HTTP/1.0 knows no chunks, so the events come as they are.
    reader.raw.send("GET /v1/runs/" + run + "/events HTTP/1.0\nHost: localhost\n\n");
    return reader;
  }

  /** The same over a WebSocket. */
  static BareReader socket(AgentServer server, String run, int buffer) throws IOException {
    BareReader reader = new BareReader(new RawHttp(server, buffer), true);
    reader.raw.send(SocketTest.UPGRADE.formatted(""));
    while (!"".equals(reader.line())) {
      // the head
    }
    reader.send("{\"type\":\"resume\",\"run\":\"" + run + "\"}");
    return reader;
  }

  /** Sends a text of less than 126 bytes, masked with zeros. */
  private void send(String text) throws IOException {
    byte[] payload = text.getBytes(StandardCharsets.UTF_8);
    byte[] frame = new byte[6 + payload.length];
    frame[0] = (byte) TEXT;
    frame[1] = (byte) (0x80 | payload.length);
    System.arraycopy(payload, 0, frame, 6, payload.length);
    raw.socket.getOutputStream().write(frame);
  }

  /** Reads no more than so many bytes at once from now on, and waits before each time. */
  void pace(int bytes, long nanos) throws IOException {
    InputStream slow =
        new FilterInputStream(raw.socket.getInputStream()) {
          @Override
          public int read(byte[] to, int from, int length) throws IOException {
            LockSupport.parkNanos(nanos);
            return super.read(to, from, Math.min(length, bytes));
          }
        };
    in = new DataInputStream(new BufferedInputStream(slow, bytes));
  }

  /** Reads as fast as it can from now on. */
  void hurry() throws IOException {
    in = new DataInputStream(new BufferedInputStream(raw.socket.getInputStream(), 1 << 16));
  }

  /** The next frame, waited for; null when the connection has ended. */
  @Nullable JsonNode next() throws IOException {
    String data = isSocket ? message() : event();
    if (data == null) {
      return null;
    }
    JsonNode frame = Client.parse(data);
    sequence = frame.path("seq").asLong(sequence);
    return frame;
  }

  /** The text of all that comes, and then the frame that is no text and no start of anything. */
  JsonNode readAll(StringBuilder text) throws IOException {
    for (JsonNode frame = next(); frame != null; frame = next()) {
      switch (frame.path("type").asText()) {
        case "text" -> text.append(frame.path("text").asText());
        case "run_started", "turn_started", "turn_finished" -> {
          // not what is counted
        }
        default -> {
          return frame;
        }
      }
    }
    throw new AssertionError("the stream ended after event " + sequence + " without a word");
  }

  private @Nullable String event() throws IOException {
    while (true) {
      String line = line();
      if (line == null || line.startsWith("data: ")) {
        return line == null ? null : line.substring(6);
      }
    }
  }

  private @Nullable String line() throws IOException {
    StringBuilder line = new StringBuilder();
    while (true) {
      int c = in.read();
      if (c < 0) {
        return null;
      }
      if (c == '\n') {
        return line.toString();
      }
      if (c != '\r') {
        line.append((char) c);
      }
    }
  }

  private @Nullable String message() throws IOException {
    while (true) {
      int first = in.read();
      if (first < 0) {
        return null;
      }
      byte[] payload = new byte[length(in.readUnsignedByte())];
      in.readFully(payload);
      switch (first) {
        case TEXT -> {
          return new String(payload, StandardCharsets.UTF_8);
        }
        case CLOSE -> {
          closeCode = (payload[0] & 0xff) << 8 | (payload[1] & 0xff);
          return null;
        }
        case PING -> {
          // Whoever reads this slowly has other worries.
        }
        default -> throw new AssertionError("an unexpected frame: " + first);
      }
    }
  }

  private int length(int code) throws IOException {
    return switch (code) {
      case 126 -> in.readUnsignedShort();
      case 127 -> Math.toIntExact(in.readLong());
      default -> code;
    };
  }

  @Override
  public void close() throws IOException {
    raw.close();
  }
}
