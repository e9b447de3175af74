package example;

import dev.leat.Generated;

/**
 * What is known of {@link Generics.Turn}, whatever its type arguments are.
 */
@Generated("dev.leat.processor")
final class Generics_TurnJson {
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
        "description": "Holds two who take turns.",
        "properties": {
          "mine": {
            "description": "whose turn it is",
            "$comment": "A"
          },
          "next": {
            "$ref": "#/$defs/example.Generics.Turn-B-A",
            "description": "the turn after"
          }
        },
        "required": ["mine"],
        "additionalProperties": false,
        "$defs": {
          "example.Generics.Turn-B-A": {
            "type": "object",
            "description": "Holds two who take turns.",
            "properties": {
              "mine": {
                "description": "whose turn it is",
                "$comment": "B"
              },
              "next": {
                "$ref": "#",
                "description": "the turn after"
              }
            },
            "required": ["mine"],
            "additionalProperties": false
          }
        }
      }
      """;

  /**
   * Changes with the schema.
   */
  public static final String FINGERPRINT = "88fa7f3f9d79841f";

  private Generics_TurnJson() {
  }

  /**
   * The fingerprint of the class that is loaded; compilers copy the constant.
   */
  public static String fingerprint() {
    return FINGERPRINT;
  }
}
