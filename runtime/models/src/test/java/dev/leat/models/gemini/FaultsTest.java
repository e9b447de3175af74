package dev.leat.models.gemini;

import dev.leat.chat.Delta;
import dev.leat.models.FaultsContract;
import dev.leat.models.Fixtures;
import dev.leat.models.http.AnswerDecoder;
import java.util.function.Consumer;

final class FaultsTest extends FaultsContract {
  @Override
  protected Fixtures fixtures() {
    return new Fixtures("gemini");
  }

  @Override
  protected AnswerDecoder decoder(Consumer<Delta> sink) {
    return new AnswerReader(sink);
  }
}
