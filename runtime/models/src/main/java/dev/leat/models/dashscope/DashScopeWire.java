package dev.leat.models.dashscope;

import dev.leat.chat.ChatOption;
import dev.leat.chat.ChatOptions;
import dev.leat.chat.ChatRequest;
import dev.leat.chat.Delta;
import dev.leat.chat.Message;
import dev.leat.chat.OptionRules;
import dev.leat.chat.Part;
import dev.leat.chat.ToolChoice;
import dev.leat.models.http.AnswerDecoder;
import dev.leat.models.http.ModelCall;
import dev.leat.models.http.Wire;
import java.util.function.Consumer;

/** DashScope's own protocol. */
final class DashScopeWire implements Wire {
  private static final OptionRules RULES =
      OptionRules.of("DashScope")
          .take(ChatOption.TEMPERATURE, ChatOption.TOP_P, ChatOption.MAX_TOKENS, ChatOption.STOP)
          .take(ChatOption.TOOL_CHOICE, ChatOption.PARALLEL_TOOL_CALLS)
          .take(ChatOption.REASONING_EFFORT, ChatOption.REASONING_TOKENS)
          .take(ChatOption.RESPONSE_FORMAT, ChatOption.SEED)
          .refuse(
              ChatOption.TOOL_CHOICE,
              options -> options.toolChoice().orElse(null) instanceof ToolChoice.Required,
              "name the tool with ToolChoice.tool, or say in the instructions when to call one")
          .refuse(
              ChatOption.TOOL_CHOICE,
              options ->
                  options.toolChoice().orElse(null) instanceof ToolChoice.Named && thinks(options),
              "leave the tool to the model while it thinks, or set reasoningEffort to 'disabled'")
          .build();

  private final DashScopeEndpoint endpoint;
  private final RequestWriter requests;

  DashScopeWire(DashScopeEndpoint endpoint, RequestWriter requests) {
    this.endpoint = endpoint;
    this.requests = requests;
  }

  private static boolean thinks(ChatOptions options) {
    return options.reasoningTokens().orElse(0) > 0
        || options.reasoningEffort().map(effort -> !RequestWriter.isOff(effort)).orElse(false);
  }

  @Override
  public OptionRules options() {
    return RULES;
  }

  @Override
  public ModelCall call(ChatRequest request, ChatOptions options) {
    DashScopeEndpoint place = endpoint.choose(options.model().orElse(""), showsMedia(request));
    ModelCall call = ModelCall.of(place.path(), requests.write(request, options, place));
    return options.stream().orElse(true) ? call.withHeader("X-DashScope-SSE", "enable") : call;
  }

  private static boolean showsMedia(ChatRequest request) {
    return request.messages().stream()
        .anyMatch(
            message ->
                message instanceof Message.User user
                    && !user.parts().stream().allMatch(Part.Text.class::isInstance));
  }

  @Override
  public AnswerDecoder decoder(ChatRequest request, ChatOptions options, Consumer<Delta> sink) {
    return new AnswerReader(request.tools(), sink);
  }
}
