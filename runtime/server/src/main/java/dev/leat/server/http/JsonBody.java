package dev.leat.server.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A JSON object that a client sent, read member by member; what does not fit is a problem. */
public final class JsonBody {
  /** Deeper than anything that a client has reason to send. */
  private static final int MAX_DEPTH = 100;

  private static final ObjectMapper MAPPER =
      new ObjectMapper(
              JsonFactory.builder()
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private final JsonNode root;

  private JsonBody(JsonNode root) {
    this.root = root;
  }

  /** Reads UTF-8 bytes. */
  public static JsonBody of(byte[] bytes) {
    try {
      // Strictly: a decoder that repairs would let two readers see two texts.
      return of(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      throw Problem.of(400, "malformed_json", "The body is not UTF-8.");
    }
  }

  /** Reads a text. */
  public static JsonBody of(String text) {
    @Nullable JsonNode root;
    try {
      root = MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      throw Problem.of(400, "malformed_json", "The body is not valid JSON" + place(e) + ".");
    }
    if (root == null || !root.isObject()) {
      throw Problem.badRequest("The body must be a JSON object.");
    }
    return new JsonBody(root);
  }

  private static String place(JsonProcessingException e) {
    @Nullable JsonLocation at = e.getLocation();
    return at == null ? "" : ": line " + at.getLineNr() + ", column " + at.getColumnNr();
  }

  /** A member that must be there and a string. */
  public String text(String member) {
    return optionalText(member)
        .orElseThrow(() -> Problem.badRequest("The member '" + member + "' is missing."));
  }

  /** A member that must be a string if it is there. */
  public Optional<String> optionalText(String member) {
    JsonNode node = root.path(member);
    if (node.isMissingNode() || node.isNull()) {
      return Optional.empty();
    }
    if (!node.isTextual()) {
      throw wrongType(member, "a string", node);
    }
    return Optional.of(node.textValue());
  }

  /** A member that must be a boolean if it is there. */
  public Optional<Boolean> optionalBoolean(String member) {
    JsonNode node = root.path(member);
    if (node.isMissingNode() || node.isNull()) {
      return Optional.empty();
    }
    if (!node.isBoolean()) {
      throw wrongType(member, "true or false", node);
    }
    return Optional.of(node.booleanValue());
  }

  /** A member that must be a whole number, not negative, if it is there. */
  public Optional<Long> optionalCount(String member) {
    JsonNode node = root.path(member);
    if (node.isMissingNode() || node.isNull()) {
      return Optional.empty();
    }
    if (!node.isIntegralNumber() || !node.canConvertToLong() || node.longValue() < 0) {
      throw wrongType(member, "a whole number of 0 or more", node);
    }
    return Optional.of(node.longValue());
  }

  /** A member that must be there and an array of objects. */
  public List<JsonBody> objects(String member) {
    JsonNode node = root.path(member);
    if (!node.isArray()) {
      throw wrongType(member, "an array of objects", node);
    }
    List<JsonBody> objects = new ArrayList<>();
    for (JsonNode item : node) {
      if (!item.isObject()) {
        throw wrongType(member, "an array of objects", item);
      }
      objects.add(new JsonBody(item));
    }
    return objects;
  }

  /** The whole, for protocols of others whose members come in several forms. */
  public JsonNode tree() {
    return root;
  }

  private static Problem wrongType(String member, String expected, JsonNode found) {
    String kind =
        found.isMissingNode() ? "nothing" : found.getNodeType().name().toLowerCase(Locale.ROOT);
    return Problem.badRequest(
        "The member '" + member + "' must be " + expected + "; found: " + kind + ".");
  }
}
