package dev.leat.store;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.leat.json.JsonWriter;
import dev.leat.stored.StoredJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32C;

/** Writes and reads the stored form of events: the envelope and its checksum. */
final class StoredEventFormat {
  static final int VERSION = 1;

  private static final String CRC = ",\"crc\":\"";
  private static final String END = "\"}";
  private static final int TAIL = CRC.length() + 8 + END.length();

  private StoredEventFormat() {}

  static byte[] write(StoredEvent stored) {
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
  static byte[] seal(String body) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    byte[] sealed = Arrays.copyOf(bytes, bytes.length + TAIL);
    byte[] tail = (CRC + crc(bytes, bytes.length) + END).getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(tail, 0, sealed, bytes.length, TAIL);
    return sealed;
  }

  static StoredEvent read(byte[] json) {
    requireChecksum(json);
    try {
      Envelope envelope = Envelope.read(json);
      if (envelope.version != VERSION) {
        throw new CorruptEventException(
            "expected a stored event of version " + VERSION + ", found " + envelope.version, null);
      }
      RunEvent event = event(envelope.type, envelope.data, json);
      Instant time = Instant.parse(envelope.time);
      return new StoredEvent(
          envelope.run, new QueuedEvent(envelope.sequence, envelope.epoch, time, event));
    } catch (IOException | DateTimeException e) {
      throw new CorruptEventException("a stored event cannot be read: " + e.getMessage(), e);
    }
  }

  /** The members around the event; a tree is made of its data alone. Of one thread. */
  private static final class Envelope {
    int version;
    String run = "";
    long epoch;
    long sequence;
    String time = "";
    String type = "";
    JsonNode data = MissingNode.getInstance();

    static Envelope read(byte[] json) throws IOException {
      Envelope envelope = new Envelope();
      try (JsonParser in = StoredJson.parser(json)) {
        in.nextToken();
        while (in.nextToken() == JsonToken.FIELD_NAME) {
          String member = in.currentName();
          in.nextToken();
          envelope.take(member, in);
        }
      }
      return envelope;
    }

    private void take(String member, JsonParser in) throws IOException {
      switch (member) {
        case "v" -> version = in.getValueAsInt();
        case "run" -> run = in.getValueAsString("");
        case "epoch" -> epoch = in.getValueAsLong();
        case "seq" -> sequence = in.getValueAsLong();
        case "time" -> time = in.getValueAsString("");
        case "type" -> type = in.getValueAsString("");
        case "data" -> data = in.readValueAsTree();
        default -> in.skipChildren();
      }
    }
  }

  /** The event; what a later release wrote in its own way is kept as it is. */
  private static RunEvent event(String type, JsonNode data, byte[] json) throws IOException {
    if (RunEventTypes.isKnown(type)) {
      try {
        return RunEventTypes.read(type, data);
      } catch (IllegalArgumentException e) {
        // A constant of a later release: fall through.
      }
    }
    return new RunEvent.Unknown(type, rawData(new String(json, StandardCharsets.UTF_8)));
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

  private static void requireChecksum(byte[] json) {
    int at = json.length - TAIL;
    String tail = at < 0 ? "" : new String(json, at, TAIL, StandardCharsets.US_ASCII);
    if (!tail.startsWith(CRC) || !tail.endsWith(END)) {
      throw new CorruptEventException("a stored event has no checksum at its end", null);
    }
    String found = tail.substring(CRC.length(), CRC.length() + 8);
    String computed = crc(json, at);
    if (!found.equals(computed)) {
      throw new CorruptEventException(
          "a stored event is damaged: its checksum is " + found + ", its content has " + computed,
          null);
    }
  }

  private static String crc(byte[] json, int length) {
    CRC32C crc = new CRC32C();
    crc.update(json, 0, length);
    return HexFormat.of().toHexDigits((int) crc.getValue());
  }
}
