package dev.leat.segment;

import dev.leat.json.JsonReader;
import dev.leat.json.JsonWriter;
import dev.leat.tool.ToolDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reasoning and acting in lines of plain text, for models that know no format of their own. Source:
 * Yao et al., <i>ReAct</i> (2022), in the wording that agents made common: {@code Thought:}, {@code
 * Action:}, {@code Action Input:}, {@code Observation:} and {@code Final Answer:}.
 */
final class ReactFormat implements ToolPrompt {
  static final String NAME = "react";
  static final String ANSWER = "Final Answer:";

  private static final String STOP = "\nObservation:";
  private static final List<String> WORDS =
      List.of(
          "Thought[ \\t\\d]*:", "Action[ \\t\\d]*(Input[ \\t\\d]*)?:", "Observation[ \\t\\d]*:");

  private final String answer;

  private ReactFormat(String answer) {
    this.answer = answer;
  }

  static ToolCallFormat create(String prefix) {
    String answer = checked(prefix.strip());
    List<String> words = new ArrayList<>(WORDS);
    words.add(Pattern.quote(answer));
    ControlTokens tokens = ControlTokens.atLineStart(words);
    return new ToolCallFormat(
        NAME,
        List.of(STOP),
        new LineStyle(answer, false),
        new PromptWriter(
            new ReactFormat(answer), tokens, ControlTokens.atLineStart(List.of(WORDS.get(2)))));
  }

  private static String checked(String answer) {
    boolean taken =
        Stream.of("Thought:", "Action:", "Action Input:", "Observation:")
            .anyMatch(word -> word.startsWith(answer) || answer.startsWith(word));
    if (taken || answer.lines().count() != 1 || answer.length() > LineStart.MAX_LENGTH) {
      throw new IllegalArgumentException(
          "expected one line that begins like no other word of the format, found '" + answer + "'");
    }
    return answer;
  }

  /** Tools, each in a paragraph: name, description, schema of the input. */
  static String describe(List<ToolDescriptor> tools) {
    return tools.stream()
        .map(
            tool ->
                tool.name()
                    + ": "
                    + tool.description()
                    + "\nIts input: "
                    + new JsonWriter().compact(tool.inputSchema()))
        .collect(Collectors.joining("\n\n"));
  }

  /** The results, each as what the model observed. */
  static String observations(List<PastResult> results) {
    return results.stream()
        .map(result -> "Observation: " + result.text())
        .collect(Collectors.joining("\n"));
  }

  @Override
  public String tools(List<ToolDescriptor> tools) {
    String names = tools.stream().map(ToolDescriptor::name).collect(Collectors.joining(", "));
    return """
    You may use these tools:

    %s

    Write in this form, each word at the start of a line:

    Thought: what to do next, and why
    Action: the name of one tool, one of: %s
    Action Input: its input, a JSON object

    Then stop: the result follows as

    Observation: what the tool returned

    Go on so, one action at a time. When you know the answer, or need no tool, write:

    Thought: I know the answer.
    %s the answer for the user\
    """
        .formatted(describe(tools), names, answer);
  }

  @Override
  public String call(PastCall call) {
    return "\nAction: " + bare(call.name()) + "\nAction Input: " + call.arguments();
  }

  /** The name itself, in one line. */
  private static String bare(String json) {
    String name = JsonReader.of(json).readString();
    return name == null ? "" : name.replaceAll("\\s+", " ");
  }

  @Override
  public String answer(String text) {
    return answer + " " + text;
  }

  @Override
  public String results(List<PastResult> results) {
    return observations(results);
  }
}
