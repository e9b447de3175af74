package example;

import dev.leat.Generated;
import dev.leat.json.Choices;
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
import java.lang.Exception;
import java.lang.IllegalArgumentException;
import java.lang.Override;
import java.lang.String;
import java.lang.SuppressWarnings;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The tools of {@link Names}.
 */
@Generated("dev.leat.processor")
@SuppressWarnings({
    "exports",
    "deprecation",
    "removal"
})
public final class NamesBindings implements ToolDispatcher {
  private static final String FOO_INPUT_INPUT = """
      {
        "type": "object",
        "properties": {},
        "additionalProperties": false
      }
      """;

  private static final ToolDescriptor FOO_INPUT = ToolDescriptor.builder(
          "fooInput",
          "A class of the package hides java.lang.Override, see Override.java.",
          FOO_INPUT_INPUT)
      .build();

  private static final ObjectShape FOO_INPUT_SHAPE = ObjectShape.builder().build();

  private static final String FOO_INPUT_ = """
      {
        "type": "object",
        "properties": {
          "context": {
            "type": "string",
            "description": "a word"
          },
          "property": {
            "type": "string",
            "description": "a word"
          },
          "result": {
            "type": "string",
            "description": "a word"
          },
          "out": {
            "type": "string",
            "description": "a word"
          },
          "target": {
            "type": "string",
            "description": "a word"
          },
          "in_": {
            "type": "string",
            "description": "a word"
          },
          "in": {
            "type": "string",
            "description": "a word"
          },
          "fooBar": {
            "type": "string",
            "description": "one of some",
            "enum": ["a"]
          },
          "foo_bar": {
            "type": "string",
            "description": "one of others",
            "enum": ["b"]
          }
        },
        "required": [
          "context",
          "property",
          "result",
          "out",
          "target",
          "in_",
          "in",
          "fooBar",
          "foo_bar"
        ],
        "additionalProperties": false
      }
      """;

  private static final ToolDescriptor FOO = ToolDescriptor.builder(
          "foo",
          "Its constants would be named like another tool.",
          FOO_INPUT_)
      .build();

  private static final ObjectShape FOO_SHAPE = ObjectShape.builder()
      .required("context", "a string")
      .required("property", "a string")
      .required("result", "a string")
      .required("out", "a string")
      .required("target", "a string")
      .required("in_", "a string")
      .required("in", "a string")
      .required("fooBar", "a string")
      .required("foo_bar", "a string")
      .build();

  private static final Choices FOO_FOO_BAR_VALUES = Choices.of("a");

  private static final Choices FOO_FOO_BAR_VALUES_ = Choices.of("b");

  private static final String OF_INPUT = """
      {
        "type": "object",
        "properties": {},
        "additionalProperties": false
      }
      """;

  private static final String OF_OUTPUT = """
      {
        "type": "array",
        "items": {
          "type": "string"
        }
      }
      """;

  private static final ToolDescriptor OF = ToolDescriptor.builder(
          "of",
          "Has the name of a generated method.",
          OF_INPUT)
      .outputSchema(OF_OUTPUT)
      .build();

  private static final ObjectShape OF_SHAPE = ObjectShape.builder().build();

