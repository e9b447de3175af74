package app;

import dev.leat.Generated;
import dev.leat.json.Choices;
import dev.leat.json.JsonReader;
import dev.leat.json.JsonWriter;
import dev.leat.json.TypeCodec;

/**
 * Reads and writes {@link Place}.
 */
@Generated("dev.leat.processor")
@SuppressWarnings("exports")
public final class PlaceJson implements TypeCodec<Place> {
  /**
   * The codec.
   */
  public static final PlaceJson CODEC = new PlaceJson();

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
        "description": "A place on the shelf.",
        "enum": ["LEFT", "RIGHT"]
      }
      """;

  /**
   * Changes with the schema.
   */
  public static final String FINGERPRINT = "9985318a0209bf01";

  private static final Choices CHOICES = Choices.of("LEFT", "RIGHT");

  private PlaceJson() {
  }

  @Override
  public Place read(JsonReader in) {
    return constant(in.readChoice(CHOICES));
  }

  @Override
  public void write(JsonWriter out, Place value) {
    out.value(name(value));
  }

  /**
   * The constant that a property's name is; null if a problem was noted.
   */
  public Place readName(JsonReader in, String name) {
    return constant(in.choose(CHOICES, name));
  }

  /**
   * The constant as the model writes it.
   */
  public String name(Place value) {
    return switch (value) {
      case LEFT -> "LEFT";
      case RIGHT -> "RIGHT";
    };
  }

  private static Place constant(int choice) {
    return switch (choice) {
      case 0 -> Place.LEFT;
      case 1 -> Place.RIGHT;
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
