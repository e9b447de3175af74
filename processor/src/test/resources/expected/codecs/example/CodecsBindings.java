package example;

import dev.leat.Generated;
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
import java.util.BitSet;
import java.util.Objects;
import lib.Money;
import lib.MoneyCodec;

/**
 * The tools of {@link Codecs}.
 */
@Generated("dev.leat.processor")
final class CodecsBindings implements ToolDispatcher {
  private static final String BILL_INPUT = """
      {
        "type": "object",
        "properties": {
          "value": {
            "type": "object",
            "description": "the bill",
            "properties": {
              "price": {
                "type": "integer",
                "description": "the price",
                "minimum": 0,
                "maximum": 2000000000,
                "x-unit": "cent"
              },
              "tips": {
                "type": "array",
                "description": "more",
                "items": {
                  "x-unit": "cent",
                  "type": "integer",
                  "minimum": 0,
                  "maximum": 2000000000
                }
              },
              "flags": {
                "type": "integer",
                "description": "some bits",
                "minimum": 0,
                "maximum": 255
              },
              "mask": {
                "type": "integer",
                "description": "other bits",
                "minimum": 0,
                "maximum": 255
              }
            },
            "required": ["price", "tips", "flags"],
            "additionalProperties": false
          }
        },
        "required": ["value"],
        "additionalProperties": false
      }
      """;

  private static final String BILL_OUTPUT = """
      {
        "type": "object",
        "description": "What is paid.",
        "properties": {
          "price": {
            "type": "integer",
            "description": "the price",
            "x-unit": "cent"
          },
          "tips": {
            "type": "array",
            "description": "more",
            "items": {
              "x-unit": "cent",
              "type": "integer"
            }
          },
          "flags": {
            "type": "integer",
            "description": "some bits"
          },
          "mask": {
            "type": "integer",
            "description": "other bits"
          }
        },
        "required": ["price", "tips", "flags"],
        "additionalProperties": false
      }
      """;

  private static final ToolDescriptor BILL = ToolDescriptor.builder(
          "bill",
          "Echoes a bill.",
          BILL_INPUT)
      .outputSchema(BILL_OUTPUT)
      .build();

  private static final ObjectShape BILL_SHAPE = ObjectShape.builder()
      .required("value", "an object")
      .build();

  private static final String MONEY_INPUT = """
      {
        "type": "object",
        "properties": {
          "value": {
            "type": "integer",
            "description": "the amount",
            "minimum": 0,
            "maximum": 2000000000,
            "x-unit": "cent"
          }
        },
        "required": ["value"],
        "additionalProperties": false
      }
      """;

  private static final String MONEY_OUTPUT = """
      {
        "type": "integer",
        "minimum": 0,
        "maximum": 2000000000,
        "x-unit": "cent"
      }
      """;

  private static final ToolDescriptor MONEY = ToolDescriptor.builder(
          "money",
          "Echoes an amount.",
          MONEY_INPUT)
      .outputSchema(MONEY_OUTPUT)
      .build();

  private static final ObjectShape MONEY_SHAPE = ObjectShape.builder()
      .required("value", "an integer")
      .build();

  private static final String BITS_INPUT = """
      {
        "type": "object",
        "properties": {
          "value": {
            "type": "integer",
            "description": "the bits",
            "minimum": 0,
            "maximum": 255
          }
        },
        "required": ["value"],
        "additionalProperties": false
      }
      """;

  private static final ToolDescriptor BITS = ToolDescriptor.builder(
          "bits",
          "Echoes bits.",
          BITS_INPUT)
      .build();

  private static final ObjectShape BITS_SHAPE = ObjectShape.builder()
      .required("value", "an integer")
      .build();

  private final Codecs target;

  private CodecsBindings(Codecs target) {
    this.target = Objects.requireNonNull(target, "target");
  }

  /**
   * Binds the tools to {@code target}.
   */
  static Toolset of(Codecs target) {
    GeneratedCode.requireCompanion(CodecsBindings.class, "faeaf72b58e6a2af", Codecs_BillJson.CODEC);
    CodecsBindings bindings = new CodecsBindings(target);
    return Toolset.of(
        ToolBinding.of(BILL, bindings, 0),
        ToolBinding.of(MONEY, bindings, 1),
        ToolBinding.of(BITS, bindings, 2));
  }

  @Override
  public ToolResult dispatch(int tool, JsonReader arguments, ToolContext context) throws Exception {
    return switch (tool) {
      case 0 -> bill(arguments, context);
      case 1 -> money(arguments, context);
      case 2 -> bits(arguments, context);
      default -> throw new IllegalArgumentException("no tool " + tool);
    };
  }

  /**
   * Calls {@link Codecs#bill(Codecs.Bill)}.
   */
  private ToolResult bill(JsonReader in, ToolContext context) throws Exception {
    Codecs.Bill value = null;
    if (in.beginObject(BILL_SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> value = Codecs_BillJson.CODEC.read(in);
        }
      }
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    Codecs.Bill result = target.bill(value);
    GeneratedCode.requireResult(result, "bill");
    JsonWriter out = new JsonWriter();
    Codecs_BillJson.CODEC.write(out, result);
    return ToolResult.json(out.toString());
  }

  /**
   * Calls {@link Codecs#money(Money)}.
   */
  private ToolResult money(JsonReader in, ToolContext context) throws Exception {
    Money value = null;
    if (in.beginObject(MONEY_SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> value = MoneyCodec.CODEC.read(in);
        }
      }
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    Money result = target.money(value);
    GeneratedCode.requireResult(result, "money");
    JsonWriter out = new JsonWriter();
    MoneyCodec.CODEC.write(out, Objects.requireNonNull(result, "result"));
    return ToolResult.json(out.toString());
  }

  /**
   * Calls {@link Codecs#bits(BitSet)}.
   */
  private ToolResult bits(JsonReader in, ToolContext context) throws Exception {
    BitSet value = null;
    if (in.beginObject(BITS_SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> value = new BitsCodec().read(in);
        }
      }
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    String result = target.bits(value);
    return ToolResult.text(result);
  }
}
