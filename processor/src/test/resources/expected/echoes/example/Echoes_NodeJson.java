package example;

import dev.leat.Generated;
import dev.leat.json.JsonKind;
import dev.leat.json.JsonReader;
import dev.leat.json.JsonWriter;
import dev.leat.json.ObjectShape;
import dev.leat.json.TypeCodec;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads and writes {@link Echoes.Node}.
 */
@Generated("dev.leat.processor")
@SuppressWarnings("exports")
public final class Echoes_NodeJson implements TypeCodec<Echoes.Node> {
  /**
   * The codec.
   */
  public static final Echoes_NodeJson CODEC = new Echoes_NodeJson();

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
              "$ref": "#/$defs/example.Echoes.Edge"
            }
          }
        },
        "required": ["id", "edges"],
        "additionalProperties": false,
        "$defs": {
          "example.Echoes.Edge": {
            "type": "object",
            "description": "The other half.",
            "properties": {
              "label": {
                "type": "string"
              },
              "to": {
                "$ref": "#"
              }
            },
            "required": ["label"],
            "additionalProperties": false
          }
        }
      }
      """;

  /**
   * Changes with the schema.
   */
  public static final String FINGERPRINT = "70e4475dda994776";

  private static final ObjectShape SHAPE = ObjectShape.builder()
      .required("id", "an integer")
      .required("edges", "an array")
      .build();

  private Echoes_NodeJson() {
  }

  @Override
  public Echoes.Node read(JsonReader in) {
    int problems = in.problemCount();
    int id = 0;
    List<Echoes.Edge> edges = null;
    if (in.beginObject(SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> id = in.readInt();
          case 1 -> edges = readListOfEdge(in);
        }
      }
    }
    if (in.problemCount() > problems) {
      return null;
    }
    try {
      return new Echoes.Node(id, edges);
    } catch (RuntimeException e) {
      in.noteRejected(e);
      return null;
    }
  }

  @Override
  public void write(JsonWriter out, Echoes.Node value) {
    out.beginObject();
    out.name("id").value(value.id());
    out.name("edges");
    writeListOfEdge(out, value.edges());
    out.endObject();
  }

  private static List<Echoes.Edge> readListOfEdge(JsonReader in) {
    List<Echoes.Edge> items = new ArrayList<>();
    if (in.beginArrayOr(JsonKind.OBJECT)) {
      while (in.nextElement()) {
        items.add(Echoes_EdgeJson.CODEC.read(in));
      }
    }
    return items;
  }

  private static void writeListOfEdge(JsonWriter out, List<Echoes.Edge> items) {
    out.beginArray();
    for (Echoes.Edge item : items) {
      Echoes_EdgeJson.CODEC.write(out, item);
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
