package dev.leat.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What a provider documents that it takes, checked keyword by keyword. */
enum DialectSubset {
  /** The guide to structured outputs. */
  OPENAI_STRICT(
      "type description enum const anyOf items properties required "
          + "additionalProperties $ref $defs pattern format minimum maximum "
          + "exclusiveMinimum exclusiveMaximum multipleOf minItems maxItems") {
    @Override
    void check(JsonNode schema) {
      if (schema.has("$ref")) {
        assertEquals(1, schema.size(), () -> "a reference is not alone: " + schema);
      }
      if (schema.has("properties")) {
        Set<String> required = new HashSet<>();
        schema.get("required").forEach(name -> required.add(name.textValue()));
        Set<String> names = new HashSet<>();
        schema.get("properties").fieldNames().forEachRemaining(names::add);
        assertEquals(names, required);
        assertEquals("false", schema.get("additionalProperties").toString());
      }
    }
  },

  /** {@code Schema} of the API's types. */
  GEMINI(
      "type format title description nullable default enum items minItems maxItems "
          + "properties required minProperties maxProperties minLength maxLength pattern "
          + "minimum maximum anyOf propertyOrdering example") {
    private static final Set<String> TYPES =
        Set.of("STRING", "NUMBER", "INTEGER", "BOOLEAN", "ARRAY", "OBJECT");

    @Override
    void check(JsonNode schema) {
      assertTrue(schema.has("type") || schema.has("anyOf"), schema::toString);
      assertTrue(!schema.has("type") || TYPES.contains(schema.get("type").textValue()));
      schema.path("enum").forEach(value -> assertTrue(value.isTextual(), schema::toString));
      assertTrue(!schema.has("properties") || !schema.get("properties").isEmpty());
      assertEquals("ARRAY".equals(schema.path("type").textValue()), schema.has("items"));
    }
  },

  /** {@code ToolProperty} of the server's {@code api/types.go}. */
  OLLAMA("type description enum anyOf items properties required") {
    @Override
    void check(JsonNode schema) {}
  };

  /** Separated by spaces. */
  private final String keywords;

  DialectSubset(String keywords) {
    this.keywords = keywords;
  }

  abstract void check(JsonNode schema);

  /** Fails if the schema or one inside it is outside the subset. */
  final void checkAll(JsonNode schema) {
    schema
        .fieldNames()
        .forEachRemaining(
            name ->
                assertTrue(
                    Set.of(keywords.split(" ", -1)).contains(name), () -> name + " in " + schema));
    check(schema);
    for (String map : Set.of("properties", "$defs")) {
      for (Map.Entry<String, JsonNode> each : schema.path(map).properties()) {
        checkAll(each.getValue());
      }
    }
    schema.path("anyOf").forEach(this::checkAll);
    if (schema.has("items")) {
      checkAll(schema.get("items"));
    }
  }
}
