package dev.leat.segment;

import java.util.List;

/**
 * The format of Kimi K3: everything stands in named blocks, what the user reads too, and parameters
 * have types. The layout follows its chat template, whose layout of blocks this keeps.
 */
final class KimiK3Format {
  private static final String NAME = "kimi_k3";

  private static final List<String> CONTROL_TOKENS =
      List.of("<|open|>", "<|close|>", "<|sep|>", "<|end_of_msg|>", "<|im_end|>", "[EOS]");

  private static final List<String> CALL_TOKENS = List.of("<|open|>", "<|close|>", "<|sep|>");

  private static final ControlTokens TOKENS = new ControlTokens(CONTROL_TOKENS);

  private static final String TOOLS_START =
      "# Tools\n\nThese are the tools that you may call:\n\n```json\n";

  private static final String TOOLS_END =
      """

      ```

      Write calls in a block of this form, the index counting them from 1. TYPE is string for text \
      as it is; number, boolean, null, object or array for JSON:
      <|open|>tools<|sep|><|open|>call tool="NAME" index="1"<|sep|>\
      <|open|>argument key="KEY" type="TYPE"<|sep|>VALUE<|close|>argument<|sep|>\
      <|close|>call<|sep|><|close|>tools<|sep|>\
      """;

  private static CallGraph graph() {
    return new InvokeGraph(
            "<|open|>tools<|sep|>",
            "<|close|>tools<|sep|>",
            "<|open|>call",
            "<|close|>call<|sep|>",
            "<|open|>argument",
            "<|close|>argument<|sep|>",
            "<|sep|>")
        .withBlock("<|open|>json", "<|close|>json<|sep|>")
        .build();
  }

  private static String call(PastCall past) {
    RawCall call = RawCall.of(past.name(), past.arguments(), TOKENS);
    StringBuilder text = new StringBuilder();
    text.append(open("call", "tool", call.name(), "index", index(past.place())));
    for (RawCall.Parameter one : call.parameters()) {
      text.append(open("argument", "key", one.key(), "type", type(one)));
      text.append(one.value()).append("<|close|>argument<|sep|>");
    }
    return text.append("<|close|>call<|sep|>").toString();
  }

  private static String result(PastResult result) {
    return open("message", "role", "tool", "tool", result.name(), "index", index(result.place()))
        + result.text()
        + "<|close|>message<|sep|>";
  }

  private static String index(int place) {
    return String.valueOf(place + 1);
  }

  /** What begins a block. */
  private static String open(String block, String... attributes) {
    StringBuilder text = new StringBuilder("<|open|>" + block);
    for (int i = 0; i < attributes.length; i += 2) {
      String value = attributes[i + 1].replace("&", "&amp;").replace("\"", "&quot;");
      text.append(' ').append(attributes[i]).append("=\"").append(value).append('"');
    }
    return text.append("<|sep|>").toString();
  }

  private static String type(RawCall.Parameter parameter) {
    return switch (parameter.json().charAt(0)) {
      case '"' -> "string";
      case '{' -> "object";
      case '[' -> "array";
      case 't', 'f' -> "boolean";
      case 'n' -> "null";
      default -> "number";
    };
  }

  private KimiK3Format() {}

  static ToolCallFormat create() {
    return new ToolCallFormat(
        NAME,
        List.of(),
        new Grammar.Builder()
            .reasoning("<|open|>think<|sep|>", "<|close|>think<|sep|>")
            .dropped(
                "<|open|>response<|sep|>",
                "<|close|>response<|sep|>",
                "<|close|>message<|sep|>",
                "<|end_of_msg|>")
            .callsEndReasoning()
            .section(graph(), "<|open|>tools<|sep|>")
            .build(),
        new PromptWriter(layout(), CONTROL_TOKENS, CALL_TOKENS));
  }

  private static PromptLayout layout() {
    return PromptLayout.array(TOOLS_START, PromptLayout::typed, TOOLS_END)
        .toolsIn(ToolsPlace.BEFORE_INSTRUCTIONS)
        .numberedCalls("<|open|>tools<|sep|>", KimiK3Format::call, "", "<|close|>tools<|sep|>")
        .results("", KimiK3Format::result, "<|end_of_msg|>", "");
  }
}
