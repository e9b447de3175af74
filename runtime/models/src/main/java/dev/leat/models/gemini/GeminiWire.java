package dev.leat.models.gemini;

import dev.leat.chat.ChatOption;
import dev.leat.chat.ChatOptions;
import dev.leat.chat.ChatRequest;
import dev.leat.chat.Delta;
import dev.leat.chat.OptionRules;
import dev.leat.models.http.AnswerDecoder;
import dev.leat.models.http.ModelCall;
import dev.leat.models.http.Wire;
import java.util.function.Consumer;

/** The Gemini protocol. */
final class GeminiWire implements Wire {
  /** Marks what Gemini wants back, which no other wire is sent. */
  static final String NAME = "gemini";

  private static final OptionRules RULES =
      OptionRules.of("Gemini")
          .take(ChatOption.TEMPERATURE, ChatOption.TOP_P, ChatOption.MAX_TOKENS, ChatOption.STOP)
          .take(ChatOption.TOOL_CHOICE, ChatOption.RESPONSE_FORMAT, ChatOption.SEED)
          .take(ChatOption.REASONING_EFFORT, ChatOption.REASONING_TOKENS)
          .refuse(
              ChatOption.REASONING_TOKENS,
              options -> options.reasoningEffort().isPresent(),
              "set reasoningEffort for Gemini 3 and later, or reasoningTokens for 2.5")
          .refuse(
              ChatOption.SEED,
              options -> options.seed().orElse(0L) != options.seed().orElse(0L).intValue(),
              "set one of 32 bits")
          .build();

  private final boolean vertex;
  private final RequestWriter requests;

  GeminiWire(boolean vertex, boolean streamArguments, boolean openApiSchemas, String extraBody) {
    this.vertex = vertex;
    this.requests = new RequestWriter(streamArguments, openApiSchemas, extraBody);
  }

  @Override
  public OptionRules options() {
    return RULES;
  }

  @Override
  public String keyHeader() {
    return vertex ? "Authorization" : "x-goog-api-key";
  }

  @Override
  public String keyPrefix() {
    return vertex ? "Bearer " : "";
  }

  @Override
  public ModelCall call(ChatRequest request, ChatOptions options) {
    String model = options.model().orElse("");
    String path = model.startsWith("models/") ? model : "models/" + model;
    byte[] body = requests.write(request, options);
    return options.stream().orElse(true)
        ? ModelCall.of(path + ":streamGenerateContent", body).withQuery("alt", "sse")
        : ModelCall.of(path + ":generateContent", body);
  }

  @Override
  public AnswerDecoder decoder(ChatRequest request, ChatOptions options, Consumer<Delta> sink) {
    return new AnswerReader(sink);
  }
}
