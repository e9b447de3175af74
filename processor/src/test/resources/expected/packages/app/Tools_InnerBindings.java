package app;

import dev.leat.Generated;
import dev.leat.json.JsonKind;
import dev.leat.json.JsonReader;
import dev.leat.json.JsonWriter;
import dev.leat.json.ObjectShape;
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
import lib.Order;
import lib.OrderJson;
import lib.Orders;
import lib.Orders_ItemJson;
import lib.Status;
import lib.StatusJson;

/**
 * The tools of {@link Tools.Inner}.
 */
@Generated("dev.leat.processor")
@SuppressWarnings("exports")
public final class Tools_InnerBindings implements ToolDispatcher {
  private static final String PLACE_INPUT = """
      {
        "type": "object",
        "properties": {
          "orders": {
            "type": "array",
            "description": "the orders",
            "items": {
              "$ref": "#/$defs/Order"
            }
          },
          "extra": {
            "$ref": "#/$defs/Item",
            "description": "one more item"
          },
          "status": {
            "$ref": "#/$defs/Status",
            "description": "what they are now"
          }
        },
        "required": ["orders", "extra", "status"],
        "additionalProperties": false,
        "$defs": {
          "Order": {
            "type": "object",
            "description": "An order.",
            "properties": {
              "items": {
                "type": "array",
                "description": "what is ordered",
                "items": {
                  "$ref": "#/$defs/Item"
                }
              },
              "gift": {
                "$ref": "#/$defs/Item",
                "description": "what comes with it"
              },
              "status": {
                "$ref": "#/$defs/Status",
                "description": "how far this one is"
              },
              "replaces": {
                "$ref": "#/$defs/Order",
                "description": "the order before it"
              }
            },
            "required": ["items", "status"],
            "additionalProperties": false
          },
          "Item": {
            "type": "object",
            "description": "What is ordered.",
            "properties": {
              "name": {
                "type": "string",
                "description": "what it is called"
              },
              "count": {
                "type": "integer",
                "description": "how many",
                "minimum": -2147483648,
                "maximum": 2147483647
              }
            },
            "required": ["name", "count"],
            "additionalProperties": false
          },
          "Status": {
            "type": "string",
            "description": "How far an order is.\\n- NEW: Nobody has seen it.",
            "enum": ["NEW", "SENT"]
          }
        }
      }
      """;

  private static final String PLACE_OUTPUT = """
      {
        "type": "array",
        "description": "the orders that were placed",
        "items": {
          "$ref": "#/$defs/Order"
        },
        "$defs": {
          "Order": {
            "type": "object",
            "description": "An order.",
            "properties": {
              "items": {
                "type": "array",
                "description": "what is ordered",
                "items": {
                  "$ref": "#/$defs/Item"
                }
              },
              "gift": {
                "$ref": "#/$defs/Item",
                "description": "what comes with it"
              },
              "status": {
                "type": "string",
                "description": "how far this one is\\n- NEW: Nobody has seen it.",
                "enum": ["NEW", "SENT"]
              },
              "replaces": {
                "$ref": "#/$defs/Order",
                "description": "the order before it"
              }
            },
            "required": ["items", "status"],
            "additionalProperties": false
          },
          "Item": {
            "type": "object",
            "description": "What is ordered.",
            "properties": {
              "name": {
                "type": "string",
                "description": "what it is called"
              },
              "count": {
                "type": "integer",
                "description": "how many",
                "minimum": -2147483648,
                "maximum": 2147483647
              }
            },
            "required": ["name", "count"],
            "additionalProperties": false
          }
        }
      }
      """;

  private static final ToolDescriptor PLACE = ToolDescriptor.builder(
          "place",
          "Places orders.",
          PLACE_INPUT)
      .outputSchema(PLACE_OUTPUT)
      .build();

  private static final ObjectShape PLACE_SHAPE = ObjectShape.builder()
      .required("orders", "an array")
      .required("extra", "an object")
      .required("status", "one of NEW, SENT")
      .build();

