package example;

import dev.leat.Generated;
import dev.leat.json.JsonReader;
import dev.leat.json.JsonWriter;
import dev.leat.json.TextRule;
import dev.leat.json.TypeCodec;
import java.util.Objects;

/**
 * Reads and writes {@link Values.Version}.
 */
@Generated("dev.leat.processor")
@SuppressWarnings("exports")
public final class Values_VersionJson implements TypeCodec<Values.Version> {
  /**
   * The codec.
   */
  public static final Values_VersionJson CODEC = new Values_VersionJson();

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
        "description": "A version of something, its parts joined by a dot.",
        "pattern": "^[0-9]{1,3}\\\\.[0-9]{1,3}$"
      }
      """;

  /**
   * Changes with the schema.
   */
  public static final String FINGERPRINT = "35f0fbbe9f22effb";

  private static final TextRule VALUE_RULE = TextRule.ANY.pattern("[0-9]{1,3}\\.[0-9]{1,3}", 0);

  private Values_VersionJson() {
  }

  @Override
  public Values.Version read(JsonReader in) {
    int problems = in.problemCount();
    String value = VALUE_RULE.read(in);
    if (in.problemCount() > problems) {
      return null;
    }
    try {
      return Objects.requireNonNull(Values.Version.parse(value), "parse returned null");
    } catch (RuntimeException e) {
      in.noteRejected(e);
      return null;
    }
  }

  @Override
  public void write(JsonWriter out, Values.Version value) {
    String inner = value.text();
    out.value(Objects.requireNonNull(inner, "text"));
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
