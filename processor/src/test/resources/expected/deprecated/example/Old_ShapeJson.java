package example;

import dev.leat.Generated;
import dev.leat.json.Choices;
import dev.leat.json.JsonReader;
import dev.leat.json.JsonWriter;
import dev.leat.json.TypeCodec;

/**
 * Reads and writes {@link Old.Shape}.
 */
@Generated("dev.leat.processor")
@SuppressWarnings({
    "exports",
    "deprecation",
    "removal"
})
public final class Old_ShapeJson implements TypeCodec<Old.Shape> {
  /**
   * The codec.
   */
  public static final Old_ShapeJson CODEC = new Old_ShapeJson();

  /**
   * The surface of Leat that this class was generated for.
   */
  public static final int LEAT_ABI = 1;

  /**
   * The JSON Schema; other types stand in it under their full names.
   */
  public static final String SCHEMA = """
      {
        "description": "One of two shapes.",
        "oneOf": [
          {
            "type": "object",
            "description": "A square.",
            "properties": {
              "type": {
                "type": "string",
                "const": "Square"
              },
              "side": {
                "type": "number",
                "description": "how long",
                "minimum": -1.7976931348623157E308,
                "maximum": 1.7976931348623157E308
              }
            },
            "required": ["type", "side"],
            "additionalProperties": false
          },
          {
            "type": "object",
            "description": "A circle.",
            "properties": {
              "type": {
                "type": "string",
                "const": "Circle"
              },
              "radius": {
                "type": "number",
                "description": "how far out",
                "minimum": -1.7976931348623157E308,
                "maximum": 1.7976931348623157E308
              }
            },
            "required": ["type", "radius"],
            "additionalProperties": false
          }
        ]
      }
      """;

  /**
   * Changes with the schema.
   */
  public static final String FINGERPRINT = "509ac161fd9b90b0";

  private static final Choices TAGS = Choices.of("Square", "Circle");

  private Old_ShapeJson() {
  }

  @Override
  public Old.Shape read(JsonReader in) {
    return switch (in.readTag("type", TAGS)) {
      case 0 -> Old_SquareJson.CODEC.read(in);
      case 1 -> Old_CircleJson.CODEC.read(in);
      default -> null;
    };
  }

  @Override
  public void write(JsonWriter out, Old.Shape value) {
    if (value instanceof Old.Square variant) {
      out.tag("type", "Square");
      Old_SquareJson.CODEC.write(out, variant);
    } else if (value instanceof Old.Circle variant) {
      out.tag("type", "Circle");
      Old_CircleJson.CODEC.write(out, variant);
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
