package dev.leat.models.responses;

import dev.leat.chat.ChatOption;
import dev.leat.chat.ChatOptions;
import dev.leat.chat.ChatRequest;
import dev.leat.chat.Delta;
import dev.leat.chat.OptionRules;
import dev.leat.chat.ToolChoice;
import dev.leat.models.http.AnswerDecoder;
import dev.leat.models.http.ModelCall;
import dev.leat.models.http.Wire;
import java.util.function.Consumer;

/** The Responses protocol in one dialect. */
final class ResponsesWire implements Wire {
  private final ResponsesDialect dialect;
  private final RequestWriter requests;
  private final OptionRules rules;

  ResponsesWire(ResponsesDialect dialect, RequestWriter requests) {
    this.dialect = dialect;
    this.requests = requests;
    this.rules = rules(dialect);
  }

  private static OptionRules rules(ResponsesDialect dialect) {
    OptionRules.Builder rules =
        OptionRules.of("The Responses protocol of " + dialect.name())
            .take(ChatOption.TEMPERATURE, ChatOption.TOP_P, ChatOption.MAX_TOKENS)
            .take(ChatOption.TOOL_CHOICE, ChatOption.PARALLEL_TOOL_CALLS)
            .take(ChatOption.REASONING_EFFORT, ChatOption.RESPONSE_FORMAT);
    if (!dialect.traits.toolChoice) {
      rules.refuse(
          ChatOption.TOOL_CHOICE,
          ResponsesWire::forces,
          "set ToolChoice.AUTO or NONE, and say in the instructions when to call the tool");
    }
    return rules.build();
  }

  private static boolean forces(ChatOptions options) {
    ToolChoice choice = options.toolChoice().orElse(ToolChoice.AUTO);
    return choice instanceof ToolChoice.Required || choice instanceof ToolChoice.Named;
  }

  @Override
  public OptionRules options() {
    return rules;
  }

  @Override
  public String keyHeader() {
    return dialect.traits.keyHeader;
  }

  @Override
  public String keyPrefix() {
    return dialect.traits.keyPrefix;
  }

  @Override
  public ModelCall call(ChatRequest request, ChatOptions options) {
    return ModelCall.of("responses", requests.write(request, options));
  }

  @Override
  public AnswerDecoder decoder(ChatRequest request, ChatOptions options, Consumer<Delta> sink) {
    return new AnswerReader(dialect, request.tools(), sink);
  }
}
