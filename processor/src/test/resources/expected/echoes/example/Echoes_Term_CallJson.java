package example;

import dev.leat.Generated;
import dev.leat.json.JsonKind;
import dev.leat.json.JsonReader;
import dev.leat.json.JsonWriter;
import dev.leat.json.ObjectShape;
import dev.leat.json.TypeCodec;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Reads and writes {@link Echoes.Term.Call}.
 */
@Generated("dev.leat.processor")
@SuppressWarnings("exports")
public final class Echoes_Term_CallJson implements TypeCodec<Echoes.Term.Call> {
  /**
   * The codec.
   */
  public static final Echoes_Term_CallJson CODEC = new Echoes_Term_CallJson();

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
        "description": "A call.",
        "properties": {
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
        "required": ["name", "arguments"],
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
  public static final String FINGERPRINT = "5281fccccd10e179";

  private static final ObjectShape SHAPE = ObjectShape.builder()
      .required("name", "a string")
      .required("arguments", "an array")
      .optional("target")
      .build();

  private Echoes_Term_CallJson() {
  }

  @Override
  public Echoes.Term.Call read(JsonReader in) {
    int problems = in.problemCount();
    String name = null;
    List<Echoes.Term> arguments = null;
    Echoes.Term.Variable target = null;
    if (in.beginObject(SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> name = in.readString();
          case 1 -> arguments = readListOfTerm(in);
          case 2 -> {
            if (!in.skipNull()) {
              target = Echoes_Term_VariableJson.CODEC.read(in);
            }
          }
        }
      }
    }
    if (in.problemCount() > problems) {
      return null;
    }
    try {
      return new Echoes.Term.Call(name, arguments, target);
    } catch (RuntimeException e) {
      in.noteRejected(e);
      return null;
    }
  }

  @Override
  public void write(JsonWriter out, Echoes.Term.Call value) {
    out.beginObject();
    out.name("name").value(Objects.requireNonNull(value.name(), "name"));
    out.name("arguments");
    writeListOfTerm(out, value.arguments());
    if (value.target() != null) {
      out.name("target");
      Echoes_Term_VariableJson.CODEC.write(out, value.target());
    }
    out.endObject();
  }

  private static List<Echoes.Term> readListOfTerm(JsonReader in) {
    List<Echoes.Term> items = new ArrayList<>();
    if (in.beginArrayOr(JsonKind.OBJECT)) {
      while (in.nextElement()) {
        items.add(Echoes_TermJson.CODEC.read(in));
      }
    }
    return items;
  }

  private static void writeListOfTerm(JsonWriter out, List<Echoes.Term> items) {
    out.beginArray();
    for (Echoes.Term item : items) {
      Echoes_TermJson.CODEC.write(out, item);
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
