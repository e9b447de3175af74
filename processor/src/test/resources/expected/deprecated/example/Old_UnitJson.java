package example;

import dev.leat.Generated;
import dev.leat.json.Choices;
import dev.leat.json.JsonReader;
import dev.leat.json.JsonWriter;
import dev.leat.json.TypeCodec;

/**
 * Reads and writes {@link Old.Unit}.
 */
@Generated("dev.leat.processor")
@SuppressWarnings({
    "exports",
    "deprecation",
    "removal"
})
public final class Old_UnitJson implements TypeCodec<Old.Unit> {
  /**
   * The codec.
   */
  public static final Old_UnitJson CODEC = new Old_UnitJson();

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
        "description": "A scale.",
        "enum": ["CELSIUS", "KELVIN"]
      }
      """;

  /**
   * Changes with the schema.
   */
  public static final String FINGERPRINT = "390055812924ded6";

  private static final Choices CHOICES = Choices.of("CELSIUS", "KELVIN");

  private Old_UnitJson() {
  }

  @Override
  public Old.Unit read(JsonReader in) {
    return constant(in.readChoice(CHOICES));
  }

  @Override
  public void write(JsonWriter out, Old.Unit value) {
    out.value(name(value));
  }

  /**
   * The constant that a property's name is; null if a problem was noted.
   */
  public Old.Unit readName(JsonReader in, String name) {
    return constant(in.choose(CHOICES, name));
  }

  /**
   * The constant as the model writes it.
   */
  public String name(Old.Unit value) {
    return switch (value) {
      case CELSIUS -> "CELSIUS";
      case KELVIN -> "KELVIN";
    };
  }

  private static Old.Unit constant(int choice) {
    return switch (choice) {
      case 0 -> Old.Unit.CELSIUS;
      case 1 -> Old.Unit.KELVIN;
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
