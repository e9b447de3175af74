package shop;

import dev.leat.Generated;

/**
 * What is known of {@link Outcome}, whatever its type arguments are.
 */
@Generated("dev.leat.processor")
@SuppressWarnings("exports")
public final class OutcomeJson {
  /**
   * The surface of Leat that this class was generated for.
   */
  public static final int LEAT_ABI = 1;

  /**
   * The JSON Schema; other types stand in it under their full names.
   */
  public static final String SCHEMA = """
      {
        "description": "How something ended.",
        "oneOf": [
          {
            "type": "object",
            "description": "Well.",
            "properties": {
              "type": {
                "type": "string",
                "const": "Success"
              },
              "value": {
                "description": "what came of it",
                "$comment": "V"
              }
            },
            "required": ["type", "value"],
            "additionalProperties": false
          },
          {
            "type": "object",
            "description": "Badly.",
            "properties": {
              "type": {
                "type": "string",
                "const": "Failure"
              },
              "reason": {
                "type": "string",
                "description": "why"
              },
              "rest": {
                "$ref": "#/$defs/shop.Page-V",
                "description": "what is left"
              }
            },
            "required": ["type", "reason", "rest"],
            "additionalProperties": false
          },
          {
            "type": "object",
            "description": "A number.",
            "properties": {
              "type": {
                "type": "string",
                "const": "Count"
              },
              "number": {
                "type": "integer",
                "description": "which",
                "minimum": -2147483648,
                "maximum": 2147483647
              }
            },
            "required": ["type", "number"],
            "additionalProperties": false
          }
        ],
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
  public static final String FINGERPRINT = "15156dd6a43304a2";

  private OutcomeJson() {
  }

  /**
   * The fingerprint of the class that is loaded; compilers copy the constant.
   */
  public static String fingerprint() {
    return FINGERPRINT;
  }
}
