package dev.leat.models.openai;

import dev.leat.chat.Delta;
import dev.leat.models.Fixtures;
import dev.leat.models.QuirksContract;
import dev.leat.models.http.AnswerDecoder;
import dev.leat.tool.Toolset;
import java.util.function.Consumer;

final class QuirksTest extends QuirksContract {
  @Override
  protected Fixtures fixtures() {
    return new Fixtures("openai");
  }

  @Override
  protected AnswerDecoder decoder(String server, Consumer<Delta> sink) {
    OpenAiDialect dialect =
        switch (server) {
          case "openai" -> OpenAiDialect.OPENAI;
          case "deepseek" -> OpenAiDialect.DEEPSEEK;
          case "openrouter" -> OpenAiDialect.OPENROUTER;
          case "splitNames" -> OpenAiDialect.COMPATIBLE.toBuilder().splitNames(true).build();
          default -> OpenAiDialect.COMPATIBLE;
        };
    return new AnswerReader(dialect, Toolset.empty(), sink);
  }

  @Override
  protected boolean saysComplete(String seen) {
    return seen.contains("[DONE]")
        || seen.contains("\"finish_reason\":\"")
        || seen.contains("finish_reason\": \"");
  }
}
