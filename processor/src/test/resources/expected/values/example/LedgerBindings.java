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

/**
 * The tools of {@link Ledger}.
 */
@Generated("dev.leat.processor")
final class LedgerBindings implements ToolDispatcher {
  private static final String ADD_INPUT = """
      {
        "type": "object",
        "properties": {
          "order": {
            "type": "string",
            "description": "of which order",
            "pattern": "^[A-Z]-[0-9]+$"
          },
          "amounts": {
            "type": "array",
            "description": "some",
            "items": {
              "type": "integer",
              "description": "how many",
              "minimum": 0,
              "maximum": 2147483647
            }
          }
        },
        "required": ["order", "amounts"],
        "additionalProperties": false
      }
      """;

  private static final String ADD_OUTPUT = """
      {
        "type": "array",
        "description": "Holds one thing.",
        "items": {
          "type": "integer",
          "description": "how many",
          "maximum": 2147483647
        }
      }
      """;

  private static final ToolDescriptor ADD = ToolDescriptor.builder(
          "add",
          "Adds amounts.",
          ADD_INPUT)
      .outputSchema(ADD_OUTPUT)
      .build();

  private static final ObjectShape ADD_SHAPE = ObjectShape.builder()
      .required("order", "a string")
      .required("amounts", "an array")
      .build();

  private final Ledger target;

  private LedgerBindings(Ledger target) {
    this.target = Objects.requireNonNull(target, "target");
  }

  /**
   * Binds the tools to {@code target}.
   */
  static Toolset of(Ledger target) {
    GeneratedCode.requireCompanion(LedgerBindings.class, "d37a94f709eacbd9", Values_OrderIdJson.CODEC);
    GeneratedCode.requireCompanion(LedgerBindings.class, "cd66bc2af758de32", Values_MoneyJson.CODEC);
    GeneratedCode.requireCompanion(LedgerBindings.class, "42d735d36028f82e", Values_BoxJson.class, Values_BoxJson.fingerprint());
    LedgerBindings bindings = new LedgerBindings(target);
    return Toolset.of(
        ToolBinding.of(ADD, bindings, 0));
  }

  @Override
  public ToolResult dispatch(int tool, JsonReader arguments, ToolContext context) throws Exception {
    return switch (tool) {
      case 0 -> add(arguments, context);
      default -> throw new IllegalArgumentException("no tool " + tool);
    };
  }

  /**
   * Calls {@link Ledger#add(Values.OrderId, List)}.
   */
  private ToolResult add(JsonReader in, ToolContext context) throws Exception {
    Values.OrderId order = null;
    List<Values.Money> amounts = null;
    if (in.beginObject(ADD_SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> order = Values_OrderIdJson.CODEC.read(in);
          case 1 -> amounts = readListOfMoney(in);
        }
      }
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    Values.Box<List<Values.Money>> result = target.add(order, amounts);
    GeneratedCode.requireResult(result, "add");
    JsonWriter out = new JsonWriter();
    Values_BoxOfListOfMoneyJson.CODEC.write(out, result);
    return ToolResult.json(out.toString());
  }

  private static List<Values.Money> readListOfMoney(JsonReader in) {
    List<Values.Money> items = new ArrayList<>();
    if (in.beginArrayOr(JsonKind.NUMBER)) {
      while (in.nextElement()) {
        items.add(Values_MoneyJson.CODEC.read(in));
      }
    }
    return items;
  }

  /**
   * Reads and writes {@link Values.Box}.
   */
  private static final class Values_BoxOfListOfMoneyJson implements TypeCodec<Values.Box<List<Values.Money>>> {
    /**
     * The codec.
     */
    public static final Values_BoxOfListOfMoneyJson CODEC = new Values_BoxOfListOfMoneyJson();

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
            "$ref": "#/$defs/example.Values.Money"
          },
          "$defs": {
            "example.Values.Money": {
              "type": "integer",
              "description": "how many",
              "minimum": 0,
              "maximum": 2147483647
            }
          }
        }
        """;

    /**
     * Changes with the schema.
     */
    public static final String FINGERPRINT = "712dcff2fefcefd3";

    private Values_BoxOfListOfMoneyJson() {
    }

    @Override
    public Values.Box<List<Values.Money>> read(JsonReader in) {
      int problems = in.problemCount();
      List<Values.Money> value = readListOfMoney(in);
      if (in.problemCount() > problems) {
        return null;
      }
      try {
        return new Values.Box<List<Values.Money>>(value);
      } catch (RuntimeException e) {
        in.noteRejected(e);
        return null;
      }
    }

    @Override
    public void write(JsonWriter out, Values.Box<List<Values.Money>> value) {
      List<Values.Money> inner = value.held();
      writeListOfMoney(out, inner);
    }

    private static List<Values.Money> readListOfMoney(JsonReader in) {
      List<Values.Money> items = new ArrayList<>();
      if (in.beginArrayOr(JsonKind.NUMBER)) {
        while (in.nextElement()) {
          items.add(Values_MoneyJson.CODEC.read(in));
        }
      }
      return items;
    }

    private static void writeListOfMoney(JsonWriter out, List<Values.Money> items) {
      out.beginArray();
      for (Values.Money item : items) {
        Values_MoneyJson.CODEC.write(out, item);
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
