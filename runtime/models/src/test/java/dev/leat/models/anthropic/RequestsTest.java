package dev.leat.models.anthropic;

import dev.leat.chat.ChatOptions;
import dev.leat.chat.ChatRequest;
import dev.leat.chat.Delta;
import dev.leat.chat.ResponseFormat;
import dev.leat.chat.ToolChoice;
import dev.leat.models.Fixtures;
import dev.leat.models.RequestsContract;
import dev.leat.models.http.AnswerDecoder;
import java.util.List;
import java.util.function.Consumer;

final class RequestsTest extends RequestsContract {
  @Override
  protected Fixtures fixtures() {
    return new Fixtures("anthropic");
  }

  @Override
  protected byte[] written(ChatRequest request) {
    return new AnthropicWire(false, "{}").call(request, request.options()).body();
  }

  @Override
  protected AnswerDecoder decoder(Consumer<Delta> sink) {
    return new AnswerReader(sink);
  }

  @Override
  protected ChatOptions options() {
    return ChatOptions.builder()
        .model("m")
        .maxTokens(5000)
        .topP(0.9)
        .stop(List.of("END"))
        .toolChoice(ToolChoice.AUTO)
        .parallelToolCalls(false)
        .reasoningTokens(2000)
        .reasoningEffort("low")
        .responseFormat(ResponseFormat.schema("forecast", "{\"type\": \"object\"}"))
        .stream(false)
        .build();
  }

  @Override
  protected List<String> echoes() {
    return List.of(
        "call",
        "calls-parallel",
        "call-input-in-start",
        "thinking-signature",
        "thinking-redacted",
        "server-tool",
        "block-unknown",
        "delta-unknown",
        "pause-turn");
  }
}
