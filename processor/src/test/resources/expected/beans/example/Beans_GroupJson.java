package example;

import dev.leat.Generated;
import dev.leat.json.JsonKind;
import dev.leat.json.JsonReader;
import dev.leat.json.JsonWriter;
import dev.leat.json.ObjectShape;
import dev.leat.json.TypeCodec;
import java.util.Arrays;
import java.util.Objects;

/**
 * Reads and writes {@link Beans.Group}.
 */
@Generated("dev.leat.processor")
@SuppressWarnings("exports")
public final class Beans_GroupJson implements TypeCodec<Beans.Group> {
  /**
   * The codec.
   */
  public static final Beans_GroupJson CODEC = new Beans_GroupJson();

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
        "description": "Several.",
        "properties": {
          "colour": {
            "type": "string",
            "description": "Of its edge."
          },
          "shapes": {
            "type": "array",
            "description": "What is in it.",
            "items": {
              "$ref": "#/$defs/example.Beans.Shape"
            }
          }
        },
        "additionalProperties": false,
        "$defs": {
          "example.Beans.Shape": {
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
                      "$ref": "#/$defs/example.Beans.Shape"
                    }
                  }
                },
                "required": ["type"],
                "additionalProperties": false
              }
            ]
          }
        }
      }
      """;

  /**
   * Changes with the schema.
   */
  public static final String FINGERPRINT = "7e1cae257be188a6";

  private static final ObjectShape SHAPE = ObjectShape.builder()
      .optional("colour")
      .optional("shapes")
      .build();

  private Beans_GroupJson() {
  }

  @Override
  public Beans.Group read(JsonReader in) {
    int problems = in.problemCount();
    String colour = null;
    Beans.Shape[] shapes = null;
    if (in.beginObject(SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> {
            if (!in.skipNull()) {
              colour = in.readString();
            }
          }
          case 1 -> {
            if (!in.skipNull()) {
              shapes = readArrayOfShape(in);
            }
          }
        }
      }
    }
    if (in.problemCount() > problems) {
      return null;
    }
    try {
      Beans.Group made = new Beans.Group();
      if (colour != null) {
        made.setColour(colour);
      }
      if (shapes != null) {
        made.shapes = shapes;
      }
      return made;
    } catch (RuntimeException e) {
      in.noteRejected(e);
      return null;
    }
  }

  @Override
  public void write(JsonWriter out, Beans.Group value) {
    out.beginObject();
    String colour = value.getColour();
    if (colour != null) {
      out.name("colour").value(Objects.requireNonNull(colour, "colour"));
    }
    Beans.Shape[] shapes = value.shapes;
    if (shapes != null) {
      out.name("shapes");
      writeArrayOfShape(out, shapes);
    }
    out.endObject();
  }

  private static Beans.Shape[] readArrayOfShape(JsonReader in) {
    Beans.Shape[] items = new Beans.Shape[8];
    int size = 0;
    if (in.beginArrayOr(JsonKind.OBJECT)) {
      while (in.nextElement()) {
        if (size == items.length) {
          items = Arrays.copyOf(items, 2 * size);
        }
        items[size++] = Beans_ShapeJson.CODEC.read(in);
      }
    }
    return Arrays.copyOf(items, size);
  }

  private static void writeArrayOfShape(JsonWriter out, Beans.Shape[] items) {
    out.beginArray();
    for (Beans.Shape item : items) {
      Beans_ShapeJson.CODEC.write(out, item);
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
