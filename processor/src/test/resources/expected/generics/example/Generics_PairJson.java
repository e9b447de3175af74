package example;

import dev.leat.Generated;

/**
 * What is known of {@link Generics.Pair}, whatever its type arguments are.
 */
@Generated("dev.leat.processor")
final class Generics_PairJson {
  /**
   * The surface of Leat that this class was generated for.
   */
  public static final int LEAT_ABI = 1;

  /**
   * The JSON Schema; other types stand in it under their full names.
   */
  public static final String SCHEMA = """
      {
        "type": "object",
        "description": "Two things.",
        "properties": {
          "first": {
            "description": "the one",
            "$comment": "A"
          },
          "second": {
            "description": "the other",
            "$comment": "B"
          }
        },
        "required": ["first", "second"],
        "additionalProperties": false
      }
      """;

  /**
   * Changes with the schema.
   */
  public static final String FINGERPRINT = "652c831bbe6316f0";

  private Generics_PairJson() {
  }

  /**
   * The fingerprint of the class that is loaded; compilers copy the constant.
   */
  public static String fingerprint() {
    return FINGERPRINT;
  }
}