  private static final String DISPATCH_INPUT = """
      {
        "type": "object",
        "properties": {
          "list": {
            "type": "array",
            "description": "a list",
            "items": {
              "type": "object",
              "description": "A record whose components are named like the companion's own.",
              "properties": {
                "in": {
                  "type": "integer",
                  "description": "a number",
                  "minimum": -2147483648,
                  "maximum": 2147483647
                },
                "problems": {
                  "type": "integer",
                  "description": "a number",
                  "minimum": -2147483648,
                  "maximum": 2147483647
                },
                "property": {
                  "type": "integer",
                  "description": "a number",
                  "minimum": -2147483648,
                  "maximum": 2147483647
                },
                "e": {
                  "type": "integer",
                  "description": "a number",
                  "minimum": -2147483648,
                  "maximum": 2147483647
                },
                "value": {
                  "type": "integer",
                  "description": "a number",
                  "minimum": -2147483648,
                  "maximum": 2147483647
                },
                "Deep": {
                  "type": "integer",
                  "description": "a number",
                  "minimum": -2147483648,
                  "maximum": 2147483647
                },
                "schema": {
                  "type": "string",
                  "description": "one of some",
                  "enum": ["a"]
                },
                "codec": {
                  "type": "string",
                  "description": "one of some",
                  "enum": ["a"]
                }
              },
              "required": ["in", "problems", "property", "e", "value", "Deep", "schema", "codec"],
              "additionalProperties": false
            }
          }
        },
        "required": ["list"],
        "additionalProperties": false
      }
      """;

  private static final String DISPATCH_OUTPUT = """
      {
        "type": "object",
        "description": "A record whose components are named like the companion's own.",
        "properties": {
          "in": {
            "type": "integer",
            "description": "a number",
            "minimum": -2147483648,
            "maximum": 2147483647
          },
          "problems": {
            "type": "integer",
            "description": "a number",
            "minimum": -2147483648,
            "maximum": 2147483647
          },
          "property": {
            "type": "integer",
            "description": "a number",
            "minimum": -2147483648,
            "maximum": 2147483647
          },
          "e": {
            "type": "integer",
            "description": "a number",
            "minimum": -2147483648,
            "maximum": 2147483647
          },
          "value": {
            "type": "integer",
            "description": "a number",
            "minimum": -2147483648,
            "maximum": 2147483647
          },
          "Deep": {
            "type": "integer",
            "description": "a number",
            "minimum": -2147483648,
            "maximum": 2147483647
          },
          "schema": {
            "type": "string",
            "description": "one of some",
            "enum": ["a"]
          },
          "codec": {
            "type": "string",
            "description": "one of some",
            "enum": ["a"]
          }
        },
        "required": ["in", "problems", "property", "e", "value", "Deep", "schema", "codec"],
        "additionalProperties": false
      }
      """;

  private static final ToolDescriptor DISPATCH = ToolDescriptor.builder(
          "dispatch",
          "Has the name of another.",
          DISPATCH_INPUT)
      .outputSchema(DISPATCH_OUTPUT)
      .build();

  private static final ObjectShape DISPATCH_SHAPE = ObjectShape.builder()
      .required("list", "an array")
      .build();

  private static final String NOTIFY_ALL_INPUT = """
      {
        "type": "object",
        "properties": {
          "toolset": {
            "type": "string",
            "description": "Named like a type of Leat.",
            "enum": ["ON"]
          }
        },
        "required": ["toolset"],
        "additionalProperties": false
      }
      """;

  private static final ToolDescriptor NOTIFY_ALL = ToolDescriptor.builder(
          "notify_all",
          "Has the name of a method of Object.",
          NOTIFY_ALL_INPUT)
      .build();

  private static final ObjectShape NOTIFY_ALL_SHAPE = ObjectShape.builder()
      .required("toolset", "one of ON")
      .build();

  private final Names target;

  private NamesBindings(Names target) {
    this.target = Objects.requireNonNull(target, "target");
  }

  /**
   * Binds the tools to {@code target}.
   */
  public static Toolset of(Names target) {
    GeneratedCode.requireCompanion(NamesBindings.class, "a7a8455afc24a6a5", Names_DeepJson.CODEC);
    GeneratedCode.requireCompanion(NamesBindings.class, "c0c685c6ee9b300b", Names_ToolsetJson.CODEC);
    NamesBindings bindings = new NamesBindings(target);
    return Toolset.of(
        ToolBinding.of(FOO_INPUT, bindings, 0),
        ToolBinding.of(FOO, bindings, 1),
        ToolBinding.of(OF, bindings, 2),
        ToolBinding.of(DISPATCH, bindings, 3),
        ToolBinding.of(NOTIFY_ALL, bindings, 4));
  }

