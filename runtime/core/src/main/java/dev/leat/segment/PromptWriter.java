package dev.leat.segment;

import dev.leat.chat.ChatOptions;
import dev.leat.chat.ChatRequest;
import dev.leat.chat.Message;
import dev.leat.chat.ToolChoice;
import dev.leat.json.JsonWriter;
import dev.leat.tool.ToolBinding;
import dev.leat.tool.ToolDescriptor;
import dev.leat.tool.Toolset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Turns a request with tools into one of text alone, whatever the format. Immutable. */
final class PromptWriter {
  private final ToolPrompt syntax;
  private final List<String> tokens;
  private final ControlTokens controlTokens;
  private final ControlTokens foreignTokens;

  /** What begins a call of those tools without being a token; nobody else may write it either. */
  private final Function<Toolset, List<String>> bareOpeners;

  /**
   * @param controlTokens what nobody but the format may write
   * @param callTokens those among them that a malformed call of the model's own keeps
   */
  PromptWriter(ToolPrompt syntax, List<String> controlTokens, List<String> callTokens) {
    this(
        syntax,
        controlTokens,
        new ControlTokens(controlTokens),
        foreign(controlTokens, callTokens),
        tools -> List.of());
  }

  /**
   * @param controlTokens what nobody but the format may write
   * @param foreignTokens those among them that do not even belong into a malformed call
   */
  PromptWriter(ToolPrompt syntax, ControlTokens controlTokens, ControlTokens foreignTokens) {
    this(syntax, List.of(), controlTokens, foreignTokens, tools -> List.of());
  }

  private PromptWriter(
      ToolPrompt syntax,
      List<String> tokens,
      ControlTokens controlTokens,
      ControlTokens foreignTokens,
      Function<Toolset, List<String>> bareOpeners) {
    this.syntax = syntax;
    this.tokens = List.copyOf(tokens);
    this.controlTokens = controlTokens;
    this.foreignTokens = foreignTokens;
    this.bareOpeners = bareOpeners;
  }

  /** The same, where other texts begin a call too, which depend on the tools. */
  PromptWriter bareOpeners(Function<Toolset, List<String>> openers) {
    return new PromptWriter(syntax, tokens, controlTokens, foreignTokens, openers);
  }

  private static ControlTokens foreign(List<String> controlTokens, List<String> callTokens) {
    List<String> foreign = new ArrayList<>(controlTokens);
    foreign.removeAll(callTokens);
    return new ControlTokens(foreign);
  }

  /** Writes {@code {"name","description","parameters"}}. */
  static void writeSignature(JsonWriter out, ToolDescriptor tool) {
    out.beginObject().name("name").value(tool.name());
    out.name("description").value(tool.description());
    out.name("parameters").compact(tool.inputSchema()).endObject();
  }

  /** The control tokens that mean something wherever they stand. */
  List<String> controlTokens() {
    return tokens;
  }

  ChatRequest write(ChatRequest request, List<String> stopSequences) {
    ControlTokens all = controlTokens.and(bareOpeners.apply(request.tools()));
    MessageWriter messages = new MessageWriter(syntax, all, foreignTokens);
    List<Message> written = new ArrayList<>();
    for (Message message : request.messages()) {
      written.add(messages.write(message));
    }
    ToolChoice choice = request.options().toolChoice().orElse(ToolChoice.AUTO);
    if (!request.tools().isEmpty() && !choice.equals(ToolChoice.NONE)) {
      insertTools(written, tools(request.tools(), request.options(), choice, all));
    }
    return new ChatRequest(written, Toolset.empty(), options(request.options(), stopSequences));
  }

  private static ChatOptions options(ChatOptions options, List<String> stopSequences) {
    if (stopSequences.isEmpty()) {
      return options.withoutTools();
    }
    List<String> stop = new ArrayList<>(options.stop());
    stop.addAll(stopSequences);
    return options.withoutTools().toBuilder().stop(stop).build();
  }

  private String tools(Toolset tools, ChatOptions options, ToolChoice choice, ControlTokens all) {
    List<ToolDescriptor> safe = new ArrayList<>();
    for (ToolBinding tool : tools) {
      safe.add(escaped(tool.descriptor(), all));
    }
    StringBuilder text = new StringBuilder(syntax.tools(safe));
    if (choice instanceof ToolChoice.Required) {
      text.append("\n\nYou must call at least one of them before you answer.");
    } else if (choice instanceof ToolChoice.Named named) {
      String name = all.escapeIn(new JsonWriter().value(named.name()).toString());
      text.append("\n\nYou must call ").append(name).append(" before you answer.");
    }
    if (!options.parallelToolCalls().orElse(true)) {
      text.append("\n\nWrite at most one call, then wait for its result.");
    }
    return text.toString();
  }

  /** The tool as it is written, its texts without control tokens: they may come from anywhere. */
  private static ToolDescriptor escaped(ToolDescriptor tool, ControlTokens all) {
    return ToolDescriptor.builder(
            all.breakIn(tool.name()),
            all.breakIn(tool.description()),
            all.escapeIn(tool.inputSchema()))
        .build();
  }

  private void insertTools(List<Message> written, String tools) {
    if (written.isEmpty() || !(written.get(0) instanceof Message.Instructions first)) {
      written.add(0, new Message.Instructions(tools));
      return;
    }
    switch (syntax.toolsPlace()) {
      case IN_INSTRUCTIONS ->
          written.set(0, new Message.Instructions(first.text() + "\n\n" + tools));
      case BEFORE_INSTRUCTIONS -> written.add(0, new Message.Instructions(tools));
      case AFTER_INSTRUCTIONS -> written.add(1, new Message.Instructions(tools));
    }
  }
}
