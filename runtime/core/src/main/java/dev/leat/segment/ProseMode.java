package dev.leat.segment;

/**
 * Text or reasoning: everything up to the next marker that means something here. Each character is
 * released as soon as no continuation can make it part of such a marker.
 */
final class ProseMode implements Mode {
  private final Prose kind;
  private final MarkerAutomaton markers;
  private final Modes modes;
  private final CodeQuotes code = new CodeQuotes();

  /** The automaton's state; its path is the end of what has been read. */
  private int state = MarkerAutomaton.ROOT;

  /** What earlier pieces left undecided: the path, or a high surrogate without its other half. */
  private String held = "";

  ProseMode(Prose kind, MarkerAutomaton markers, Modes modes) {
    this.kind = kind;
    this.markers = markers;
    this.modes = modes;
  }

  @Override
  public int read(CharSequence text, int from, int to, SegmentWriter out) {
    int i = from;
    while (i < to) {
      i = state == MarkerAutomaton.ROOT ? skipPlain(text, i, to) : i;
      if (i < to && endsMarker(text.charAt(i++))) {
        release(text, from, i - markers.depth(state), out);
        String marker = markers.marker(markers.match(state));
        held = "";
        state = MarkerAutomaton.ROOT;
        code.passMarker();
        modes.enterAfter(kind, marker, i, out);
        return i;
      }
    }
    hold(text, from, to, out);
    return to;
  }

  /** Takes a character; true if it is the last of a marker that means something here. */
  private boolean endsMarker(char c) {
    boolean quoted = kind == Prose.TEXT && state == MarkerAutomaton.ROOT && code.quoting();
    code.note(c);
    state = quoted ? MarkerAutomaton.ROOT : markers.step(state, c);
    return markers.match(state) >= 0;
  }

  /** The first character from {@code i} on that may begin a marker or change how code is quoted. */
  private int skipPlain(CharSequence text, int i, int to) {
    if (kind == Prose.TEXT && !code.isSettled()) {
      return i;
    }
    int p = i;
    while (p < to) {
      char c = text.charAt(p);
      if (c == '\n' || c == '`' || markers.starts(c)) {
        break;
      }
      p++;
    }
    return p;
  }

  /** Releases all but what is undecided at the end of the piece. */
  private void hold(CharSequence text, int from, int to, SegmentWriter out) {
    String undecided = markers.path(state);
    if (undecided.isEmpty() && Character.isHighSurrogate(text.charAt(to - 1))) {
      undecided = String.valueOf(text.charAt(to - 1));
    }
    release(text, from, to - undecided.length(), out);
    held = undecided;
  }

  /** Releases what was held and the piece's characters up to {@code end}, which may be negative. */
  private void release(CharSequence text, int from, int end, SegmentWriter out) {
    String released;
    if (end < from) {
      released = held.substring(0, held.length() - (from - end));
    } else if (held.isEmpty()) {
      released = text.subSequence(from, end).toString();
    } else {
      released = held + text.subSequence(from, end);
    }
    if (!released.isEmpty()) {
      kind.write(released, out.at(end), out);
    }
  }

  @Override
  public void finish(Ending ending, SegmentWriter out) {
    if (!held.isEmpty() || out.isBehind(out.at(0))) {
      kind.write(held, out.at(0), out);
      held = "";
    }
  }

  @Override
  public int held() {
    return held.length();
  }
}
