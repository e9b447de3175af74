package example;

import dev.leat.Generated;
import dev.leat.json.JsonKind;
import dev.leat.json.JsonReader;
import dev.leat.json.JsonWriter;
import dev.leat.json.ObjectShape;
import dev.leat.json.TypeCodec;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import shop.Item;
import shop.ItemJson;
import shop.Page;

/**
 * Reads and writes {@link Generics.Order}.
 */
@Generated("dev.leat.processor")
final class Generics_OrderJson implements TypeCodec<Generics.Order> {
  /**
   * The codec.
   */
  public static final Generics_OrderJson CODEC = new Generics_OrderJson();

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
        "description": "An order.",
        "properties": {
          "items": {
            "$ref": "#/$defs/shop.Page-shop.Item",
            "description": "what is bought"
          },
          "gift": {
            "$ref": "#/$defs/example.Generics.Pair-java.lang.String-java.lang.Integer",
            "description": "for whom else"
          }
        },
        "required": ["items"],
        "additionalProperties": false,
        "$defs": {
          "example.Generics.Pair-java.lang.String-java.lang.Integer": {
            "type": "object",
            "description": "Two things.",
            "properties": {
              "first": {
                "type": "string",
                "description": "the one"
              },
              "second": {
                "type": "integer",
                "description": "the other",
                "minimum": -2147483648,
                "maximum": 2147483647
              }
            },
            "required": ["first", "second"],
            "additionalProperties": false
          },
          "shop.Item": {
            "type": "object",
            "description": "Something to buy.",
            "properties": {
              "name": {
                "type": "string",
                "description": "what it is called"
              },
              "price": {
                "type": "integer",
                "description": "in cents",
                "minimum": -2147483648,
                "maximum": 2147483647
              }
            },
            "required": ["name", "price"],
            "additionalProperties": false
          },
          "shop.Page-shop.Item": {
            "type": "object",
            "description": "A part of a longer list.",
            "properties": {
              "items": {
                "type": "array",
                "description": "what is on the page",
                "items": {
                  "$ref": "#/$defs/shop.Item"
                }
              },
              "next": {
                "type": "string",
                "description": "names the page after this one"
              }
            },
            "required": ["items"],
            "additionalProperties": false
          }
        }
      }
      """;

  /**
   * Changes with the schema.
   */
  public static final String FINGERPRINT = "49f737cf8ac4f088";

  private static final ObjectShape SHAPE = ObjectShape.builder()
      .required("items", "an object")
      .optional("gift")
      .build();

  private Generics_OrderJson() {
  }

  @Override
  public Generics.Order read(JsonReader in) {
    int problems = in.problemCount();
    Page<Item> items = null;
    Optional<Generics.Pair<String, Integer>> gift = Optional.empty();
    if (in.beginObject(SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> items = PageOfItemJson.CODEC.read(in);
          case 1 -> {
            if (!in.skipNull()) {
              gift = Optional.ofNullable(Generics_PairOfStringAndIntegerJson.CODEC.read(in));
            }
          }
        }
      }
    }
    if (in.problemCount() > problems) {
      return null;
    }
    try {
      return new Generics.Order(items, gift);
    } catch (RuntimeException e) {
      in.noteRejected(e);
      return null;
    }
  }

  @Override
  public void write(JsonWriter out, Generics.Order value) {
    out.beginObject();
    out.name("items");
    PageOfItemJson.CODEC.write(out, value.items());
    if (value.gift().isPresent()) {
      out.name("gift");
      Generics_PairOfStringAndIntegerJson.CODEC.write(out, value.gift().get());
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
   * Reads and writes {@link Page}.
   */
  private static final class PageOfItemJson implements TypeCodec<Page<Item>> {
    /**
     * The codec.
     */
    public static final PageOfItemJson CODEC = new PageOfItemJson();

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
          "description": "A part of a longer list.",
          "properties": {
            "items": {
              "type": "array",
              "description": "what is on the page",
              "items": {
                "$ref": "#/$defs/shop.Item"
              }
            },
            "next": {
              "type": "string",
              "description": "names the page after this one"
            }
          },
          "required": ["items"],
          "additionalProperties": false,
          "$defs": {
            "shop.Item": {
              "type": "object",
              "description": "Something to buy.",
              "properties": {
                "name": {
                  "type": "string",
                  "description": "what it is called"
                },
                "price": {
                  "type": "integer",
                  "description": "in cents",
                  "minimum": -2147483648,
                  "maximum": 2147483647
                }
              },
              "required": ["name", "price"],
              "additionalProperties": false
            }
          }
        }
        """;

    /**
     * Changes with the schema.
     */
    public static final String FINGERPRINT = "a65ed486cd8ce28f";

    private static final ObjectShape SHAPE = ObjectShape.builder()
        .required("items", "an array")
        .optional("next")
        .build();

    private PageOfItemJson() {
    }

    @Override
    public Page<Item> read(JsonReader in) {
      int problems = in.problemCount();
      List<Item> items = null;
      Optional<String> next = Optional.empty();
      if (in.beginObject(SHAPE)) {
        for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
          switch (property) {
            case 0 -> items = readListOfItem(in);
            case 1 -> {
              if (!in.skipNull()) {
                next = Optional.ofNullable(in.readString());
              }
            }
          }
        }
      }
      if (in.problemCount() > problems) {
        return null;
      }
      try {
        return new Page<Item>(items, next);
      } catch (RuntimeException e) {
        in.noteRejected(e);
        return null;
      }
    }

    @Override
    public void write(JsonWriter out, Page<Item> value) {
      out.beginObject();
      out.name("items");
      writeListOfItem(out, value.items());
      if (value.next().isPresent()) {
        out.name("next").value(Objects.requireNonNull(value.next().get(), "next"));
      }
      out.endObject();
    }

    private static List<Item> readListOfItem(JsonReader in) {
      List<Item> items = new ArrayList<>();
      if (in.beginArrayOr(JsonKind.OBJECT)) {
        while (in.nextElement()) {
          items.add(ItemJson.CODEC.read(in));
        }
      }
      return items;
    }

    private static void writeListOfItem(JsonWriter out, List<Item> items) {
      out.beginArray();
      for (Item item : items) {
        ItemJson.CODEC.write(out, item);
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

  /**
   * Reads and writes {@link Generics.Pair}.
   */
  private static final class Generics_PairOfStringAndIntegerJson implements TypeCodec<Generics.Pair<String, Integer>> {
    /**
     * The codec.
     */
    public static final Generics_PairOfStringAndIntegerJson CODEC = new Generics_PairOfStringAndIntegerJson();

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
          "description": "Two things.",
          "properties": {
            "first": {
              "type": "string",
              "description": "the one"
            },
            "second": {
              "type": "integer",
              "description": "the other",
              "minimum": -2147483648,
              "maximum": 2147483647
            }
          },
          "required": ["first", "second"],
          "additionalProperties": false
        }
        """;

    /**
     * Changes with the schema.
     */
    public static final String FINGERPRINT = "dd3fba2b6686aeee";

    private static final ObjectShape SHAPE = ObjectShape.builder()
        .required("first", "a string")
        .required("second", "an integer")
        .build();

    private Generics_PairOfStringAndIntegerJson() {
    }

    @Override
    public Generics.Pair<String, Integer> read(JsonReader in) {
      int problems = in.problemCount();
      String first = null;
      Integer second = null;
      if (in.beginObject(SHAPE)) {
        for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
          switch (property) {
            case 0 -> first = in.readString();
            case 1 -> second = in.readInt();
          }
        }
      }
      if (in.problemCount() > problems) {
        return null;
      }
      try {
        return new Generics.Pair<String, Integer>(first, second);
      } catch (RuntimeException e) {
        in.noteRejected(e);
        return null;
      }
    }

    @Override
    public void write(JsonWriter out, Generics.Pair<String, Integer> value) {
      out.beginObject();
      out.name("first").value(Objects.requireNonNull(value.first(), "first"));
      out.name("second").value(value.second());
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
}
