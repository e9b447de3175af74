package example;

import dev.leat.Generated;
import dev.leat.json.Choices;
import dev.leat.json.JsonReader;
import dev.leat.json.JsonWriter;
import dev.leat.json.TypeCodec;

/**
 * Reads and writes {@link Docs.Mood}.
 */
@Generated("dev.leat.processor")
@SuppressWarnings("exports")
public final class Docs_MoodJson implements TypeCodec<Docs.Mood> {
  /**
   * The codec.
   */
  public static final Docs_MoodJson CODEC = new Docs_MoodJson();

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
        "description": "A mood.\\n- GAY: Full of joy.\\n- GRAVE: grave and slow.",
        "enum": ["GAY", "GRAVE"]
      }
      """;

  /**
   * Changes with the schema.
   */
  public static final String FINGERPRINT = "e07a82f5613db95e";

  private static final Choices CHOICES = Choices.of("GAY", "GRAVE");

  private Docs_MoodJson() {
  }

  @Override
  public Docs.Mood read(JsonReader in) {
    return constant(in.readChoice(CHOICES));
  }

  @Override
  public void write(JsonWriter out, Docs.Mood value) {
    out.value(name(value));
  }

  /**
   * The constant that a property's name is; null if a problem was noted.
   */
  public Docs.Mood readName(JsonReader in, String name) {
    return constant(in.choose(CHOICES, name));
  }

  /**
   * The constant as the model writes it.
   */
  public String name(Docs.Mood value) {
    return switch (value) {
      case GAY -> "GAY";
      case GRAVE -> "GRAVE";
    };
  }

  private static Docs.Mood constant(int choice) {
    return switch (choice) {
      case 0 -> Docs.Mood.GAY;
      case 1 -> Docs.Mood.GRAVE;
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
