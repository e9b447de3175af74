package dev.leat.chat;

/** What an answer is to look like. */
public sealed interface ResponseFormat {
  /** As the model likes. */
  ResponseFormat TEXT = new Text();

  /** One JSON object. Most models want to be told so in words too. */
  ResponseFormat JSON = new Json();

  /**
   * JSON that fits a schema.
   *
   * @param name what the value is, such as {@code "forecast"}: letters, digits, {@code _} and
   *     {@code -}
   * @param schema a JSON Schema (2020-12) of type object, as text
   */
  static ResponseFormat schema(String name, String schema) {
    return new Schema(name, schema);
  }

  /** As the model likes. */
  record Text() implements ResponseFormat {}

  /** One JSON object. */
  record Json() implements ResponseFormat {}

  /** JSON that fits a schema. */
  record Schema(String name, String schema) implements ResponseFormat {
    /** Checks the name, which providers refuse otherwise. */
    public Schema {
      if (!name.matches("[A-Za-z0-9_-]{1,64}")) {
        throw new IllegalArgumentException(
            "the name of a response's schema has 1 to 64 letters, digits, '_' or '-'. Found: "
                + name);
      }
    }
  }
}
