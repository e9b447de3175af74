package example;

import dev.leat.Generated;

/**
 * What is known of {@link Generics.Inner}, whatever its type arguments are.
 */
@Generated("dev.leat.processor")
final class Generics_InnerJson {
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
        "description": "Is wrapped.",
        "properties": {
          "values": {
            "type": "array",
            "description": "what it holds",
            "items": {
              "$comment": "T"
            }
          }
        },
        "required": ["values"],
        "additionalProperties": false
      }
      """;

  /**
   * Changes with the schema.
   */
  public static final String FINGERPRINT = "e6a36a67f53985c9";

  private Generics_InnerJson() {
  }

  /**
   * The fingerprint of the class that is loaded; compilers copy the constant.
   */
  public static String fingerprint() {
    return FINGERPRINT;
  }
}
