package dev.leat.segment;

import java.util.BitSet;

/**
 * Finds the end of one JSON value in a text that comes piece by piece, without building the value.
 * It goes to the first character that JSON does not have there. A control character in a string,
 * such as a line break that should have been escaped, is its caller's to judge.
 */
final class JsonValueScan {
  private enum State {
    BEFORE_VALUE,
    /** After the bracket of an array. */
    BEFORE_FIRST_ITEM,
    /** After the brace of an object. */
    BEFORE_FIRST_KEY,
    BEFORE_KEY,
    BEFORE_COLON,
    AFTER_VALUE,
    IN_WORD,
    IN_STRING,
    /** After a backslash. */
    ESCAPE,
    /** In the digits of a Unicode escape. */
    HEX,
    ENDED,
    /** At a character that cannot be there. */
    DAMAGED
  }

  private static final int HEX_DIGITS = 4;

  private final JsonWord word = new JsonWord();

  /** Which of the open brackets are those of objects. */
  private final BitSet objects = new BitSet();

  private State state = State.BEFORE_VALUE;

  /** Open brackets. */
  private int depth;

  /** Whether the string is a key. */
  private boolean inKey;

  /** How many digits the escape has so far. */
  private int digits;

  private boolean atControl;

  /** Prepares for a value, from its first character on. */
  void start() {
    state = State.BEFORE_VALUE;
    depth = 0;
    inKey = false;
    atControl = false;
  }

  boolean isEnded() {
    return state == State.ENDED;
  }

  boolean isDamaged() {
    return state == State.DAMAGED;
  }

  /** Whether the last scan stopped at a control character; the next goes on after it. */
  boolean isAtControl() {
    return atControl;
  }

  /**
   * Reads on.
   *
   * @return the index of the first character that does not belong to the value, or of a control
   *     character in a string, or {@code to}
   */
  int scan(CharSequence text, int from, int to) {
    atControl = false;
    int i = from;
    while (i < to) {
      if (state == State.IN_STRING) {
        i = string(text, i, to);
        if (atControl) {
          return i;
        }
      } else if (!take(text.charAt(i))) {
        return i;
      } else {
        i++;
      }
    }
    return i;
  }

  /** Goes past the characters of a string that stand for themselves, and past its end. */
  private int string(CharSequence text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '"') {
        state = inKey ? State.BEFORE_COLON : afterValue();
        inKey = false;
        return i + 1;
      }
      if (c == '\\') {
        state = State.ESCAPE;
        return i + 1;
      }
      if (c < ' ') {
        atControl = true;
        return i;
      }
    }
    return to;
  }

  /** Takes a character outside of strings or of an escape; false if it does not belong there. */
  private boolean take(char c) {
    boolean bare = depth == 0 && state == State.IN_WORD;
    State next =
        switch (state) {
          case BEFORE_VALUE -> beforeValue(c);
          case BEFORE_FIRST_ITEM -> c == ']' ? close() : beforeValue(c);
          case BEFORE_FIRST_KEY -> c == '}' ? close() : beforeKey(c);
          case BEFORE_KEY -> beforeKey(c);
          case BEFORE_COLON -> isBlank(c) ? state : c == ':' ? State.BEFORE_VALUE : State.DAMAGED;
          case AFTER_VALUE -> afterValue(c);
          case IN_WORD -> inWord(c);
          case ESCAPE -> afterBackslash(c);
          case HEX -> hex(c);
          case IN_STRING, ENDED, DAMAGED -> state;
        };
    boolean over = state == State.ENDED || (bare && next == State.ENDED);
    state = next;
    return !over && next != State.DAMAGED;
  }

  private State beforeValue(char c) {
    if (isBlank(c)) {
      return state;
    }
    return switch (c) {
      case '{' -> open(true);
      case '[' -> open(false);
      case '"' -> State.IN_STRING;
      default -> word.start(c) ? State.IN_WORD : State.DAMAGED;
    };
  }

  private State beforeKey(char c) {
    inKey = c == '"';
    return inKey ? State.IN_STRING : isBlank(c) ? state : State.DAMAGED;
  }

  private State open(boolean object) {
    objects.set(depth++, object);
    return object ? State.BEFORE_FIRST_KEY : State.BEFORE_FIRST_ITEM;
  }

  private State close() {
    depth--;
    return afterValue();
  }

  private State afterValue() {
    return depth == 0 ? State.ENDED : State.AFTER_VALUE;
  }

  private State afterValue(char c) {
    if (isBlank(c)) {
      return State.AFTER_VALUE;
    }
    boolean inObject = objects.get(depth - 1);
    if (c == ',') {
      return inObject ? State.BEFORE_KEY : State.BEFORE_VALUE;
    }
    return c == (inObject ? '}' : ']') ? close() : State.DAMAGED;
  }

  private State inWord(char c) {
    if (word.take(c)) {
      return State.IN_WORD;
    }
    if (!word.isComplete()) {
      return State.DAMAGED;
    }
    return depth == 0 ? State.ENDED : afterValue(c);
  }

  private State afterBackslash(char c) {
    digits = 0;
    return c == 'u' ? State.HEX : "\"\\/bfnrt".indexOf(c) >= 0 ? State.IN_STRING : State.DAMAGED;
  }

  private State hex(char c) {
    if (Character.digit(c, 16) < 0 || c > 'f') {
      return State.DAMAGED;
    }
    return ++digits == HEX_DIGITS ? State.IN_STRING : State.HEX;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
  }
}
