package example;

import dev.leat.Generated;
import dev.leat.json.Choices;
import dev.leat.json.JsonReader;
import dev.leat.json.JsonWriter;
import dev.leat.json.TypeCodec;

/**
 * Reads and writes {@link Collections.Shade}.
 */
@Generated("dev.leat.processor")
@SuppressWarnings("exports")
public final class Collections_ShadeJson implements TypeCodec<Collections.Shade> {
  /**
   * The codec.
   */
  public static final Collections_ShadeJson CODEC = new Collections_ShadeJson();

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
        "description": "A colour.\\n- DARK: Like the night.",
        "enum": ["DARK", "very light"]
      }
      """;

  /**
   * Changes with the schema.
   */
  public static final String FINGERPRINT = "b73f7b4db9ec3f61";

  private static final Choices CHOICES = Choices.of("DARK", "very light");

  private Collections_ShadeJson() {
  }

  @Override
  public Collections.Shade read(JsonReader in) {
    return constant(in.readChoice(CHOICES));
  }

  @Override
  public void write(JsonWriter out, Collections.Shade value) {
    out.value(name(value));
  }

  /**
   * The constant that a property's name is; null if a problem was noted.
   */
  public Collections.Shade readName(JsonReader in, String name) {
    return constant(in.choose(CHOICES, name));
  }

  /**
   * The constant as the model writes it.
   */
  public String name(Collections.Shade value) {
    return switch (value) {
      case DARK -> "DARK";
      case LIGHT -> "very light";
    };
  }

  private static Collections.Shade constant(int choice) {
    return switch (choice) {
      case 0 -> Collections.Shade.DARK;
      case 1 -> Collections.Shade.LIGHT;
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
