package dev.leat.segment;

import java.util.Set;

/**
 * The input of a call: a JSON object, fenced or not, to its closing brace; or else plain text to
 * the next marker.
 */
final class ActionInput {
  private enum State {
    START,
    /** In what may be the fence before an object. */
    FENCE,
    OBJECT,
    TEXT,
    /** After the closing brace. */
    ENDED,
    DAMAGED
  }

  private static final Set<LineMarker> ENDS =
      Set.of(LineMarker.OBSERVATION, LineMarker.THOUGHT, LineMarker.ACTION, LineMarker.ANSWER);

  /** A longer line is no fence. */
  private static final int MAX_FENCE = 32;

  private final OpenCall call;
  private final TextInput plain;
  private final JsonValueScan object = new JsonValueScan();

  /** What may be a fence. */
  private final StringBuilder fence = new StringBuilder();

  private State state = State.START;

  ActionInput(OpenCall call, InputParameter parameter) {
    this.call = call;
    this.plain = new TextInput(call, parameter);
  }

  Set<LineMarker> markers() {
    return state == State.OBJECT ? Set.of() : ENDS;
  }

  boolean isEnded() {
    return state == State.ENDED;
  }

  boolean isDamaged() {
    return state == State.DAMAGED;
  }

  /** Reads on; returns the index of the first character after it, or {@code to}. */
  int read(CharSequence text, int from, int to, int offset, SegmentWriter out) {
    int p = from;
    while (p < to && (state == State.START || state == State.FENCE)) {
      p = start(text.charAt(p), p, out.at(offset + p), out);
    }
    if (p < to && state == State.OBJECT) {
      return object(text, p, to, offset, out);
    }
    if (p < to) {
      plain.take(text, p, to, out.at(offset + to), out);
    }
    return to;
  }

  private int start(char c, int p, long end, SegmentWriter out) {
    if (c == '{') {
      object.start();
      state = State.OBJECT;
      return p;
    }
    if (LineMarker.isBlank(c) && state == State.START) {
      return p + 1;
    }
    if (!mayBeFence(c)) {
      plain.take(fence, 0, fence.length(), end, out);
      state = State.TEXT;
      return p;
    }
    state = State.FENCE;
    fence.append(c);
    return p + 1;
  }

  private boolean mayBeFence(char c) {
    boolean tick = c == '`';
    return fence.length() < MAX_FENCE
        && (fence.length() < 3 ? tick : LineMarker.isBlank(c) || Character.isLetter(c));
  }

  private int object(CharSequence text, int from, int to, int offset, SegmentWriter out) {
    int end = object.scan(text, from, to);
    call.arguments(text.subSequence(from, end), out.at(offset + end), out);
    if (object.isAtControl()) {
      call.arguments(JsonText.escaped(text.charAt(end)), out.at(offset + end + 1), out);
      return end + 1;
    }
    if (object.isDamaged()) {
      call.refuse("the input is no JSON object: expected JSON, found '" + text.charAt(end) + "'");
      state = State.DAMAGED;
    } else if (object.isEnded()) {
      state = State.ENDED;
    }
    return end;
  }

  /** Whether the output may end here. */
  boolean mayEnd() {
    return state != State.OBJECT;
  }

  /** A marker or the end of the output ends it. */
  void end(long end, SegmentWriter out) {
    if (state == State.START) {
      call.arguments("{}", end, out);
    } else if (state == State.FENCE || state == State.TEXT) {
      plain.take(fence, 0, state == State.FENCE ? fence.length() : 0, end, out);
      plain.end(end, out);
    }
    call.endArguments(out);
  }

  int held() {
    return plain.held() + (state == State.FENCE ? fence.length() : 0);
  }
}
