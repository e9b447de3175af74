package lib;

import dev.leat.Generated;
import dev.leat.json.Choices;
import dev.leat.json.JsonReader;
import dev.leat.json.JsonWriter;
import dev.leat.json.TypeCodec;

/**
 * Reads and writes {@link Status}.
 */
@Generated("dev.leat.processor")
@SuppressWarnings("exports")
public final class StatusJson implements TypeCodec<Status> {
  /**
   * The codec.
   */
  public static final StatusJson CODEC = new StatusJson();

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
        "description": "How far an order is.\\n- NEW: Nobody has seen it.",
        "enum": ["NEW", "SENT"]
      }
      """;

  /**
   * Changes with the schema.
   */
  public static final String FINGERPRINT = "59c5eb1301ad4fc7";

  private static final Choices CHOICES = Choices.of("NEW", "SENT");

  private StatusJson() {
  }

  @Override
  public Status read(JsonReader in) {
    return constant(in.readChoice(CHOICES));
  }

  @Override
  public void write(JsonWriter out, Status value) {
    out.value(name(value));
  }

  /**
   * The constant that a property's name is; null if a problem was noted.
   */
  public Status readName(JsonReader in, String name) {
    return constant(in.choose(CHOICES, name));
  }

  /**
   * The constant as the model writes it.
   */
  public String name(Status value) {
    return switch (value) {
      case NEW -> "NEW";
      case SENT -> "SENT";
    };
  }

  private static Status constant(int choice) {
    return switch (choice) {
      case 0 -> Status.NEW;
      case 1 -> Status.SENT;
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
