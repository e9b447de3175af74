package dev.leat.segment;

import org.jspecify.annotations.Nullable;

/**
 * Finds the end of a raw value: a marker, which the value itself may hold too. Where the grammar
 * says so, a marker ends the value only if what must come next follows it, after white space; until
 * that shows, it is held back.
 */
final class RawValue {
  private final SectionCall call;
  private MarkerAutomaton closers = MarkerAutomaton.NONE;

  /** What must follow a closer; null if nothing need. */
  private @Nullable MarkerAutomaton followers;

  private boolean lines;

  /** What is not released yet: the end of the value so far, or a closer and what followed it. */
  private final StringBuilder held = new StringBuilder();

  /** How long {@code held} was when the closer ended; negative while no closer was met. */
  private int closed;

  private int state;
  private int followerState;

  /** Whether nothing of the value was read yet. */
  private boolean atStart;

  /** The closer met; meaningful once there was one. */
  private int marker;

  private int following;
  private boolean ended;

  RawValue(SectionCall call) {
    this.call = call;
  }

  void start(Place place, @Nullable Place next) {
    closers = place.markers();
    followers = next == null ? null : next.markers();
    lines = place.kind() == Place.Kind.LINES;
    held.setLength(0);
    state = MarkerAutomaton.ROOT;
    closed = -1;
    atStart = true;
    ended = false;
    following = -1;
  }

  boolean isEnded() {
    return ended;
  }

  /** The index of the closer that ended it. */
  int marker() {
    return marker;
  }

  /** The index of the marker that followed the closer, if it was read; else -1. */
  int following() {
    return following;
  }

  int held() {
    return held.length() + call.value().held();
  }

  int read(CharSequence text, int from, int to, SegmentWriter out) {
    int i = passPlain(text, from, to, out);
    while (i < to && !ended) {
      char c = text.charAt(i++);
      if (closed < 0) {
        take(c);
      } else {
        afterCloser(c);
      }
      if (ended) {
        end(out.at(i), out);
      }
    }
    if (!ended) {
      int certain = closed < 0 ? held.length() - undecided() : valueBeforeCloser();
      release(certain, out.at(i), out);
      closed -= closed < 0 ? 0 : certain;
    }
    return i;
  }

  /** Passes on what is certain at the start of the piece, and returns where it ends. */
  private int passPlain(CharSequence text, int from, int to, SegmentWriter out) {
    if (atStart || closed >= 0 || !held.isEmpty()) {
      return from;
    }
    int end = from;
    while (end < to && text.charAt(end) != '\n' && !closers.starts(text.charAt(end))) {
      end++;
    }
    if (end > from) {
      call.value().take(text.subSequence(from, end), out.at(end), out);
    }
    return end;
  }

  private void take(char c) {
    if (atStart) {
      atStart = false;
      if (lines && c == '\n') {
        return;
      }
    }
    held.append(c);
    state = closers.step(state, c);
    if (closers.match(state) >= 0) {
      marker = closers.match(state);
      closed = held.length();
      followerState = MarkerAutomaton.ROOT;
      ended = followers == null;
    }
  }

  private void afterCloser(char c) {
    MarkerAutomaton after = followers == null ? closers : followers;
    int depth = after.depth(followerState);
    int next = after.step(followerState, c);
    if (after.match(next) >= 0) {
      following = after.match(next);
      ended = true;
    } else if (after.depth(next) == depth + 1 || (depth == 0 && isBlank(c) && mayWait())) {
      held.append(c);
      followerState = next;
    } else {
      reconsider(depth, c);
    }
  }

  /** Whether not too much white space follows the closer to be kept. */
  private boolean mayWait() {
    return held.length() - closed < Segmenter.MAX_RAW_LENGTH;
  }

  /** The closer was part of the value; what came after it may begin another. */
  private void reconsider(int tail, char c) {
    String again = held.substring(held.length() - tail) + c;
    held.setLength(held.length() - tail);
    closed = -1;
    state = MarkerAutomaton.ROOT;
    for (int i = 0; i < again.length(); i++) {
      take(again.charAt(i));
    }
  }

  /** How many characters at the end of what was read may not belong to the value. */
  private int undecided() {
    int depth = closers.depth(state);
    int before = held.length() - depth - 1;
    return lines && before >= 0 && held.charAt(before) == '\n' ? depth + 1 : depth;
  }

  private void end(long end, SegmentWriter out) {
    call.value().take(held.substring(0, valueBeforeCloser()), end, out);
    call.value().end(end, out);
    held.setLength(0);
  }

  /** How much of what is held belongs to the value if the closer ends it; not all is certain. */
  private int valueBeforeCloser() {
    int length = closed - closers.marker(marker).length();
    boolean lineBreak = lines && length > 0 && held.charAt(length - 1) == '\n';
    return lineBreak ? length - 1 : length;
  }

  private void release(int length, long end, SegmentWriter out) {
    if (length > 0) {
      call.value().take(held.substring(0, length), end - (held.length() - length), out);
      held.delete(0, length);
    }
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
  }
}
