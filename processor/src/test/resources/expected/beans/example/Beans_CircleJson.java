package example;

import dev.leat.Generated;
import dev.leat.json.JsonReader;
import dev.leat.json.JsonWriter;
import dev.leat.json.ObjectShape;
import dev.leat.json.TypeCodec;
import java.util.Objects;

/**
 * Reads and writes {@link Beans.Circle}.
 */
@Generated("dev.leat.processor")
@SuppressWarnings("exports")
public final class Beans_CircleJson implements TypeCodec<Beans.Circle> {
  /**
   * The codec.
   */
  public static final Beans_CircleJson CODEC = new Beans_CircleJson();

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
        "description": "Round.",
        "properties": {
          "radius": {
            "type": "number",
            "description": "from centre to edge",
            "minimum": -1.7976931348623157E308,
            "maximum": 1.7976931348623157E308
          },
          "colour": {
            "type": "string",
            "description": "Of its edge."
          }
        },
        "required": ["radius"],
        "additionalProperties": false
      }
      """;

  /**
   * Changes with the schema.
   */
  public static final String FINGERPRINT = "b5ee8d138435c0b9";

  private static final ObjectShape SHAPE = ObjectShape.builder()
      .required("radius", "a number")
      .optional("colour")
      .build();

  private Beans_CircleJson() {
  }

  @Override
  public Beans.Circle read(JsonReader in) {
    int problems = in.problemCount();
    double radius = 0;
    String colour = null;
    if (in.beginObject(SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> radius = in.readDouble();
          case 1 -> {
            if (!in.skipNull()) {
              colour = in.readString();
            }
          }
        }
      }
    }
    if (in.problemCount() > problems) {
      return null;
    }
    try {
      Beans.Circle made = new Beans.Circle(radius);
      if (colour != null) {
        made.setColour(colour);
      }
      return made;
    } catch (RuntimeException e) {
      in.noteRejected(e);
      return null;
    }
  }

  @Override
  public void write(JsonWriter out, Beans.Circle value) {
    out.beginObject();
    out.name("radius").value(value.getRadius());
    String colour = value.getColour();
    if (colour != null) {
      out.name("colour").value(Objects.requireNonNull(colour, "colour"));
    }
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
