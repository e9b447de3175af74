package example;

import dev.leat.Generated;
import dev.leat.json.JsonKind;
import dev.leat.json.JsonReader;
import dev.leat.json.JsonWriter;
import dev.leat.json.ObjectShape;
import dev.leat.json.TypeCodec;
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
 * Reads and writes {@link Box}.
 */
@Generated("dev.leat.processor")
final class BoxJson implements TypeCodec<Box> {
  /**
   * The codec.
   */
  public static final BoxJson CODEC = new BoxJson();

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
        "description": "What was in the box.",
        "properties": {
          "names": {
            "type": "array",
            "description": "names",
            "items": {
              "type": "string"
            }
          },
          "ids": {
            "type": "array",
            "description": "ids",
            "items": {
              "type": "integer",
              "minimum": -2147483648,
              "maximum": 2147483647
            },
            "uniqueItems": true
          },
          "matrix": {
            "type": "array",
            "description": "rows",
            "items": {
              "type": "array",
              "items": {
                "type": "integer",
                "minimum": -2147483648,
                "maximum": 2147483647
              }
            }
          },
          "shades": {
            "type": "array",
            "description": "shades",
            "items": {
              "$ref": "#/$defs/example.Shade"
            }
          },
          "scores": {
            "type": "object",
            "description": "scores by name",
            "additionalProperties": {
              "type": "array",
              "items": {
                "type": "number",
                "minimum": -1.7976931348623157E308,
                "maximum": 1.7976931348623157E308
              }
            }
          },
          "perhaps": {
            "type": "array",
            "description": "values or null",
            "items": {
              "anyOf": [
                {
                  "type": "string"
                },
                {
                  "type": "null"
                }
              ]
            }
          },
          "letter": {
            "type": "string",
            "description": "a letter",
            "maxLength": 1,
            "pattern": "^[\\\\u0000-\\\\uFFFF]$"
          }
        },
        "required": ["names", "ids", "matrix", "shades", "scores", "perhaps", "letter"],
        "additionalProperties": false,
        "$defs": {
          "example.Shade": {
            "type": "string",
            "description": "How light it is.\\n- DARK: Little light.\\n- LIGHT: Much light.",
            "enum": ["DARK", "LIGHT"]
          }
        }
      }
      """;

  /**
   * Changes with the schema.
   */
  public static final String FINGERPRINT = "f036fb9c6ae55351";

  private static final ObjectShape SHAPE = ObjectShape.builder()
      .required("names", "an array")
      .required("ids", "an array")
      .required("matrix", "an array")
      .required("shades", "an array")
      .required("scores", "an object")
      .required("perhaps", "an array")
      .required("letter", "a string of one character")
      .build();

  private BoxJson() {
  }

  @Override
  public Box read(JsonReader in) {
    int problems = in.problemCount();
    List<String> names = null;
    Set<Integer> ids = null;
    int[][] matrix = null;
    Collection<Shade> shades = null;
    Map<String, List<Double>> scores = null;
    List<Optional<String>> perhaps = null;
    char letter = 0;
    if (in.beginObject(SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> names = readListOfString(in);
          case 1 -> ids = readSetOfInteger(in);
          case 2 -> matrix = readArrayOfArrayOfInt(in);
          case 3 -> shades = readCollectionOfShade(in);
          case 4 -> scores = readMapOfListOfDouble(in);
          case 5 -> perhaps = readListOfOptionalString(in);
          case 6 -> letter = in.readChar();
        }
      }
    }
    if (in.problemCount() > problems) {
      return null;
    }
    try {
      return new Box(names, ids, matrix, shades, scores, perhaps, letter);
    } catch (RuntimeException e) {
      in.noteRejected(e);
      return null;
    }
  }

  @Override
  public void write(JsonWriter out, Box value) {
    out.beginObject();
    out.name("names");
    writeListOfString(out, value.names());
    out.name("ids");
    writeSetOfInteger(out, value.ids());
    out.name("matrix");
    writeArrayOfArrayOfInt(out, value.matrix());
    out.name("shades");
    writeCollectionOfShade(out, value.shades());
    out.name("scores");
    writeMapOfListOfDouble(out, value.scores());
    out.name("perhaps");
    writeListOfOptionalString(out, value.perhaps());
    out.name("letter").value(Character.toString(value.letter()));
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

  private static int[][] readArrayOfArrayOfInt(JsonReader in) {
    int[][] items = new int[8][];
    int size = 0;
    if (in.beginArray()) {
      while (in.nextElement()) {
        if (size == items.length) {
          items = Arrays.copyOf(items, 2 * size);
        }
        items[size++] = readArrayOfInt(in);
      }
    }
    return Arrays.copyOf(items, size);
  }

  private static List<Shade> readCollectionOfShade(JsonReader in) {
    List<Shade> items = new ArrayList<>();
    if (in.beginArrayOr(JsonKind.STRING)) {
      while (in.nextElement()) {
        items.add(ShadeJson.CODEC.read(in));
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

  private static Map<String, List<Double>> readMapOfListOfDouble(JsonReader in) {
    Map<String, List<Double>> entries = new LinkedHashMap<>();
    if (in.beginMap()) {
      for (String key = in.nextKey(); key != null; key = in.nextKey()) {
        if (entries.containsKey(key)) {
          in.note("the name once", "it again");
        }
        entries.put(key, readListOfDouble(in));
      }
    }
    return entries;
  }

  private static List<Optional<String>> readListOfOptionalString(JsonReader in) {
    List<Optional<String>> items = new ArrayList<>();
    if (in.beginArrayOr(JsonKind.STRING)) {
      while (in.nextElement()) {
        items.add(in.skipNull() ? Optional.empty() : Optional.ofNullable(in.readString()));
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

  private static void writeSetOfInteger(JsonWriter out, Set<Integer> items) {
    out.beginArray();
    for (Integer item : items) {
      out.value(item);
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

  private static void writeArrayOfArrayOfInt(JsonWriter out, int[][] items) {
    out.beginArray();
    for (int[] item : items) {
      writeArrayOfInt(out, item);
    }
    out.endArray();
  }

  private static void writeCollectionOfShade(JsonWriter out, Collection<Shade> items) {
    out.beginArray();
    for (Shade item : items) {
      ShadeJson.CODEC.write(out, item);
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

  private static void writeMapOfListOfDouble(JsonWriter out, Map<String, List<Double>> entries) {
    out.beginObject();
    for (Map.Entry<String, List<Double>> entry : entries.entrySet()) {
      out.name(Objects.requireNonNull(entry.getKey()));
      List<Double> value = entry.getValue();
      writeListOfDouble(out, value);
    }
    out.endObject();
  }

  private static void writeListOfOptionalString(JsonWriter out, List<Optional<String>> items) {
    out.beginArray();
    for (Optional<String> item : items) {
      if (item.isPresent()) {
        out.value(Objects.requireNonNull(item.get(), "item"));
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
