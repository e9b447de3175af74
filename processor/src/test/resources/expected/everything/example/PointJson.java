package example;

import dev.leat.Generated;
import dev.leat.json.JsonReader;
import dev.leat.json.JsonWriter;
import dev.leat.json.ObjectShape;
import dev.leat.json.TypeCodec;

/**
 * Reads and writes {@link Point}.
 */
@Generated("dev.leat.processor")
final class PointJson implements TypeCodec<Point> {
  /**
   * The codec.
   */
  public static final PointJson CODEC = new PointJson();

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
        "description": "A point.",
        "properties": {
          "x": {
            "type": "integer",
            "description": "to the right",
            "minimum": -2147483648,
            "maximum": 2147483647
          },
          "y": {
            "type": "integer",
            "description": "up",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "default": 0
          }
        },
        "required": ["x"],
        "additionalProperties": false
      }
      """;

  /**
   * Changes with the schema.
   */
  public static final String FINGERPRINT = "7c88b9e768b09760";

  private static final ObjectShape SHAPE = ObjectShape.builder()
      .required("x", "an integer")
      .optional("y")
      .build();

  private PointJson() {
  }

  @Override
  public Point read(JsonReader in) {
    int problems = in.problemCount();
    int x = 0;
    int y = 0;
    if (in.beginObject(SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> x = in.readInt();
          case 1 -> {
            if (!in.skipNull()) {
              y = in.readInt();
            }
          }
        }
      }
    }
    if (in.problemCount() > problems) {
      return null;
    }
    try {
      return new Point(x, y);
    } catch (RuntimeException e) {
      in.noteRejected(e);
      return null;
    }
  }

  @Override
  public void write(JsonWriter out, Point value) {
    out.beginObject();
    out.name("x").value(value.x());
    out.name("y").value(value.y());
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
