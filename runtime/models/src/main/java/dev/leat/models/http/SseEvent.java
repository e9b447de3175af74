package dev.leat.models.http;

import java.nio.charset.StandardCharsets;

/**
 * One event of a stream: a server-sent one, or a line of JSON. Its data is the reader's own memory:
 * it holds until the reader is asked for the next event.
 */
public final class SseEvent {
  private final String type;
  private final String lastId;
  private final ByteRun data;
  private final boolean terminated;

  SseEvent(String type, String lastId, ByteRun data, boolean terminated) {
    this.type = type;
    this.lastId = lastId;
    this.data = data;
    this.terminated = terminated;
  }

  /** The field {@code event}, or {@code "message"}. */
  public String type() {
    return type;
  }

  /** The last id that the stream gave, here or earlier; empty if it gave none. */
  public String lastId() {
    return lastId;
  }

  /** The data, well-formed UTF-8, in the first {@link #length} bytes. */
  public byte[] data() {
    return data.bytes();
  }

  /** How many bytes of {@link #data} count. */
  public int length() {
    return data.length();
  }

  /** The data as text. */
  public String text() {
    return new String(data.bytes(), 0, data.length(), StandardCharsets.UTF_8);
  }

  /** Whether a blank line ended it; otherwise the stream did, and the data may be cut off. */
  public boolean isTerminated() {
    return terminated;
  }
}
