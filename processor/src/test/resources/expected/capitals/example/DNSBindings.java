package example;

import dev.leat.Generated;
import dev.leat.json.JsonReader;
import dev.leat.json.ObjectShape;
import dev.leat.tool.GeneratedCode;
import dev.leat.tool.ToolBinding;
import dev.leat.tool.ToolContext;
import dev.leat.tool.ToolDescriptor;
import dev.leat.tool.ToolDispatcher;
import dev.leat.tool.ToolResult;
import dev.leat.tool.Toolset;
import lib.UNITJson;

/**
 * The tools of {@link example.DNS}.
 */
@Generated("dev.leat.processor")
@SuppressWarnings("exports")
public final class DNSBindings implements ToolDispatcher {
  private static final String DNS_INPUT = """
      {
        "type": "object",
        "properties": {
          "host": {
            "type": "string",
            "description": "a host"
          }
        },
        "required": ["host"],
        "additionalProperties": false
      }
      """;

  private static final ToolDescriptor DNS = ToolDescriptor.builder(
          "dns",
          "Looks up.",
          DNS_INPUT)
      .build();

  private static final ObjectShape DNS_SHAPE = ObjectShape.builder()
      .required("host", "a string")
      .build();

  private static final String UNIT_INPUT = """
      {
        "type": "object",
        "properties": {
          "unit": {
            "type": "string",
            "description": "in which unit",
            "enum": ["CELSIUS", "KELVIN"],
            "default": "KELVIN"
          },
          "shape": {
            "type": "object",
            "description": "how it looks",
            "properties": {
              "size": {
                "type": "integer",
                "description": "how large",
                "minimum": -2147483648,
                "maximum": 2147483647
              }
            },
            "required": ["size"],
            "additionalProperties": false
          },
          "choices": {
            "type": "string",
            "description": "which",
            "enum": ["ONE"]
          }
        },
        "required": ["shape", "choices"],
        "additionalProperties": false
      }
      """;

  private static final ToolDescriptor UNIT = ToolDescriptor.builder(
          "unit",
          "Has the name of a type.",
          UNIT_INPUT)
      .build();

  private static final ObjectShape UNIT_SHAPE = ObjectShape.builder()
      .optional("unit")
      .required("shape", "an object")
      .required("choices", "one of ONE")
      .build();

  private DNSBindings() {
  }

  /**
   * The tools; being static, they need no instance.
   */
  public static Toolset of() {
    GeneratedCode.requireCompanion(DNSBindings.class, "8c1a4bd47b7614aa", UNITJson.CODEC);
    GeneratedCode.requireCompanion(DNSBindings.class, "17caf70a2d8eca80", SHAPEJson.CODEC);
    GeneratedCode.requireCompanion(DNSBindings.class, "f49a6d083a4a5518", DNS_CHOICESJson.CODEC);
    DNSBindings bindings = new DNSBindings();
    return Toolset.of(
        ToolBinding.of(DNS, bindings, 0),
        ToolBinding.of(UNIT, bindings, 1));
  }

  @Override
  public ToolResult dispatch(int tool, JsonReader arguments, ToolContext context) throws Exception {
    return switch (tool) {
      case 0 -> dns(arguments, context);
      case 1 -> unit(arguments, context);
      default -> throw new IllegalArgumentException("no tool " + tool);
    };
  }

  /**
   * Calls {@link example.DNS#dns(String)}.
   */
  private ToolResult dns(JsonReader in, ToolContext context) throws Exception {
    String host = null;
    if (in.beginObject(DNS_SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> host = in.readString();
        }
      }
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    String result = example.DNS.dns(host);
    return ToolResult.text(result);
  }

  /**
   * Calls {@link example.DNS#unit(lib.UNIT, SHAPE, example.DNS.CHOICES)}.
   */
  private ToolResult unit(JsonReader in, ToolContext context) throws Exception {
    lib.UNIT unit = lib.UNIT.KELVIN;
    SHAPE shape = null;
    example.DNS.CHOICES choices = null;
    if (in.beginObject(UNIT_SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> {
            if (!in.skipNull()) {
              unit = UNITJson.CODEC.read(in);
            }
          }
          case 1 -> shape = SHAPEJson.CODEC.read(in);
          case 2 -> choices = DNS_CHOICESJson.CODEC.read(in);
        }
      }
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    lib.UNIT result = example.DNS.unit(unit, shape, choices);
    GeneratedCode.requireResult(result, "unit");
    return ToolResult.text(UNITJson.CODEC.name(result));
  }
}
