package dev.leat.segment;

import dev.leat.tool.Toolset;
import java.util.Set;

/**
 * A JSON object with an action and its input, whose first key has just been read. The action names
 * a tool, or says that the input is the final answer: then it is text, decoded as it comes. Input
 * that stands before the action waits for it.
 */
final class ActionObjectPart implements LinePart {
  private enum State {
    BEFORE_KEY("a key in double quotes"),
    KEY,
    BEFORE_COLON("':' after a key"),
    BEFORE_VALUE,
    ACTION,
    INPUT,
    OTHER_VALUE,
    AFTER_VALUE("',' or '}' after a value"),
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

  private static final String ACTION_KEY = "action";
  private static final String INPUT_KEY = "action_input";

  private final OpenCall call;
  private final LineMode mode;
  private final ActionValue input;
  private final JsonValueScan other = new JsonValueScan();
  private final JsonStringDecoder string = new JsonStringDecoder();

  /** The key or action being read. */
  private final StringBuilder word = new StringBuilder();

  private State state = State.BEFORE_VALUE;

  ActionObjectPart(LineMarker marker, String read, Toolset tools, LineMode mode) {
    this.call = new OpenCall(read);
    this.mode = mode;
    this.input = new ActionValue(call, tools);
    word.append(marker.endsWithInputKey() ? INPUT_KEY : ACTION_KEY);
  }

  @Override
  public Set<LineMarker> markers() {
    return state == State.DAMAGED ? Set.of(LineMarker.OBSERVATION) : Set.of();
  }

  @Override
  public LinePart on(LineMarker marker, String read, long end, SegmentWriter out) {
    call.close(end - read.length(), out);
    return new AfterCallPart(mode).on(marker, read, end, out);
  }

  @Override
  public int take(CharSequence text, int from, int to, int offset, SegmentWriter out) {
    int p = from;
    boolean open = true;
    while (p < to && open) {
      char c = text.charAt(p);
      switch (state) {
        case KEY, ACTION -> p = word(text, p, to, offset, out);
        case INPUT -> p = input(text, p, to, offset, out);
        case OTHER_VALUE -> p = other(text, p, to);
        case DAMAGED -> p = to;
        case BEFORE_KEY, BEFORE_COLON, BEFORE_VALUE, AFTER_VALUE -> {
          open = LineMarker.isBlank(c) || c != '}' || !mayClose();
          p = LineMarker.isBlank(c) || !open ? p + 1 : punctuation(c, p);
        }
      }
    }
    call.raw().append(text, from, p);
    if (!open) {
      close(out.at(offset + p), out);
    }
    return p;
  }

  private boolean mayClose() {
    return state == State.AFTER_VALUE || state == State.BEFORE_KEY;
  }

  private void close(long end, SegmentWriter out) {
    if (!input.isNamed()) {
      call.refuse("the action is missing");
    }
    input.close(end, out);
    mode.enter(new AfterCallPart(mode));
  }

  private int punctuation(char c, int p) {
    if (state == State.BEFORE_KEY && c == '"') {
      startWord(State.KEY);
    } else if (state == State.BEFORE_COLON && c == ':') {
      state = State.BEFORE_VALUE;
    } else if (state == State.BEFORE_VALUE) {
      return startValue(c, p);
    } else if (state == State.AFTER_VALUE && c == ',') {
      state = State.BEFORE_KEY;
    } else {
      damage("expected " + state.expected + ", found '" + c + "'");
      return p;
    }
    return p + 1;
  }

  private int startValue(char c, int p) {
    String key = word.toString();
    if (key.equals(ACTION_KEY) && c == '"' && !input.isNamed()) {
      startWord(State.ACTION);
      return p + 1;
    }
    if (key.equals(INPUT_KEY) && !input.isGiven()) {
      state = State.INPUT;
      input.start(c);
      return c == '"' ? p + 1 : p;
    }
    if (key.equals(ACTION_KEY) || key.equals(INPUT_KEY)) {
      call.refuse("'" + key + "' is given twice or is no string");
    }
    other.start();
    state = State.OTHER_VALUE;
    return p;
  }

  private void startWord(State next) {
    word.setLength(0);
    string.start();
    state = next;
  }

  private int word(CharSequence text, int from, int to, int offset, SegmentWriter out) {
    int end = string.decode(text, from, to, word);
    if (word.length() > Segmenter.MAX_NAME_LENGTH) {
      call.refuse("a key or action has more than " + Segmenter.MAX_NAME_LENGTH + " characters");
      word.setLength(0);
    }
    if (string.isDamaged()) {
      damage("a string has an escape that JSON does not know");
    } else if (string.isEnded() && state == State.KEY) {
      state = State.BEFORE_COLON;
    } else if (string.isEnded()) {
      state = State.AFTER_VALUE;
      input.name(word.toString(), out.at(offset + end), out);
    }
    return end;
  }

  private int input(CharSequence text, int from, int to, int offset, SegmentWriter out) {
    int end = input.read(text, from, to, offset, out);
    if (input.isDamaged()) {
      damage("'action_input' is not JSON");
    } else if (input.isEnded()) {
      state = State.AFTER_VALUE;
    }
    return end;
  }

  private int other(CharSequence text, int from, int to) {
    int end = other.scan(text, from, to);
    if (other.isDamaged()) {
      damage("expected a JSON value, found '" + text.charAt(end) + "'");
    } else if (other.isEnded()) {
      state = State.AFTER_VALUE;
    }
    return other.isAtControl() ? end + 1 : end;
  }

  private void damage(String reason) {
    call.refuse(reason);
    state = State.DAMAGED;
  }

  @Override
  public void finish(Ending ending, SegmentWriter out) {
    input.cutOff(out.at(0), out);
  }

  @Override
  public int held() {
    return call.held() + input.held();
  }
}
