package dev.leat.models.responses;

import dev.leat.chat.Delta;
import dev.leat.models.FaultsContract;
import dev.leat.models.Fixtures;
import dev.leat.models.http.AnswerDecoder;
import dev.leat.tool.Toolset;
import java.util.function.Consumer;

final class FaultsTest extends FaultsContract {
  @Override
  protected Fixtures fixtures() {
    return new Fixtures("responses");
  }

  @Override
  protected AnswerDecoder decoder(Consumer<Delta> sink) {
    return new AnswerReader(ResponsesDialect.COMPATIBLE, Toolset.empty(), sink);
  }
}
