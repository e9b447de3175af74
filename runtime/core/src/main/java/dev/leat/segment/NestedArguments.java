package dev.leat.segment;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Arguments as tags that are named after parameters. In a tag stands a raw value, or tags again:
 * those of an object's properties, or one for each element of an array. A token precedes every tag,
 * so that nothing in a value can be taken for one.
 */
final class NestedArguments implements Body {
  /** Deeper than any tool's decoder reads. */
  private static final int MAX_DEPTH = 512;

  private final SectionCall call;
  private final MarkerAutomaton tagStart;

  /** What ends the section, where the call's own end is missing. */
  private final String sectionCloser;

  /** The open tags, the innermost first. */
  private final Deque<NestedTag> open = new ArrayDeque<>();

  /** White space at the start of a tag: part of a value, if it is one. */
  private final StringBuilder blanks = new StringBuilder();

  /** The tag that is being read. */
  private final StringBuilder tag = new StringBuilder();

  /** How much of a tag's start was read; meaningful between tags. */
  private int state = MarkerAutomaton.ROOT;

  private boolean inTag;
  private boolean damaged;
  private String lastWord = "";

  NestedArguments(SectionCall call, MarkerAutomaton tagStart, String sectionCloser) {
    this.call = call;
    this.tagStart = tagStart;
    this.sectionCloser = sectionCloser;
    open.push(NestedTag.arguments(call.argumentsType()));
  }

  @Override
  public boolean start(char c) {
    if (!tagStart.starts(c)) {
      damage("a tag", c);
    }
    return !damaged;
  }

  @Override
  public int read(CharSequence text, int from, int to, SegmentWriter out) {
    int i = from;
    while (i < to && !isEnded() && !damaged) {
      i = inTag ? tag(text.charAt(i), i, out) : content(text, i, to, out);
    }
    return i;
  }

  private int content(CharSequence text, int from, int to, SegmentWriter out) {
    int end = from;
    boolean plain = state == MarkerAutomaton.ROOT && inner().content() == NestedTag.Content.TEXT;
    while (plain && end < to && !tagStart.starts(text.charAt(end))) {
      end++;
    }
    if (end > from) {
      call.value().take(text.subSequence(from, end), out.at(end), out);
      return end;
    }
    char c = text.charAt(from);
    int next = tagStart.step(state, c);
    if (tagStart.match(next) >= 0) {
      inTag = true;
      tag.setLength(0);
    } else {
      String read = tagStart.path(state) + c;
      int depth = tagStart.depth(next);
      String certain = read.substring(0, read.length() - depth);
      if (!certain.isEmpty() && !take(certain, out.at(from + 1 - depth), out)) {
        damage("a tag", c);
        return from;
      }
    }
    state = inTag ? MarkerAutomaton.ROOT : next;
    return from + 1;
  }

  /** Takes what stands in a tag; false if nothing but tags may stand there. */
  private boolean take(String text, long end, SegmentWriter out) {
    boolean blank = text.isBlank();
    NestedTag inner = inner();
    if (inner.content() == NestedTag.Content.UNDECIDED && blank && mayWait()) {
      blanks.append(text);
      return true;
    }
    if (inner.content() == NestedTag.Content.UNDECIDED) {
      startText(inner, end - text.length(), out);
    }
    if (inner.content() == NestedTag.Content.TEXT) {
      call.value().take(text, end, out);
      return true;
    }
    return blank;
  }

  private boolean mayWait() {
    return blanks.length() < Segmenter.MAX_RAW_LENGTH;
  }

  private void startText(NestedTag inner, long end, SegmentWriter out) {
    call.value().start(inner.startText());
    call.value().take(blanks, end, out);
    blanks.setLength(0);
  }

  private int tag(char c, int i, SegmentWriter out) {
    boolean closes = tag.isEmpty() ? c == '/' : tag.charAt(0) == '/';
    if (c == '>') {
      return closes ? close(i, out) : open(i, out);
    }
    if (closes && !mayBe(tag.toString() + c)) {
      return damage("<" + inner().closer() + ">", c, i);
    }
    if (tag.length() >= Segmenter.MAX_NAME_LENGTH) {
      return damage("a name of at most " + Segmenter.MAX_NAME_LENGTH + " characters", c, i);
    }
    tag.append(c);
    return i + 1;
  }

  private boolean mayBe(String start) {
    return inner().closer().startsWith(start)
        || (open.size() == 1 && sectionCloser.startsWith(start));
  }

  private int open(int i, SegmentWriter out) {
    String name = tag.toString().strip();
    if (name.isEmpty() || !inner().mayHold(name)) {
      return damage("<" + inner().closer() + ">", '>', i);
    }
    if (open.size() >= MAX_DEPTH) {
      return damage("at most " + MAX_DEPTH + " levels", '>', i);
    }
    blanks.setLength(0);
    inTag = false;
    call.arguments(inner().begin(name), out.at(i + 1), out);
    open.push(new NestedTag(name, inner().typeOf(name)));
    return i + 1;
  }

  private int close(int i, SegmentWriter out) {
    String word = tag.toString();
    boolean last = open.size() == 1 && word.equals(sectionCloser);
    if (!last && !word.equals(inner().closer())) {
      return damage("<" + inner().closer() + ">", '>', i);
    }
    inTag = false;
    end(inner(), out.at(i + 1), out);
    open.pop();
    lastWord = open.isEmpty() ? word : "";
    return i + 1;
  }

  private void end(NestedTag inner, long end, SegmentWriter out) {
    String empty = inner.content() == NestedTag.Content.UNDECIDED ? inner.empty() : "";
    if (!empty.isEmpty()) {
      blanks.setLength(0);
      call.arguments(empty, end, out);
      return;
    }
    if (inner.content() == NestedTag.Content.UNDECIDED) {
      startText(inner, end, out);
    }
    if (inner.content() == NestedTag.Content.TEXT) {
      call.value().end(end, out);
    } else if (inner.isFilled()) {
      call.arguments(inner.end(), end, out);
    }
  }

  private NestedTag inner() {
    return open.getFirst();
  }

  private int damage(String expected, char found, int i) {
    damage(expected, found);
    return i;
  }

  private void damage(String expected, char found) {
    damaged = true;
    call.open().refuse("expected " + expected + ", found '" + found + "'");
  }

  @Override
  public boolean isEnded() {
    return open.isEmpty();
  }

  @Override
  public boolean isDamaged() {
    return damaged;
  }

  @Override
  public String lastWord() {
    return lastWord;
  }

  @Override
  public String startOfMarker() {
    return inTag ? tagStart.marker(0) + tag : tagStart.path(state);
  }

  @Override
  public int held() {
    int read = inTag ? tagStart.marker(0).length() + tag.length() : tagStart.depth(state);
    boolean inText = !open.isEmpty() && inner().content() == NestedTag.Content.TEXT;
    return blanks.length() + read + (inText ? call.value().held() : 0);
  }
}
