package dev.leat.schema;

import dev.leat.json.JsonReader;
import dev.leat.json.JsonWriter;
import dev.leat.json.MalformedJsonException;
import java.util.List;

/**
 * What a provider understands of JSON Schema (2020-12). What a dialect has no keyword for is told
 * in the descriptions instead, so the model knows it and the tool still checks it.
 */
public enum SchemaDialect {
  /**
   * All of it: Anthropic, OpenAI and its kin without strict, Gemini's {@code parametersJsonSchema}.
   */
  PLAIN {
    @Override
    DialectSchema convert(Json.Members schema, String plain) {
      return new DialectSchema(this, plain, List.of());
    }
  },

  /**
   * OpenAI's strict mode: all properties are required, those that were not may be null, and objects
   * have no others. A schema that says what this mode cannot, such as an object with free names,
   * stays plain.
   */
  OPENAI_STRICT {
    @Override
    DialectSchema convert(Json.Members schema, String plain) {
      StrictSchema strict = new StrictSchema();
      Json.Members converted = strict.convert(schema);
      return strict.refusals().isEmpty()
          ? new DialectSchema(this, converted.text(), List.of())
          : new DialectSchema(PLAIN, plain, strict.refusals());
    }
  },

  /**
   * Gemini's {@code parameters}: a subset of OpenAPI's schemas, without references. A type that
   * contains itself is told as far as its second mention.
   */
  GEMINI {
    @Override
    DialectSchema convert(Json.Members schema, String plain) {
      Json converted = new SimpleSchema(schema, new GeminiForm()).convert();
      return new DialectSchema(this, converted.text(), List.of());
    }
  },

  /**
   * The keywords that Ollama keeps, without references. A type that contains itself is told as far
   * as its second mention.
   */
  OLLAMA {
    @Override
    DialectSchema convert(Json.Members schema, String plain) {
      Json converted = new SimpleSchema(schema, new OllamaForm()).convert();
      return new DialectSchema(this, converted.text(), List.of());
    }
  };

  /**
   * The schema in this dialect. {@link dev.leat.tool.Toolset#inputSchema} remembers it.
   *
   * @param schema a JSON Schema (2020-12) of type object, as text
   * @throws IllegalArgumentException if it is no JSON object, or is nested deeper than {@value
   *     JsonReader#MAX_DEPTH} levels
   */
  public DialectSchema of(String schema) {
    try {
      if (Json.parse(schema) instanceof Json.Members members) {
        return convert(members, new JsonWriter().compact(schema).toString());
      }
    } catch (MalformedJsonException e) {
      throw new IllegalArgumentException("the schema is not JSON: " + e.getMessage(), e);
    }
    throw new IllegalArgumentException("the schema is not a JSON object");
  }

  abstract DialectSchema convert(Json.Members schema, String plain);
}
