package example;

import dev.leat.Generated;
import dev.leat.json.Choices;
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
import shop.Outcome;
import shop.OutcomeJson;
import shop.Outcome_CountJson;
import shop.Outcome_FailureJson;
import shop.Outcome_SuccessJson;
import shop.Page;
import shop.PageJson;

/**
 * The tools of {@link Shelf}.
 */
@Generated("dev.leat.processor")
final class ShelfBindings implements ToolDispatcher {
  private static final String TURN_INPUT = """
      {
        "type": "object",
        "properties": {
          "page": {
            "type": "object",
            "description": "the one that is read",
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
        "required": ["page"],
        "additionalProperties": false
      }
      """;

  private static final String TURN_OUTPUT = """
      {
        "description": "How something ended.",
        "oneOf": [
          {
            "type": "object",
            "description": "Well.",
            "properties": {
              "type": {
                "type": "string",
                "const": "Success"
              },
              "value": {
                "$ref": "#/$defs/Item",
                "description": "what came of it"
              }
            },
            "required": ["type", "value"],
            "additionalProperties": false
          },
          {
            "type": "object",
            "description": "Badly.",
            "properties": {
              "type": {
                "type": "string",
                "const": "Failure"
              },
              "reason": {
                "type": "string",
                "description": "why"
              },
              "rest": {
                "type": "object",
                "description": "what is left",
                "properties": {
                  "items": {
                    "type": "array",
                    "description": "what is on the page",
                    "items": {
                      "$ref": "#/$defs/Item"
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
            "required": ["type", "reason", "rest"],
            "additionalProperties": false
          }
        ],
        "$defs": {
          "Item": {
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

  private static final ToolDescriptor TURN = ToolDescriptor.builder(
          "turn",
          "Turns a page.",
          TURN_INPUT)
      .outputSchema(TURN_OUTPUT)
      .build();

  private static final ObjectShape TURN_SHAPE = ObjectShape.builder()
      .required("page", "an object")
      .build();

  private final Shelf target;

  private ShelfBindings(Shelf target) {
    this.target = Objects.requireNonNull(target, "target");
  }

  /**
   * Binds the tools to {@code target}.
   */
  static Toolset of(Shelf target) {
    GeneratedCode.requireCompanion(ShelfBindings.class, "688cd3a1baeb13e9", ItemJson.CODEC);
    GeneratedCode.requireCompanion(ShelfBindings.class, "e6c7d263e5b1987b", PageJson.class, PageJson.fingerprint());
    GeneratedCode.requireCompanion(ShelfBindings.class, "15156dd6a43304a2", OutcomeJson.class, OutcomeJson.fingerprint());
    GeneratedCode.requireCompanion(ShelfBindings.class, "a6f6e3ef396aa22d", Outcome_SuccessJson.class, Outcome_SuccessJson.fingerprint());
    GeneratedCode.requireCompanion(ShelfBindings.class, "dba208ac3a620953", Outcome_FailureJson.class, Outcome_FailureJson.fingerprint());
    GeneratedCode.requireCompanion(ShelfBindings.class, "f64e31dbb0a6560a", Outcome_CountJson.CODEC);
    ShelfBindings bindings = new ShelfBindings(target);
    return Toolset.of(
        ToolBinding.of(TURN, bindings, 0));
  }

  @Override
  public ToolResult dispatch(int tool, JsonReader arguments, ToolContext context) throws Exception {
    return switch (tool) {
      case 0 -> turn(arguments, context);
      default -> throw new IllegalArgumentException("no tool " + tool);
    };
  }

  /**
   * Calls {@link Shelf#turn(Page)}.
   */
  private ToolResult turn(JsonReader in, ToolContext context) throws Exception {
    Page<Item> page = null;
    if (in.beginObject(TURN_SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> page = PageOfItemJson.CODEC.read(in);
        }
      }
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    Outcome<Item> result = target.turn(page);
    GeneratedCode.requireResult(result, "turn");
    JsonWriter out = new JsonWriter();
    OutcomeOfItemJson.CODEC.write(out, result);
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

  /**
   * Reads and writes {@link Outcome}.
   */
  private static final class OutcomeOfItemJson implements TypeCodec<Outcome<Item>> {
    /**
     * The codec.
     */
    public static final OutcomeOfItemJson CODEC = new OutcomeOfItemJson();

    /**
     * The surface of Leat that this class was generated for.
     */
    public static final int LEAT_ABI = 1;

    /**
     * The JSON Schema; other types stand in it under their full names.
     */
    public static final String SCHEMA = """
        {
          "description": "How something ended.",
          "oneOf": [
            {
              "type": "object",
              "description": "Well.",
              "properties": {
                "type": {
                  "type": "string",
                  "const": "Success"
                },
                "value": {
                  "$ref": "#/$defs/shop.Item",
                  "description": "what came of it"
                }
              },
              "required": ["type", "value"],
              "additionalProperties": false
            },
            {
              "type": "object",
              "description": "Badly.",
              "properties": {
                "type": {
                  "type": "string",
                  "const": "Failure"
                },
                "reason": {
                  "type": "string",
                  "description": "why"
                },
                "rest": {
                  "$ref": "#/$defs/shop.Page-shop.Item",
                  "description": "what is left"
                }
              },
              "required": ["type", "reason", "rest"],
              "additionalProperties": false
            }
          ],
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
    public static final String FINGERPRINT = "149e3096f9e437f5";

    private static final Choices TAGS = Choices.of("Success", "Failure");

    private OutcomeOfItemJson() {
    }

    @Override
    public Outcome<Item> read(JsonReader in) {
      return switch (in.readTag("type", TAGS)) {
        case 0 -> Outcome_SuccessOfItemJson.CODEC.read(in);
        case 1 -> Outcome_FailureOfItemJson.CODEC.read(in);
        default -> null;
      };
    }

    @Override
    public void write(JsonWriter out, Outcome<Item> value) {
      if (value instanceof Outcome.Success<Item> variant) {
        out.tag("type", "Success");
        Outcome_SuccessOfItemJson.CODEC.write(out, variant);
      } else if (value instanceof Outcome.Failure<Item> variant) {
        out.tag("type", "Failure");
        Outcome_FailureOfItemJson.CODEC.write(out, variant);
      } else {
        throw new IllegalArgumentException("no variant of Outcome: " + value);
      }
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
   * Reads and writes {@link Outcome.Success}.
   */
  private static final class Outcome_SuccessOfItemJson implements TypeCodec<Outcome.Success<Item>> {
    /**
     * The codec.
     */
    public static final Outcome_SuccessOfItemJson CODEC = new Outcome_SuccessOfItemJson();

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
          "description": "Well.",
          "properties": {
            "value": {
              "$ref": "#/$defs/shop.Item",
              "description": "what came of it"
            }
          },
          "required": ["value"],
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
    public static final String FINGERPRINT = "ec3bec4795ab8d7b";

    private static final ObjectShape SHAPE = ObjectShape.builder()
        .required("value", "an object")
        .build();

    private Outcome_SuccessOfItemJson() {
    }

    @Override
    public Outcome.Success<Item> read(JsonReader in) {
      int problems = in.problemCount();
      Item value = null;
      if (in.beginObject(SHAPE)) {
        for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
          switch (property) {
            case 0 -> value = ItemJson.CODEC.read(in);
          }
        }
      }
      if (in.problemCount() > problems) {
        return null;
      }
      try {
        return new Outcome.Success<Item>(value);
      } catch (RuntimeException e) {
        in.noteRejected(e);
        return null;
      }
    }

    @Override
    public void write(JsonWriter out, Outcome.Success<Item> value) {
      out.beginObject();
      out.name("value");
      ItemJson.CODEC.write(out, value.value());
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
   * Reads and writes {@link Outcome.Failure}.
   */
  private static final class Outcome_FailureOfItemJson implements TypeCodec<Outcome.Failure<Item>> {
    /**
     * The codec.
     */
    public static final Outcome_FailureOfItemJson CODEC = new Outcome_FailureOfItemJson();

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
          "description": "Badly.",
          "properties": {
            "reason": {
              "type": "string",
              "description": "why"
            },
            "rest": {
              "$ref": "#/$defs/shop.Page-shop.Item",
              "description": "what is left"
            }
          },
          "required": ["reason", "rest"],
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
    public static final String FINGERPRINT = "40d1eaff5200b2eb";

    private static final ObjectShape SHAPE = ObjectShape.builder()
        .required("reason", "a string")
        .required("rest", "an object")
        .build();

    private Outcome_FailureOfItemJson() {
    }

    @Override
    public Outcome.Failure<Item> read(JsonReader in) {
      int problems = in.problemCount();
      String reason = null;
      Page<Item> rest = null;
      if (in.beginObject(SHAPE)) {
        for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
          switch (property) {
            case 0 -> reason = in.readString();
            case 1 -> rest = PageOfItemJson.CODEC.read(in);
          }
        }
      }
      if (in.problemCount() > problems) {
        return null;
      }
      try {
        return new Outcome.Failure<Item>(reason, rest);
      } catch (RuntimeException e) {
        in.noteRejected(e);
        return null;
      }
    }

    @Override
    public void write(JsonWriter out, Outcome.Failure<Item> value) {
      out.beginObject();
      out.name("reason").value(Objects.requireNonNull(value.reason(), "reason"));
      out.name("rest");
      PageOfItemJson.CODEC.write(out, value.rest());
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
