package example;

import dev.leat.Generated;

/**
 * What is known of {@link Page}, whatever its type arguments are.
 */
@Generated("dev.leat.processor")
@SuppressWarnings("exports")
public final class PageJson {
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
        "description": "A generic type whose own constraints hold whatever it is a page of.",
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$comment": "T"
            },
            "minItems": 1
          },
          "first": {
            "$comment": "T"
          }
        },
        "required": ["items", "first"],
        "additionalProperties": false
      }
      """;

  /**
   * Changes with the schema.
   */
  public static final String FINGERPRINT = "415f4e7c3603f13e";

  private PageJson() {
  }

  /**
   * The fingerprint of the class that is loaded; compilers copy the constant.
   */
  public static String fingerprint() {
    return FINGERPRINT;
  }
}
