package example;

import dev.leat.Generated;
import dev.leat.json.JsonReader;
import dev.leat.json.JsonWriter;
import dev.leat.json.ObjectShape;
import dev.leat.json.TypeCodec;

/**
 * Reads and writes {@link Stumbles.Circle}.
 */
@Generated("dev.leat.processor")
final class Stumbles_CircleJson implements TypeCodec<Stumbles.Circle> {
  /**
   * The codec.
   */
  public static final Stumbles_CircleJson CODEC = new Stumbles_CircleJson();

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
        "properties": {
          "radius": {
            "type": "number",
            "minimum": -1.7976931348623157E308,
            "maximum": 1.7976931348623157E308
          }
        },
        "required": ["radius"],
        "additionalProperties": false
      }
      """;

  /**
   * Changes with the schema.
   */
  public static final String FINGERPRINT = "2a95bb1a24a1e596";

  private static final ObjectShape SHAPE = ObjectShape.builder()
      .required("radius", "a number")
      .build();

  private Stumbles_CircleJson() {
  }

  @Override
  public Stumbles.Circle read(JsonReader in) {
    int problems = in.problemCount();
    double radius = 0;
    if (in.beginObject(SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> radius = in.readDouble();
        }
      }
    }
    if (in.problemCount() > problems) {
      return null;
    }
    try {
      return new Stumbles.Circle(radius);
    } catch (RuntimeException e) {
      in.noteRejected(e);
      return null;
    }
  }

  @Override
  public void write(JsonWriter out, Stumbles.Circle value) {
    out.beginObject();
    out.name("radius").value(value.radius());
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
