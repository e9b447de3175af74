package example;

import dev.leat.Generated;

/**
 * What is known of {@link Values.Box}, whatever its type arguments are.
 */
@Generated("dev.leat.processor")
@SuppressWarnings("exports")
public final class Values_BoxJson {
  /**
   * The surface of Leat that this class was generated for.
   */
  public static final int LEAT_ABI = 1;

  /**
   * The JSON Schema; other types stand in it under their full names.
   */
  public static final String SCHEMA = """
      {
        "description": "Holds one thing.",
        "$comment": "T"
      }
      """;

  /**
   * Changes with the schema.
   */
  public static final String FINGERPRINT = "42d735d36028f82e";

  private Values_BoxJson() {
  }

  /**
   * The fingerprint of the class that is loaded; compilers copy the constant.
   */
  public static String fingerprint() {
    return FINGERPRINT;
  }
}
