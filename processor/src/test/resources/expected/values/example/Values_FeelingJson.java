package example;

import dev.leat.Generated;
import dev.leat.json.JsonReader;
import dev.leat.json.JsonWriter;
import dev.leat.json.TypeCodec;

/**
 * Reads and writes {@link Values.Feeling}.
 */
@Generated("dev.leat.processor")
@SuppressWarnings("exports")
public final class Values_FeelingJson implements TypeCodec<Values.Feeling> {
  /**
   * The codec.
   */
  public static final Values_FeelingJson CODEC = new Values_FeelingJson();

  /**
   * The surface of Leat that this class was generated for.
   */
  public static final int LEAT_ABI = 1;

  /**
   * The JSON Schema; other types stand in it under their full names.
   */
  public static final String SCHEMA = """
      {
        "$ref": "#/$defs/example.Values.Warmth",
        "description": "How warm it feels.",
        "$defs": {
          "example.Values.Warmth": {
            "type": "string",
            "description": "How warm it is.\\n- WARM: For some.",
            "enum": ["COLD", "WARM"]
          }
        }
      }
      """;

  /**
   * Changes with the schema.
   */
  public static final String FINGERPRINT = "cdb9e87fae8471d3";

  private Values_FeelingJson() {
  }

  @Override
  public Values.Feeling read(JsonReader in) {
    int problems = in.problemCount();
    Values.Warmth value = Values_WarmthJson.CODEC.read(in);
    if (in.problemCount() > problems) {
      return null;
    }
    try {
      return new Values.Feeling(value);
    } catch (RuntimeException e) {
      in.noteRejected(e);
      return null;
    }
  }

  @Override
  public void write(JsonWriter out, Values.Feeling value) {
    Values.Warmth inner = value.warmth();
    Values_WarmthJson.CODEC.write(out, inner);
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
