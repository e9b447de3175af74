package dev.leat.models.anthropic;

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

/** The Messages protocol. */
final class AnthropicWire implements Wire {
  /** Marks what Anthropic wants back, which no other wire is sent. */
  static final String NAME = "anthropic";

  /** The least that the provider takes. */
  static final int LEAST_THINKING = 1024;

  /** The version of the protocol that is written and read here. */
  private static final String VERSION = "2023-06-01";

  private static final OptionRules RULES =
      OptionRules.of("Anthropic")
          .take(ChatOption.TEMPERATURE, ChatOption.TOP_P, ChatOption.MAX_TOKENS, ChatOption.STOP)
          .take(ChatOption.TOOL_CHOICE, ChatOption.PARALLEL_TOOL_CALLS)
          .take(ChatOption.REASONING_EFFORT, ChatOption.REASONING_TOKENS)
          .take(ChatOption.RESPONSE_FORMAT)
          .refuse(
              ChatOption.REASONING_TOKENS,
              options -> isBetween(options.reasoningTokens().orElse(0), 1, LEAST_THINKING - 1),
              "set 0 to switch thinking off, or at least " + LEAST_THINKING)
          .refuse(
              ChatOption.MAX_TOKENS,
              options -> options.maxTokens().orElse(0) <= options.reasoningTokens().orElse(0),
              "set maxTokens above reasoningTokens, which count among them")
          .refuse(
              ChatOption.TEMPERATURE,
              options -> thinks(options) && options.temperature().orElse(1.0) != 1.0,
              "leave it unset while the model thinks")
          .refuse(
              ChatOption.TOOL_CHOICE,
              options -> thinks(options) && forces(options),
              "set ToolChoice.AUTO or NONE while the model thinks")
          .refuse(
              ChatOption.RESPONSE_FORMAT,
              options -> options.responseFormat().orElse(null) instanceof ResponseFormat.Json,
              "set ResponseFormat.schema, or describe the form in the instructions")
          .build();

  private final RequestWriter requests;

  AnthropicWire(boolean strict, String extraBody) {
    this.requests = new RequestWriter(strict, extraBody);
  }

  private static boolean isBetween(int value, int least, int most) {
    return value >= least && value <= most;
  }

  /** Whether the options make the model think. */
  static boolean thinks(ChatOptions options) {
    return options.reasoningTokens().orElse(0) > 0
        || !options.reasoningEffort().orElse("none").equals("none");
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
  public String keyHeader() {
    return "x-api-key";
  }

  @Override
  public String keyPrefix() {
    return "";
  }

  @Override
  public ModelCall call(ChatRequest request, ChatOptions options) {
    return ModelCall.of("messages", requests.write(request, options))
        .withHeader("anthropic-version", VERSION);
  }

  @Override
  public AnswerDecoder decoder(ChatRequest request, ChatOptions options, Consumer<Delta> sink) {
    return new AnswerReader(sink);
  }
}
