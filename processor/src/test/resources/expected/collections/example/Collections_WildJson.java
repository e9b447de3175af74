package example;

import dev.leat.Generated;
import dev.leat.json.FreeForm;
import dev.leat.json.JsonKind;
import dev.leat.json.JsonReader;
import dev.leat.json.JsonWriter;
import dev.leat.json.ObjectShape;
import dev.leat.json.TypeCodec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Reads and writes {@link Collections.Wild}.
 */
@Generated("dev.leat.processor")
@SuppressWarnings("exports")
public final class Collections_WildJson implements TypeCodec<Collections.Wild> {
  /**
   * The codec.
   */
  public static final Collections_WildJson CODEC = new Collections_WildJson();

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
        "description": "Wildcards.",
        "properties": {
          "names": {
            "type": "array",
            "items": {
              "$ref": "#/$defs/example.Collections.Name"
            }
          },
          "shades": {
            "type": "array",
            "items": {
              "$ref": "#/$defs/example.Collections.Shade"
            },
            "uniqueItems": true
          },
          "map": {
            "type": "object",
            "additionalProperties": {
              "type": "array",
              "items": {
                "type": "integer",
                "minimum": -2147483648,
                "maximum": 2147483647
              }
            }
          },
          "maybe": {
            "$ref": "#/$defs/example.Collections.Name"
          },
          "things": {
            "type": "array",
            "items": {}
          }
        },
        "required": ["names", "shades", "map", "things"],
        "additionalProperties": false,
        "$defs": {
          "example.Collections.Name": {
            "type": "object",
            "description": "A name.",
            "properties": {
              "text": {
                "type": "string"
              }
            },
            "required": ["text"],
            "additionalProperties": false
          },
          "example.Collections.Shade": {
            "type": "string",
            "description": "A colour.\\n- DARK: Like the night.",
            "enum": ["DARK", "very light"]
          }
        }
      }
      """;

  /**
   * Changes with the schema.
   */
  public static final String FINGERPRINT = "5e28bbe1fc65afe8";

  private static final ObjectShape SHAPE = ObjectShape.builder()
      .required("names", "an array")
      .required("shades", "an array")
      .required("map", "an object")
      .optional("maybe")
      .required("things", "an array")
      .build();

  private Collections_WildJson() {
  }

  @Override
  public Collections.Wild read(JsonReader in) {
    int problems = in.problemCount();
    List<? extends Collections.Name> names = null;
    Set<? extends Collections.Shade> shades = null;
    Map<String, ? extends List<? extends Integer>> map = null;
    Optional<? extends Collections.Name> maybe = Optional.empty();
    List<?> things = null;
    if (in.beginObject(SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> names = readListOfName(in);
          case 1 -> shades = readSetOfShade(in);
          case 2 -> map = readMapOfListOfInteger(in);
          case 3 -> {
            if (!in.skipNull()) {
              maybe = Optional.ofNullable(Collections_NameJson.CODEC.read(in));
            }
          }
          case 4 -> things = readListOfObject(in);
        }
      }
    }
    if (in.problemCount() > problems) {
      return null;
    }
    try {
      return new Collections.Wild(names, shades, map, maybe, things);
    } catch (RuntimeException e) {
      in.noteRejected(e);
      return null;
    }
  }

  @Override
  public void write(JsonWriter out, Collections.Wild value) {
    out.beginObject();
    out.name("names");
    writeListOfName(out, value.names());
    out.name("shades");
    writeSetOfShade(out, value.shades());
    out.name("map");
    writeMapOfListOfInteger(out, value.map());
    if (value.maybe().isPresent()) {
      out.name("maybe");
      Collections_NameJson.CODEC.write(out, value.maybe().get());
    }
    out.name("things");
    FreeForm.write(out, Objects.requireNonNull(value.things(), "things"));
    out.endObject();
  }

  private static List<Collections.Name> readListOfName(JsonReader in) {
    List<Collections.Name> items = new ArrayList<>();
    if (in.beginArrayOr(JsonKind.OBJECT)) {
      while (in.nextElement()) {
        items.add(Collections_NameJson.CODEC.read(in));
      }
    }
    return items;
  }

  private static Set<Collections.Shade> readSetOfShade(JsonReader in) {
    Set<Collections.Shade> items = new LinkedHashSet<>();
    if (in.beginArrayOr(JsonKind.STRING)) {
      while (in.nextElement()) {
        int problems = in.problemCount();
        Collections.Shade item = Collections_ShadeJson.CODEC.read(in);
        if (in.problemCount() == problems && !items.add(item)) {
          in.note("each value once", "an equal one before");
        }
      }
    }
    return items;
  }

  private static List<Integer> readListOfInteger(JsonReader in) {
    List<Integer> items = new ArrayList<>();
    if (in.beginArrayOr(JsonKind.NUMBER)) {
      while (in.nextElement()) {
        items.add(in.readInt());
      }
    }
    return items;
  }

  private static Map<String, List<? extends Integer>> readMapOfListOfInteger(JsonReader in) {
    Map<String, List<? extends Integer>> entries = new LinkedHashMap<>();
    if (in.beginMap()) {
      for (String key = in.nextKey(); key != null; key = in.nextKey()) {
        if (entries.containsKey(key)) {
          in.note("the name once", "it again");
        }
        entries.put(key, readListOfInteger(in));
      }
    }
    return entries;
  }

  private static List<Object> readListOfObject(JsonReader in) {
    List<Object> items = new ArrayList<>();
    if (in.beginArray()) {
      while (in.nextElement()) {
        items.add(FreeForm.read(in));
      }
    }
    return items;
  }

  private static void writeListOfName(JsonWriter out, List<? extends Collections.Name> items) {
    out.beginArray();
    for (Collections.Name item : items) {
      Collections_NameJson.CODEC.write(out, item);
    }
    out.endArray();
  }

  private static void writeSetOfShade(JsonWriter out, Set<? extends Collections.Shade> items) {
    out.beginArray();
    for (Collections.Shade item : items) {
      Collections_ShadeJson.CODEC.write(out, item);
    }
    out.endArray();
  }

  private static void writeListOfInteger(JsonWriter out, List<? extends Integer> items) {
    out.beginArray();
    for (Integer item : items) {
      out.value(item);
    }
    out.endArray();
  }

  private static void writeMapOfListOfInteger(JsonWriter out,
      Map<String, ? extends List<? extends Integer>> entries) {
    out.beginObject();
    for (Map.Entry<String, ? extends List<? extends Integer>> entry : entries.entrySet()) {
      out.name(Objects.requireNonNull(entry.getKey()));
      List<? extends Integer> value = entry.getValue();
      writeListOfInteger(out, value);
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
