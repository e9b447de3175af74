package dev.leat.segment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * How a format spells calls and reasoning, written down once more so that tests do not believe the
 * code.
 *
 * @param before what stands before neighbouring calls
 * @param call writes one from its name and arguments
 * @param after what stands after neighbouring calls
 * @param think opens reasoning; empty if the format has none
 * @param alone whether a call is a whole answer
 */
record Spelling(
    ToolCallFormat format,
    String before,
    BiFunction<String, ObjectNode, String> call,
    String between,
    String after,
    String think,
    String thinkEnd,
    boolean alone) {
  private static final String P = "｜DSML｜";
  private static final String CHANNEL = "<|channel|>";

  private static final String MARK = "]<]minimax[>[";
  private static final String GIGACHAT = "<|message_sep|>\n\nfunction call<|role_sep|>\n";

  static List<Spelling> all() {
    return List.of(
        tagged(
            ToolCallFormats.QWEN3_CODER,
            "<tool_call>\n",
            "\n</tool_call>",
            (n, a) -> CallText.function(n, a, "\n")),
        tagged(
            ToolCallFormats.QWEN3_CODER,
            "",
            "\n</tool_call>",
            (n, a) -> CallText.function(n, a, "\n")),
        new Spelling(
            ToolCallFormats.SEED_OSS,
            "<seed:tool_call>",
            (n, a) -> CallText.function(n, a, ""),
            "\n",
            "</seed:tool_call>",
            "<seed:think>",
            "</seed:think>",
            false),
        tagged(
            ToolCallFormats.GLM45,
            "<tool_call>",
            "</tool_call>",
            (n, a) -> CallText.pairs(n, a, "\n")),
        tagged(
            ToolCallFormats.GLM47,
            "<tool_call>",
            "</tool_call>",
            (n, a) -> CallText.pairs(n, a, "")),
        section(
            ToolCallFormats.DEEPSEEK_V32,
            "<" + P + "function_calls>\n",
            (n, a) -> CallText.invoke(n, a, P, key -> CallText.typed(a, key), ">"),
            "\n",
            "</" + P + "function_calls>"),
        section(
            ToolCallFormats.DEEPSEEK_V4,
            "<" + P + "tool_calls>\n",
            (n, a) -> CallText.invoke(n, a, P, key -> CallText.typed(a, key), ">"),
            "",
            "\n</" + P + "tool_calls>"),
        section(
            ToolCallFormats.MINIMAX_M2,
            "<minimax:tool_call>\n",
            (n, a) -> CallText.invoke(n, a, "", key -> "", ">"),
            "\n",
            "\n</minimax:tool_call>"),
        new Spelling(
            ToolCallFormats.MINIMAX_M3,
            MARK + "<tool_call>\n",
            CallText::markedTags,
            "\n",
            "\n" + MARK + "</tool_call>",
            "<mm:think>",
            "</mm:think>",
            false),
        section(
            ToolCallFormats.DOTS,
            "<dots_function_call>",
            (n, a) -> CallText.invoke(n, a, "", key -> "", ">"),
            "",
            "</dots_function_call>"),
        section(
            ToolCallFormats.HUNYUAN_V3,
            "<tool_calls>\n",
            (n, a) -> "<tool_call>" + CallText.pairs(n + "<tool_sep>", a, "\n") + "</tool_call>",
            "\n",
            "\n</tool_calls>"),
        section(
            ToolCallFormats.STEP3,
            "<｜tool_calls_begin｜>",
            (n, a) ->
                "<｜tool_call_begin｜>function<｜tool_sep｜>"
                    + CallText.invoke(n, a, "steptml:", key -> "", ">")
                    + "<｜tool_call_end｜>",
            "",
            "<｜tool_calls_end｜>"),
        section(
            ToolCallFormats.DEEPSEEK_V3,
            "<｜tool▁calls▁begin｜>",
            (n, a) ->
                "<｜tool▁call▁begin｜>function<｜tool▁sep｜>"
                    + n
                    + "\n```json\n"
                    + a
                    + "\n```<｜tool▁call▁end｜>",
            "\n",
            "<｜tool▁calls▁end｜>"),
        section(
            ToolCallFormats.DEEPSEEK_V31,
            "<｜tool▁calls▁begin｜>",
            (n, a) -> "<｜tool▁call▁begin｜>" + n + "<｜tool▁sep｜>" + a + "<｜tool▁call▁end｜>",
            "",
            "<｜tool▁calls▁end｜>"),
        section(
            ToolCallFormats.KIMI_K2,
            "<|tool_calls_section_begin|>",
            (n, a) ->
                "<|tool_call_begin|>functions."
                    + n
                    + ":12<|tool_call_argument_begin|>"
                    + a
                    + "<|tool_call_end|>",
            "",
            "<|tool_calls_section_end|>"),
        new Spelling(
            ToolCallFormats.KIMI_K3,
            "<|open|>tools<|sep|>",
            CallText::block,
            "",
            "<|close|>tools<|sep|>",
            "<|open|>think<|sep|>",
            "<|close|>think<|sep|>",
            false),
        new Spelling(
            ToolCallFormats.HARMONY,
            "",
            (n, a) ->
                "<|start|>assistant"
                    + CHANNEL
                    + "commentary to=functions."
                    + n
                    + " <|constrain|>json<|message|>"
                    + a
                    + "<|call|>",
            "",
            "",
            CHANNEL + "analysis<|message|>",
            "<|end|>",
            false),
        new Spelling(
            ToolCallFormats.INKLING,
            "",
            (n, a) ->
                "<|message_model|>"
                    + n
                    + "<|content_invoke_tool_json|>{\"name\":\""
                    + n
                    + "\",\"args\":"
                    + a
                    + "}<|end_message|>",
            "",
            "",
            "<|content_thinking|>",
            "<|end_message|>",
            false),
        new Spelling(
            ToolCallFormats.APERTUS,
            "<|tools_prefix|>[",
            (n, a) -> "{\"" + n + "\": " + a + "}",
            ", ",
            "]<|tools_suffix|>",
            "<|inner_prefix|>",
            "<|inner_suffix|>",
            false),
        new Spelling(
            ToolCallFormats.FUNCTIONARY_V31,
            "",
            (n, a) -> "<function=" + n + ">" + a + "</function>",
            "",
            "",
            "",
            "",
            false),
        list(ToolCallFormats.MISTRAL_V3, "[TOOL_CALLS] [", "]", "name", "arguments"),
        new Spelling(
            ToolCallFormats.MISTRAL_V11,
            "",
            (n, a) -> "[TOOL_CALLS]" + n + "[ARGS]" + a,
            "",
            "",
            "[THINK]",
            "[/THINK]",
            false),
        list(
            ToolCallFormats.COHERE,
            "<|START_ACTION|>[",
            "]<|END_ACTION|>",
            "tool_name",
            "parameters"),
        list(ToolCallFormats.NEMOTRON_V2, "<TOOLCALL>[", "]</TOOLCALL>", "name", "arguments"),
        list(ToolCallFormats.JAMBA, "<tool_calls>[\n", "\n]</tool_calls>", "name", "arguments"),
        list(ToolCallFormats.HUNYUAN_A13B, "<tool_calls>[", "]</tool_calls>", "name", "arguments"),
        list(ToolCallFormats.GRANITE_3, "<|tool_call|>[", "]", "name", "arguments"),
        list(ToolCallFormats.PHI4, "functools[", "]", "name", "arguments"),
        list(ToolCallFormats.COMMAND_R, "Action:\n```json\n[", "]\n```", "tool_name", "parameters"),
        list(ToolCallFormats.XLAM, "```json\n[", "]\n```", "name", "arguments"),
        list(ToolCallFormats.XLAM, "<tool_call>[", "]</tool_call>", "name", "arguments"),
        list(ToolCallFormats.XLAM, "[", "]", "name", "arguments").asWholeAnswer(),
        section(ToolCallFormats.MINICPM5, "", CallText::parameters, "", ""),
        section(ToolCallFormats.FUNCTIONARY_V32, "", (n, a) -> ">>>" + n + "\n" + a, "", "")
            .withoutReasoning(),
        section(
                ToolCallFormats.MUSE_GLIMMER,
                "",
                (n, a) ->
                    "<|start|>assistant to="
                        + n
                        + "<|message|><atem:function_calls>"
                        + CallText.invoke(n, a, "atem:", key -> "", ">")
                        + "</atem:function_calls><|eom|>",
                "",
                "")
            .withoutReasoning(),
        single(ToolCallFormats.GIGACHAT3, GIGACHAT, "", false),
        single(ToolCallFormats.GIGACHAT3, "<|function_call|>", "", false),
        single(ToolCallFormats.ERNIE45, "<tool_call>\n", "\n</tool_call>", false),
        single(ToolCallFormats.LONGCAT, "<longcat_tool_call>", "</longcat_tool_call>", false),
        single(ToolCallFormats.GRANITE_20B, "<function_call> ", "", false),
        single(ToolCallFormats.LLAMA3, "<|python_tag|>", "", false),
        single(ToolCallFormats.LLAMA3, "", "", true),
        single(ToolCallFormats.BARE_JSON, "", "", true),
        list(ToolCallFormats.BARE_JSON, "[", "]", "name", "parameters").asWholeAnswer(),
        python(ToolCallFormats.LLAMA4_PYTHONIC, "<|python_start|>[", "]<|python_end|>"),
        python(ToolCallFormats.LLAMA4_PYTHONIC, "[", "]"),
        python(ToolCallFormats.OLMO3, "<function_calls>\n", "\n</function_calls>")
            .withBetween("\n"),
        python(ToolCallFormats.LFM2, "<|tool_call_start|>[", "]<|tool_call_end|>"),
        gemma(
            ToolCallFormats.GEMMA4,
            "<|tool_call>",
            "<tool_call|>",
            "<|\"|>",
            "<|channel>thought",
            "<channel|>"),
        gemma(
            ToolCallFormats.FUNCTION_GEMMA,
            "<start_function_call>",
            "<end_function_call>",
            "<escape>",
            "",
            ""));
  }

  private Spelling withBetween(String separator) {
    return new Spelling(format, before, call, separator, after, think, thinkEnd, alone);
  }

  private Spelling withoutReasoning() {
    return new Spelling(format, before, call, between, after, "", "", alone);
  }

  private Spelling asWholeAnswer() {
    return new Spelling(format, before, call, between, after, think, thinkEnd, true);
  }

  /** One section for each call. */
  private static Spelling tagged(
      ToolCallFormat format,
      String open,
      String close,
      BiFunction<String, ObjectNode, String> body) {
    BiFunction<String, ObjectNode, String> call = (n, a) -> open + body.apply(n, a) + close;
    return new Spelling(format, "", call, "", "", "<think>", "</think>", false);
  }

  private static Spelling section(
      ToolCallFormat format,
      String open,
      BiFunction<String, ObjectNode, String> call,
      String between,
      String close) {
    return new Spelling(format, open, call, between, close, "<think>", "</think>", false);
  }

  private static Spelling list(
      ToolCallFormat format, String open, String close, String nameKey, String argumentsKey) {
    BiFunction<String, ObjectNode, String> call =
        (n, a) -> "{\"" + nameKey + "\": \"" + n + "\", \"" + argumentsKey + "\": " + a + "}";
    return new Spelling(format, open, call, ",\n ", close, "", "", false);
  }

  private static Spelling single(ToolCallFormat format, String open, String close, boolean alone) {
    BiFunction<String, ObjectNode, String> call =
        (n, a) -> open + "{\"name\": \"" + n + "\", \"parameters\": " + a + "}" + close;
    return new Spelling(format, "", call, alone ? "; " : "", "", "", "", alone);
  }

  private static Spelling python(ToolCallFormat format, String open, String close) {
    BiFunction<String, ObjectNode, String> call =
        (name, arguments) -> {
          StringBuilder text = new StringBuilder();
          for (Map.Entry<String, JsonNode> one : arguments.properties()) {
            text.append(text.isEmpty() ? "" : ", ").append(one.getKey()).append('=');
            String json = one.getValue().toString();
            boolean constant = one.getValue().isBoolean() || one.getValue().isNull();
            text.append(constant ? CONSTANTS.get(json) : json);
          }
          return name + "(" + text + ")";
        };
    return new Spelling(format, open, call, ", ", close, "", "", false);
  }

  private static final Map<String, String> CONSTANTS =
      Map.of("true", "True", "false", "False", "null", "None");

  private static Spelling gemma(
      ToolCallFormat format,
      String open,
      String close,
      String quote,
      String think,
      String thinkEnd) {
    BiFunction<String, ObjectNode, String> call =
        (n, a) -> open + "call:" + n + CallText.gemmaValue(a, quote) + close;
    return new Spelling(format, "", call, "", "", think, thinkEnd, false);
  }

  @Override
  public String toString() {
    return format.name() + (before.isEmpty() ? "" : " " + before.strip());
  }
}
