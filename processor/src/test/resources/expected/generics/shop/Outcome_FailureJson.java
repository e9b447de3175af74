package shop;

import dev.leat.Generated;

/**
 * What is known of {@link Outcome.Failure}, whatever its type arguments are.
 */
@Generated("dev.leat.processor")
@SuppressWarnings("exports")
public final class Outcome_FailureJson {
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
        "description": "Badly.",
        "properties": {
          "reason": {
            "type": "string",
            "description": "why"
          },
          "rest": {
            "$ref": "#/$defs/shop.Page-V",
            "description": "what is left"
          }
        },
        "required": ["reason", "rest"],
        "additionalProperties": false,
        "$defs": {
          "shop.Page-V": {
            "type": "object",
            "description": "A part of a longer list.",
            "properties": {
              "items": {
                "type": "array",
                "description": "what is on the page",
                "items": {
                  "$comment": "V"
                }
              },
              "next": {
                "type": "string",
                "description": "names the page after this one"
              }
            },
            "required": ["items"],
            "additionalProperties": false
          }
        }
      }
      """;

  /**
   * Changes with the schema.
   */
  public static final String FINGERPRINT = "dba208ac3a620953";

  private Outcome_FailureJson() {
  }

  /**
   * The fingerprint of the class that is loaded; compilers copy the constant.
   */
  public static String fingerprint() {
    return FINGERPRINT;
  }
}
