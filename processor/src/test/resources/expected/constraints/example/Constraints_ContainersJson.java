package example;

import dev.leat.Generated;
import dev.leat.json.JsonKind;
import dev.leat.json.JsonReader;
import dev.leat.json.JsonWriter;
import dev.leat.json.NumberRule;
import dev.leat.json.ObjectShape;
import dev.leat.json.SizeRule;
import dev.leat.json.TextRule;
import dev.leat.json.TypeCodec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Reads and writes {@link Constraints.Containers}.
 */
@Generated("dev.leat.processor")
@SuppressWarnings("exports")
public final class Constraints_ContainersJson implements TypeCodec<Constraints.Containers> {
  /**
   * The codec.
   */
  public static final Constraints_ContainersJson CODEC = new Constraints_ContainersJson();

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
        "description": "All of containers.",
        "properties": {
          "tags": {
            "type": "array",
            "items": {
              "type": "string",
              "minLength": 1,
              "pattern": "^[\\\\s\\\\S]*[^\\\\u0000- ][\\\\s\\\\S]*$"
            },
            "minItems": 1
          },
          "digits": {
            "type": "array",
            "items": {
              "type": "integer",
              "minimum": 0,
              "maximum": 9
            },
            "uniqueItems": true,
            "minItems": 1,
            "maxItems": 2
          },
          "scores": {
            "type": "object",
            "additionalProperties": {
              "type": "integer",
              "minimum": 0,
              "maximum": 2147483647
            },
            "maxProperties": 2
          },
          "names": {
            "type": "array",
            "items": {
              "type": "string"
            },
            "maxItems": 3
          },
          "counts": {
            "type": "array",
            "items": {
              "type": "integer",
              "minimum": 0,
              "maximum": 2147483647
            }
          },
          "matrix": {
            "type": "array",
            "items": {
              "type": "array",
              "items": {
                "type": "integer",
                "minimum": -2147483648,
                "maximum": 2147483647
              },
              "maxItems": 2
            },
            "minItems": 1
          },
          "codes": {
            "type": "array",
            "items": {
              "type": "array",
              "items": {
                "type": "string",
                "minLength": 2,
                "maxLength": 4,
                "pattern": "^[A-Z]+[0-9]*$"
              },
              "maxItems": 2
            }
          },
          "perhaps": {
            "type": "array",
            "items": {
              "anyOf": [
                {
                  "type": "string",
                  "maxLength": 3,
                  "pattern": "^[\\\\u0000-\\\\uFFFF]*$"
                },
                {
                  "type": "null"
                }
              ]
            }
          },
          "series": {
            "type": "object",
            "additionalProperties": {
              "type": "array",
              "items": {
                "type": "number",
                "maximum": 1.7976931348623157E308,
                "exclusiveMinimum": 0,
                "minimum": 4.9E-324
              },
              "minItems": 1
            },
            "minProperties": 1
          },
          "named": {
            "type": "object",
            "propertyNames": {
              "type": "string",
              "maxLength": 4,
              "pattern": "^[a-z]+[0-9]*$"
            },
            "additionalProperties": {
              "type": "integer",
              "minimum": -2147483648,
              "maximum": 99
            }
          },
          "nested": {
            "type": "object",
            "propertyNames": {
              "type": "string",
              "minLength": 1,
              "pattern": "^[\\\\s\\\\S]*[^\\\\u0000- ][\\\\s\\\\S]*$"
            },
            "additionalProperties": {
              "type": "object",
              "propertyNames": {
                "type": "string",
                "minLength": 2
              },
              "additionalProperties": {
                "type": "string"
              }
            }
          }
        },
        "required": [
          "tags",
          "digits",
          "scores",
          "names",
          "counts",
          "matrix",
          "codes",
          "perhaps",
          "series",
          "named",
          "nested"
        ],
        "additionalProperties": false
      }
      """;

  /**
   * Changes with the schema.
   */
  public static final String FINGERPRINT = "8e4ba2ab944301d5";

  private static final ObjectShape SHAPE = ObjectShape.builder()
      .required("tags", "an array")
      .required("digits", "an array")
      .required("scores", "an object")
      .required("names", "an array")
      .required("counts", "an array")
      .required("matrix", "an array")
      .required("codes", "an array")
      .required("perhaps", "an array")
      .required("series", "an object")
      .required("named", "an object")
      .required("nested", "an object")
      .build();

  private static final TextRule TAGS_RULE = TextRule.ANY.notBlank();

  private static final NumberRule DIGITS_RULE = NumberRule.ANY.atLeast("0").atMost("9");

  private static final NumberRule SCORES_RULE = NumberRule.ANY.atLeast("0");

  private static final TextRule CODES_RULE = TextRule.ANY.size(2, 4).pattern("[A-Z]+[0-9]*", 0);

  private static final TextRule PERHAPS_RULE = TextRule.ANY.size(0, 3);

  private static final NumberRule SERIES_RULE = NumberRule.ANY.moreThan("0");

  private static final TextRule NAMED_RULE = TextRule.ANY.size(0, 4).pattern("[a-z]+[0-9]*", 0);

  private static final NumberRule NAMED_RULE_ = NumberRule.ANY.atMost("99");

  private static final TextRule NESTED_RULE = TextRule.ANY.size(2, Integer.MAX_VALUE);

  private Constraints_ContainersJson() {
  }

  @Override
  public Constraints.Containers read(JsonReader in) {
    int problems = in.problemCount();
    List<String> tags = null;
    Set<Integer> digits = null;
    Map<String, Integer> scores = null;
    String[] names = null;
    int[] counts = null;
    int[][] matrix = null;
    List<List<String>> codes = null;
    List<Optional<String>> perhaps = null;
    Map<String, List<Double>> series = null;
    Map<String, Integer> named = null;
    Map<String, Map<String, String>> nested = null;
    if (in.beginObject(SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> tags = readCheckedListOfCheckedString(in);
          case 1 -> digits = readCheckedSetOfCheckedInteger(in);
          case 2 -> scores = readCheckedMapOfCheckedInteger(in);
          case 3 -> names = readCheckedArrayOfString(in);
          case 4 -> counts = readArrayOfCheckedInt(in);
          case 5 -> matrix = readCheckedArrayOfCheckedArrayOfInt(in);
          case 6 -> codes = readListOfCheckedListOfCheckedString(in);
          case 7 -> perhaps = readListOfOptionalCheckedString(in);
          case 8 -> series = readCheckedMapOfCheckedListOfCheckedDouble(in);
          case 9 -> named = readMapOfCheckedInteger(in);
          case 10 -> nested = readMapOfMapOfString(in);
        }
      }
    }
    if (in.problemCount() > problems) {
      return null;
    }
    try {
      return new Constraints.Containers(tags, digits, scores, names, counts, matrix, codes, perhaps, series, named, nested);
    } catch (RuntimeException e) {
      in.noteRejected(e);
      return null;
    }
  }

  @Override
  public void write(JsonWriter out, Constraints.Containers value) {
    out.beginObject();
    out.name("tags");
    writeListOfString(out, value.tags());
    out.name("digits");
    writeSetOfInteger(out, value.digits());
    out.name("scores");
    writeMapOfInteger(out, value.scores());
    out.name("names");
    writeArrayOfString(out, value.names());
    out.name("counts");
    writeArrayOfInt(out, value.counts());
    out.name("matrix");
    writeArrayOfArrayOfInt(out, value.matrix());
    out.name("codes");
    writeListOfListOfString(out, value.codes());
    out.name("perhaps");
    writeListOfOptionalString(out, value.perhaps());
    out.name("series");
    writeMapOfListOfDouble(out, value.series());
    out.name("named");
    writeMapOfInteger(out, value.named());
    out.name("nested");
    writeMapOfMapOfString(out, value.nested());
    out.endObject();
  }

  private static List<String> readCheckedListOfCheckedString(JsonReader in) {
    List<String> items = new ArrayList<>();
    if (in.beginArrayOr(JsonKind.STRING)) {
      while (in.nextElement()) {
        items.add(TAGS_RULE.read(in));
      }
      SizeRule.elements(in, items.size(), 1, Integer.MAX_VALUE);
    }
    return items;
  }

  private static Set<Integer> readCheckedSetOfCheckedInteger(JsonReader in) {
    Set<Integer> items = new LinkedHashSet<>();
    int refused = 0;
    if (in.beginArrayOr(JsonKind.NUMBER)) {
      while (in.nextElement()) {
        int problems = in.problemCount();
        Integer item = DIGITS_RULE.readInt(in);
        if (in.problemCount() > problems) {
          refused++;
        }
        if (in.problemCount() == problems && !items.add(item)) {
          in.note("each value once", "an equal one before");
        }
      }
      SizeRule.elements(in, items.size() + refused, 1, 2);
    }
    return items;
  }

  private static Map<String, Integer> readCheckedMapOfCheckedInteger(JsonReader in) {
    Map<String, Integer> entries = new LinkedHashMap<>();
    if (in.beginMap()) {
      for (String key = in.nextKey(); key != null; key = in.nextKey()) {
        if (entries.containsKey(key)) {
          in.note("the name once", "it again");
        }
        entries.put(key, SCORES_RULE.readInt(in));
      }
      SizeRule.entries(in, entries.size(), 0, 2);
    }
    return entries;
  }

  private static String[] readCheckedArrayOfString(JsonReader in) {
    String[] items = new String[8];
    int size = 0;
    if (in.beginArrayOr(JsonKind.STRING)) {
      while (in.nextElement()) {
        if (size == items.length) {
          items = Arrays.copyOf(items, 2 * size);
        }
        items[size++] = in.readString();
      }
      SizeRule.elements(in, size, 0, 3);
    }
    return Arrays.copyOf(items, size);
  }

  private static int[] readArrayOfCheckedInt(JsonReader in) {
    int[] items = new int[8];
    int size = 0;
    if (in.beginArrayOr(JsonKind.NUMBER)) {
      while (in.nextElement()) {
        if (size == items.length) {
          items = Arrays.copyOf(items, 2 * size);
        }
        items[size++] = SCORES_RULE.readInt(in);
      }
    }
    return Arrays.copyOf(items, size);
  }

  private static int[] readCheckedArrayOfInt(JsonReader in) {
    int[] items = new int[8];
    int size = 0;
    if (in.beginArrayOr(JsonKind.NUMBER)) {
      while (in.nextElement()) {
        if (size == items.length) {
          items = Arrays.copyOf(items, 2 * size);
        }
        items[size++] = in.readInt();
      }
      SizeRule.elements(in, size, 0, 2);
    }
    return Arrays.copyOf(items, size);
  }

  private static int[][] readCheckedArrayOfCheckedArrayOfInt(JsonReader in) {
    int[][] items = new int[8][];
    int size = 0;
    if (in.beginArray()) {
      while (in.nextElement()) {
        if (size == items.length) {
          items = Arrays.copyOf(items, 2 * size);
        }
        items[size++] = readCheckedArrayOfInt(in);
      }
      SizeRule.elements(in, size, 1, Integer.MAX_VALUE);
    }
    return Arrays.copyOf(items, size);
  }

  private static List<String> readCheckedListOfCheckedString2(JsonReader in) {
    List<String> items = new ArrayList<>();
    if (in.beginArrayOr(JsonKind.STRING)) {
      while (in.nextElement()) {
        items.add(CODES_RULE.read(in));
      }
      SizeRule.elements(in, items.size(), 0, 2);
    }
    return items;
  }

  private static List<List<String>> readListOfCheckedListOfCheckedString(JsonReader in) {
    List<List<String>> items = new ArrayList<>();
    if (in.beginArray()) {
      while (in.nextElement()) {
        items.add(readCheckedListOfCheckedString2(in));
      }
    }
    return items;
  }

  private static List<Optional<String>> readListOfOptionalCheckedString(JsonReader in) {
    List<Optional<String>> items = new ArrayList<>();
    if (in.beginArrayOr(JsonKind.STRING)) {
      while (in.nextElement()) {
        items.add(in.skipNull() ? Optional.empty() : Optional.ofNullable(PERHAPS_RULE.read(in)));
      }
    }
    return items;
  }

  private static List<Double> readCheckedListOfCheckedDouble(JsonReader in) {
    List<Double> items = new ArrayList<>();
    if (in.beginArrayOr(JsonKind.NUMBER)) {
      while (in.nextElement()) {
        items.add(SERIES_RULE.readDouble(in));
      }
      SizeRule.elements(in, items.size(), 1, Integer.MAX_VALUE);
    }
    return items;
  }

  private static Map<String, List<Double>> readCheckedMapOfCheckedListOfCheckedDouble(
      JsonReader in) {
    Map<String, List<Double>> entries = new LinkedHashMap<>();
    if (in.beginMap()) {
      for (String key = in.nextKey(); key != null; key = in.nextKey()) {
        if (entries.containsKey(key)) {
          in.note("the name once", "it again");
        }
        entries.put(key, readCheckedListOfCheckedDouble(in));
      }
      SizeRule.entries(in, entries.size(), 1, Integer.MAX_VALUE);
    }
    return entries;
  }

  private static Map<String, Integer> readMapOfCheckedInteger(JsonReader in) {
    Map<String, Integer> entries = new LinkedHashMap<>();
    if (in.beginMap()) {
      for (String key = in.nextKey(); key != null; key = in.nextKey()) {
        NAMED_RULE.check(in, key);
        if (entries.containsKey(key)) {
          in.note("the name once", "it again");
        }
        entries.put(key, NAMED_RULE_.readInt(in));
      }
    }
    return entries;
  }

  private static Map<String, String> readMapOfString(JsonReader in) {
    Map<String, String> entries = new LinkedHashMap<>();
    if (in.beginMap()) {
      for (String key = in.nextKey(); key != null; key = in.nextKey()) {
        NESTED_RULE.check(in, key);
        if (entries.containsKey(key)) {
          in.note("the name once", "it again");
        }
        entries.put(key, in.readString());
      }
    }
    return entries;
  }

  private static Map<String, Map<String, String>> readMapOfMapOfString(JsonReader in) {
    Map<String, Map<String, String>> entries = new LinkedHashMap<>();
    if (in.beginMap()) {
      for (String key = in.nextKey(); key != null; key = in.nextKey()) {
        TAGS_RULE.check(in, key);
        if (entries.containsKey(key)) {
          in.note("the name once", "it again");
        }
        entries.put(key, readMapOfString(in));
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

  private static void writeSetOfInteger(JsonWriter out, Set<Integer> items) {
    out.beginArray();
    for (Integer item : items) {
      out.value(item);
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

  private static void writeArrayOfString(JsonWriter out, String[] items) {
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

  private static void writeArrayOfArrayOfInt(JsonWriter out, int[][] items) {
    out.beginArray();
    for (int[] item : items) {
      writeArrayOfInt(out, item);
    }
    out.endArray();
  }

  private static void writeListOfListOfString(JsonWriter out, List<List<String>> items) {
    out.beginArray();
    for (List<String> item : items) {
      writeListOfString(out, item);
    }
    out.endArray();
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

  private static void writeMapOfString(JsonWriter out, Map<String, String> entries) {
    out.beginObject();
    for (Map.Entry<String, String> entry : entries.entrySet()) {
      out.name(Objects.requireNonNull(entry.getKey()));
      String value = entry.getValue();
      out.value(Objects.requireNonNull(value, "value"));
    }
    out.endObject();
  }

  private static void writeMapOfMapOfString(JsonWriter out,
      Map<String, Map<String, String>> entries) {
    out.beginObject();
    for (Map.Entry<String, Map<String, String>> entry : entries.entrySet()) {
      out.name(Objects.requireNonNull(entry.getKey()));
      Map<String, String> value = entry.getValue();
      writeMapOfString(out, value);
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
