package lib;

import dev.leat.Generated;
import dev.leat.json.JsonKind;
import dev.leat.json.JsonReader;
import dev.leat.json.JsonWriter;
import dev.leat.json.ObjectShape;
import dev.leat.json.TypeCodec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads and writes {@link Order}.
 */
@Generated("dev.leat.processor")
@SuppressWarnings("exports")
public final class OrderJson implements TypeCodec<Order> {
  /**
   * The codec.
   */
  public static final OrderJson CODEC = new OrderJson();

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
            "type": "array",
            "description": "what is ordered",
            "items": {
              "$ref": "#/$defs/lib.Orders.Item"
            }
          },
          "gift": {
            "$ref": "#/$defs/lib.Orders.Item",
            "description": "what comes with it"
          },
          "status": {
            "$ref": "#/$defs/lib.Status",
            "description": "how far this one is"
          },
          "replaces": {
            "$ref": "#",
            "description": "the order before it"
          }
        },
        "required": ["items", "status"],
        "additionalProperties": false,
        "$defs": {
          "lib.Orders.Item": {
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
          "lib.Status": {
            "type": "string",
            "description": "How far an order is.\\n- NEW: Nobody has seen it.",
            "enum": ["NEW", "SENT"]
          }
        }
      }
      """;

  /**
   * Changes with the schema.
   */
  public static final String FINGERPRINT = "2262bb7c9111bb64";

  private static final ObjectShape SHAPE = ObjectShape.builder()
      .required("items", "an array")
      .optional("gift")
      .required("status", "one of NEW, SENT")
      .optional("replaces")
      .build();

  private OrderJson() {
  }

  @Override
  public Order read(JsonReader in) {
    int problems = in.problemCount();
    List<Orders.Item> items = null;
    Optional<Orders.Item> gift = Optional.empty();
    Status status = null;
    Optional<Order> replaces = Optional.empty();
    if (in.beginObject(SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> items = readListOfItem(in);
          case 1 -> {
            if (!in.skipNull()) {
              gift = Optional.ofNullable(Orders_ItemJson.CODEC.read(in));
            }
          }
          case 2 -> status = StatusJson.CODEC.read(in);
          case 3 -> {
            if (!in.skipNull()) {
              replaces = Optional.ofNullable(OrderJson.CODEC.read(in));
            }
          }
        }
      }
    }
    if (in.problemCount() > problems) {
      return null;
    }
    try {
      return new Order(items, gift, status, replaces);
    } catch (RuntimeException e) {
      in.noteRejected(e);
      return null;
    }
  }

  @Override
  public void write(JsonWriter out, Order value) {
    out.beginObject();
    out.name("items");
    writeListOfItem(out, value.items());
    if (value.gift().isPresent()) {
      out.name("gift");
      Orders_ItemJson.CODEC.write(out, value.gift().get());
    }
    out.name("status");
    StatusJson.CODEC.write(out, value.status());
    if (value.replaces().isPresent()) {
      out.name("replaces");
      OrderJson.CODEC.write(out, value.replaces().get());
    }
    out.endObject();
  }

  private static List<Orders.Item> readListOfItem(JsonReader in) {
    List<Orders.Item> items = new ArrayList<>();
    if (in.beginArrayOr(JsonKind.OBJECT)) {
      while (in.nextElement()) {
        items.add(Orders_ItemJson.CODEC.read(in));
      }
    }
    return items;
  }

  private static void writeListOfItem(JsonWriter out, List<Orders.Item> items) {
    out.beginArray();
    for (Orders.Item item : items) {
      Orders_ItemJson.CODEC.write(out, item);
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
