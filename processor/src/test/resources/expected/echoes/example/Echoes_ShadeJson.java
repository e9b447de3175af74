package example;

import dev.leat.Generated;
import dev.leat.json.Choices;
import dev.leat.json.JsonReader;
import dev.leat.json.JsonWriter;
import dev.leat.json.TypeCodec;

/**
 * Reads and writes {@link Echoes.Shade}.
 */
@Generated("dev.leat.processor")
@SuppressWarnings("exports")
public final class Echoes_ShadeJson implements TypeCodec<Echoes.Shade> {
  /**
   * The codec.
   */
  public static final Echoes_ShadeJson CODEC = new Echoes_ShadeJson();

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
        "description": "How light it is.",
        "enum": ["DARK", "very light"]
      }
      """;

  /**
   * Changes with the schema.
   */
  public static final String FINGERPRINT = "2bf970a7b55f146e";

  private static final Choices CHOICES = Choices.of("DARK", "very light");

  private Echoes_ShadeJson() {
  }

  @Override
  public Echoes.Shade read(JsonReader in) {
    return constant(in.readChoice(CHOICES));
  }

  @Override
  public void write(JsonWriter out, Echoes.Shade value) {
    out.value(name(value));
  }

  /**
   * The constant that a property's name is; null if a problem was noted.
   */
  public Echoes.Shade readName(JsonReader in, String name) {
    return constant(in.choose(CHOICES, name));
  }

  /**
   * The constant as the model writes it.
   */
  public String name(Echoes.Shade value) {
    return switch (value) {
      case DARK -> "DARK";
      case LIGHT -> "very light";
    };
  }

  private static Echoes.Shade constant(int choice) {
    return switch (choice) {
      case 0 -> Echoes.Shade.DARK;
      case 1 -> Echoes.Shade.LIGHT;
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
