package dev.leat.store;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import dev.leat.json.JsonWriter;
import dev.leat.stored.StoredJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.zip.CRC32C;

/** Writes and reads the stored form of events: the envelope and its checksum. */
final class StoredEventFormat {
  static final int VERSION = 1;

  private static final String CRC = ",\"crc\":\"";
  private static final int TAIL = CRC.length() + 8 + "\"}".length();

  private StoredEventFormat() {}

  static String write(StoredEvent stored) {
    QueuedEvent queued = stored.queued();
    JsonWriter out = new JsonWriter().beginObject();
    out.name("v").value(VERSION);
    out.name("run").value(stored.runId());
    out.name("epoch").value(queued.epoch());
    out.name("seq").value(queued.sequence());
    out.name("time").value(queued.time().toString());
    RunEventTypes.write(out, queued.event());
    return seal(out.toString());
  }

  /** Adds the checksum to a form whose closing brace is still to come, and closes it. */
  static String seal(String body) {
    return body + CRC + crc(body) + "\"}";
  }

  static StoredEvent read(String json) {
    requireChecksum(json);
    try {
      JsonNode root = StoredJson.read(json);
      int version = root.path("v").asInt();
      if (version != VERSION) {
        throw new CorruptEventException(
            "expected a stored event of version " + VERSION + ", found " + version, null);
      }
      RunEvent event = event(root.path("type").asText(), root.path("data"), json);
      return new StoredEvent(
          root.path("run").asText(),
          new QueuedEvent(
              root.path("seq").asLong(),
              root.path("epoch").asLong(),
              Instant.parse(root.path("time").asText()),
              event));
    } catch (IOException | DateTimeException e) {
      throw new CorruptEventException("a stored event cannot be read: " + e.getMessage(), e);
    }
  }

  /** The event; what a later release wrote in its own way is kept as it is. */
  private static RunEvent event(String type, JsonNode data, String json) throws IOException {
    if (RunEventTypes.isKnown(type)) {
      try {
        return RunEventTypes.read(type, data);
      } catch (IllegalArgumentException e) {
        // A constant of a later release: fall through.
      }
    }
    return new RunEvent.Unknown(type, rawData(json));
  }

  /** The text of the member {@code data}, character for character. */
  private static String rawData(String json) throws IOException {
    try (JsonParser parser = StoredJson.parser(json)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        boolean found = parser.currentName().equals("data");
        parser.nextToken();
        int start = (int) parser.currentTokenLocation().getCharOffset();
        parser.skipChildren();
        if (found) {
          parser.finishToken();
          return json.substring(start, (int) parser.currentLocation().getCharOffset());
        }
      }
    }
    return "{}";
  }

  private static void requireChecksum(String json) {
    int at = json.length() - TAIL;
    if (at < 0 || !json.startsWith(CRC, at) || !json.endsWith("\"}")) {
      throw new CorruptEventException("a stored event has no checksum at its end", null);
    }
    String found = json.substring(at + CRC.length(), at + CRC.length() + 8);
    String computed = crc(json.substring(0, at));
    if (!found.equals(computed)) {
      throw new CorruptEventException(
          "a stored event is damaged: its checksum is " + found + ", its content has " + computed,
          null);
    }
  }

  private static String crc(String body) {
    CRC32C crc = new CRC32C();
    crc.update(body.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().toHexDigits((int) crc.getValue());
  }
}
