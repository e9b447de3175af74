package example;

import dev.leat.Generated;

/**
 * What is known of {@link Stumbles.Box}, whatever its type arguments are.
 */
@Generated("dev.leat.processor")
final class Stumbles_BoxJson {
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
        "properties": {
          "value": {
            "$comment": "T"
          }
        },
        "required": ["value"],
        "additionalProperties": false
      }
      """;

  /**
   * Changes with the schema.
   */
  public static final String FINGERPRINT = "5614195ae0923a75";

  private Stumbles_BoxJson() {
  }

  /**
   * The fingerprint of the class that is loaded; compilers copy the constant.
   */
  public static String fingerprint() {
    return FINGERPRINT;
  }
}
