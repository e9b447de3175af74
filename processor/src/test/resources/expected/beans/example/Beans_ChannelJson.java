package example;

import dev.leat.Generated;
import dev.leat.json.Choices;
import dev.leat.json.JsonReader;
import dev.leat.json.JsonWriter;
import dev.leat.json.TypeCodec;

/**
 * Reads and writes {@link Beans.Channel}.
 */
@Generated("dev.leat.processor")
@SuppressWarnings("exports")
public final class Beans_ChannelJson implements TypeCodec<Beans.Channel> {
  /**
   * The codec.
   */
  public static final Beans_ChannelJson CODEC = new Beans_ChannelJson();

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
        "description": "A way to reach somebody.",
        "enum": ["post", "PHONE"]
      }
      """;

  /**
   * Changes with the schema.
   */
  public static final String FINGERPRINT = "e497cf04bbf9c74c";

  private static final Choices CHOICES = Choices.of("post", "PHONE");

  private Beans_ChannelJson() {
  }

  @Override
  public Beans.Channel read(JsonReader in) {
    return constant(in.readChoice(CHOICES));
  }

  @Override
  public void write(JsonWriter out, Beans.Channel value) {
    out.value(name(value));
  }

  /**
   * The constant that a property's name is; null if a problem was noted.
   */
  public Beans.Channel readName(JsonReader in, String name) {
    return constant(in.choose(CHOICES, name));
  }

  /**
   * The constant as the model writes it.
   */
  public String name(Beans.Channel value) {
    return switch (value) {
      case MAIL -> "post";
      case PHONE -> "PHONE";
    };
  }

  private static Beans.Channel constant(int choice) {
    return switch (choice) {
      case 0 -> Beans.Channel.MAIL;
      case 1 -> Beans.Channel.PHONE;
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
