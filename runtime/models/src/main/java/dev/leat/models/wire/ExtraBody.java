package dev.leat.models.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/** Fields that a user adds to the body of all requests. Immutable. */
public final class ExtraBody {
  private final ObjectNode fields;

  /**
   * Reads the fields.
   *
   * @param ours fields by which answers are read; set otherwise, they would break the reading
   * @throws IllegalArgumentException if they are no JSON object, or one of {@code ours}
   */
  public ExtraBody(String json, Set<String> ours) {
    fields = object("extra body", json);
    for (String field : ours) {
      if (fields.has(field)) {
        throw new IllegalArgumentException("extra body must not set '" + field + "'");
      }
    }
  }

  /** A JSON object. */
  public static ObjectNode object(String what, String json) {
    try {
      JsonNode node = WireJson.MAPPER.readTree(json);
      if (node instanceof ObjectNode object) {
        return object;
      }
    } catch (JsonProcessingException e) {
      // Told below; the parser's message would quote the text, which may hold secrets.
    }
    throw new IllegalArgumentException(what + " must be a JSON object");
  }

  /** Adds the fields: objects are joined, anything else is replaced. */
  public void addTo(ObjectNode body) {
    join(body, fields);
  }

  private static void join(ObjectNode into, ObjectNode fields) {
    for (var field : fields.properties()) {
      JsonNode known = into.get(field.getKey());
      if (known instanceof ObjectNode inner && field.getValue() instanceof ObjectNode more) {
        join(inner, more);
      } else {
        into.set(field.getKey(), field.getValue().deepCopy());
      }
    }
  }
}
