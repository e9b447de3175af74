package example;

import dev.leat.Generated;
import dev.leat.json.Choices;
import dev.leat.json.JsonKind;
import dev.leat.json.JsonReader;
import dev.leat.json.JsonWriter;
import dev.leat.json.NumberRule;
import dev.leat.json.ObjectShape;
import dev.leat.json.TypeCodec;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Reads and writes {@link Echoes.Optionals}.
 */
@Generated("dev.leat.processor")
@SuppressWarnings("exports")
public final class Echoes_OptionalsJson implements TypeCodec<Echoes.Optionals> {
  /**
   * The codec.
   */
  public static final Echoes_OptionalsJson CODEC = new Echoes_OptionalsJson();

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
        "description": "All that may be missing.",
        "properties": {
          "text": {
            "type": "string"
          },
          "list": {
            "type": "array",
            "items": {
              "type": "integer",
              "minimum": -2147483648,
              "maximum": 2147483647
            }
          },
          "integer": {
            "type": "integer",
            "minimum": -2147483648,
            "maximum": 2147483647
          },
          "wide": {
            "type": "integer",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "real": {
            "type": "number",
            "minimum": -1.7976931348623157E308,
            "maximum": 1.7976931348623157E308
          },
          "word": {
            "type": "string"
          },
          "number": {
            "type": "integer",
            "minimum": -2147483648,
            "maximum": 2147483647
          },
          "scalars": {
            "$ref": "#/$defs/example.Echoes.Scalars"
          },
          "letter": {
            "type": "string",
            "maxLength": 1,
            "pattern": "^[\\\\u0000-\\\\uFFFF]$",
            "default": "x"
          },
          "shade": {
            "$ref": "#/$defs/example.Echoes.Shade",
            "default": "very light"
          },
          "numbers": {
            "type": "array",
            "items": {
              "type": "integer",
              "minimum": -2147483648,
              "maximum": 2147483647
            },
            "default": [1, 2]
          },
          "palette": {
            "type": "array",
            "items": {
              "$ref": "#/$defs/example.Echoes.Shade"
            },
            "uniqueItems": true,
            "default": ["very light"]
          },
          "map": {
            "type": "object",
            "additionalProperties": {
              "type": "string"
            },
            "default": {}
          },
          "money": {
            "type": "number",
            "minimum": -1e300,
            "maximum": 1e300,
            "default": 1.50
          },
          "tiny": {
            "type": "integer",
            "minimum": -128,
            "maximum": 127,
            "default": -3
          },
          "sort": {
            "type": "string",
            "enum": ["up", "down"]
          }
        },
        "required": ["sort"],
        "additionalProperties": false,
        "$defs": {
          "example.Echoes.Scalars": {
            "type": "object",
            "description": "All scalars.",
            "properties": {
              "text": {
                "type": "string"
              },
              "sequence": {
                "type": "string"
              },
              "letter": {
                "type": "string",
                "maxLength": 1,
                "pattern": "^[\\\\u0000-\\\\uFFFF]$"
              },
              "boxedLetter": {
                "type": "string",
                "maxLength": 1,
                "pattern": "^[\\\\u0000-\\\\uFFFF]$"
              },
              "flag": {
                "type": "boolean"
              },
              "boxedFlag": {
                "type": "boolean"
              },
              "tiny": {
                "type": "integer",
                "minimum": -128,
                "maximum": 127
              },
              "small": {
                "type": "integer",
                "minimum": -32768,
                "maximum": 32767
              },
              "count": {
                "type": "integer",
                "minimum": -2147483648,
                "maximum": 2147483647
              },
              "big": {
                "type": "integer",
                "minimum": -9223372036854775808,
                "maximum": 9223372036854775807
              },
              "boxed": {
                "type": "integer",
                "minimum": -9223372036854775808,
                "maximum": 9223372036854775807
              },
              "huge": {
                "type": "integer",
                "minimum": -1e300,
                "maximum": 1e300
              },
              "ratio": {
                "type": "number",
                "minimum": -3.4028235E38,
                "maximum": 3.4028235E38
              },
              "exact": {
                "type": "number",
                "minimum": -1.7976931348623157E308,
                "maximum": 1.7976931348623157E308
              },
              "boxedRatio": {
                "type": "number",
                "minimum": -3.4028235E38,
                "maximum": 3.4028235E38
              },
              "money": {
                "type": "number",
                "minimum": -1e300,
                "maximum": 1e300
              },
              "shade": {
                "$ref": "#/$defs/example.Echoes.Shade"
              }
            },
            "required": [
              "text",
              "sequence",
              "letter",
              "boxedLetter",
              "flag",
              "boxedFlag",
              "tiny",
              "small",
              "count",
              "big",
              "boxed",
              "huge",
              "ratio",
              "exact",
              "boxedRatio",
              "money",
              "shade"
            ],
            "additionalProperties": false
          },
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
  public static final String FINGERPRINT = "33cb4b77f43fb84a";

  private static final ObjectShape SHAPE = ObjectShape.builder()
      .optional("text")
      .optional("list")
      .optional("integer")
      .optional("wide")
      .optional("real")
      .optional("word")
      .optional("number")
      .optional("scalars")
      .optional("letter")
      .optional("shade")
      .optional("numbers")
      .optional("palette")
      .optional("map")
      .optional("money")
      .optional("tiny")
      .required("sort", "a string")
      .build();

  private static final Choices SORT_VALUES = Choices.of("up", "down");

  private Echoes_OptionalsJson() {
  }

  @Override
  public Echoes.Optionals read(JsonReader in) {
    int problems = in.problemCount();
    Optional<String> text = Optional.empty();
    Optional<List<Integer>> list = Optional.empty();
    OptionalInt integer = OptionalInt.empty();
    OptionalLong wide = OptionalLong.empty();
    OptionalDouble real = OptionalDouble.empty();
    String word = null;
    Integer number = null;
    Echoes.Scalars scalars = null;
    char letter = 'x';
    Echoes.Shade shade = Echoes.Shade.LIGHT;
    int[] numbers = new int[] {1, 2};
    Set<Echoes.Shade> palette = new LinkedHashSet<>(List.of(Echoes.Shade.LIGHT));
    Map<String, String> map = new LinkedHashMap<>();
    BigDecimal money = new BigDecimal("1.50");
    byte tiny = (byte) -3;
    String sort = null;
    if (in.beginObject(SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> {
            if (!in.skipNull()) {
              text = Optional.ofNullable(in.readString());
            }
          }
          case 1 -> {
            if (!in.skipNull()) {
              list = Optional.ofNullable(readListOfInteger(in));
            }
          }
          case 2 -> {
            if (!in.skipNull()) {
              integer = OptionalInt.of(in.readInt());
            }
          }
          case 3 -> {
            if (!in.skipNull()) {
              wide = OptionalLong.of(in.readLong());
            }
          }
          case 4 -> {
            if (!in.skipNull()) {
              real = OptionalDouble.of(in.readDouble());
            }
          }
          case 5 -> {
            if (!in.skipNull()) {
              word = in.readString();
            }
          }
          case 6 -> {
            if (!in.skipNull()) {
              number = in.readInt();
            }
          }
          case 7 -> {
            if (!in.skipNull()) {
              scalars = Echoes_ScalarsJson.CODEC.read(in);
            }
          }
          case 8 -> {
            if (!in.skipNull()) {
              letter = in.readChar();
            }
          }
          case 9 -> {
            if (!in.skipNull()) {
              shade = Echoes_ShadeJson.CODEC.read(in);
            }
          }
          case 10 -> {
            if (!in.skipNull()) {
              numbers = readArrayOfInt(in);
            }
          }
          case 11 -> {
            if (!in.skipNull()) {
              palette = readSetOfShade(in);
            }
          }
          case 12 -> {
            if (!in.skipNull()) {
              map = readMapOfString(in);
            }
          }
          case 13 -> {
            if (!in.skipNull()) {
              money = NumberRule.ANY.readBigDecimal(in);
            }
          }
          case 14 -> {
            if (!in.skipNull()) {
              tiny = in.readByte();
            }
          }
          case 15 -> sort = in.readChoiceText(SORT_VALUES);
        }
      }
    }
    if (in.problemCount() > problems) {
      return null;
    }
    try {
      return new Echoes.Optionals(text, list, integer, wide, real, word, number, scalars, letter, shade, numbers, palette, map, money, tiny, sort);
    } catch (RuntimeException e) {
      in.noteRejected(e);
      return null;
    }
  }

  @Override
  public void write(JsonWriter out, Echoes.Optionals value) {
    out.beginObject();
    if (value.text().isPresent()) {
      out.name("text").value(Objects.requireNonNull(value.text().get(), "text"));
    }
    if (value.list().isPresent()) {
      out.name("list");
      writeListOfInteger(out, value.list().get());
    }
    if (value.integer().isPresent()) {
      out.name("integer").value(value.integer().getAsInt());
    }
    if (value.wide().isPresent()) {
      out.name("wide").value(value.wide().getAsLong());
    }
    if (value.real().isPresent()) {
      out.name("real").value(value.real().getAsDouble());
    }
    if (value.word() != null) {
      out.name("word").value(Objects.requireNonNull(value.word(), "word"));
    }
    if (value.number() != null) {
      out.name("number").value(value.number());
    }
    if (value.scalars() != null) {
      out.name("scalars");
      Echoes_ScalarsJson.CODEC.write(out, value.scalars());
    }
    out.name("letter").value(Character.toString(value.letter()));
    out.name("shade");
    Echoes_ShadeJson.CODEC.write(out, value.shade());
    out.name("numbers");
    writeArrayOfInt(out, value.numbers());
    out.name("palette");
    writeSetOfShade(out, value.palette());
    out.name("map");
    writeMapOfString(out, value.map());
    out.name("money").value(NumberRule.written(value.money(), "money"));
    out.name("tiny").value(value.tiny());
    out.name("sort").value(Objects.requireNonNull(value.sort(), "sort"));
    out.endObject();
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

  private static Map<String, String> readMapOfString(JsonReader in) {
    Map<String, String> entries = new LinkedHashMap<>();
    if (in.beginMap()) {
      for (String key = in.nextKey(); key != null; key = in.nextKey()) {
        if (entries.containsKey(key)) {
          in.note("the name once", "it again");
        }
        entries.put(key, in.readString());
      }
    }
    return entries;
  }

  private static void writeListOfInteger(JsonWriter out, List<Integer> items) {
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

  private static void writeSetOfShade(JsonWriter out, Set<Echoes.Shade> items) {
    out.beginArray();
    for (Echoes.Shade item : items) {
      Echoes_ShadeJson.CODEC.write(out, item);
    }
    out.endArray();
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

  @Override
  public String schema() {
    return SCHEMA;
  }

  @Override
  public String fingerprint() {
    return FINGERPRINT;
  }
}
