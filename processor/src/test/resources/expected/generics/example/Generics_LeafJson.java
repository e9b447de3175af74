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
 * Reads and writes {@link Generics.Leaf}.
 */
@Generated("dev.leat.processor")
final class Generics_LeafJson implements TypeCodec<Generics.Leaf> {
  /**
   * The codec.
   */
  public static final Generics_LeafJson CODEC = new Generics_LeafJson();

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
        "description": "Another page, on which somebody writes.",
        "properties": {
          "both": {
            "$ref": "#/$defs/example.Generics.Pair-example.Generics.Leaf.Page-java.lang.Integer-shop.Page-shop.Item"
          },
          "again": {
            "$ref": "#/$defs/example.Generics.Leaf.Page-java.lang.Integer"
          }
        },
        "required": ["both", "again"],
        "additionalProperties": false,
        "$defs": {
          "example.Generics.Leaf.Page-java.lang.Integer": {
            "type": "object",
            "description": "One of its own.",
            "properties": {
              "text": {
                "type": "integer",
                "description": "what stands on it",
                "minimum": -2147483648,
                "maximum": 2147483647
              }
            },
            "required": ["text"],
            "additionalProperties": false
          },
          "example.Generics.Pair-example.Generics.Leaf.Page-java.lang.Integer-shop.Page-shop.Item": {
            "type": "object",
            "description": "Two things.",
            "properties": {
              "first": {
                "$ref": "#/$defs/example.Generics.Leaf.Page-java.lang.Integer",
                "description": "the one"
              },
              "second": {
                "$ref": "#/$defs/shop.Page-shop.Item",
                "description": "the other"
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
  public static final String FINGERPRINT = "f050e8658ed0302c";

  private static final ObjectShape SHAPE = ObjectShape.builder()
      .required("both", "an object")
      .required("again", "an object")
      .build();

  private Generics_LeafJson() {
  }

  @Override
  public Generics.Leaf read(JsonReader in) {
    int problems = in.problemCount();
    Generics.Pair<Generics.Leaf.Page<Integer>, Page<Item>> both = null;
    Generics.Leaf.Page<Integer> again = null;
    if (in.beginObject(SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> both = Generics_PairOfPageOfIntegerAndPageOfItemJson.CODEC.read(in);
          case 1 -> again = Generics_Leaf_PageOfIntegerJson.CODEC.read(in);
        }
      }
    }
    if (in.problemCount() > problems) {
      return null;
    }
    try {
      return new Generics.Leaf(both, again);
    } catch (RuntimeException e) {
      in.noteRejected(e);
      return null;
    }
  }

  @Override
  public void write(JsonWriter out, Generics.Leaf value) {
    out.beginObject();
    out.name("both");
    Generics_PairOfPageOfIntegerAndPageOfItemJson.CODEC.write(out, value.both());
    out.name("again");
    Generics_Leaf_PageOfIntegerJson.CODEC.write(out, value.again());
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
   * Reads and writes {@link Generics.Pair}.
   */
  private static final class Generics_PairOfPageOfIntegerAndPageOfItemJson implements TypeCodec<Generics.Pair<Generics.Leaf.Page<Integer>, Page<Item>>> {
    /**
     * The codec.
     */
    public static final Generics_PairOfPageOfIntegerAndPageOfItemJson CODEC = new Generics_PairOfPageOfIntegerAndPageOfItemJson();

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
              "$ref": "#/$defs/example.Generics.Leaf.Page-java.lang.Integer",
              "description": "the one"
            },
            "second": {
              "$ref": "#/$defs/shop.Page-shop.Item",
              "description": "the other"
            }
          },
          "required": ["first", "second"],
          "additionalProperties": false,
          "$defs": {
            "example.Generics.Leaf.Page-java.lang.Integer": {
              "type": "object",
              "description": "One of its own.",
              "properties": {
                "text": {
                  "type": "integer",
                  "description": "what stands on it",
                  "minimum": -2147483648,
                  "maximum": 2147483647
                }
              },
              "required": ["text"],
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
    public static final String FINGERPRINT = "b2533ad9ebc27b16";

    private static final ObjectShape SHAPE = ObjectShape.builder()
        .required("first", "an object")
        .required("second", "an object")
        .build();

    private Generics_PairOfPageOfIntegerAndPageOfItemJson() {
    }

    @Override
    public Generics.Pair<Generics.Leaf.Page<Integer>, Page<Item>> read(JsonReader in) {
      int problems = in.problemCount();
      Generics.Leaf.Page<Integer> first = null;
      Page<Item> second = null;
      if (in.beginObject(SHAPE)) {
        for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
          switch (property) {
            case 0 -> first = Generics_Leaf_PageOfIntegerJson.CODEC.read(in);
            case 1 -> second = PageOfItemJson.CODEC.read(in);
          }
        }
      }
      if (in.problemCount() > problems) {
        return null;
      }
      try {
        return new Generics.Pair<Generics.Leaf.Page<Integer>, Page<Item>>(first, second);
      } catch (RuntimeException e) {
        in.noteRejected(e);
        return null;
      }
    }

    @Override
    public void write(JsonWriter out,
        Generics.Pair<Generics.Leaf.Page<Integer>, Page<Item>> value) {
      out.beginObject();
      out.name("first");
      Generics_Leaf_PageOfIntegerJson.CODEC.write(out, value.first());
      out.name("second");
      PageOfItemJson.CODEC.write(out, value.second());
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

  /**
   * Reads and writes {@link Generics.Leaf.Page}.
   */
  private static final class Generics_Leaf_PageOfIntegerJson implements TypeCodec<Generics.Leaf.Page<Integer>> {
    /**
     * The codec.
     */
    public static final Generics_Leaf_PageOfIntegerJson CODEC = new Generics_Leaf_PageOfIntegerJson();

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
          "description": "One of its own.",
          "properties": {
            "text": {
              "type": "integer",
              "description": "what stands on it",
              "minimum": -2147483648,
              "maximum": 2147483647
            }
          },
          "required": ["text"],
          "additionalProperties": false
        }
        """;

    /**
     * Changes with the schema.
     */
    public static final String FINGERPRINT = "a9fc8997fbc3b88a";

    private static final ObjectShape SHAPE = ObjectShape.builder()
        .required("text", "an integer")
        .build();

    private Generics_Leaf_PageOfIntegerJson() {
    }

    @Override
    public Generics.Leaf.Page<Integer> read(JsonReader in) {
      int problems = in.problemCount();
      Integer text = null;
      if (in.beginObject(SHAPE)) {
        for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
          switch (property) {
            case 0 -> text = in.readInt();
          }
        }
      }
      if (in.problemCount() > problems) {
        return null;
      }
      try {
        return new Generics.Leaf.Page<Integer>(text);
      } catch (RuntimeException e) {
        in.noteRejected(e);
        return null;
      }
    }

    @Override
    public void write(JsonWriter out, Generics.Leaf.Page<Integer> value) {
      out.beginObject();
      out.name("text").value(value.text());
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
}
