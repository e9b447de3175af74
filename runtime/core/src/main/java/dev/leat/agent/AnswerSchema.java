package dev.leat.agent;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.leat.stored.StoredJson;

/**
 * The schema by which an answer is asked for: that of its type, in an object of its own where the
 * type is none, because providers take nothing else.
 *
 * @param isWrapped whether the value is the property {@value #PROPERTY} of that object
 */
record AnswerSchema(String json, boolean isWrapped) {
  static final String PROPERTY = "answer";

  /** Where the type's schema stands if it refers to itself as the whole. */
  private static final String SELF = "AnswerValue";

  /**
   * The schema for values of that one.
   *
   * @throws IllegalArgumentException if it is no JSON object
   */
  static AnswerSchema of(String schema) {
    JsonNode root;
    try {
      root = StoredJson.read(schema);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("the type's schema is not JSON: " + schema, e);
    }
    if (!(root instanceof ObjectNode value)) {
      throw new IllegalArgumentException("the type's schema is no JSON object: " + schema);
    }
    return value.path("type").asText().equals("object")
        ? new AnswerSchema(schema, false)
        : new AnswerSchema(wrapped(value).toPrettyString(), true);
  }

  private static ObjectNode wrapped(ObjectNode value) {
    ObjectNode outer = JsonNodeFactory.instance.objectNode().put("type", "object");
    ObjectNode properties = outer.putObject("properties");
    outer.putArray("required").add(PROPERTY);
    outer.put("additionalProperties", false);
    // References are from the root, which is another now.
    JsonNode definitions = value.remove("$defs");
    ObjectNode moved = JsonNodeFactory.instance.objectNode();
    if (definitions instanceof ObjectNode known) {
      moved.setAll(known);
      redirect(moved);
    }
    if (redirect(value) || moved.toString().contains("\"#/$defs/" + SELF + "\"")) {
      moved.set(SELF, value);
      properties.putObject(PROPERTY).put("$ref", "#/$defs/" + SELF);
    } else {
      properties.set(PROPERTY, value);
    }
    if (!moved.isEmpty()) {
      outer.set("$defs", moved);
    }
    return outer;
  }

  /** Turns references to the whole; whether there are any. */
  private static boolean redirect(JsonNode node) {
    boolean found = false;
    if (node instanceof ObjectNode object && object.path("$ref").asText().equals("#")) {
      object.put("$ref", "#/$defs/" + SELF);
      found = true;
    }
    for (JsonNode child : node) {
      found |= redirect(child);
    }
    return found;
  }
}
