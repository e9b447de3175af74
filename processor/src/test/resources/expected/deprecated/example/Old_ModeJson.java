package example;

import dev.leat.Generated;
import dev.leat.json.Choices;
import dev.leat.json.JsonReader;
import dev.leat.json.JsonWriter;
import dev.leat.json.TypeCodec;

/**
 * Reads and writes {@link Old.Mode}.
 */
@Generated("dev.leat.processor")
@SuppressWarnings({
    "exports",
    "deprecation",
    "removal"
})
public final class Old_ModeJson implements TypeCodec<Old.Mode> {
  /**
   * The codec.
   */
  public static final Old_ModeJson CODEC = new Old_ModeJson();

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
        "description": "A type that will be gone.",
        "enum": ["FAST"]
      }
      """;

  /**
   * Changes with the schema.
   */
  public static final String FINGERPRINT = "e5d110c5e14dd889";

  private static final Choices CHOICES = Choices.of("FAST");

  private Old_ModeJson() {
  }

  @Override
  public Old.Mode read(JsonReader in) {
    return constant(in.readChoice(CHOICES));
  }

  @Override
  public void write(JsonWriter out, Old.Mode value) {
    out.value(name(value));
  }

  /**
   * The constant that a property's name is; null if a problem was noted.
   */
  public Old.Mode readName(JsonReader in, String name) {
    return constant(in.choose(CHOICES, name));
  }

  /**
   * The constant as the model writes it.
   */
  public String name(Old.Mode value) {
    return switch (value) {
      case FAST -> "FAST";
    };
  }

  private static Old.Mode constant(int choice) {
    return switch (choice) {
      case 0 -> Old.Mode.FAST;
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
