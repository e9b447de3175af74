package dev.leat.segment;

/**
 * Reads the arguments of a call from its JSON: an object, whose text is passed through; a string
 * that holds one, which is unwrapped; or {@code null}, which stands for none. Line breaks and tabs
 * that a model forgot to escape in a string are escaped.
 */
final class JsonArguments {
  private enum State {
    OBJECT,
    /** In a string, before the object that it must hold. */
    BEFORE_ENCODED,
    ENCODED,
    NULL,
    ENDED,
    /** At a character that cannot be there. */
    DAMAGED
  }

  private static final String NULL = "null";

  private final OpenCall call;
  private final JsonValueScan value = new JsonValueScan();
  private final JsonStringDecoder string = new JsonStringDecoder();
  private final StringBuilder decoded = new StringBuilder();
  private State state = State.ENDED;

  /** How much of {@code null} has been read. */
  private int matched;

  JsonArguments(OpenCall call) {
    this.call = call;
  }

  /** Prepares for the value that begins with {@code c}; false if no arguments begin so. */
  boolean start(char c) {
    switch (c) {
      case '{' -> state = State.OBJECT;
      case '"' -> state = State.BEFORE_ENCODED;
      case 'n' -> state = State.NULL;
      default -> {
        return false;
      }
    }
    value.start();
    string.start();
    matched = 0;
    return true;
  }

  boolean isEnded() {
    return state == State.ENDED;
  }

  boolean isDamaged() {
    return state == State.DAMAGED;
  }

  /**
   * Reads on, from the character that it was started with.
   *
   * @return the index of the first character after the arguments, or of the one that cannot be
   *     there, or {@code to}
   */
  int read(CharSequence text, int p, int to, SegmentWriter out) {
    return switch (state) {
      case OBJECT -> object(text, p, to, out);
      // One by one, as blanks before the object are left out.
      case BEFORE_ENCODED -> encoded(text, p, p + 1, out);
      case ENCODED -> encoded(text, p, to, out);
      case NULL -> nothing(text.charAt(p), p);
      case ENDED, DAMAGED -> p;
    };
  }

  private int object(CharSequence text, int p, int to, SegmentWriter out) {
    int end = value.scan(text, p, to);
    call.arguments(text.subSequence(p, end), out.at(end), out);
    if (value.isAtControl()) {
      call.arguments(JsonText.escaped(text.charAt(end)), out.at(end + 1), out);
      return end + 1;
    }
    if (value.isDamaged()) {
      return damage("the arguments are no JSON: found '" + text.charAt(end) + "'", end);
    }
    if (value.isEnded()) {
      end(out);
    }
    return end;
  }

  private int encoded(CharSequence text, int p, int to, SegmentWriter out) {
    decoded.setLength(0);
    int end = string.decode(text, p, to, decoded);
    if (state == State.BEFORE_ENCODED && !decoded.toString().isBlank()) {
      state = State.ENCODED;
      if (decoded.charAt(0) != '{') {
        call.refuse("the arguments are a string that holds no JSON object");
      }
    }
    if (state == State.ENCODED) {
      call.arguments(decoded, out.at(string.contentEnd()), out);
    }
    if (string.isDamaged()) {
      return damage("the arguments are a string with an escape that JSON does not know", end);
    }
    if (string.isEnded()) {
      end(out);
    }
    return end;
  }

  private int nothing(char c, int p) {
    if (c != NULL.charAt(matched)) {
      return damage("the arguments must be a JSON object", p);
    }
    if (++matched == NULL.length()) {
      state = State.ENDED;
    }
    return p + 1;
  }

  private void end(SegmentWriter out) {
    call.endArguments(out);
    state = State.ENDED;
  }

  private int damage(String reason, int p) {
    call.refuse(reason);
    state = State.DAMAGED;
    return p;
  }
}
