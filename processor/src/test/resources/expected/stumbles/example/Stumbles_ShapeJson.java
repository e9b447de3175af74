package example;

import dev.leat.Generated;
import dev.leat.json.Choices;
import dev.leat.json.JsonReader;
import dev.leat.json.JsonWriter;
import dev.leat.json.TypeCodec;

/**
 * Reads and writes {@link Stumbles.Shape}.
 */
@Generated("dev.leat.processor")
final class Stumbles_ShapeJson implements TypeCodec<Stumbles.Shape> {
  /**
   * The codec.
   */
  public static final Stumbles_ShapeJson CODEC = new Stumbles_ShapeJson();

  /**
   * The surface of Leat that this class was generated for.
   */
  public static final int LEAT_ABI = 1;

  /**
   * The JSON Schema; other types stand in it under their full names.
   */
  public static final String SCHEMA = """
      {
        "oneOf": [
          {
            "type": "object",
            "properties": {
              "type": {
                "type": "string",
                "const": "Circle"
              },
              "radius": {
                "type": "number",
                "minimum": -1.7976931348623157E308,
                "maximum": 1.7976931348623157E308
              }
            },
            "required": ["type", "radius"],
            "additionalProperties": false
          },
          {
            "type": "object",
            "properties": {
              "type": {
                "type": "string",
                "const": "Square"
              },
              "side": {
                "type": "number",
                "minimum": -1.7976931348623157E308,
                "maximum": 1.7976931348623157E308
              }
            },
            "required": ["type", "side"],
            "additionalProperties": false
          }
        ]
      }
      """;

  /**
   * Changes with the schema.
   */
  public static final String FINGERPRINT = "1fd84eb3d8164e35";

  private static final Choices TAGS = Choices.of("Circle", "Square");

  private Stumbles_ShapeJson() {
  }

  @Override
  public Stumbles.Shape read(JsonReader in) {
    return switch (in.readTag("type", TAGS)) {
      case 0 -> Stumbles_CircleJson.CODEC.read(in);
      case 1 -> Stumbles_SquareJson.CODEC.read(in);
      default -> null;
    };
  }

  @Override
  public void write(JsonWriter out, Stumbles.Shape value) {
    if (value instanceof Stumbles.Circle variant) {
      out.tag("type", "Circle");
      Stumbles_CircleJson.CODEC.write(out, variant);
    } else if (value instanceof Stumbles.Square variant) {
      out.tag("type", "Square");
      Stumbles_SquareJson.CODEC.write(out, variant);
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
