package dev.leat.models.openai;

import dev.leat.chat.ChatException;
import dev.leat.chat.Delta;
import dev.leat.models.CorpusContract;
import dev.leat.models.http.AnswerDecoder;
import dev.leat.tool.Toolset;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

final class CorpusTest extends CorpusContract {
  @Override
  protected List<String> kinds() {
    return List.of("openai-chat");
  }

  @Override
  protected AnswerDecoder decoder(String provider, Consumer<Delta> sink) {
    OpenAiDialect dialect =
        switch (provider) {
          case "openai" -> OpenAiDialect.OPENAI;
          case "openrouter" -> OpenAiDialect.OPENROUTER;
          case "deepseek" -> OpenAiDialect.DEEPSEEK;
          case "mistral" -> OpenAiDialect.MISTRAL;
          default -> OpenAiDialect.COMPATIBLE;
        };
    return new AnswerReader(dialect, Toolset.empty(), sink);
  }

  @Override
  protected List<String> counts() {
    return List.of("prompt_tokens", "completion_tokens");
  }

  @Override
  protected Map<String, ChatException.Kind> broken() {
    return Map.of("quirks/eof-without-finish.sse", ChatException.Kind.TRUNCATED);
  }
}