  private static final String MOVE_INPUT = """
      {
        "type": "object",
        "properties": {
          "first": {
            "$ref": "#/$defs/lib.Place",
            "description": "where from"
          },
          "second": {
            "$ref": "#/$defs/lib.Place",
            "description": "where to"
          },
          "third": {
            "$ref": "#/$defs/app.Place",
            "description": "where from, in the other meaning"
          },
          "fourth": {
            "$ref": "#/$defs/app.Place",
            "description": "where to, in the other meaning"
          }
        },
        "required": ["first", "second", "third", "fourth"],
        "additionalProperties": false,
        "$defs": {
          "lib.Place": {
            "type": "object",
            "description": "A place on the map.",
            "properties": {
              "city": {
                "type": "string",
                "description": "a city"
              }
            },
            "required": ["city"],
            "additionalProperties": false
          },
          "app.Place": {
            "type": "string",
            "description": "A place on the shelf.",
            "enum": ["LEFT", "RIGHT"]
          }
        }
      }
      """;

  private static final ToolDescriptor MOVE = ToolDescriptor.builder(
          "move",
          "Moves things.",
          MOVE_INPUT)
      .build();

  private static final ObjectShape MOVE_SHAPE = ObjectShape.builder()
      .required("first", "an object")
      .required("second", "an object")
      .required("third", "one of LEFT, RIGHT")
      .required("fourth", "one of LEFT, RIGHT")
      .build();

  private final Tools.Inner target;

  private Tools_InnerBindings(Tools.Inner target) {
    this.target = Objects.requireNonNull(target, "target");
  }

  /**
   * Binds the tools to {@code target}.
   */
  public static Toolset of(Tools.Inner target) {
    GeneratedCode.requireCompanion(Tools_InnerBindings.class, "2262bb7c9111bb64", OrderJson.CODEC);
    GeneratedCode.requireCompanion(Tools_InnerBindings.class, "a557d6f6684ab4b8", Orders_ItemJson.CODEC);
    GeneratedCode.requireCompanion(Tools_InnerBindings.class, "59c5eb1301ad4fc7", StatusJson.CODEC);
    GeneratedCode.requireCompanion(Tools_InnerBindings.class, "8d33640cfcbcbf92", lib.PlaceJson.CODEC);
    GeneratedCode.requireCompanion(Tools_InnerBindings.class, "9985318a0209bf01", PlaceJson.CODEC);
    Tools_InnerBindings bindings = new Tools_InnerBindings(target);
    return Toolset.of(
        ToolBinding.of(PLACE, bindings, 0),
        ToolBinding.of(MOVE, bindings, 1));
  }

  @Override
  public ToolResult dispatch(int tool, JsonReader arguments, ToolContext context) throws Exception {
    return switch (tool) {
      case 0 -> place(arguments, context);
      case 1 -> move(arguments, context);
      default -> throw new IllegalArgumentException("no tool " + tool);
    };
  }

  /**
   * Calls {@link Tools.Inner#place(List, Orders.Item, Status)}.
   */
  private ToolResult place(JsonReader in, ToolContext context) throws Exception {
    List<Order> orders = null;
    Orders.Item extra = null;
    Status status = null;
    if (in.beginObject(PLACE_SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> orders = readListOfOrder(in);
          case 1 -> extra = Orders_ItemJson.CODEC.read(in);
          case 2 -> status = StatusJson.CODEC.read(in);
        }
      }
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    List<Order> result = target.place(orders, extra, status);
    GeneratedCode.requireResult(result, "place");
    JsonWriter out = new JsonWriter();
    writeListOfOrder(out, result);
    return ToolResult.json(out.toString());
  }

  /**
   * Calls {@link Tools.Inner#move(lib.Place, lib.Place, Place, Place)}.
   */
  private ToolResult move(JsonReader in, ToolContext context) throws Exception {
    lib.Place first = null;
    lib.Place second = null;
    Place third = null;
    Place fourth = null;
    if (in.beginObject(MOVE_SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> first = lib.PlaceJson.CODEC.read(in);
          case 1 -> second = lib.PlaceJson.CODEC.read(in);
          case 2 -> third = PlaceJson.CODEC.read(in);
          case 3 -> fourth = PlaceJson.CODEC.read(in);
        }
      }
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    target.move(first, second, third, fourth);
    return ToolResult.done();
  }

  private static List<Order> readListOfOrder(JsonReader in) {
    List<Order> items = new ArrayList<>();
    if (in.beginArrayOr(JsonKind.OBJECT)) {
      while (in.nextElement()) {
        items.add(OrderJson.CODEC.read(in));
      }
    }
    return items;
  }

  private static void writeListOfOrder(JsonWriter out, List<Order> items) {
    out.beginArray();
    for (Order item : items) {
      OrderJson.CODEC.write(out, item);
    }
    out.endArray();
  }
}
