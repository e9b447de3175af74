package example;

import dev.leat.Generated;
import dev.leat.json.Choices;
import dev.leat.json.JsonReader;
import dev.leat.json.JsonWriter;
import dev.leat.json.TypeCodec;

/**
 * Reads and writes {@link Echoes.Term}.
 */
@Generated("dev.leat.processor")
@SuppressWarnings("exports")
public final class Echoes_TermJson implements TypeCodec<Echoes.Term> {
  /**
   * The codec.
   */
  public static final Echoes_TermJson CODEC = new Echoes_TermJson();

  /**
   * The surface of Leat that this class was generated for.
   */
  public static final int LEAT_ABI = 1;

  /**
   * The JSON Schema; other types stand in it under their full names.
   */
  public static final String SCHEMA = """
      {
        "description": "An expression.",
        "oneOf": [
          {
            "type": "object",
            "description": "Two terms.",
            "properties": {
              "type": {
                "type": "string",
                "const": "Sum"
              },
              "left": {
                "$ref": "#"
              },
              "right": {
                "$ref": "#"
              }
            },
            "required": ["type", "left", "right"],
            "additionalProperties": false
          },
          {
            "type": "object",
            "description": "A number.",
            "properties": {
              "type": {
                "type": "string",
                "const": "Literal"
              },
              "value": {
                "type": "integer",
                "minimum": -2147483648,
                "maximum": 2147483647
              },
              "shade": {
                "$ref": "#/$defs/example.Echoes.Shade"
              }
            },
            "required": ["type", "value"],
            "additionalProperties": false
          },
          {
            "type": "object",
            "description": "A variable.",
            "properties": {
              "type": {
                "type": "string",
                "const": "Variable"
              },
              "name": {
                "type": "string"
              }
            },
            "required": ["type", "name"],
            "additionalProperties": false
          },
          {
            "type": "object",
            "description": "A call.",
            "properties": {
              "type": {
                "type": "string",
                "const": "Call"
              },
              "name": {
                "type": "string"
              },
              "arguments": {
                "type": "array",
                "items": {
                  "$ref": "#"
                }
              },
              "target": {
                "$ref": "#/$defs/example.Echoes.Term.Variable"
              }
            },
            "required": ["type", "name", "arguments"],
            "additionalProperties": false
          }
        ],
        "$defs": {
          "example.Echoes.Shade": {
            "type": "string",
            "description": "How light it is.",
            "enum": ["DARK", "very light"]
          },
          "example.Echoes.Term.Variable": {
            "type": "object",
            "description": "A variable.",
            "properties": {
              "name": {
                "type": "string"
              }
            },
            "required": ["name"],
            "additionalProperties": false
          }
        }
      }
      """;

  /**
   * Changes with the schema.
   */
  public static final String FINGERPRINT = "2e16212661be6ba4";

  private static final Choices TAGS = Choices.of("Sum", "Literal", "Variable", "Call");

  private Echoes_TermJson() {
  }

  @Override
  public Echoes.Term read(JsonReader in) {
    return switch (in.readTag("type", TAGS)) {
      case 0 -> Echoes_Term_SumJson.CODEC.read(in);
      case 1 -> Echoes_Term_LiteralJson.CODEC.read(in);
      case 2 -> Echoes_Term_VariableJson.CODEC.read(in);
      case 3 -> Echoes_Term_CallJson.CODEC.read(in);
      default -> null;
    };
  }

  @Override
  public void write(JsonWriter out, Echoes.Term value) {
    if (value instanceof Echoes.Term.Sum variant) {
      out.tag("type", "Sum");
      Echoes_Term_SumJson.CODEC.write(out, variant);
    } else if (value instanceof Echoes.Term.Literal variant) {
      out.tag("type", "Literal");
      Echoes_Term_LiteralJson.CODEC.write(out, variant);
    } else if (value instanceof Echoes.Term.Variable variant) {
      out.tag("type", "Variable");
      Echoes_Term_VariableJson.CODEC.write(out, variant);
    } else if (value instanceof Echoes.Term.Call variant) {
      out.tag("type", "Call");
      Echoes_Term_CallJson.CODEC.write(out, variant);
    } else {
      throw new IllegalArgumentException("no variant of Term: " + value);
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
