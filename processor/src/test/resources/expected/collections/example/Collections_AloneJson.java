package example;

import dev.leat.Generated;
import dev.leat.json.JsonKind;
import dev.leat.json.JsonReader;
import dev.leat.json.JsonWriter;
import dev.leat.json.ObjectShape;
import dev.leat.json.TypeCodec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Reads and writes {@link Collections.Alone}.
 */
@Generated("dev.leat.processor")
@SuppressWarnings("exports")
public final class Collections_AloneJson implements TypeCodec<Collections.Alone> {
  /**
   * The codec.
   */
  public static final Collections_AloneJson CODEC = new Collections_AloneJson();

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
        "description": "Lists of what may stand alone.",
        "properties": {
          "texts": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "numbers": {
            "type": "array",
            "items": {
              "type": "integer",
              "minimum": -2147483648,
              "maximum": 2147483647
            }
          },
          "flags": {
            "type": "array",
            "items": {
              "type": "boolean"
            },
            "uniqueItems": true
          },
          "shades": {
            "type": "array",
            "items": {
              "$ref": "#/$defs/example.Collections.Shade"
            }
          },
          "names": {
            "type": "array",
            "items": {
              "$ref": "#/$defs/example.Collections.Name"
            }
          },
          "grid": {
            "type": "array",
            "items": {
              "type": "array",
              "items": {
                "type": "number",
                "minimum": -1.7976931348623157E308,
                "maximum": 1.7976931348623157E308
              }
            }
          },
          "maps": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": {
                "type": "integer",
                "minimum": -2147483648,
                "maximum": 2147483647
              }
            }
          },
          "gaps": {
            "type": "array",
            "items": {
              "anyOf": [
                {
                  "type": "integer",
                  "minimum": -2147483648,
                  "maximum": 2147483647
                },
                {
                  "type": "null"
                }
              ]
            }
          }
        },
        "required": ["texts", "numbers", "flags", "shades", "names", "grid", "maps", "gaps"],
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
  public static final String FINGERPRINT = "6083cfcf7afa7d7d";

  private static final ObjectShape SHAPE = ObjectShape.builder()
      .required("texts", "an array")
      .required("numbers", "an array")
      .required("flags", "an array")
      .required("shades", "an array")
      .required("names", "an array")
      .required("grid", "an array")
      .required("maps", "an array")
      .required("gaps", "an array")
      .build();

  private Collections_AloneJson() {
  }

  @Override
  public Collections.Alone read(JsonReader in) {
    int problems = in.problemCount();
    List<String> texts = null;
    int[] numbers = null;
    Set<Boolean> flags = null;
    List<Collections.Shade> shades = null;
    List<Collections.Name> names = null;
    List<List<Double>> grid = null;
    List<Map<String, Integer>> maps = null;
    List<Integer> gaps = null;
    if (in.beginObject(SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> texts = readListOfString(in);
          case 1 -> numbers = readArrayOfInt(in);
          case 2 -> flags = readSetOfBoolean(in);
          case 3 -> shades = readListOfShade(in);
          case 4 -> names = readListOfName(in);
          case 5 -> grid = readListOfListOfDouble(in);
          case 6 -> maps = readListOfMapOfInteger(in);
          case 7 -> gaps = readListOfNullableInteger(in);
        }
      }
    }
    if (in.problemCount() > problems) {
      return null;
    }
    try {
      return new Collections.Alone(texts, numbers, flags, shades, names, grid, maps, gaps);
    } catch (RuntimeException e) {
      in.noteRejected(e);
      return null;
    }
  }

  @Override
  public void write(JsonWriter out, Collections.Alone value) {
    out.beginObject();
    out.name("texts");
    writeListOfString(out, value.texts());
    out.name("numbers");
    writeArrayOfInt(out, value.numbers());
    out.name("flags");
    writeSetOfBoolean(out, value.flags());
    out.name("shades");
    writeListOfShade(out, value.shades());
    out.name("names");
    writeListOfName(out, value.names());
    out.name("grid");
    writeListOfListOfDouble(out, value.grid());
    out.name("maps");
    writeListOfMapOfInteger(out, value.maps());
    out.name("gaps");
    writeListOfNullableInteger(out, value.gaps());
    out.endObject();
  }

  private static List<String> readListOfString(JsonReader in) {
    List<String> items = new ArrayList<>();
    if (in.beginArrayOr(JsonKind.STRING)) {
      while (in.nextElement()) {
        items.add(in.readString());
      }
    }
    return items;
  }

  private static int[] readArrayOfInt(JsonReader in) {
    int[] items = new int[8];
    int size = 0;
    if (in.beginArrayOr(JsonKind.NUMBER)) {
      while (in.nextElement()) {
        if (size == items.length) {
          items = Arrays.copyOf(items, 2 * size);
        }
        items[size++] = in.readInt();
      }
    }
    return Arrays.copyOf(items, size);
  }

  private static Set<Boolean> readSetOfBoolean(JsonReader in) {
    Set<Boolean> items = new LinkedHashSet<>();
    if (in.beginArrayOr(JsonKind.BOOLEAN)) {
      while (in.nextElement()) {
        int problems = in.problemCount();
        Boolean item = in.readBoolean();
        if (in.problemCount() == problems && !items.add(item)) {
          in.note("each value once", "an equal one before");
        }
      }
    }
    return items;
  }

  private static List<Collections.Shade> readListOfShade(JsonReader in) {
    List<Collections.Shade> items = new ArrayList<>();
    if (in.beginArrayOr(JsonKind.STRING)) {
      while (in.nextElement()) {
        items.add(Collections_ShadeJson.CODEC.read(in));
      }
    }
    return items;
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

  private static List<Double> readListOfDouble(JsonReader in) {
    List<Double> items = new ArrayList<>();
    if (in.beginArrayOr(JsonKind.NUMBER)) {
      while (in.nextElement()) {
        items.add(in.readDouble());
      }
    }
    return items;
  }

  private static List<List<Double>> readListOfListOfDouble(JsonReader in) {
    List<List<Double>> items = new ArrayList<>();
    if (in.beginArray()) {
      while (in.nextElement()) {
        items.add(readListOfDouble(in));
      }
    }
    return items;
  }

  private static Map<String, Integer> readMapOfInteger(JsonReader in) {
    Map<String, Integer> entries = new LinkedHashMap<>();
    if (in.beginMap()) {
      for (String key = in.nextKey(); key != null; key = in.nextKey()) {
        if (entries.containsKey(key)) {
          in.note("the name once", "it again");
        }
        entries.put(key, in.readInt());
      }
    }
    return entries;
  }

  private static List<Map<String, Integer>> readListOfMapOfInteger(JsonReader in) {
    List<Map<String, Integer>> items = new ArrayList<>();
    if (in.beginArrayOr(JsonKind.OBJECT)) {
      while (in.nextElement()) {
        items.add(readMapOfInteger(in));
      }
    }
    return items;
  }

  private static List<Integer> readListOfNullableInteger(JsonReader in) {
    List<Integer> items = new ArrayList<>();
    if (in.beginArrayOr(JsonKind.NUMBER)) {
      while (in.nextElement()) {
        items.add(in.skipNull() ? null : in.readInt());
      }
    }
    return items;
  }

  private static void writeListOfString(JsonWriter out, List<String> items) {
    out.beginArray();
    for (String item : items) {
      out.value(Objects.requireNonNull(item, "item"));
    }
    out.endArray();
  }

  private static void writeArrayOfInt(JsonWriter out, int[] items) {
    out.beginArray();
    for (int item : items) {
      out.value(item);
    }
    out.endArray();
  }

  private static void writeSetOfBoolean(JsonWriter out, Set<Boolean> items) {
    out.beginArray();
    for (Boolean item : items) {
      out.value(item);
    }
    out.endArray();
  }

  private static void writeListOfShade(JsonWriter out, List<Collections.Shade> items) {
    out.beginArray();
    for (Collections.Shade item : items) {
      Collections_ShadeJson.CODEC.write(out, item);
    }
    out.endArray();
  }

  private static void writeListOfName(JsonWriter out, List<Collections.Name> items) {
    out.beginArray();
    for (Collections.Name item : items) {
      Collections_NameJson.CODEC.write(out, item);
    }
    out.endArray();
  }

  private static void writeListOfDouble(JsonWriter out, List<Double> items) {
    out.beginArray();
    for (Double item : items) {
      out.value(item);
    }
    out.endArray();
  }

  private static void writeListOfListOfDouble(JsonWriter out, List<List<Double>> items) {
    out.beginArray();
    for (List<Double> item : items) {
      writeListOfDouble(out, item);
    }
    out.endArray();
  }

  private static void writeMapOfInteger(JsonWriter out, Map<String, Integer> entries) {
    out.beginObject();
    for (Map.Entry<String, Integer> entry : entries.entrySet()) {
      out.name(Objects.requireNonNull(entry.getKey()));
      Integer value = entry.getValue();
      out.value(value);
    }
    out.endObject();
  }

  private static void writeListOfMapOfInteger(JsonWriter out, List<Map<String, Integer>> items) {
    out.beginArray();
    for (Map<String, Integer> item : items) {
      writeMapOfInteger(out, item);
    }
    out.endArray();
  }

  private static void writeListOfNullableInteger(JsonWriter out, List<Integer> items) {
    out.beginArray();
    for (Integer item : items) {
      if (item != null) {
        out.value(item);
      } else {
        out.nullValue();
      }
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
