package dev.leat.store;

import java.nio.charset.StandardCharsets;

/**
 * An event as it is kept outside the process.
 *
 * @param runId the run it belongs to
 */
public record StoredEvent(String runId, QueuedEvent queued) {
  /**
   * The stored form: {@code {"v":1,"run","epoch","seq","time","type","data","crc"}}, one line of
   * JSON. {@code crc} is the CRC-32C of the UTF-8 bytes before it, in eight hexadecimal digits.
   */
  public String toJson() {
    return new String(toBytes(), StandardCharsets.UTF_8);
  }

  /** The stored form in UTF-8. */
  public byte[] toBytes() {
    return StoredEventFormat.write(this);
  }

  /**
   * Reads the stored form. Unknown members are ignored; an unknown type becomes {@link
   * RunEvent.Unknown} with its data verbatim.
   *
   * @throws CorruptEventException if the checksum is wrong or the form is not this one
   */
  public static StoredEvent parse(String json) {
    return parse(json.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Reads the stored form in UTF-8, as {@link #parse(String)} does.
   *
   * @throws CorruptEventException if the checksum is wrong or the form is not this one
   */
  public static StoredEvent parse(byte[] json) {
    return StoredEventFormat.read(json);
  }
}
