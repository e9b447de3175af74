package dev.leat.processor.doc;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Builds text, and drops the asterisks and underscores that come in pairs around words. */
final class Emphasis {
  /** So many open runs of the other mark are looked over for one to close. */
  private static final int MAX_CROSSED = 64;

  private final StringBuilder text = new StringBuilder();
  private final List<Run> open = new ArrayList<>();
  private final BitSet dropped = new BitSet();

  /** Marks that may open emphasis; {@code end} goes down as closing marks take them. */
  private static final class Run {
    final char mark;
    final int start;
    int end;

    Run(char mark, int start, int end) {
      this.mark = mark;
      this.start = start;
      this.end = end;
    }
  }

  void append(char c) {
    text.append(c);
  }

  void append(String more) {
    text.append(more);
  }

  /** Adds the run of marks that begins at {@code i} of {@code source}; says where it ends. */
  int run(String source, int i) {
    char mark = source.charAt(i);
    int end = i;
    while (end < source.length() && source.charAt(end) == mark) {
      end++;
    }
    char before = i == 0 ? ' ' : source.charAt(i - 1);
    char after = end == source.length() ? ' ' : source.charAt(end);
    boolean left = flanks(before, after);
    boolean right = flanks(after, before);
    boolean word = mark == '_';
    int start = text.length();
    text.append(source, i, end);
    int taken = 0;
    if (right && (!word || !left || isPunctuation(after))) {
      taken = close(mark, start, end - i);
    }
    if (left && (!word || !right || isPunctuation(before)) && taken < end - i) {
      open.add(new Run(mark, start + taken, text.length()));
    }
    return end;
  }

  /** Drops as many of the marks as were opened, and says how many. */
  private int close(char mark, int start, int length) {
    int taken = 0;
    while (taken < length && hasOpen(mark)) {
      Run run = open.get(open.size() - 1);
      if (run.mark == mark) {
        dropped.set(--run.end);
        dropped.set(start + taken++);
      }
      if (run.mark != mark || run.end == run.start) {
        open.remove(open.size() - 1);
      }
    }
    return taken;
  }

  private boolean hasOpen(char mark) {
    for (int i = open.size() - 1; i >= Math.max(0, open.size() - MAX_CROSSED); i--) {
      if (open.get(i).mark == mark) {
        return true;
      }
    }
    return false;
  }

  private static boolean flanks(char outside, char inside) {
    return !Character.isWhitespace(inside)
        && (!isPunctuation(inside) || Character.isWhitespace(outside) || isPunctuation(outside));
  }

  private static boolean isPunctuation(char c) {
    return c > ' ' && c < 0x7f && !Character.isLetterOrDigit(c);
  }

  @Override
  public String toString() {
    StringBuilder kept = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (!dropped.get(i)) {
        kept.append(text.charAt(i));
      }
    }
    return kept.toString();
  }
}
