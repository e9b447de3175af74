package dev.leat.models.gemini;

import dev.leat.chat.Delta;
import dev.leat.models.CorpusContract;
import dev.leat.models.http.AnswerDecoder;
import java.util.List;
import java.util.function.Consumer;

final class CorpusTest extends CorpusContract {
  @Override
  protected List<String> kinds() {
    return List.of("gemini");
  }

  @Override
  protected AnswerDecoder decoder(String provider, Consumer<Delta> sink) {
    return new AnswerReader(sink);
  }

  @Override
  protected List<String> counts() {
    return List.of(
        "promptTokenCount+toolUsePromptTokenCount", "candidatesTokenCount+thoughtsTokenCount");
  }
}
