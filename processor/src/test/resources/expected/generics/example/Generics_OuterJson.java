package example;

import dev.leat.Generated;

/**
 * What is known of {@link Generics.Outer}, whatever its type arguments are.
 */
@Generated("dev.leat.processor")
final class Generics_OuterJson {
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
        "description": "Wraps.",
        "properties": {
          "inner": {
            "$ref": "#/$defs/example.Generics.Inner-T",
            "description": "what is inside"
          },
          "named": {
            "type": "object",
            "description": "the same with names",
            "additionalProperties": {
              "$ref": "#/$defs/example.Generics.Pair-java.lang.String-T"
            }
          }
        },
        "required": ["inner", "named"],
        "additionalProperties": false,
        "$defs": {
          "example.Generics.Inner-T": {
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
          },
          "example.Generics.Pair-java.lang.String-T": {
            "type": "object",
            "description": "Two things.",
            "properties": {
              "first": {
                "type": "string",
                "description": "the one"
              },
              "second": {
                "description": "the other",
                "$comment": "T"
              }
            },
            "required": ["first", "second"],
            "additionalProperties": false
          }
        }
      }
      """;

  /**
   * Changes with the schema.
   */
  public static final String FINGERPRINT = "1ed7e866ea81c93a";

  private Generics_OuterJson() {
  }

  /**
   * The fingerprint of the class that is loaded; compilers copy the constant.
   */
  public static String fingerprint() {
    return FINGERPRINT;
  }
}
