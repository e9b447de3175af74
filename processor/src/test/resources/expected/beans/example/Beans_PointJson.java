package example;

import dev.leat.Generated;
import dev.leat.json.JsonReader;
import dev.leat.json.JsonWriter;
import dev.leat.json.ObjectShape;
import dev.leat.json.TypeCodec;

/**
 * Reads and writes {@link Beans.Point}.
 */
@Generated("dev.leat.processor")
@SuppressWarnings("exports")
public final class Beans_PointJson implements TypeCodec<Beans.Point> {
  /**
   * The codec.
   */
  public static final Beans_PointJson CODEC = new Beans_PointJson();

  /**
   * The surface of Leat that this class was generated for.
   */
  public static final int LEAT_ABI = 1;

  /**
   * The JSON Schema; other types stand in it under their full names.
   */
  public static final String SCHEMA = """
      {
        "type": "object",
        "description": "Nothing.",
        "properties": {},
        "additionalProperties": false
      }
      """;

  /**
   * Changes with the schema.
   */
  public static final String FINGERPRINT = "9b2a727646e9478b";

  private static final ObjectShape SHAPE = ObjectShape.builder().build();

  private Beans_PointJson() {
  }

  @Override
  public Beans.Point read(JsonReader in) {
    int problems = in.problemCount();
    if (in.beginObject(SHAPE)) {
      in.nextProperty();
    }
    if (in.problemCount() > problems) {
      return null;
    }
    try {
      return new Beans.Point();
    } catch (RuntimeException e) {
      in.noteRejected(e);
      return null;
    }
  }

  @Override
  public void write(JsonWriter out, Beans.Point value) {
    out.beginObject();
    out.endObject();
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
