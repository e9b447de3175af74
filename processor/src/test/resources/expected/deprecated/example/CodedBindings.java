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
import java.util.BitSet;
import java.util.Objects;

/**
 * The tools of {@link Coded}.
 */
@Generated("dev.leat.processor")
@SuppressWarnings({
    "deprecation",
    "removal"
})
final class CodedBindings implements ToolDispatcher {
  private static final String CODED_INPUT = """
      {
        "type": "object",
        "properties": {
          "word": {
            "type": "object",
            "description": "some",
            "properties": {
              "bits": {
                "type": "integer",
                "description": "what it holds",
                "minimum": 0,
                "maximum": 255
              }
            },
            "required": ["bits"],
            "additionalProperties": false
          },
          "bits": {
            "type": "integer",
            "description": "more",
            "minimum": 0,
            "maximum": 255
          }
        },
        "required": ["word", "bits"],
        "additionalProperties": false
      }
      """;

  private static final ToolDescriptor CODED = ToolDescriptor.builder(
          "coded",
          "Uses the codec.",
          CODED_INPUT)
      .build();

  private static final ObjectShape CODED_SHAPE = ObjectShape.builder()
      .required("word", "an object")
      .required("bits", "an integer")
      .build();

  private final Coded target;

  private CodedBindings(Coded target) {
    this.target = Objects.requireNonNull(target, "target");
  }

  /**
   * Binds the tools to {@code target}.
   */
  static Toolset of(Coded target) {
    GeneratedCode.requireCompanion(CodedBindings.class, "0fe80e9af8136cef", Coded_WordJson.CODEC);
    CodedBindings bindings = new CodedBindings(target);
    return Toolset.of(
        ToolBinding.of(CODED, bindings, 0));
  }

  @Override
  public ToolResult dispatch(int tool, JsonReader arguments, ToolContext context) throws Exception {
    return switch (tool) {
      case 0 -> coded(arguments, context);
      default -> throw new IllegalArgumentException("no tool " + tool);
    };
  }

  /**
   * Calls {@link Coded#coded(Coded.Word, BitSet)}.
   */
  private ToolResult coded(JsonReader in, ToolContext context) throws Exception {
    Coded.Word word = null;
    BitSet bits = null;
    if (in.beginObject(CODED_SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> word = Coded_WordJson.CODEC.read(in);
          case 1 -> bits = new BitsCodec().read(in);
        }
      }
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    target.coded(word, bits);
    return ToolResult.done();
  }
}
