package example;

import dev.leat.Generated;
import dev.leat.json.Choices;
import dev.leat.json.JsonReader;
import dev.leat.json.JsonWriter;
import dev.leat.json.TypeCodec;

/**
 * Reads and writes {@link Types.Location}.
 */
@Generated("dev.leat.processor")
final class Types_LocationJson implements TypeCodec<Types.Location> {
  /**
   * The codec.
   */
  public static final Types_LocationJson CODEC = new Types_LocationJson();

  /**
   * The surface of Leat that this class was generated for.
   */
  public static final int LEAT_ABI = 1;

  /**
   * The JSON Schema; other types stand in it under their full names.
   */
  public static final String SCHEMA = """
      {
        "description": "Where something is.",
        "oneOf": [
          {
            "type": "object",
            "description": "An address.",
            "properties": {
              "kind": {
                "type": "string",
                "const": "street"
              },
              "name": {
                "type": "string",
                "description": "what the street is called"
              }
            },
            "required": ["kind", "name"],
            "additionalProperties": false
          },
          {
            "type": "object",
            "description": "Coordinates.",
            "properties": {
              "kind": {
                "type": "string",
                "const": "point"
              },
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
            "required": ["kind", "at"],
            "additionalProperties": false
          }
        ]
      }
      """;

  /**
   * Changes with the schema.
   */
  public static final String FINGERPRINT = "f62e4cf88cbaa549";

  private static final Choices TAGS = Choices.of("street", "point");

  private Types_LocationJson() {
  }

  @Override
  public Types.Location read(JsonReader in) {
    return switch (in.readTag("kind", TAGS)) {
      case 0 -> Types_StreetJson.CODEC.read(in);
      case 1 -> Types_PointJson.CODEC.read(in);
      default -> null;
    };
  }

  @Override
  public void write(JsonWriter out, Types.Location value) {
    if (value instanceof Types.Street variant) {
      out.tag("kind", "street");
      Types_StreetJson.CODEC.write(out, variant);
    } else if (value instanceof Types.Point variant) {
      out.tag("kind", "point");
      Types_PointJson.CODEC.write(out, variant);
    } else {
      throw new IllegalArgumentException("no variant of Location: " + value);
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
