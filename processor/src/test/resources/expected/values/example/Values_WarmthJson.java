package example;

import dev.leat.Generated;
import dev.leat.json.Choices;
import dev.leat.json.JsonReader;
import dev.leat.json.JsonWriter;
import dev.leat.json.TypeCodec;

/**
 * Reads and writes {@link Values.Warmth}.
 */
@Generated("dev.leat.processor")
@SuppressWarnings("exports")
public final class Values_WarmthJson implements TypeCodec<Values.Warmth> {
  /**
   * The codec.
   */
  public static final Values_WarmthJson CODEC = new Values_WarmthJson();

  /**
   * The surface of Leat that this class was generated for.
   */
  public static final int LEAT_ABI = 1;

  /**
   * The JSON Schema; other types stand in it under their full names.
   */
  public static final String SCHEMA = """
      {
        "type": "string",
        "description": "How warm it is.\\n- WARM: For some.",
        "enum": ["COLD", "WARM"]
      }
      """;

  /**
   * Changes with the schema.
   */
  public static final String FINGERPRINT = "1bbb74f32f987376";

  private static final Choices CHOICES = Choices.of("COLD", "WARM");

  private Values_WarmthJson() {
  }

  @Override
  public Values.Warmth read(JsonReader in) {
    return constant(in.readChoice(CHOICES));
  }

  @Override
  public void write(JsonWriter out, Values.Warmth value) {
    out.value(name(value));
  }

  /**
   * The constant that a property's name is; null if a problem was noted.
   */
  public Values.Warmth readName(JsonReader in, String name) {
    return constant(in.choose(CHOICES, name));
  }

  /**
   * The constant as the model writes it.
   */
  public String name(Values.Warmth value) {
    return switch (value) {
      case COLD -> "COLD";
      case WARM -> "WARM";
    };
  }

  private static Values.Warmth constant(int choice) {
    return switch (choice) {
      case 0 -> Values.Warmth.COLD;
      case 1 -> Values.Warmth.WARM;
      default -> null;
    };
  }

  @Override
  public String schema() {
    return SCHEMA;
  }

  @Override
  public String fingerprint() {
    return FINGERPRINT;
  }
}
