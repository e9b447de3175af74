package dev.leat.models.dashscope;

import dev.leat.chat.Delta;
import dev.leat.models.Fixtures;
import dev.leat.models.QuirksContract;
import dev.leat.models.http.AnswerDecoder;
import dev.leat.tool.Toolset;
import java.util.function.Consumer;

final class QuirksTest extends QuirksContract {
  @Override
  protected Fixtures fixtures() {
    return new Fixtures("dashscope");
  }

  @Override
  protected AnswerDecoder decoder(String server, Consumer<Delta> sink) {
    return new AnswerReader(Toolset.empty(), sink);
  }

  @Override
  protected boolean saysComplete(String seen) {
    return seen.replace("\"finish_reason\":\"null\"", "").contains("\"finish_reason\":\"");
  }
}
