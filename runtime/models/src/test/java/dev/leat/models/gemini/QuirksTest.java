package dev.leat.models.gemini;

import dev.leat.chat.Delta;
import dev.leat.models.Fixtures;
import dev.leat.models.QuirksContract;
import dev.leat.models.http.AnswerDecoder;
import java.util.function.Consumer;

final class QuirksTest extends QuirksContract {
  @Override
  protected Fixtures fixtures() {
    return new Fixtures("gemini");
  }

  @Override
  protected AnswerDecoder decoder(String server, Consumer<Delta> sink) {
    return new AnswerReader(sink);
  }

  @Override
  protected boolean saysComplete(String seen) {
    return seen.contains("\"finishReason\":\"") || seen.contains("\"blockReason\":\"");
  }
}
