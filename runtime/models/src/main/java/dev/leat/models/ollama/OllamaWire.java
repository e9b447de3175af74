package dev.leat.models.ollama;

import dev.leat.chat.ChatOption;
import dev.leat.chat.ChatOptions;
import dev.leat.chat.ChatRequest;
import dev.leat.chat.Delta;
import dev.leat.chat.OptionRules;
import dev.leat.chat.ToolChoice;
import dev.leat.models.http.AnswerDecoder;
import dev.leat.models.http.Framing;
import dev.leat.models.http.ModelCall;
import dev.leat.models.http.Wire;
import java.util.function.Consumer;

/** Ollama's own protocol. */
final class OllamaWire implements Wire {
  private static final OptionRules RULES =
      OptionRules.of("Ollama")
          .take(ChatOption.TEMPERATURE, ChatOption.TOP_P, ChatOption.MAX_TOKENS, ChatOption.STOP)
          .take(ChatOption.TOOL_CHOICE, ChatOption.REASONING_EFFORT)
          .take(ChatOption.RESPONSE_FORMAT, ChatOption.SEED)
          .ignore(ChatOption.PARALLEL_TOOL_CALLS, "models call as many tools as they like")
          .refuse(
              ChatOption.PARALLEL_TOOL_CALLS,
              options -> !options.parallelToolCalls().orElse(true),
              "ask for one call at a time in the instructions")
          .refuse(
              ChatOption.TOOL_CHOICE,
              OllamaWire::forces,
              "set ToolChoice.AUTO or NONE, and say in the instructions when to call the tool")
          .build();

  private final RequestWriter requests;

  OllamaWire(RequestWriter requests) {
    this.requests = requests;
  }

  private static boolean forces(ChatOptions options) {
    ToolChoice choice = options.toolChoice().orElse(ToolChoice.AUTO);
    return choice instanceof ToolChoice.Required || choice instanceof ToolChoice.Named;
  }

  @Override
  public OptionRules options() {
    return RULES;
  }

  @Override
  public ModelCall call(ChatRequest request, ChatOptions options) {
    boolean stream = options.stream().orElse(true);
    return ModelCall.of("api/chat", requests.write(request, options))
        .framed(stream ? Framing.NDJSON : Framing.WHOLE);
  }

  @Override
  public AnswerDecoder decoder(ChatRequest request, ChatOptions options, Consumer<Delta> sink) {
    return new AnswerReader(sink);
  }
}
