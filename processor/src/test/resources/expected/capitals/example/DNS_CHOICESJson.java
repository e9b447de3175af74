package example;

import dev.leat.Generated;
import dev.leat.json.Choices;
import dev.leat.json.JsonReader;
import dev.leat.json.JsonWriter;
import dev.leat.json.TypeCodec;

/**
 * Reads and writes {@link DNS.CHOICES}.
 */
@Generated("dev.leat.processor")
@SuppressWarnings("exports")
public final class DNS_CHOICESJson implements TypeCodec<DNS.CHOICES> {
  /**
   * The codec.
   */
  public static final DNS_CHOICESJson CODEC = new DNS_CHOICESJson();

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
        "description": "Has the name of a constant in its own companion.",
        "enum": ["ONE"]
      }
      """;

  /**
   * Changes with the schema.
   */
  public static final String FINGERPRINT = "f49a6d083a4a5518";

  private static final Choices CHOICES = Choices.of("ONE");

  private DNS_CHOICESJson() {
  }

  @Override
  public DNS.CHOICES read(JsonReader in) {
    return constant(in.readChoice(CHOICES));
  }

  @Override
  public void write(JsonWriter out, DNS.CHOICES value) {
    out.value(name(value));
  }

  /**
   * The constant that a property's name is; null if a problem was noted.
   */
  public DNS.CHOICES readName(JsonReader in, String name) {
    return constant(in.choose(CHOICES, name));
  }

  /**
   * The constant as the model writes it.
   */
  public String name(DNS.CHOICES value) {
    return switch (value) {
      case ONE -> "ONE";
    };
  }

  private static DNS.CHOICES constant(int choice) {
    return switch (choice) {
      case 0 -> DNS.CHOICES.ONE;
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
