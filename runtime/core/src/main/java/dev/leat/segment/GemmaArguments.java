package dev.leat.segment;

/**
 * Reads arguments as Gemma writes them, and passes them on as JSON: braces and brackets as there,
 * keys bare, strings between two like markers and without escapes, everything else bare.
 */
final class GemmaArguments implements Body {
  private enum State {
    BEFORE_KEY("a key or '}'"),
    KEY("':' after a key"),
    BEFORE_VALUE("a value"),
    QUOTE("a string"),
    STRING(""),
    WORD("a value"),
    AFTER_VALUE("',' or a closing bracket"),
    ENDED(""),
    DAMAGED("");

    final String expected;

    State(String expected) {
      this.expected = expected;
    }
  }

  /** Deeper than any tool's decoder reads. */
  private static final int MAX_DEPTH = 512;

  private final OpenCall call;
  private final String quote;
  private final MarkerAutomaton quotes;

  /** What is known of the JSON and not passed on yet. */
  private final StringBuilder json = new StringBuilder();

  /** The key or bare value that is being read, or what may be the end of a string. */
  private final StringBuilder word = new StringBuilder();

  /** The brackets that must close, the innermost last. */
  private final StringBuilder closers = new StringBuilder();

  private State state = State.BEFORE_VALUE;

  /** The state of the quotes. */
  private int quoteState;

  /** Whether the innermost bracket holds a value already. */
  private boolean filled;

  /** Where, in the piece, what was passed on ends. */
  private int contentEnd;

  /** What had to come where something else did. */
  private String expected = "";

  GemmaArguments(OpenCall call, MarkerAutomaton quotes) {
    this.call = call;
    this.quote = quotes.marker(0);
    this.quotes = quotes;
  }

  @Override
  public boolean start(char c) {
    return c == '{';
  }

  @Override
  public int read(CharSequence text, int from, int to, SegmentWriter out) {
    int i = from;
    contentEnd = from;
    while (i < to && !isEnded() && !isDamaged()) {
      char c = text.charAt(i);
      int known = json.length();
      boolean taken = take(c);
      i += taken ? 1 : 0;
      contentEnd = json.length() > known ? i - held() : contentEnd;
      if (isDamaged()) {
        pass(out);
        call.refuse("expected " + expected + ", found '" + c + "'");
        return i;
      }
    }
    pass(out);
    return i;
  }

  private void pass(SegmentWriter out) {
    call.arguments(json, out.at(contentEnd), out);
    json.setLength(0);
  }

  /** Takes a character; false if it must be taken again, in the state that it led to. */
  private boolean take(char c) {
    return switch (state) {
      case KEY -> key(c);
      case QUOTE -> quote(c);
      case STRING -> string(c);
      case WORD -> word(c);
      case BEFORE_KEY, BEFORE_VALUE, AFTER_VALUE -> isBlank(c) || between(c);
      case ENDED, DAMAGED -> false;
    };
  }

  private boolean between(char c) {
    return switch (state) {
      case BEFORE_KEY -> c == '}' ? close(c) : startWord(c, State.KEY);
      case BEFORE_VALUE -> value(c);
      case AFTER_VALUE -> c == ',' ? afterComma() : close(c);
      case KEY, QUOTE, STRING, WORD, ENDED, DAMAGED -> damage();
    };
  }

  private boolean afterComma() {
    boolean inObject = closers.charAt(closers.length() - 1) == '}';
    state = inObject ? State.BEFORE_KEY : State.BEFORE_VALUE;
    return true;
  }

  private boolean startWord(char c, State next) {
    word.setLength(0);
    state = next;
    return append(c);
  }

  private boolean append(char c) {
    if (c == '<' || word.length() >= Segmenter.MAX_NAME_LENGTH) {
      return damage();
    }
    word.append(c);
    return true;
  }

  private boolean key(char c) {
    if (c != ':') {
      return append(c);
    }
    String key = word.toString().strip();
    boolean isQuoted = key.length() > 1 && key.startsWith("\"") && key.endsWith("\"");
    comma();
    json.append('"');
    JsonText.escape(isQuoted ? key.substring(1, key.length() - 1) : key, json);
    return go("\": ", State.BEFORE_VALUE);
  }

  private void comma() {
    json.append(filled ? ", " : "");
    filled = true;
  }

  private boolean value(char c) {
    boolean inArray = !closers.isEmpty() && closers.charAt(closers.length() - 1) == ']';
    if (inArray && c == ']') {
      return close(c);
    }
    if (inArray) {
      comma();
    }
    if (c == '{' || c == '[') {
      return open(c);
    }
    if (c == quote.charAt(0)) {
      word.setLength(0);
      word.append(c);
      state = State.QUOTE;
      return true;
    }
    return startWord(c, State.WORD);
  }

  private boolean open(char c) {
    if (closers.length() >= MAX_DEPTH) {
      expected = "at most " + MAX_DEPTH + " levels";
      state = State.DAMAGED;
      return false;
    }
    closers.append(c == '{' ? '}' : ']');
    filled = false;
    return go(String.valueOf(c), c == '{' ? State.BEFORE_KEY : State.BEFORE_VALUE);
  }

  private boolean close(char c) {
    int last = closers.length() - 1;
    if (last < 0 || c != closers.charAt(last)) {
      return damage();
    }
    closers.setLength(last);
    filled = true;
    return go(String.valueOf(c), last == 0 ? State.ENDED : State.AFTER_VALUE);
  }

  private boolean quote(char c) {
    if (c != quote.charAt(word.length())) {
      return damage();
    }
    word.append(c);
    if (word.length() == quote.length()) {
      word.setLength(0);
      quoteState = MarkerAutomaton.ROOT;
      return go("\"", State.STRING);
    }
    return true;
  }

  private boolean string(char c) {
    if (quoteState == MarkerAutomaton.ROOT && !quotes.starts(c)) {
      JsonText.escape(c, json);
      return true;
    }
    word.append(c);
    quoteState = quotes.step(quoteState, c);
    if (quotes.match(quoteState) >= 0) {
      word.setLength(word.length() - quote.length());
      JsonText.escape(word, json);
      word.setLength(0);
      return go("\"", State.AFTER_VALUE);
    }
    int certain = word.length() - quotes.depth(quoteState);
    JsonText.escape(word.substring(0, certain), json);
    word.delete(0, certain);
    return true;
  }

  private boolean word(char c) {
    if (c != ',' && c != '}' && c != ']') {
      return append(c);
    }
    String literal = word.toString().strip();
    word.setLength(0);
    if (JsonText.isValue(literal)) {
      json.append(literal);
    } else {
      json.append('"');
      JsonText.escape(literal, json);
      json.append('"');
    }
    state = State.AFTER_VALUE;
    return false;
  }

  private boolean go(String written, State next) {
    json.append(written);
    state = next;
    return true;
  }

  private boolean damage() {
    expected = state.expected;
    state = State.DAMAGED;
    return false;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
  }

  @Override
  public boolean isEnded() {
    return state == State.ENDED;
  }

  @Override
  public boolean isDamaged() {
    return state == State.DAMAGED;
  }

  @Override
  public int held() {
    return switch (state) {
      case KEY, QUOTE, STRING, WORD -> word.length();
      case BEFORE_KEY, BEFORE_VALUE, AFTER_VALUE, ENDED, DAMAGED -> 0;
    };
  }
}
