package example;

import dev.leat.Generated;
import dev.leat.json.JsonKind;
import dev.leat.json.JsonReader;
import dev.leat.json.JsonWriter;
import dev.leat.json.ObjectShape;
import dev.leat.json.TypeCodec;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads and writes {@link Types.Point}.
 */
@Generated("dev.leat.processor")
final class Types_PointJson implements TypeCodec<Types.Point> {
  /**
   * The codec.
   */
  public static final Types_PointJson CODEC = new Types_PointJson();

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
        "description": "Coordinates.",
        "properties": {
          "at": {
            "type": "array",
            "description": "degrees north and east",
            "items": {
              "type": "number",
              "minimum": -1.7976931348623157E308,
              "maximum": 1.7976931348623157E308
            }
          }
        },
        "required": ["at"],
        "additionalProperties": false
      }
      """;

  /**
   * Changes with the schema.
   */
  public static final String FINGERPRINT = "f6b69d943673d589";

  private static final ObjectShape SHAPE = ObjectShape.builder()
      .required("at", "an array")
      .build();

  private Types_PointJson() {
  }

  @Override
  public Types.Point read(JsonReader in) {
    int problems = in.problemCount();
    List<Double> at = null;
    if (in.beginObject(SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> at = readListOfDouble(in);
        }
      }
    }
    if (in.problemCount() > problems) {
      return null;
    }
    try {
      return new Types.Point(at);
    } catch (RuntimeException e) {
      in.noteRejected(e);
      return null;
    }
  }

  @Override
  public void write(JsonWriter out, Types.Point value) {
    out.beginObject();
    out.name("at");
    writeListOfDouble(out, value.at());
    out.endObject();
  }

  private static List<Double> readListOfDouble(JsonReader in) {
    List<Double> items = new ArrayList<>();
    if (in.beginArrayOr(JsonKind.NUMBER)) {
      while (in.nextElement()) {
        items.add(in.readDouble());
      }
    }
    return items;
  }

  private static void writeListOfDouble(JsonWriter out, List<Double> items) {
    out.beginArray();
    for (Double item : items) {
      out.value(item);
    }
    out.endArray();
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
