package shop;

import dev.leat.Generated;

/**
 * What is known of {@link Outcome.Success}, whatever its type arguments are.
 */
@Generated("dev.leat.processor")
@SuppressWarnings("exports")
public final class Outcome_SuccessJson {
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
        "description": "Well.",
        "properties": {
          "value": {
            "description": "what came of it",
            "$comment": "R"
          }
        },
        "required": ["value"],
        "additionalProperties": false
      }
      """;

  /**
   * Changes with the schema.
   */
  public static final String FINGERPRINT = "a6f6e3ef396aa22d";

  private Outcome_SuccessJson() {
  }

  /**
   * The fingerprint of the class that is loaded; compilers copy the constant.
   */
  public static String fingerprint() {
    return FINGERPRINT;
  }
}
