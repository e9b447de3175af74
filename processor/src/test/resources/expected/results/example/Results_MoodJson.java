package example;

import dev.leat.Generated;
import dev.leat.json.Choices;
import dev.leat.json.JsonReader;
import dev.leat.json.JsonWriter;
import dev.leat.json.TypeCodec;

/**
 * Reads and writes {@link Results.Mood}.
 */
@Generated("dev.leat.processor")
@SuppressWarnings("exports")
public final class Results_MoodJson implements TypeCodec<Results.Mood> {
  /**
   * The codec.
   */
  public static final Results_MoodJson CODEC = new Results_MoodJson();

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
        "description": "How it went.\\n- GOOD: Well.",
        "enum": ["GOOD"]
      }
      """;

  /**
   * Changes with the schema.
   */
  public static final String FINGERPRINT = "37924780476bc85c";

  private static final Choices CHOICES = Choices.of("GOOD");

  private Results_MoodJson() {
  }

  @Override
  public Results.Mood read(JsonReader in) {
    return constant(in.readChoice(CHOICES));
  }

  @Override
  public void write(JsonWriter out, Results.Mood value) {
    out.value(name(value));
  }

  /**
   * The constant that a property's name is; null if a problem was noted.
   */
  public Results.Mood readName(JsonReader in, String name) {
    return constant(in.choose(CHOICES, name));
  }

  /**
   * The constant as the model writes it.
   */
  public String name(Results.Mood value) {
    return switch (value) {
      case GOOD -> "GOOD";
    };
  }

  private static Results.Mood constant(int choice) {
    return switch (choice) {
      case 0 -> Results.Mood.GOOD;
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
