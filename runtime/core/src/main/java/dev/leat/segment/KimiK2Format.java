package dev.leat.segment;

import java.util.List;

/**
 * The format of Kimi K2. The layout follows its chat template: tools as a JSON array in a message
 * of their own; a section of calls, each with an id that holds its name; results under that id. A
 * call ends reasoning: its markers are tokens.
 */
final class KimiK2Format {
  private static final String NAME = "kimi_k2";

  private static final List<String> CONTROL_TOKENS =
      List.of(
          "<|tool_calls_section_begin|>",
          "<|tool_calls_section_end|>",
          "<|tool_call_section_begin|>",
          "<|tool_call_section_end|>",
          "<|tool_call_begin|>",
          "<|tool_call_argument_begin|>",
          "<|tool_call_end|>",
          "<|im_system|>",
          "<|im_user|>",
          "<|im_assistant|>",
          "<|im_middle|>",
          "<|im_end|>",
          "[BOS]",
          "[EOS]",
          "<think>",
          "</think>");

  private static final ControlTokens TOKENS = new ControlTokens(CONTROL_TOKENS);

  private static final List<String> CALL_TOKENS =
      List.of(
          "<|tool_calls_section_begin|>",
          "<|tool_calls_section_end|>",
          "<|tool_call_begin|>",
          "<|tool_call_argument_begin|>",
          "<|tool_call_end|>");

  private static final String SECTION = "<|tool_calls_section_begin|>";
  private static final String SECTION_END = "<|tool_calls_section_end|>";
  private static final String CALL = "<|tool_call_begin|>";
  private static final String ARGUMENTS = "<|tool_call_argument_begin|>";
  private static final String CALL_END = "<|tool_call_end|>";

  private static final String TOOLS_END =
      """


      To call tools, write a section of this form, with one call after the other, \
      N counting all calls of the conversation from 0:
      <|tool_calls_section_begin|><|tool_call_begin|>functions.NAME:N<|tool_call_argument_begin|>\
      {arguments as JSON}<|tool_call_end|><|tool_calls_section_end|>\
      """;

  private static CallGraph graph() {
    CallGraph.Builder graph = new CallGraph.Builder();
    graph
        .blank(CallGraph.START)
        .on(SECTION, "section")
        .on("<|tool_call_section_begin|>", "section")
        .on(CALL, "bare-id");
    ends(graph.ignored("section"), CALL, Act.NOTHING, "id", Act.LEAVE);
    ends(graph.blank("next"), CALL, Act.NOTHING, "id", Act.LEAVE);
    ends(graph.optional("bare-next"), CALL, Act.NOTHING, "bare-id", Act.NOTHING);
    call(graph, "");
    call(graph, "bare-");
    return graph
        .recover(CALL_END, "next")
        .recover(SECTION_END, CallGraph.TEXT)
        .recover("<|tool_call_section_end|>", CallGraph.TEXT)
        .build();
  }

  private static void call(CallGraph.Builder graph, String prefix) {
    graph.word(prefix + "id").on(ARGUMENTS, Act.name(KimiK2Format::name), prefix + "arguments");
    graph.body(
        prefix + "arguments",
        call -> new JsonArgumentsBody(call.open()),
        Act.NOTHING,
        prefix + "closing");
    ends(graph.blank(prefix + "closing"), CALL, Act.END, prefix + "id", Act.END)
        .on(CALL_END, Act.END, prefix + "next");
  }

  private static CallGraph.Draft ends(
      CallGraph.Draft place, String call, Act atCall, String next, Act atEnd) {
    return place
        .on(call, atCall, next)
        .on(SECTION_END, atEnd, CallGraph.TEXT)
        .on("<|tool_call_section_end|>", atEnd, CallGraph.TEXT);
  }

  /** The name in an id such as {@code functions.forecast:0}. */
  private static String name(String id) {
    return id.strip().replaceFirst("^functions\\.", "").replaceFirst(":\\d+$", "");
  }

  private KimiK2Format() {}

  static ToolCallFormat create() {
    return new ToolCallFormat(
        NAME,
        List.of(),
        new Grammar.Builder()
            .reasoning("<think>", "</think>")
            .callsEndReasoning()
            .section(graph(), SECTION, "<|tool_call_section_begin|>", CALL)
            .build(),
        new PromptWriter(layout(), CONTROL_TOKENS, CALL_TOKENS));
  }

  private static PromptLayout layout() {
    return PromptLayout.array("tool_declare\n", PromptLayout::typed, TOOLS_END)
        .toolsIn(ToolsPlace.BEFORE_INSTRUCTIONS)
        .numberedCalls(
            SECTION,
            call -> {
              String name = RawCall.name(call.name(), TOKENS);
              return CALL + id(call.number(), name) + ARGUMENTS + call.arguments() + CALL_END;
            },
            "",
            SECTION_END)
        .results(
            "",
            one -> "## Return of " + id(one.number(), one.name()) + "\n" + one.text(),
            "\n",
            "");
  }

  private static String id(int number, String name) {
    return "functions." + name + ":" + number;
  }
}
