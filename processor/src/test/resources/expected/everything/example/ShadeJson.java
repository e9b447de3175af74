package example;

import dev.leat.Generated;
import dev.leat.json.Choices;
import dev.leat.json.JsonReader;
import dev.leat.json.JsonWriter;
import dev.leat.json.TypeCodec;

/**
 * Reads and writes {@link Shade}.
 */
@Generated("dev.leat.processor")
final class ShadeJson implements TypeCodec<Shade> {
  /**
   * The codec.
   */
  public static final ShadeJson CODEC = new ShadeJson();

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
        "description": "How light it is.\\n- DARK: Little light.\\n- LIGHT: Much light.",
        "enum": ["DARK", "LIGHT"]
      }
      """;

  /**
   * Changes with the schema.
   */
  public static final String FINGERPRINT = "7e3dfcda0ee662ef";

  private static final Choices CHOICES = Choices.of("DARK", "LIGHT");

  private ShadeJson() {
  }

  @Override
  public Shade read(JsonReader in) {
    return constant(in.readChoice(CHOICES));
  }

  @Override
  public void write(JsonWriter out, Shade value) {
    out.value(name(value));
  }

  /**
   * The constant that a property's name is; null if a problem was noted.
   */
  public Shade readName(JsonReader in, String name) {
    return constant(in.choose(CHOICES, name));
  }

  /**
   * The constant as the model writes it.
   */
  public String name(Shade value) {
    return switch (value) {
      case DARK -> "DARK";
      case LIGHT -> "LIGHT";
    };
  }

  private static Shade constant(int choice) {
    return switch (choice) {
      case 0 -> Shade.DARK;
      case 1 -> Shade.LIGHT;
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
