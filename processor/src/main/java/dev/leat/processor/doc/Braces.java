package dev.leat.processor.doc;

import java.util.Arrays;

/** The pairs of braces of a text, found in one pass however deeply they are nested. */
final class Braces {
  /** For each opening brace the offset of its closing one; else -1. */
  private final int[] closing;

  private static final Braces NONE = new Braces(new int[0]);

  private Braces(int[] closing) {
    this.closing = closing;
  }

  static Braces of(String text) {
    if (text.indexOf('{') < 0) {
      return NONE;
    }
    int[] closing = new int[text.length()];
    Arrays.fill(closing, -1);
    int[] open = new int[text.length()];
    int depth = 0;
    int next = text.indexOf('{');
    int close = text.indexOf('}');
    while (close >= 0) {
      if (next >= 0 && next < close) {
        open[depth++] = next;
        next = text.indexOf('{', next + 1);
      } else {
        if (depth > 0) {
          closing[open[--depth]] = close;
        }
        close = text.indexOf('}', close + 1);
      }
    }
    return new Braces(closing);
  }

  /** Where the brace that opens at {@code position} closes; -1 if it does not. */
  int closing(int position) {
    return closing[position];
  }
}
