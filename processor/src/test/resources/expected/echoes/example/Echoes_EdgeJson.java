package example;

import dev.leat.Generated;
import dev.leat.json.JsonReader;
import dev.leat.json.JsonWriter;
import dev.leat.json.ObjectShape;
import dev.leat.json.TypeCodec;
import java.util.Objects;

/**
 * Reads and writes {@link Echoes.Edge}.
 */
@Generated("dev.leat.processor")
@SuppressWarnings("exports")
public final class Echoes_EdgeJson implements TypeCodec<Echoes.Edge> {
  /**
   * The codec.
   */
  public static final Echoes_EdgeJson CODEC = new Echoes_EdgeJson();

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
        "description": "The other half.",
        "properties": {
          "label": {
            "type": "string"
          },
          "to": {
            "$ref": "#/$defs/example.Echoes.Node"
          }
        },
        "required": ["label"],
        "additionalProperties": false,
        "$defs": {
          "example.Echoes.Node": {
            "type": "object",
            "description": "One half of a pair of types that hold each other.",
            "properties": {
              "id": {
                "type": "integer",
                "minimum": -2147483648,
                "maximum": 2147483647
              },
              "edges": {
                "type": "array",
                "items": {
                  "$ref": "#"
                }
              }
            },
            "required": ["id", "edges"],
            "additionalProperties": false
          }
        }
      }
      """;

  /**
   * Changes with the schema.
   */
  public static final String FINGERPRINT = "f8d759662167e659";

  private static final ObjectShape SHAPE = ObjectShape.builder()
      .required("label", "a string")
      .optional("to")
      .build();

  private Echoes_EdgeJson() {
  }

  @Override
  public Echoes.Edge read(JsonReader in) {
    int problems = in.problemCount();
    String label = null;
    Echoes.Node to = null;
    if (in.beginObject(SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> label = in.readString();
          case 1 -> {
            if (!in.skipNull()) {
              to = Echoes_NodeJson.CODEC.read(in);
            }
          }
        }
      }
    }
    if (in.problemCount() > problems) {
      return null;
    }
    try {
      return new Echoes.Edge(label, to);
    } catch (RuntimeException e) {
      in.noteRejected(e);
      return null;
    }
  }

  @Override
  public void write(JsonWriter out, Echoes.Edge value) {
    out.beginObject();
    out.name("label").value(Objects.requireNonNull(value.label(), "label"));
    if (value.to() != null) {
      out.name("to");
      Echoes_NodeJson.CODEC.write(out, value.to());
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
