package example;

import dev.leat.Generated;

/**
 * What is known of {@link Boxes.Box}, whatever its type arguments are.
 */
@Generated("dev.leat.processor")
final class Boxes_BoxJson {
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
        "description": "Holds things.",
        "properties": {
          "best": {
            "description": "the best",
            "$comment": "T"
          },
          "content": {
            "type": "array",
            "description": "What it holds.",
            "items": {
              "$comment": "T"
            }
          }
        },
        "required": ["best"],
        "additionalProperties": false
      }
      """;

  /**
   * Changes with the schema.
   */
  public static final String FINGERPRINT = "7b7a51030ba9fc19";

  /**
   * The properties that its constructor takes.
   */
  public static final String PARAMETERS = "best";

  private Boxes_BoxJson() {
  }

  /**
   * The fingerprint of the class that is loaded; compilers copy the constant.
   */
  public static String fingerprint() {
    return FINGERPRINT;
  }
}
