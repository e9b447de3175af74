package dev.leat.chat;

/** Tokens by the length of the text. */
final class TokenEstimate implements TokenCounter {
  static final TokenEstimate INSTANCE = new TokenEstimate();

  private static final int BYTES_PER_TOKEN = 3;

  /** What marks the beginning and end of a message or a call. */
  private static final int FRAME = 4;

  /** About the most that providers count for an image. */
  private static final int MEDIA = 1_500;

  private TokenEstimate() {}

  @Override
  public long count(Message message) {
    long tokens = FRAME;
    if (message instanceof Message.Instructions instructions) {
      tokens += of(instructions.text());
    } else if (message instanceof Message.User user) {
      tokens += user.parts().stream().mapToLong(TokenEstimate::of).sum();
    } else if (message instanceof Message.Assistant said) {
      tokens += said.parts().stream().mapToLong(TokenEstimate::of).sum();
    } else if (message instanceof Message.ToolResults results) {
      tokens += results.answers().stream().mapToLong(TokenEstimate::of).sum();
    } else if (message instanceof Message.Summary summary) {
      tokens += of(summary.text());
    }
    return tokens;
  }

  private static long of(Message.Answer answer) {
    return FRAME + of(answer.text()) + (long) MEDIA * answer.media().size();
  }

  private static long of(Part part) {
    if (part instanceof Part.Text text) {
      return of(text.text());
    }
    if (part instanceof Part.Reasoning reasoning) {
      return of(reasoning.text());
    }
    if (part instanceof Part.Call call) {
      return FRAME + of(call.call().name()) + of(call.call().arguments());
    }
    if (part instanceof Part.Malformed malformed) {
      return of(malformed.raw());
    }
    if (part instanceof Part.State state) {
      return of(state.json());
    }
    return MEDIA;
  }

  private static long of(String text) {
    long bytes = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      // Each half of a surrogate pair stands for two of its four bytes.
      bytes += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
    }
    return (bytes + BYTES_PER_TOKEN - 1) / BYTES_PER_TOKEN;
  }
}
