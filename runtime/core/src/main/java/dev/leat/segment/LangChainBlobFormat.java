package dev.leat.segment;

import dev.leat.json.JsonWriter;
import dev.leat.tool.ToolDescriptor;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Reasoning and acting with JSON: each answer is one object with {@code action} and {@code
 * action_input}, and so is the last one. Source: the conversational and the structured chat agents
 * of LangChain.
 */
final class LangChainBlobFormat implements ToolPrompt {
  static final String NAME = "langchain_json_blob";

  private static final String STOP = "\nObservation:";
  private static final String OBSERVATION = "Observation[ \\t\\d]*:";
  private static final List<String> WORDS =
      List.of(
          "Thought[ \\t\\d]*:",
          "Action[ \\t\\d]*:",
          OBSERVATION,
          "Final Answer:",
          "(```(json)?[ \\t]*)?\\{\\s*\"action(_input)?\"");

  private LangChainBlobFormat() {}

  static ToolCallFormat create() {
    return new ToolCallFormat(
        NAME,
        List.of(STOP),
        new LineStyle(ReactFormat.ANSWER, true),
        new PromptWriter(
            new LangChainBlobFormat(),
            ControlTokens.atLineStart(WORDS),
            ControlTokens.atLineStart(List.of(OBSERVATION))));
  }

  @Override
  public String tools(List<ToolDescriptor> tools) {
    String names =
        tools.stream()
            .map(tool -> new JsonWriter().value(tool.name()).toString())
            .collect(Collectors.joining(", "));
    return """
    You may use these tools:

    %s

    Write each answer as one JSON object in a code block. To use a tool, one of %s:

    ```json
    {"action": <name of the tool>, "action_input": <its input, a JSON object>}
    ```

    Then stop: the result follows as

    Observation: what the tool returned

    When you know the answer, or need no tool, write:

    ```json
    {"action": "Final Answer", "action_input": <the answer for the user, a string>}
    ```\
    """
        .formatted(ReactFormat.describe(tools), names);
  }

  @Override
  public String call(PastCall call) {
    return blob(call.name(), call.arguments());
  }

  private static String blob(String name, String input) {
    return "\n```json\n{\"action\": " + name + ", \"action_input\": " + input + "}\n```";
  }

  @Override
  public String answer(String text) {
    String action = new JsonWriter().value(ActionValue.FINAL_ANSWER).toString();
    return blob(action, new JsonWriter().value(text).toString()).substring(1);
  }

  @Override
  public String results(List<PastResult> results) {
    return ReactFormat.observations(results);
  }
}
