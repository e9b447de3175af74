package example;

import dev.leat.Generated;
import dev.leat.json.Choices;
import dev.leat.json.JsonReader;
import dev.leat.json.JsonWriter;
import dev.leat.json.TypeCodec;

/**
 * Reads and writes {@link Unit}.
 */
@Generated("dev.leat.processor")
@SuppressWarnings("exports")
public final class UnitJson implements TypeCodec<Unit> {
  /**
   * The codec.
   */
  public static final UnitJson CODEC = new UnitJson();

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
        "description": "A unit of temperature.",
        "enum": ["celsius", "fahrenheit"]
      }
      """;

  /**
   * Changes with the schema.
   */
  public static final String FINGERPRINT = "72e08915fad43293";

  private static final Choices CHOICES = Choices.of("celsius", "fahrenheit");

  private UnitJson() {
  }

  @Override
  public Unit read(JsonReader in) {
    return constant(in.readChoice(CHOICES));
  }

  @Override
  public void write(JsonWriter out, Unit value) {
    out.value(name(value));
  }

  /**
   * The constant that a property's name is; null if a problem was noted.
   */
  public Unit readName(JsonReader in, String name) {
    return constant(in.choose(CHOICES, name));
  }

  /**
   * The constant as the model writes it.
   */
  public String name(Unit value) {
    return switch (value) {
      case CELSIUS -> "celsius";
      case FAHRENHEIT -> "fahrenheit";
    };
  }

  private static Unit constant(int choice) {
    return switch (choice) {
      case 0 -> Unit.CELSIUS;
      case 1 -> Unit.FAHRENHEIT;
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
