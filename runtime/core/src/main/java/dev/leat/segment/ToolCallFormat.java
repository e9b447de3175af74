package dev.leat.segment;

import dev.leat.chat.ChatRequest;
import dev.leat.tool.Toolset;
import java.util.List;
import java.util.function.Function;

/**
 * A way in which a model without native tool calls is told of tools and writes its calls: how
 * tools, calls and results stand in the prompt, and how calls and reasoning are read from the
 * output. {@link ToolCallFormats} has those that there are. Immutable.
 */
public final class ToolCallFormat {
  private final String name;
  private final List<String> stopSequences;
  private final OutputReader reader;
  private final PromptWriter prompt;

  /** A format that is read in the same way whatever the tools. */
  ToolCallFormat(String name, List<String> stopSequences, Grammar grammar, PromptWriter prompt) {
    this(name, stopSequences, tools -> grammar, prompt);
  }

  ToolCallFormat(
      String name,
      List<String> stopSequences,
      Function<Toolset, Grammar> grammar,
      PromptWriter prompt) {
    this(name, stopSequences, new GrammarReader(grammar), prompt);
  }

  ToolCallFormat(
      String name, List<String> stopSequences, OutputReader reader, PromptWriter prompt) {
    this.name = name;
    this.stopSequences = List.copyOf(stopSequences);
    this.reader = reader;
    this.prompt = prompt;
  }

  /** The name by which {@link ToolCallFormats#named} finds it. */
  public String name() {
    return name;
  }

  /** Texts at which the model must be stopped, because it would invent what follows them. */
  public List<String> stopSequences() {
    return stopSequences;
  }

  /**
   * The same request for a model that knows only text: tools, calls and results are written into
   * the messages, and the request has no tools.
   *
   * <p>The format's control tokens are taken apart wherever the model did not write them as such:
   * in prose by a zero-width space after the first character, in JSON by that character's Unicode
   * escape. So nothing that a user says or a tool returns can look like a call or a result.
   */
  public ChatRequest write(ChatRequest request) {
    return prompt.write(request, stopSequences);
  }

  /**
   * The same format for a model that calls tools before it has closed its reasoning: there a call's
   * opening marker ends the reasoning. As they are, formats take such a call for reasoning, which
   * may speak of calls, unless their markers are tokens that no text has. Without effect on {@link
   * ToolCallFormats#REACT} and {@link ToolCallFormats#LANGCHAIN_JSON_BLOB}.
   */
  public ToolCallFormat callsEndReasoning() {
    return new ToolCallFormat(name, stopSequences, reader.callsEndReasoning(), prompt);
  }

  OutputReader reader() {
    return reader;
  }

  /** What nobody but the format may write into a prompt. */
  List<String> controlTokens() {
    return prompt.controlTokens();
  }

  @Override
  public String toString() {
    return "ToolCallFormat[" + name + "]";
  }
}
