package example;

import dev.leat.Generated;
import dev.leat.json.JsonKind;
import dev.leat.json.JsonReader;
import dev.leat.json.JsonWriter;
import dev.leat.json.ObjectShape;
import dev.leat.json.TypeCodec;
import dev.leat.tool.GeneratedCode;
import dev.leat.tool.ToolBinding;
import dev.leat.tool.ToolContext;
import dev.leat.tool.ToolDescriptor;
import dev.leat.tool.ToolDispatcher;
import dev.leat.tool.ToolResult;
import dev.leat.tool.Toolset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import shop.Item;
import shop.ItemJson;
import shop.Page;
import shop.PageJson;

/**
 * The tools of {@link Generics.Items}.
 */
@Generated("dev.leat.processor")
final class Generics_ItemsBindings implements ToolDispatcher {
  private static final String STORED_INPUT = """
      {
        "type": "object",
        "properties": {
          "value": {
            "type": "object",
            "description": "a page",
            "properties": {
              "items": {
                "type": "array",
                "description": "what is on the page",
                "items": {
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
              },
              "next": {
                "type": "string",
                "description": "names the page after this one"
              }
            },
            "required": ["items"],
            "additionalProperties": false
          }
        },
        "required": ["value"],
        "additionalProperties": false
      }
      """;

  private static final String STORED_OUTPUT = """
      {
        "type": "object",
        "description": "A part of a longer list.",
        "properties": {
          "items": {
            "type": "array",
            "description": "what is on the page",
            "items": {
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
          },
          "next": {
            "type": "string",
            "description": "names the page after this one"
          }
        },
        "required": ["items"],
        "additionalProperties": false
      }
      """;

  private static final ToolDescriptor STORED = ToolDescriptor.builder(
          "item_stored",
          "Echoes a page of what is stored.",
          STORED_INPUT)
      .outputSchema(STORED_OUTPUT)
      .build();

  private static final ObjectShape STORED_SHAPE = ObjectShape.builder()
      .required("value", "an object")
      .build();

  private final Generics.Items target;

  private Generics_ItemsBindings(Generics.Items target) {
    this.target = Objects.requireNonNull(target, "target");
  }

  /**
   * Binds the tools to {@code target}.
   */
  static Toolset of(Generics.Items target) {
    GeneratedCode.requireCompanion(Generics_ItemsBindings.class, "688cd3a1baeb13e9", ItemJson.CODEC);
    GeneratedCode.requireCompanion(Generics_ItemsBindings.class, "e6c7d263e5b1987b", PageJson.class, PageJson.fingerprint());
    Generics_ItemsBindings bindings = new Generics_ItemsBindings(target);
    return Toolset.of(
        ToolBinding.of(STORED, bindings, 0));
  }

  @Override
  public ToolResult dispatch(int tool, JsonReader arguments, ToolContext context) throws Exception {
    return switch (tool) {
      case 0 -> stored(arguments, context);
      default -> throw new IllegalArgumentException("no tool " + tool);
    };
  }

  /**
   * Calls {@link Generics.Items#stored(Page)}.
   */
  private ToolResult stored(JsonReader in, ToolContext context) throws Exception {
    Page<Item> value = null;
    if (in.beginObject(STORED_SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> value = PageOfItemJson.CODEC.read(in);
        }
      }
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    Page<Item> result = target.stored(value);
    GeneratedCode.requireResult(result, "stored");
    JsonWriter out = new JsonWriter();
    PageOfItemJson.CODEC.write(out, result);
    return ToolResult.json(out.toString());
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
