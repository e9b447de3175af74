package dev.leat.models.gemini;

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
    return new Fixtures("gemini");
  }

  @Override
  protected byte[] written(ChatRequest request) {
    return new GeminiWire(false, false, false, "{}").call(request, request.options()).body();
  }

  @Override
  protected AnswerDecoder decoder(Consumer<Delta> sink) {
    return new AnswerReader(sink);
  }

  @Override
  protected ChatOptions options() {
    return ChatOptions.builder()
        .model("m")
        .temperature(0.5)
        .topP(0.9)
        .maxTokens(100)
        .stop(List.of("END"))
        .toolChoice(ToolChoice.tool("now"))
        .reasoningTokens(2000)
        .responseFormat(ResponseFormat.schema("forecast", "{\"type\": \"object\"}"))
        .seed(7)
        .build();
  }

  @Override
  protected List<String> echoes() {
    return List.of(
        "call-id",
        "calls-parallel",
        "call-streamed",
        "call-signature-later",
        "thoughts",
        "thought-signed",
        "text-signed",
        "part-unknown");
  }
}
