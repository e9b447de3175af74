package example;

import dev.leat.Generated;
import dev.leat.json.JsonKind;
import dev.leat.json.JsonReader;
import dev.leat.json.JsonWriter;
import dev.leat.json.NumberRule;
import dev.leat.json.ObjectShape;
import dev.leat.json.TypeCodec;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Reads and writes {@link Echoes.Containers}.
 */
@Generated("dev.leat.processor")
@SuppressWarnings("exports")
public final class Echoes_ContainersJson implements TypeCodec<Echoes.Containers> {
  /**
   * The codec.
   */
  public static final Echoes_ContainersJson CODEC = new Echoes_ContainersJson();

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
        "description": "All containers.",
        "properties": {
          "list": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "shades": {
            "type": "array",
            "items": {
              "$ref": "#/$defs/example.Echoes.Shade"
            }
          },
          "ids": {
            "type": "array",
            "items": {
              "type": "integer",
              "minimum": -2147483648,
              "maximum": 2147483647
            },
            "uniqueItems": true
          },
          "ratios": {
            "type": "array",
            "items": {
              "type": "number",
              "minimum": -1.7976931348623157E308,
              "maximum": 1.7976931348623157E308
            }
          },
          "palette": {
            "type": "array",
            "items": {
              "$ref": "#/$defs/example.Echoes.Shade"
            },
            "uniqueItems": true
          },
          "array": {
            "type": "array",
            "items": {
              "type": "number",
              "minimum": -1.7976931348623157E308,
              "maximum": 1.7976931348623157E308
            }
          },
          "letters": {
            "type": "array",
            "items": {
              "type": "array",
              "items": {
                "type": "string",
                "maxLength": 1,
                "pattern": "^[\\\\u0000-\\\\uFFFF]$"
              }
            }
          },
          "flags": {
            "type": "array",
            "items": {
              "type": "boolean"
            }
          },
          "words": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "map": {
            "type": "object",
            "additionalProperties": {
              "type": "integer",
              "minimum": -2147483648,
              "maximum": 2147483647
            }
          },
          "maps": {
            "type": "object",
            "additionalProperties": {
              "type": "object",
              "additionalProperties": {
                "type": "array",
                "items": {
                  "type": "number",
                  "minimum": -1e300,
                  "maximum": 1e300
                }
              }
            }
          },
          "perhaps": {
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
          },
          "nullable": {
            "type": "object",
            "additionalProperties": {
              "anyOf": [
                {
                  "$ref": "#/$defs/example.Echoes.Shade"
                },
                {
                  "type": "null"
                }
              ]
            }
          }
        },
        "required": [
          "list",
          "shades",
          "ids",
          "ratios",
          "palette",
          "array",
          "letters",
          "flags",
          "words",
          "map",
          "maps",
          "perhaps",
          "nullable"
        ],
        "additionalProperties": false,
        "$defs": {
          "example.Echoes.Shade": {
            "type": "string",
            "description": "How light it is.",
            "enum": ["DARK", "very light"]
          }
        }
      }
      """;

  /**
   * Changes with the schema.
   */
  public static final String FINGERPRINT = "63a3e606be9a282b";

  private static final ObjectShape SHAPE = ObjectShape.builder()
      .required("list", "an array")
      .required("shades", "an array")
      .required("ids", "an array")
      .required("ratios", "an array")
      .required("palette", "an array")
      .required("array", "an array")
      .required("letters", "an array")
      .required("flags", "an array")
      .required("words", "an array")
      .required("map", "an object")
      .required("maps", "an object")
      .required("perhaps", "an array")
      .required("nullable", "an object")
      .build();

  private Echoes_ContainersJson() {
  }

  @Override
  public Echoes.Containers read(JsonReader in) {
    int problems = in.problemCount();
    List<String> list = null;
    Collection<Echoes.Shade> shades = null;
    Set<Integer> ids = null;
    Set<Double> ratios = null;
    Set<Echoes.Shade> palette = null;
    double[] array = null;
    char[][] letters = null;
    boolean[] flags = null;
    String[] words = null;
    Map<String, Integer> map = null;
    Map<String, Map<String, List<BigDecimal>>> maps = null;
    List<Optional<Integer>> perhaps = null;
    Map<String, Echoes.Shade> nullable = null;
    if (in.beginObject(SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> list = readListOfString(in);
          case 1 -> shades = readCollectionOfShade(in);
          case 2 -> ids = readSetOfInteger(in);
          case 3 -> ratios = readSetOfDouble(in);
          case 4 -> palette = readSetOfShade(in);
          case 5 -> array = readArrayOfDouble(in);
          case 6 -> letters = readArrayOfArrayOfChar(in);
          case 7 -> flags = readArrayOfBoolean(in);
          case 8 -> words = readArrayOfString(in);
          case 9 -> map = readMapOfInteger(in);
          case 10 -> maps = readMapOfMapOfListOfBigDecimal(in);
          case 11 -> perhaps = readListOfOptionalInteger(in);
          case 12 -> nullable = readMapOfNullableShade(in);
        }
      }
    }
    if (in.problemCount() > problems) {
      return null;
    }
    try {
      return new Echoes.Containers(list, shades, ids, ratios, palette, array, letters, flags, words, map, maps, perhaps, nullable);
    } catch (RuntimeException e) {
      in.noteRejected(e);
      return null;
    }
  }

  @Override
  public void write(JsonWriter out, Echoes.Containers value) {
    out.beginObject();
    out.name("list");
    writeListOfString(out, value.list());
    out.name("shades");
    writeCollectionOfShade(out, value.shades());
    out.name("ids");
    writeSetOfInteger(out, value.ids());
    out.name("ratios");
    writeSetOfDouble(out, value.ratios());
    out.name("palette");
    writeSetOfShade(out, value.palette());
    out.name("array");
    writeArrayOfDouble(out, value.array());
    out.name("letters");
    writeArrayOfArrayOfChar(out, value.letters());
    out.name("flags");
    writeArrayOfBoolean(out, value.flags());
    out.name("words");
    writeArrayOfString(out, value.words());
    out.name("map");
    writeMapOfInteger(out, value.map());
    out.name("maps");
    writeMapOfMapOfListOfBigDecimal(out, value.maps());
    out.name("perhaps");
    writeListOfOptionalInteger(out, value.perhaps());
    out.name("nullable");
    writeMapOfNullableShade(out, value.nullable());
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

  private static List<Echoes.Shade> readCollectionOfShade(JsonReader in) {
    List<Echoes.Shade> items = new ArrayList<>();
    if (in.beginArrayOr(JsonKind.STRING)) {
      while (in.nextElement()) {
        items.add(Echoes_ShadeJson.CODEC.read(in));
      }
    }
    return items;
  }

  private static Set<Integer> readSetOfInteger(JsonReader in) {
    Set<Integer> items = new LinkedHashSet<>();
    if (in.beginArrayOr(JsonKind.NUMBER)) {
      while (in.nextElement()) {
        int problems = in.problemCount();
        Integer item = in.readInt();
        if (in.problemCount() == problems && !items.add(item)) {
          in.note("each value once", "an equal one before");
        }
      }
    }
    return items;
  }

  private static Set<Double> readSetOfDouble(JsonReader in) {
    Set<Double> items = new LinkedHashSet<>();
    if (in.beginArrayOr(JsonKind.NUMBER)) {
      while (in.nextElement()) {
        items.add(in.readDouble());
      }
    }
    return items;
  }

  private static Set<Echoes.Shade> readSetOfShade(JsonReader in) {
    Set<Echoes.Shade> items = new LinkedHashSet<>();
    if (in.beginArrayOr(JsonKind.STRING)) {
      while (in.nextElement()) {
        int problems = in.problemCount();
        Echoes.Shade item = Echoes_ShadeJson.CODEC.read(in);
        if (in.problemCount() == problems && !items.add(item)) {
          in.note("each value once", "an equal one before");
        }
      }
    }
    return items;
  }

  private static double[] readArrayOfDouble(JsonReader in) {
    double[] items = new double[8];
    int size = 0;
    if (in.beginArrayOr(JsonKind.NUMBER)) {
      while (in.nextElement()) {
        if (size == items.length) {
          items = Arrays.copyOf(items, 2 * size);
        }
        items[size++] = in.readDouble();
      }
    }
    return Arrays.copyOf(items, size);
  }

  private static char[] readArrayOfChar(JsonReader in) {
    char[] items = new char[8];
    int size = 0;
    if (in.beginArrayOr(JsonKind.STRING)) {
      while (in.nextElement()) {
        if (size == items.length) {
          items = Arrays.copyOf(items, 2 * size);
        }
        items[size++] = in.readChar();
      }
    }
    return Arrays.copyOf(items, size);
  }

  private static char[][] readArrayOfArrayOfChar(JsonReader in) {
    char[][] items = new char[8][];
    int size = 0;
    if (in.beginArray()) {
      while (in.nextElement()) {
        if (size == items.length) {
          items = Arrays.copyOf(items, 2 * size);
        }
        items[size++] = readArrayOfChar(in);
      }
    }
    return Arrays.copyOf(items, size);
  }

  private static boolean[] readArrayOfBoolean(JsonReader in) {
    boolean[] items = new boolean[8];
    int size = 0;
    if (in.beginArrayOr(JsonKind.BOOLEAN)) {
      while (in.nextElement()) {
        if (size == items.length) {
          items = Arrays.copyOf(items, 2 * size);
        }
        items[size++] = in.readBoolean();
      }
    }
    return Arrays.copyOf(items, size);
  }

  private static String[] readArrayOfString(JsonReader in) {
    String[] items = new String[8];
    int size = 0;
    if (in.beginArrayOr(JsonKind.STRING)) {
      while (in.nextElement()) {
        if (size == items.length) {
          items = Arrays.copyOf(items, 2 * size);
        }
        items[size++] = in.readString();
      }
    }
    return Arrays.copyOf(items, size);
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

  private static List<BigDecimal> readListOfBigDecimal(JsonReader in) {
    List<BigDecimal> items = new ArrayList<>();
    if (in.beginArrayOr(JsonKind.NUMBER)) {
      while (in.nextElement()) {
        items.add(NumberRule.ANY.readBigDecimal(in));
      }
    }
    return items;
  }

  private static Map<String, List<BigDecimal>> readMapOfListOfBigDecimal(JsonReader in) {
    Map<String, List<BigDecimal>> entries = new LinkedHashMap<>();
    if (in.beginMap()) {
      for (String key = in.nextKey(); key != null; key = in.nextKey()) {
        if (entries.containsKey(key)) {
          in.note("the name once", "it again");
        }
        entries.put(key, readListOfBigDecimal(in));
      }
    }
    return entries;
  }

  private static Map<String, Map<String, List<BigDecimal>>> readMapOfMapOfListOfBigDecimal(
      JsonReader in) {
    Map<String, Map<String, List<BigDecimal>>> entries = new LinkedHashMap<>();
    if (in.beginMap()) {
      for (String key = in.nextKey(); key != null; key = in.nextKey()) {
        if (entries.containsKey(key)) {
          in.note("the name once", "it again");
        }
        entries.put(key, readMapOfListOfBigDecimal(in));
      }
    }
    return entries;
  }

  private static List<Optional<Integer>> readListOfOptionalInteger(JsonReader in) {
    List<Optional<Integer>> items = new ArrayList<>();
    if (in.beginArrayOr(JsonKind.NUMBER)) {
      while (in.nextElement()) {
        items.add(in.skipNull() ? Optional.empty() : Optional.ofNullable(in.readInt()));
      }
    }
    return items;
  }

  private static Map<String, Echoes.Shade> readMapOfNullableShade(JsonReader in) {
    Map<String, Echoes.Shade> entries = new LinkedHashMap<>();
    if (in.beginMap()) {
      for (String key = in.nextKey(); key != null; key = in.nextKey()) {
        if (entries.containsKey(key)) {
          in.note("the name once", "it again");
        }
        entries.put(key, in.skipNull() ? null : Echoes_ShadeJson.CODEC.read(in));
      }
    }
    return entries;
  }

  private static void writeListOfString(JsonWriter out, List<String> items) {
    out.beginArray();
    for (String item : items) {
      out.value(Objects.requireNonNull(item, "item"));
    }
    out.endArray();
  }

  private static void writeCollectionOfShade(JsonWriter out, Collection<Echoes.Shade> items) {
    out.beginArray();
    for (Echoes.Shade item : items) {
      Echoes_ShadeJson.CODEC.write(out, item);
    }
    out.endArray();
  }

  private static void writeSetOfInteger(JsonWriter out, Set<Integer> items) {
    out.beginArray();
    for (Integer item : items) {
      out.value(item);
    }
    out.endArray();
  }

  private static void writeSetOfDouble(JsonWriter out, Set<Double> items) {
    out.beginArray();
    for (Double item : items) {
      out.value(item);
    }
    out.endArray();
  }

  private static void writeSetOfShade(JsonWriter out, Set<Echoes.Shade> items) {
    out.beginArray();
    for (Echoes.Shade item : items) {
      Echoes_ShadeJson.CODEC.write(out, item);
    }
    out.endArray();
  }

  private static void writeArrayOfDouble(JsonWriter out, double[] items) {
    out.beginArray();
    for (double item : items) {
      out.value(item);
    }
    out.endArray();
  }

  private static void writeArrayOfChar(JsonWriter out, char[] items) {
    out.beginArray();
    for (char item : items) {
      out.value(Character.toString(item));
    }
    out.endArray();
  }

  private static void writeArrayOfArrayOfChar(JsonWriter out, char[][] items) {
    out.beginArray();
    for (char[] item : items) {
      writeArrayOfChar(out, item);
    }
    out.endArray();
  }

  private static void writeArrayOfBoolean(JsonWriter out, boolean[] items) {
    out.beginArray();
    for (boolean item : items) {
      out.value(item);
    }
    out.endArray();
  }

  private static void writeArrayOfString(JsonWriter out, String[] items) {
    out.beginArray();
    for (String item : items) {
      out.value(Objects.requireNonNull(item, "item"));
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

  private static void writeListOfBigDecimal(JsonWriter out, List<BigDecimal> items) {
    out.beginArray();
    for (BigDecimal item : items) {
      out.value(NumberRule.written(item, "item"));
    }
    out.endArray();
  }

  private static void writeMapOfListOfBigDecimal(JsonWriter out,
      Map<String, List<BigDecimal>> entries) {
    out.beginObject();
    for (Map.Entry<String, List<BigDecimal>> entry : entries.entrySet()) {
      out.name(Objects.requireNonNull(entry.getKey()));
      List<BigDecimal> value = entry.getValue();
      writeListOfBigDecimal(out, value);
    }
    out.endObject();
  }

  private static void writeMapOfMapOfListOfBigDecimal(JsonWriter out,
      Map<String, Map<String, List<BigDecimal>>> entries) {
    out.beginObject();
    for (Map.Entry<String, Map<String, List<BigDecimal>>> entry : entries.entrySet()) {
      out.name(Objects.requireNonNull(entry.getKey()));
      Map<String, List<BigDecimal>> value = entry.getValue();
      writeMapOfListOfBigDecimal(out, value);
    }
    out.endObject();
  }

  private static void writeListOfOptionalInteger(JsonWriter out, List<Optional<Integer>> items) {
    out.beginArray();
    for (Optional<Integer> item : items) {
      if (item.isPresent()) {
        out.value(item.get());
      } else {
        out.nullValue();
      }
    }
    out.endArray();
  }

  private static void writeMapOfNullableShade(JsonWriter out, Map<String, Echoes.Shade> entries) {
    out.beginObject();
    for (Map.Entry<String, Echoes.Shade> entry : entries.entrySet()) {
      out.name(Objects.requireNonNull(entry.getKey()));
      Echoes.Shade value = entry.getValue();
      if (value != null) {
        Echoes_ShadeJson.CODEC.write(out, value);
      } else {
        out.nullValue();
      }
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