  @Override
  public ToolResult dispatch(int tool, JsonReader arguments, ToolContext context) throws Exception {
    return switch (tool) {
      case 0 -> fooInput(arguments, context);
      case 1 -> foo(arguments, context);
      case 2 -> of(arguments, context);
      case 3 -> dispatch(arguments, context);
      case 4 -> notifyAll(arguments, context);
      default -> throw new IllegalArgumentException("no tool " + tool);
    };
  }

  /**
   * Calls {@link Names#fooInput()}.
   */
  private ToolResult fooInput(JsonReader in, ToolContext context) throws Exception {
    if (in.beginObject(FOO_INPUT_SHAPE)) {
      in.nextProperty();
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    target.fooInput();
    return ToolResult.done();
  }

  /**
   * Calls {@link Names#foo(String, String, String, String, String, String, String, String, String)}.
   */
  private ToolResult foo(JsonReader in, ToolContext context) throws Exception {
    String context_ = null;
    String property_ = null;
    String result_ = null;
    String out_ = null;
    String target_ = null;
    String in_ = null;
    String in__ = null;
    String fooBar = null;
    String foo_bar = null;
    if (in.beginObject(FOO_SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> context_ = in.readString();
          case 1 -> property_ = in.readString();
          case 2 -> result_ = in.readString();
          case 3 -> out_ = in.readString();
          case 4 -> target_ = in.readString();
          case 5 -> in_ = in.readString();
          case 6 -> in__ = in.readString();
          case 7 -> fooBar = in.readChoiceText(FOO_FOO_BAR_VALUES);
          case 8 -> foo_bar = in.readChoiceText(FOO_FOO_BAR_VALUES_);
        }
      }
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    int result = target.foo(context_, property_, result_, out_, target_, in_, in__, fooBar, foo_bar);
    return ToolResult.text(String.valueOf(result));
  }

  /**
   * Calls {@link Names#of()}.
   */
  private ToolResult of(JsonReader in, ToolContext context) throws Exception {
    if (in.beginObject(OF_SHAPE)) {
      in.nextProperty();
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    List<String> result = target.of();
    GeneratedCode.requireResult(result, "of");
    JsonWriter out = new JsonWriter();
    writeListOfString(out, result);
    return ToolResult.json(out.toString());
  }

  /**
   * Calls {@link Names#dispatch(List)}.
   */
  private ToolResult dispatch(JsonReader in, ToolContext context) throws Exception {
    List<Names.Deep> list = null;
    if (in.beginObject(DISPATCH_SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> list = readListOfDeep(in);
        }
      }
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    Names.Deep result = target.dispatch(list);
    GeneratedCode.requireResult(result, "dispatch");
    JsonWriter out = new JsonWriter();
    Names_DeepJson.CODEC.write(out, result);
    return ToolResult.json(out.toString());
  }

  /**
   * Calls {@link Names#notifyAll(Names.Toolset)}.
   */
  @SuppressWarnings({
      "deprecation",
      "removal"
  })
  private ToolResult notifyAll(JsonReader in, ToolContext context) throws Exception {
    Names.Toolset toolset = null;
    if (in.beginObject(NOTIFY_ALL_SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> toolset = Names_ToolsetJson.CODEC.read(in);
        }
      }
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    target.notifyAll(toolset);
    return ToolResult.done();
  }

  private static void writeListOfString(JsonWriter out, List<String> items) {
    out.beginArray();
    for (String item : items) {
      out.value(Objects.requireNonNull(item, "item"));
    }
    out.endArray();
  }

  private static List<Names.Deep> readListOfDeep(JsonReader in) {
    List<Names.Deep> items = new ArrayList<>();
    if (in.beginArrayOr(JsonKind.OBJECT)) {
      while (in.nextElement()) {
        items.add(Names_DeepJson.CODEC.read(in));
      }
    }
    return items;
  }
}
