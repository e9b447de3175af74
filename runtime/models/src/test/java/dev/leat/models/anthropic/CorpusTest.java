package dev.leat.models.anthropic;

import dev.leat.chat.Delta;
import dev.leat.models.CorpusContract;
import dev.leat.models.http.AnswerDecoder;
import java.util.List;
import java.util.function.Consumer;

final class CorpusTest extends CorpusContract {
  @Override
  protected List<String> kinds() {
    return List.of("anthropic");
  }

  @Override
  protected AnswerDecoder decoder(String provider, Consumer<Delta> sink) {
    return new AnswerReader(sink);
  }

  @Override
  protected List<String> counts() {
    return List.of(
        "input_tokens+cache_creation_input_tokens+cache_read_input_tokens", "output_tokens");
  }
}
