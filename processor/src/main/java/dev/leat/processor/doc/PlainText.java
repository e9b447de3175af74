package dev.leat.processor.doc;

/** Builds text in which white space is only what separates words, lines and paragraphs. */
final class PlainText {
  private final StringBuilder out = new StringBuilder();

  /** What must come before the next word; {@code ""}, a space, or newlines. */
  private String gap = "";

  /** Part of a text, in which white space only separates words. */
  void flow(String text, int from, int end) {
    int i = from;
    while (i < end) {
      int word = i;
      while (i < end && !isWhiteSpace(text.charAt(i))) {
        i++;
      }
      if (i > word) {
        out.append(out.isEmpty() ? "" : gap).append(text.substring(word, i));
        gap = "";
      } else {
        separate(" ");
        i++;
      }
    }
  }

  /** Decides of what most texts are of without a look at the table of characters. */
  private static boolean isWhiteSpace(char c) {
    return (c <= ' ' || c > '~') && Character.isWhitespace(c);
  }

  /** Lines that keep their white space, as a paragraph of their own. */
  void lines(String text) {
    String block = withoutBlankStart(text.stripTrailing()).stripIndent();
    if (!block.isBlank()) {
      paragraph();
      out.append(out.isEmpty() ? "" : gap).append(block);
      gap = "\n\n";
    }
  }

  private static String withoutBlankStart(String text) {
    int start = 0;
    for (int i = 0; i < text.length() && Character.isWhitespace(text.charAt(i)); i++) {
      start = text.charAt(i) == '\n' ? i + 1 : start;
    }
    return text.substring(start);
  }

  void newline() {
    separate("\n");
  }

  void paragraph() {
    separate("\n\n");
  }

  /** Begins an item of a list. */
  void item(String mark, int indent) {
    separate("\n");
    out.append(out.isEmpty() ? "" : gap).append("  ".repeat(indent)).append(mark);
    gap = " ";
  }

  /** Begins a cell of a table's row, away from the one before it. */
  void cell() {
    if (!out.isEmpty() && !gap.startsWith("\n")) {
      out.append(" |");
      gap = " ";
    }
  }

  /** The wider gap wins: they are ordered as {@code "" < " " < "\n" < "\n\n"}. */
  private void separate(String wanted) {
    boolean lineOverSpace = gap.equals(" ") && wanted.startsWith("\n");
    if (lineOverSpace || wanted.length() > gap.length()) {
      gap = wanted;
    }
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
