package dev.leat.processor.schema;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A set of code points. Immutable.
 *
 * @param ranges disjoint, ascending, with a gap between any two
 */
record CharSet(List<Range> ranges) {
  static final CharSet NONE = new CharSet(List.of());
  static final CharSet ALL = range(0, Character.MAX_CODE_POINT);

  /** Those that are one UTF-16 unit. */
  static final CharSet UNITS = range(0, 0xFFFF);

  /** What {@code String.trim} takes away, by which the reference implementation tells blanks. */
  static final CharSet WHITE = range(0, ' ');

  /** First and last of those that follow each other. */
  record Range(int first, int last) {}

  static CharSet range(int first, int last) {
    return new CharSet(List.of(new Range(first, last)));
  }

  static CharSet of(String characters) {
    CharSet set = NONE;
    for (int c : characters.codePoints().toArray()) {
      set = set.or(range(c, c));
    }
    return set;
  }

  boolean isEmpty() {
    return ranges.isEmpty();
  }

  boolean contains(int c) {
    return ranges.stream().anyMatch(range -> range.first <= c && c <= range.last);
  }

  CharSet or(CharSet other) {
    List<Range> all = new ArrayList<>(ranges);
    all.addAll(other.ranges);
    all.sort(Comparator.comparingInt(Range::first));
    List<Range> merged = new ArrayList<>();
    for (Range range : all) {
      int top = merged.size() - 1;
      if (top >= 0 && range.first <= merged.get(top).last + 1) {
        int last = Math.max(merged.get(top).last, range.last);
        merged.set(top, new Range(merged.get(top).first, last));
      } else {
        merged.add(range);
      }
    }
    return new CharSet(List.copyOf(merged));
  }

  CharSet not() {
    List<Range> gaps = new ArrayList<>();
    int next = 0;
    for (Range range : ranges) {
      if (range.first > next) {
        gaps.add(new Range(next, range.first - 1));
      }
      next = range.last + 1;
    }
    if (next <= Character.MAX_CODE_POINT) {
      gaps.add(new Range(next, Character.MAX_CODE_POINT));
    }
    return new CharSet(List.copyOf(gaps));
  }

  CharSet and(CharSet other) {
    return not().or(other.not()).not();
  }

  /** With each ASCII letter the same letter in the other case. */
  CharSet withBothCases() {
    CharSet set = this;
    for (int c = 'A'; c <= 'Z'; c++) {
      if (contains(c) != contains(c + 32)) {
        set = set.or(range(c, c)).or(range(c + 32, c + 32));
      }
    }
    return set;
  }
}
