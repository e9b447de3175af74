package example;

import dev.leat.Generated;
import dev.leat.json.Choices;
import dev.leat.json.JsonReader;
import dev.leat.json.JsonWriter;
import dev.leat.json.TypeCodec;

/**
 * Reads and writes {@link Beans.Shape}.
 */
@Generated("dev.leat.processor")
@SuppressWarnings("exports")
public final class Beans_ShapeJson implements TypeCodec<Beans.Shape> {
  /**
   * The codec.
   */
  public static final Beans_ShapeJson CODEC = new Beans_ShapeJson();

  /**
   * The surface of Leat that this class was generated for.
   */
  public static final int LEAT_ABI = 1;

  /**
   * The JSON Schema; other types stand in it under their full names.
   */
  public static final String SCHEMA = """
      {
        "description": "A shape.",
        "oneOf": [
          {
            "type": "object",
            "description": "Round.",
            "properties": {
              "type": {
                "type": "string",
                "const": "Circle"
              },
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
            "required": ["type", "radius"],
            "additionalProperties": false
          },
          {
            "type": "object",
            "description": "Nothing.",
            "properties": {
              "type": {
                "type": "string",
                "const": "Point"
              }
            },
            "required": ["type"],
            "additionalProperties": false
          },
          {
            "type": "object",
            "description": "Several.",
            "properties": {
              "type": {
                "type": "string",
                "const": "Group"
              },
              "colour": {
                "type": "string",
                "description": "Of its edge."
              },
              "shapes": {
                "type": "array",
                "description": "What is in it.",
                "items": {
                  "$ref": "#"
                }
              }
            },
            "required": ["type"],
            "additionalProperties": false
          }
        ]
      }
      """;

  /**
   * Changes with the schema.
   */
  public static final String FINGERPRINT = "caa1d32667f4b3ed";

  private static final Choices TAGS = Choices.of("Circle", "Point", "Group");

  private Beans_ShapeJson() {
  }

  @Override
  public Beans.Shape read(JsonReader in) {
    return switch (in.readTag("type", TAGS)) {
      case 0 -> Beans_CircleJson.CODEC.read(in);
      case 1 -> Beans_PointJson.CODEC.read(in);
      case 2 -> Beans_GroupJson.CODEC.read(in);
      default -> null;
    };
  }

  @Override
  public void write(JsonWriter out, Beans.Shape value) {
    if (value instanceof Beans.Circle variant) {
      out.tag("type", "Circle");
      Beans_CircleJson.CODEC.write(out, variant);
    } else if (value instanceof Beans.Point variant) {
      out.tag("type", "Point");
      Beans_PointJson.CODEC.write(out, variant);
    } else if (value instanceof Beans.Group variant) {
      out.tag("type", "Group");
      Beans_GroupJson.CODEC.write(out, variant);
    } else {
      throw new IllegalArgumentException("no variant of Shape: " + value);
    }
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
