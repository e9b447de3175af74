package example;

import dev.leat.Generated;
import dev.leat.json.Choices;
import dev.leat.json.JsonReader;
import dev.leat.json.JsonWriter;
import dev.leat.json.TypeCodec;

/**
 * Reads and writes {@link Stumbles.Size}.
 */
@Generated("dev.leat.processor")
final class Stumbles_SizeJson implements TypeCodec<Stumbles.Size> {
  /**
   * The codec.
   */
  public static final Stumbles_SizeJson CODEC = new Stumbles_SizeJson();

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
        "enum": ["very small", "LARGE"]
      }
      """;

  /**
   * Changes with the schema.
   */
  public static final String FINGERPRINT = "06e1b3b02cd99085";

  private static final Choices CHOICES = Choices.of("very small", "LARGE");

  private Stumbles_SizeJson() {
  }

  @Override
  public Stumbles.Size read(JsonReader in) {
    return constant(in.readChoice(CHOICES));
  }

  @Override
  public void write(JsonWriter out, Stumbles.Size value) {
    out.value(name(value));
  }

  /**
   * The constant that a property's name is; null if a problem was noted.
   */
  public Stumbles.Size readName(JsonReader in, String name) {
    return constant(in.choose(CHOICES, name));
  }

  /**
   * The constant as the model writes it.
   */
  public String name(Stumbles.Size value) {
    return switch (value) {
      case SMALL -> "very small";
      case LARGE -> "LARGE";
    };
  }

  private static Stumbles.Size constant(int choice) {
    return switch (choice) {
      case 0 -> Stumbles.Size.SMALL;
      case 1 -> Stumbles.Size.LARGE;
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
