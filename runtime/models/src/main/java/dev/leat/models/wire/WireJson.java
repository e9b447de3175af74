package dev.leat.models.wire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The JSON of all wires, with the caps under which it is read. */
public final class WireJson {
  /** Arguments may nest 64 deep, and stand some levels deep themselves. */
  private static final int DEPTH = 100;

  /** Not tighter than what the transport lets through. */
  private static final int STRING = 16 << 20;

  /** Numbers pass through it as they were written. */
  public static final ObjectMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEPTH)
                          .maxStringLength(STRING)
                          .build())
                  .build())
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private WireJson() {}

  /** The tree as UTF-8. */
  public static byte[] bytes(JsonNode tree) {
    try {
      return MAPPER.writeValueAsBytes(tree);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree can always be written", e);
    }
  }

  /**
   * The object that is {@code json[0, length)}.
   *
   * @return null if it is JSON but no object
   * @throws IOException if it is no JSON
   */
  public static @Nullable JsonNode object(byte[] json, int length) throws IOException {
    try (JsonParser in = MAPPER.createParser(json, 0, length)) {
      JsonNode node = in.nextToken() == null ? null : in.readValueAsTree();
      return node != null && node.isObject() && in.nextToken() == null ? node : null;
    }
  }

  /** Whether the text is one JSON object and nothing more. */
  public static boolean isObject(String text) {
    try (JsonParser in = MAPPER.createParser(text)) {
      if (in.nextToken() != JsonToken.START_OBJECT) {
        return false;
      }
      in.skipChildren();
      return in.nextToken() == null;
    } catch (IOException e) {
      return false;
    }
  }
}
