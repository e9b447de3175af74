package dev.leat.models.dashscope;

import dev.leat.chat.Delta;
import dev.leat.models.CorpusContract;
import dev.leat.models.http.AnswerDecoder;
import dev.leat.tool.Toolset;
import java.util.List;
import java.util.function.Consumer;

final class CorpusTest extends CorpusContract {
  @Override
  protected List<String> kinds() {
    return List.of("dashscope", "dashscope-cumulative");
  }

  @Override
  protected AnswerDecoder decoder(String provider, Consumer<Delta> sink) {
    return new AnswerReader(Toolset.empty(), sink);
  }

  @Override
  protected List<String> counts() {
    return List.of("input_tokens", "output_tokens");
  }
}
