package dev.leat.processor.check;

import dev.leat.processor.model.Problem;
import dev.leat.processor.model.ProblemId;
import dev.leat.processor.model.Severity;
import dev.leat.processor.model.Tool;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tools that are dear: each request tells the model of them anew. */
final class TokenCheck {
  /** So many bytes of English or JSON are about one token of the usual vocabularies. */
  private static final int BYTES_PER_TOKEN = 4;

  private static final int MAX_BYTES_OF_CHAR = 3;

  private TokenCheck() {}

  static List<Problem> of(Tool tool, String schema, int max) {
    long characters = (long) tool.name().length() + tool.description().length() + schema.length();
    if (characters * MAX_BYTES_OF_CHAR / BYTES_PER_TOKEN <= max) {
      return List.of();
    }
    int bytes = bytes(tool.name()) + bytes(tool.description());
    bytes += schema.lines().mapToInt(line -> bytes(line.strip())).sum();
    int tokens = bytes / BYTES_PER_TOKEN;
    if (tokens <= max) {
      return List.of();
    }
    return List.of(
        Problem.of(
            ProblemId.TOKEN_COST,
            Severity.NOTE,
            tool.origin(),
            "Tool '" + tool.name() + "' should cost at most " + max + " tokens in each request",
            "about " + tokens,
            "shorten the descriptions, take fewer parameters, or raise -Aleat.tokens"));
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
