package example;

import dev.leat.Generated;
import dev.leat.json.JsonReader;
import dev.leat.json.JsonWriter;
import dev.leat.json.ObjectShape;
import dev.leat.json.TypeCodec;

/**
 * Reads and writes {@link Echoes.Term.Sum}.
 */
@Generated("dev.leat.processor")
@SuppressWarnings("exports")
public final class Echoes_Term_SumJson implements TypeCodec<Echoes.Term.Sum> {
  /**
   * The codec.
   */
  public static final Echoes_Term_SumJson CODEC = new Echoes_Term_SumJson();

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
        "description": "Two terms.",
        "properties": {
          "left": {
            "$ref": "#/$defs/example.Echoes.Term"
          },
          "right": {
            "$ref": "#/$defs/example.Echoes.Term"
          }
        },
        "required": ["left", "right"],
        "additionalProperties": false,
        "$defs": {
          "example.Echoes.Shade": {
            "type": "string",
            "description": "How light it is.",
            "enum": ["DARK", "very light"]
          },
          "example.Echoes.Term": {
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
                    "$ref": "#/$defs/example.Echoes.Term"
                  },
                  "right": {
                    "$ref": "#/$defs/example.Echoes.Term"
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
                      "$ref": "#/$defs/example.Echoes.Term"
                    }
                  },
                  "target": {
                    "$ref": "#/$defs/example.Echoes.Term.Variable"
                  }
                },
                "required": ["type", "name", "arguments"],
                "additionalProperties": false
              }
            ]
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
  public static final String FINGERPRINT = "b47acf23a0d26fb8";

  private static final ObjectShape SHAPE = ObjectShape.builder()
      .required("left", "an object")
      .required("right", "an object")
      .build();

  private Echoes_Term_SumJson() {
  }

  @Override
  public Echoes.Term.Sum read(JsonReader in) {
    int problems = in.problemCount();
    Echoes.Term left = null;
    Echoes.Term right = null;
    if (in.beginObject(SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> left = Echoes_TermJson.CODEC.read(in);
          case 1 -> right = Echoes_TermJson.CODEC.read(in);
        }
      }
    }
    if (in.problemCount() > problems) {
      return null;
    }
    try {
      return new Echoes.Term.Sum(left, right);
    } catch (RuntimeException e) {
      in.noteRejected(e);
      return null;
    }
  }

  @Override
  public void write(JsonWriter out, Echoes.Term.Sum value) {
    out.beginObject();
    out.name("left");
    Echoes_TermJson.CODEC.write(out, value.left());
    out.name("right");
    Echoes_TermJson.CODEC.write(out, value.right());
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
