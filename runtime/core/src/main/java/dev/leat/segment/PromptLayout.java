package dev.leat.segment;

import dev.leat.json.JsonWriter;
import dev.leat.tool.ToolDescriptor;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/**
 * How a format lays out its prompt, as data: what stands around tools, calls and results, and how
 * one of each is written. Immutable; each method returns a changed copy.
 */
record PromptLayout(
    ToolsPlace toolsPlace,
    String toolsStart,
    Function<ToolDescriptor, String> tool,
    String toolsBetween,
    String toolsEnd,
    String beforeCalls,
    Function<PastCall, String> call,
    String betweenCalls,
    String afterCalls,
    String resultsStart,
    Function<PastResult, String> result,
    String resultsBetween,
    String resultsEnd)
    implements ToolPrompt {

  /**
   * Tools, one after the other.
   *
   * @param tool writes one
   */
  static PromptLayout tools(
      String start, Function<ToolDescriptor, String> tool, String between, String end) {
    return new PromptLayout(
        ToolsPlace.IN_INSTRUCTIONS,
        start,
        tool,
        between,
        end,
        "",
        PastCall::arguments,
        "",
        "",
        "",
        PastResult::text,
        "",
        "");
  }

  /** The tools as one JSON array. */
  static PromptLayout array(String start, Function<ToolDescriptor, String> tool, String end) {
    return tools(start + "[", tool, ", ", "]" + end);
  }

  /** The tools in another place than the first instructions. */
  PromptLayout toolsIn(ToolsPlace place) {
    return new PromptLayout(
        place,
        toolsStart,
        tool,
        toolsBetween,
        toolsEnd,
        beforeCalls,
        call,
        betweenCalls,
        afterCalls,
        resultsStart,
        result,
        resultsBetween,
        resultsEnd);
  }

  /**
   * Calls, one after the other, wherever they stand.
   *
   * @param one writes one, from its name as a JSON string and its arguments as JSON
   */
  PromptLayout calls(String before, BinaryOperator<String> one, String between, String after) {
    return numberedCalls(before, call -> one.apply(call.name(), call.arguments()), between, after);
  }

  /** Calls, one after the other, each with its number. */
  PromptLayout numberedCalls(
      String before, Function<PastCall, String> one, String between, String after) {
    return new PromptLayout(
        toolsPlace,
        toolsStart,
        tool,
        toolsBetween,
        toolsEnd,
        before,
        one,
        between,
        after,
        resultsStart,
        result,
        resultsBetween,
        resultsEnd);
  }

  /** Results, one after the other. */
  PromptLayout results(String start, Function<PastResult, String> one, String between, String end) {
    return new PromptLayout(
        toolsPlace,
        toolsStart,
        tool,
        toolsBetween,
        toolsEnd,
        beforeCalls,
        call,
        betweenCalls,
        afterCalls,
        start,
        one,
        between,
        end);
  }

  /** {@code {"type":"function","function":{…}}}. */
  static String typed(ToolDescriptor tool) {
    JsonWriter out = new JsonWriter().beginObject().name("type").value("function");
    out.name("function");
    PromptWriter.writeSignature(out, tool);
    return out.endObject().toString();
  }

  /** {@code {"name","description","parameters"}}. */
  static String plain(ToolDescriptor tool) {
    JsonWriter out = new JsonWriter();
    PromptWriter.writeSignature(out, tool);
    return out.toString();
  }

  @Override
  public String tools(List<ToolDescriptor> tools) {
    return toolsStart + String.join(toolsBetween, tools.stream().map(tool).toList()) + toolsEnd;
  }

  @Override
  public String call(PastCall past) {
    return call.apply(past);
  }

  @Override
  public String results(List<PastResult> results) {
    List<String> written = results.stream().map(result).toList();
    return resultsStart + String.join(resultsBetween, written) + resultsEnd;
  }
}
