package example;

import dev.leat.Generated;

/**
 * What is known of {@link Generics.Tree}, whatever its type arguments are.
 */
@Generated("dev.leat.processor")
final class Generics_TreeJson {
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
        "description": "A tree.",
        "properties": {
          "value": {
            "description": "what is at the root",
            "$comment": "T"
          },
          "children": {
            "type": "array",
            "description": "what hangs from it",
            "items": {
              "$ref": "#"
            }
          }
        },
        "required": ["value", "children"],
        "additionalProperties": false
      }
      """;

  /**
   * Changes with the schema.
   */
  public static final String FINGERPRINT = "8c228062b996e3e2";

  private Generics_TreeJson() {
  }

  /**
   * The fingerprint of the class that is loaded; compilers copy the constant.
   */
  public static String fingerprint() {
    return FINGERPRINT;
  }
}
