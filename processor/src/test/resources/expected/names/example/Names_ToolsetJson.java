package example;

import dev.leat.Generated;
import dev.leat.json.Choices;
import dev.leat.json.JsonReader;
import dev.leat.json.JsonWriter;
import dev.leat.json.TypeCodec;
import java.lang.Override;
import java.lang.String;
import java.lang.SuppressWarnings;

/**
 * Reads and writes {@link Names.Toolset}.
 */
@Generated("dev.leat.processor")
@SuppressWarnings({
    "exports",
    "deprecation",
    "removal"
})
public final class Names_ToolsetJson implements TypeCodec<Names.Toolset> {
  /**
   * The codec.
   */
  public static final Names_ToolsetJson CODEC = new Names_ToolsetJson();

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
        "description": "Named like a type of Leat.",
        "enum": ["ON"]
      }
      """;

  /**
   * Changes with the schema.
   */
  public static final String FINGERPRINT = "c0c685c6ee9b300b";

  private static final Choices CHOICES = Choices.of("ON");

  private Names_ToolsetJson() {
  }

  @Override
  public Names.Toolset read(JsonReader in) {
    return constant(in.readChoice(CHOICES));
  }

  @Override
  public void write(JsonWriter out, Names.Toolset value) {
    out.value(name(value));
  }

  /**
   * The constant that a property's name is; null if a problem was noted.
   */
  public Names.Toolset readName(JsonReader in, String name) {
    return constant(in.choose(CHOICES, name));
  }

  /**
   * The constant as the model writes it.
   */
  public String name(Names.Toolset value) {
    return switch (value) {
      case ON -> "ON";
    };
  }

  private static Names.Toolset constant(int choice) {
    return switch (choice) {
      case 0 -> Names.Toolset.ON;
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
