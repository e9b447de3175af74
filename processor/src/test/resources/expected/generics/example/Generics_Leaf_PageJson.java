package example;

import dev.leat.Generated;

/**
 * What is known of {@link Generics.Leaf.Page}, whatever its type arguments are.
 */
@Generated("dev.leat.processor")
final class Generics_Leaf_PageJson {
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
        "description": "One of its own.",
        "properties": {
          "text": {
            "description": "what stands on it",
            "$comment": "T"
          }
        },
        "required": ["text"],
        "additionalProperties": false
      }
      """;

  /**
   * Changes with the schema.
   */
  public static final String FINGERPRINT = "d5accc9a34789b6b";

  private Generics_Leaf_PageJson() {
  }

  /**
   * The fingerprint of the class that is loaded; compilers copy the constant.
   */
  public static String fingerprint() {
    return FINGERPRINT;
  }
}
