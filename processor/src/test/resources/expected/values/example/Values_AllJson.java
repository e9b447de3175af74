package example;

import dev.leat.Generated;
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
 * Reads and writes {@link Values.All}.
 */
@Generated("dev.leat.processor")
@SuppressWarnings("exports")
public final class Values_AllJson implements TypeCodec<Values.All> {
  /**
   * The codec.
   */
  public static final Values_AllJson CODEC = new Values_AllJson();

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
        "description": "All of them.",
        "properties": {
          "order": {
            "$ref": "#/$defs/example.Values.OrderId",
            "description": "one"
          },
          "sum": {
            "$ref": "#/$defs/example.Values.Money",
            "description": "one that may be missing"
          },
          "versions": {
            "type": "array",
            "description": "some",
            "items": {
              "$ref": "#/$defs/example.Values.Version"
            }
          },
          "tags": {
            "$ref": "#/$defs/example.Values.Tags",
            "description": "those"
          },
          "users": {
            "type": "object",
            "description": "by their names",
            "additionalProperties": {
              "$ref": "#/$defs/example.Values.UserId"
            }
          },
          "day": {
            "$ref": "#/$defs/example.Values.Day",
            "description": "of all this"
          },
          "text": {
            "$ref": "#/$defs/example.Values.Box-java.lang.String",
            "description": "in a box"
          },
          "numbers": {
            "$ref": "#/$defs/example.Values.Box-java.util.List-java.lang.Integer",
            "description": "in a box"
          },
          "tree": {
            "$ref": "#/$defs/example.Values.Tree",
            "description": "some tree"
          },
          "store": {
            "$ref": "#/$defs/example.Values.Store",
            "description": "another"
          },
          "feeling": {
            "$ref": "#/$defs/example.Values.Feeling",
            "description": "How it feels."
          }
        },
        "required": [
          "order",
          "versions",
          "tags",
          "users",
          "day",
          "text",
          "numbers",
          "tree",
          "store",
          "feeling"
        ],
        "additionalProperties": false,
        "$defs": {
          "example.Values.Box-java.lang.String": {
            "type": "string",
            "description": "Holds one thing."
          },
          "example.Values.Box-java.util.List-java.lang.Integer": {
            "type": "array",
            "description": "Holds one thing.",
            "items": {
              "type": "integer",
              "minimum": -2147483648,
              "maximum": 2147483647
            }
          },
          "example.Values.Day": {
            "type": "string",
            "description": "A day that a field has.",
            "format": "date",
            "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
          },
          "example.Values.Feeling": {
            "$ref": "#/$defs/example.Values.Warmth",
            "description": "How warm it feels."
          },
          "example.Values.Money": {
            "type": "integer",
            "description": "how many",
            "minimum": 0,
            "maximum": 2147483647
          },
          "example.Values.OrderId": {
            "type": "string",
            "description": "The number of an order, as printed on it.",
            "pattern": "^[A-Z]-[0-9]+$"
          },
          "example.Values.Place": {
            "type": "object",
            "description": "A place.",
            "properties": {
              "name": {
                "type": "string",
                "description": "how it is called"
              }
            },
            "required": ["name"],
            "additionalProperties": false
          },
          "example.Values.Store": {
            "$ref": "#/$defs/example.Values.Place",
            "description": "Where something is stored."
          },
          "example.Values.Tags": {
            "type": "array",
            "description": "Words that belong together.",
            "items": {
              "type": "string",
              "minLength": 1
            },
            "maxItems": 3
          },
          "example.Values.Tree": {
            "type": "array",
            "description": "A tree that is written as its branches.",
            "items": {
              "$ref": "#/$defs/example.Values.Tree"
            }
          },
          "example.Values.UserId": {
            "type": "integer",
            "description": "The number of a user.",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "example.Values.Version": {
            "type": "string",
            "description": "A version of something, its parts joined by a dot.",
            "pattern": "^[0-9]{1,3}\\\\.[0-9]{1,3}$"
          },
          "example.Values.Warmth": {
            "type": "string",
            "description": "How warm it is.\\n- WARM: For some.",
            "enum": ["COLD", "WARM"]
          }
        }
      }
      """;

  /**
   * Changes with the schema.
   */
  public static final String FINGERPRINT = "79328ad98bf80200";

  private static final ObjectShape SHAPE = ObjectShape.builder()
      .required("order", "a string")
      .optional("sum")
      .required("versions", "an array")
      .required("tags", "an array")
      .required("users", "an object")
      .required("day", "a date such as 2024-05-31")
      .required("text", "a string")
      .required("numbers", "an array")
      .required("tree", "an array")
      .required("store", "an object")
      .required("feeling", "one of COLD, WARM")
      .build();

  private Values_AllJson() {
  }

  @Override
  public Values.All read(JsonReader in) {
    int problems = in.problemCount();
    Values.OrderId order = null;
    Optional<Values.Money> sum = Optional.empty();
    Set<Values.Version> versions = null;
    Values.Tags tags = null;
    Map<String, Values.UserId> users = null;
    Values.Day day = null;
    Values.Box<String> text = null;
    Values.Box<List<Integer>> numbers = null;
    Values.Tree tree = null;
    Values.Store store = null;
    Values.Feeling feeling = null;
    if (in.beginObject(SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> order = Values_OrderIdJson.CODEC.read(in);
          case 1 -> {
            if (!in.skipNull()) {
              sum = Optional.ofNullable(Values_MoneyJson.CODEC.read(in));
            }
          }
          case 2 -> versions = readSetOfVersion(in);
          case 3 -> tags = Values_TagsJson.CODEC.read(in);
          case 4 -> users = readMapOfUserId(in);
          case 5 -> day = Values_DayJson.CODEC.read(in);
          case 6 -> text = Values_BoxOfStringJson.CODEC.read(in);
          case 7 -> numbers = Values_BoxOfListOfIntegerJson.CODEC.read(in);
          case 8 -> tree = Values_TreeJson.CODEC.read(in);
          case 9 -> store = Values_StoreJson.CODEC.read(in);
          case 10 -> feeling = Values_FeelingJson.CODEC.read(in);
        }
      }
    }
    if (in.problemCount() > problems) {
      return null;
    }
    try {
      return new Values.All(order, sum, versions, tags, users, day, text, numbers, tree, store, feeling);
    } catch (RuntimeException e) {
      in.noteRejected(e);
      return null;
    }
  }

  @Override
  public void write(JsonWriter out, Values.All value) {
    out.beginObject();
    out.name("order");
    Values_OrderIdJson.CODEC.write(out, value.order());
    if (value.sum().isPresent()) {
      out.name("sum");
      Values_MoneyJson.CODEC.write(out, value.sum().get());
    }
    out.name("versions");
    writeSetOfVersion(out, value.versions());
    out.name("tags");
    Values_TagsJson.CODEC.write(out, value.tags());
    out.name("users");
    writeMapOfUserId(out, value.users());
    out.name("day");
    Values_DayJson.CODEC.write(out, value.day());
    out.name("text");
    Values_BoxOfStringJson.CODEC.write(out, value.text());
    out.name("numbers");
    Values_BoxOfListOfIntegerJson.CODEC.write(out, value.numbers());
    out.name("tree");
    Values_TreeJson.CODEC.write(out, value.tree());
    out.name("store");
    Values_StoreJson.CODEC.write(out, value.store());
    out.name("feeling");
    Values_FeelingJson.CODEC.write(out, value.feeling());
    out.endObject();
  }

  private static Set<Values.Version> readSetOfVersion(JsonReader in) {
    Set<Values.Version> items = new LinkedHashSet<>();
    if (in.beginArrayOr(JsonKind.STRING)) {
      while (in.nextElement()) {
        items.add(Values_VersionJson.CODEC.read(in));
      }
    }
    return items;
  }

  private static Map<String, Values.UserId> readMapOfUserId(JsonReader in) {
    Map<String, Values.UserId> entries = new LinkedHashMap<>();
    if (in.beginMap()) {
      for (String key = in.nextKey(); key != null; key = in.nextKey()) {
        if (entries.containsKey(key)) {
          in.note("the name once", "it again");
        }
        entries.put(key, Values_UserIdJson.CODEC.read(in));
      }
    }
    return entries;
  }

  private static void writeSetOfVersion(JsonWriter out, Set<Values.Version> items) {
    out.beginArray();
    for (Values.Version item : items) {
      Values_VersionJson.CODEC.write(out, item);
    }
    out.endArray();
  }

  private static void writeMapOfUserId(JsonWriter out, Map<String, Values.UserId> entries) {
    out.beginObject();
    for (Map.Entry<String, Values.UserId> entry : entries.entrySet()) {
      out.name(Objects.requireNonNull(entry.getKey()));
      Values.UserId value = entry.getValue();
      Values_UserIdJson.CODEC.write(out, value);
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

  /**
   * Reads and writes {@link Values.Box}.
   */
  private static final class Values_BoxOfStringJson implements TypeCodec<Values.Box<String>> {
    /**
     * The codec.
     */
    public static final Values_BoxOfStringJson CODEC = new Values_BoxOfStringJson();

    /**
     * The surface of Leat that this class was generated for.
     */
    public static final int LEAT_ABI = 1;

    /**
     * The JSON Schema; other types stand in it under their full names.
     */
    public static final String SCHEMA = """
        {
          "type": "string",
          "description": "Holds one thing."
        }
        """;

    /**
     * Changes with the schema.
     */
    public static final String FINGERPRINT = "3aa9c1d5173c398f";

    private Values_BoxOfStringJson() {
    }

    @Override
    public Values.Box<String> read(JsonReader in) {
      int problems = in.problemCount();
      String value = in.readString();
      if (in.problemCount() > problems) {
        return null;
      }
      try {
        return new Values.Box<String>(value);
      } catch (RuntimeException e) {
        in.noteRejected(e);
        return null;
      }
    }

    @Override
    public void write(JsonWriter out, Values.Box<String> value) {
      String inner = value.held();
      out.value(Objects.requireNonNull(inner, "held"));
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

  /**
   * Reads and writes {@link Values.Box}.
   */
  private static final class Values_BoxOfListOfIntegerJson implements TypeCodec<Values.Box<List<Integer>>> {
    /**
     * The codec.
     */
    public static final Values_BoxOfListOfIntegerJson CODEC = new Values_BoxOfListOfIntegerJson();

    /**
     * The surface of Leat that this class was generated for.
     */
    public static final int LEAT_ABI = 1;

    /**
     * The JSON Schema; other types stand in it under their full names.
     */
    public static final String SCHEMA = """
        {
          "type": "array",
          "description": "Holds one thing.",
          "items": {
            "type": "integer",
            "minimum": -2147483648,
            "maximum": 2147483647
          }
        }
        """;

    /**
     * Changes with the schema.
     */
    public static final String FINGERPRINT = "496ea65dfe6c6aa8";

    private Values_BoxOfListOfIntegerJson() {
    }

    @Override
    public Values.Box<List<Integer>> read(JsonReader in) {
      int problems = in.problemCount();
      List<Integer> value = readListOfInteger(in);
      if (in.problemCount() > problems) {
        return null;
      }
      try {
        return new Values.Box<List<Integer>>(value);
      } catch (RuntimeException e) {
        in.noteRejected(e);
        return null;
      }
    }

    @Override
    public void write(JsonWriter out, Values.Box<List<Integer>> value) {
      List<Integer> inner = value.held();
      writeListOfInteger(out, inner);
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

    private static void writeListOfInteger(JsonWriter out, List<Integer> items) {
      out.beginArray();
      for (Integer item : items) {
        out.value(item);
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
}
