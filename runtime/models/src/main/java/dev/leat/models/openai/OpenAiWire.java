package dev.leat.models.openai;

import dev.leat.chat.ChatOption;
import dev.leat.chat.ChatOptions;
import dev.leat.chat.ChatRequest;
import dev.leat.chat.Delta;
import dev.leat.chat.OptionRules;
import dev.leat.chat.ResponseFormat;
import dev.leat.chat.ToolChoice;
import dev.leat.models.http.AnswerDecoder;
import dev.leat.models.http.ModelCall;
import dev.leat.models.http.Wire;
import java.util.function.Consumer;

/** The chat-completions protocol in one dialect. */
final class OpenAiWire implements Wire {
  private final OpenAiDialect dialect;
  private final RequestWriter requests;
  private final OptionRules rules;

  OpenAiWire(OpenAiDialect dialect, boolean strict, String extraBody) {
    this.dialect = dialect;
    this.requests = new RequestWriter(dialect, strict, extraBody);
    this.rules = rules(dialect);
  }

  static OptionRules rules(OpenAiDialect dialect) {
    OptionRules.Builder rules =
        OptionRules.of(dialect.name())
            .take(ChatOption.TEMPERATURE, ChatOption.TOP_P, ChatOption.MAX_TOKENS, ChatOption.STOP)
            .take(ChatOption.TOOL_CHOICE, ChatOption.PARALLEL_TOOL_CALLS)
            .take(ChatOption.RESPONSE_FORMAT, ChatOption.SEED);
    ReasoningWriter.rules(dialect.traits.reasoningWords, rules);
    if (dialect.traits.toolChoice == ToolChoiceWords.AUTO_ONLY) {
      rules.refuse(
          ChatOption.TOOL_CHOICE,
          OpenAiWire::forces,
          "set ToolChoice.AUTO or NONE, and say in the instructions when to call the tool");
    }
    if (!dialect.traits.jsonSchema) {
      rules.refuse(
          ChatOption.RESPONSE_FORMAT,
          options -> options.responseFormat().orElse(null) instanceof ResponseFormat.Schema,
          "set ResponseFormat.JSON and describe the form in the instructions");
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
    return ModelCall.of("chat/completions", requests.write(request, options));
  }

  @Override
  public AnswerDecoder decoder(ChatRequest request, ChatOptions options, Consumer<Delta> sink) {
    return new AnswerReader(dialect, request.tools(), sink);
  }
}
