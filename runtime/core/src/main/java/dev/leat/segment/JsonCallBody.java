package dev.leat.segment;

/**
 * A call written as a JSON object, its keys in any order.
 *
 * <p>JSON that says something else than a call is still read to its end, since markers in its
 * strings mean nothing.
 */
final class JsonCallBody implements Body {
  private enum State {
    BEFORE_OBJECT("a JSON object"),
    BEFORE_KEY("a key in double quotes"),
    KEY,
    BEFORE_COLON("':' after a key"),
    BEFORE_VALUE,
    NAME,
    ARGUMENTS,
    OTHER_VALUE,
    AFTER_VALUE("',' or '}' after a value"),
    ENDED,
    /** At a character that cannot be there. */
    DAMAGED;

    /** What must come next, where that is punctuation; else empty. */
    final String expected;

    State() {
      this("");
    }

    State(String expected) {
      this.expected = expected;
    }
  }

  private final OpenCall call;
  private final JsonArguments arguments;
  private final JsonValueScan otherValue = new JsonValueScan();
  private final JsonStringDecoder string = new JsonStringDecoder();

  /** The key or name being read. */
  private final StringBuilder word = new StringBuilder();

  private State state = State.BEFORE_OBJECT;

  JsonCallBody(OpenCall call) {
    this.call = call;
    this.arguments = new JsonArguments(call);
  }

  @Override
  public boolean start(char c) {
    if (c != '{') {
      damage("expected " + State.BEFORE_OBJECT.expected + ", found '" + c + "'", 0);
    }
    return c == '{';
  }

  @Override
  public int read(CharSequence text, int from, int to, SegmentWriter out) {
    int p = from;
    while (p < to && !isEnded() && !isDamaged()) {
      p = step(text, p, to, out);
    }
    return p;
  }

  @Override
  public boolean isEnded() {
    return state == State.ENDED;
  }

  @Override
  public boolean isDamaged() {
    return state == State.DAMAGED;
  }

  private int step(CharSequence text, int p, int to, SegmentWriter out) {
    char c = text.charAt(p);
    return switch (state) {
      case KEY, NAME -> word(text, p, to, out);
      case ARGUMENTS -> arguments(text, p, to, out);
      case OTHER_VALUE -> otherValue(text, p, to);
      case BEFORE_OBJECT, BEFORE_KEY, BEFORE_COLON, BEFORE_VALUE, AFTER_VALUE ->
          isBlank(c) ? p + 1 : punctuation(c, p, out);
      case ENDED, DAMAGED -> p;
    };
  }

  private int punctuation(char c, int p, SegmentWriter out) {
    if (state == State.BEFORE_OBJECT && c == '{') {
      state = State.BEFORE_KEY;
    } else if (state == State.BEFORE_KEY && c == '"') {
      startWord(State.KEY);
    } else if (state == State.BEFORE_COLON && c == ':') {
      state = State.BEFORE_VALUE;
    } else if (state == State.BEFORE_VALUE) {
      return startValue(c, p);
    } else if (state == State.AFTER_VALUE && c == ',') {
      state = State.BEFORE_KEY;
    } else if ((state == State.AFTER_VALUE || state == State.BEFORE_KEY) && c == '}') {
      endObject(out.at(p + 1), out);
    } else {
      return damage("expected " + state.expected + ", found '" + c + "'", p);
    }
    return p + 1;
  }

  private int startValue(char c, int p) {
    String key = call.isRefused() ? "" : word.toString();
    return switch (key) {
      case "name", "tool_name" -> startName(c, p);
      case "arguments", "parameters", "args" -> startArguments(c, p);
      default -> startOther(p);
    };
  }

  private int startName(char c, int p) {
    if (c == '"' && !call.isStarted()) {
      startWord(State.NAME);
      return p + 1;
    }
    call.refuse(
        c == '"' ? "the name is given twice" : "the name must be a string, found '" + c + "'");
    return startOther(p);
  }

  private int startArguments(char c, int p) {
    if (call.hasArguments()) {
      call.refuse("the arguments are given twice");
    } else if (arguments.start(c)) {
      state = State.ARGUMENTS;
      return c == '"' ? p + 1 : p;
    } else {
      call.refuse("the arguments must be a JSON object, found '" + c + "'");
    }
    return startOther(p);
  }

  private int startOther(int p) {
    otherValue.start();
    state = State.OTHER_VALUE;
    return p;
  }

  private void startWord(State next) {
    word.setLength(0);
    string.start();
    state = next;
  }

  private int word(CharSequence text, int p, int to, SegmentWriter out) {
    int end = string.decode(text, p, to, word);
    if (word.length() > Segmenter.MAX_NAME_LENGTH) {
      call.refuse("a key or name has more than " + Segmenter.MAX_NAME_LENGTH + " characters");
      word.setLength(0);
    }
    if (string.isDamaged()) {
      return damage("a string has an escape that JSON does not know", end);
    }
    if (string.isEnded() && state == State.KEY) {
      state = State.BEFORE_COLON;
    } else if (string.isEnded()) {
      endName(out.at(end), out);
    }
    return end;
  }

  private void endName(long end, SegmentWriter out) {
    state = State.AFTER_VALUE;
    if (word.isEmpty()) {
      call.refuse("the name is empty");
    } else {
      call.start(word.toString(), end, out);
    }
  }

  private int arguments(CharSequence text, int p, int to, SegmentWriter out) {
    int end = arguments.read(text, p, to, out);
    if (arguments.isDamaged()) {
      state = State.DAMAGED;
    } else if (arguments.isEnded()) {
      state = State.AFTER_VALUE;
    }
    return end;
  }

  private int otherValue(CharSequence text, int p, int to) {
    int end = otherValue.scan(text, p, to);
    if (otherValue.isDamaged()) {
      return damage("expected a JSON value, found '" + text.charAt(end) + "'", end);
    }
    if (otherValue.isEnded()) {
      state = State.AFTER_VALUE;
    }
    return otherValue.isAtControl() ? end + 1 : end;
  }

  private void endObject(long end, SegmentWriter out) {
    if (!call.isStarted()) {
      call.refuse("the name is missing");
    } else if (!call.hasArguments()) {
      call.arguments("{}", end, out);
    }
    state = State.ENDED;
  }

  private int damage(String reason, int p) {
    call.refuse(reason);
    state = State.DAMAGED;
    return p;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
  }

  @Override
  public int held() {
    return 0;
  }
}
