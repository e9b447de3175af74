package lib;

import dev.leat.Generated;
import dev.leat.json.Choices;
import dev.leat.json.JsonReader;
import dev.leat.json.JsonWriter;
import dev.leat.json.TypeCodec;

/**
 * Reads and writes {@link UNIT}.
 */
@Generated("dev.leat.processor")
@SuppressWarnings("exports")
public final class UNITJson implements TypeCodec<UNIT> {
  /**
   * The codec.
   */
  public static final UNITJson CODEC = new UNITJson();

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
        "description": "A unit.",
        "enum": ["CELSIUS", "KELVIN"]
      }
      """;

  /**
   * Changes with the schema.
   */
  public static final String FINGERPRINT = "8c1a4bd47b7614aa";

  private static final Choices CHOICES = Choices.of("CELSIUS", "KELVIN");

  private UNITJson() {
  }

  @Override
  public UNIT read(JsonReader in) {
    return constant(in.readChoice(CHOICES));
  }

  @Override
  public void write(JsonWriter out, UNIT value) {
    out.value(name(value));
  }

  /**
   * The constant that a property's name is; null if a problem was noted.
   */
  public UNIT readName(JsonReader in, String name) {
    return constant(in.choose(CHOICES, name));
  }

  /**
   * The constant as the model writes it.
   */
  public String name(UNIT value) {
    return switch (value) {
      case CELSIUS -> "CELSIUS";
      case KELVIN -> "KELVIN";
    };
  }

  private static UNIT constant(int choice) {
    return switch (choice) {
      case 0 -> UNIT.CELSIUS;
      case 1 -> UNIT.KELVIN;
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
