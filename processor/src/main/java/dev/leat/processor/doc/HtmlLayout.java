package dev.leat.processor.doc;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/** Lays out HTML as plain text: elements are lines, paragraphs, lists and rows, or nothing. */
final class HtmlLayout {
  /** Lists nested deeper stand no further to the right. */
  private static final int MAX_INDENT = 8;

  /** A longer exponent or index is looked at no further. */
  private static final int MAX_RAISED = 64;

  private static final Pattern ONE_WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Pattern ORDINAL = Pattern.compile("(?i)st|nd|rd|th|tm|sm|er|e");

  private final PlainText out = new PlainText();

  /** For each open list the number of its last item; -1 for one without numbers. */
  private final Deque<Integer> lists = new ArrayDeque<>();

  /** The parentheses that raised text has opened. */
  private int parentheses;

  /** The lines so far inside an element that keeps its white space. */
  private final StringBuilder pre = new StringBuilder();

  private boolean inPre;

  void text(String text) {
    text(text, 0, text.length());
  }

  void text(String text, int from, int end) {
    if (inPre) {
      pre.append(text, from, end);
    } else {
      out.flow(text, from, end);
    }
  }

  /** Plain text whose lines and paragraphs stay what they are. */
  void lines(String text) {
    String before = "";
    for (String line : text.split("\n", -1)) {
      if (line.isEmpty()) {
        out.paragraph();
      } else {
        if (!before.isEmpty()) {
          lineBreak();
        }
        text(line);
      }
      before = line;
    }
  }

  /** Lines that keep their white space. */
  void code(String lines) {
    if (inPre) {
      pre.append(lines);
    } else {
      out.lines(lines);
    }
  }

  String end() {
    endPre();
    return out.toString();
  }

  /** Lays out a tag of {@code text}, and says where to go on. */
  int element(String text, HtmlTag tag) {
    switch (tag.name()) {
      case "pre" -> {
        endPre();
        inPre = tag.opening();
      }
      case "script", "style" -> {
        return tag.opening() ? afterClosing(text, tag) : tag.end();
      }
      case "img" -> text(tag.alternative());
      case "br" -> lineBreak();
      case "sup" -> raised(text, tag, "^");
      case "sub" -> raised(text, tag, "_");
      case "ul", "ol" -> list(tag);
      case "li" -> item(tag, true);
      case "dd" -> item(tag, false);
      case "td", "th" -> cell(tag);
      default -> block(tag.name());
    }
    return tag.end();
  }

  private void block(String name) {
    switch (name) {
      case "dl", "dt", "tr", "div", "caption", "section", "article", "figure", "figcaption" ->
          out.newline();
      case "p", "table", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "hr" -> out.paragraph();
      default -> {}
    }
  }

  private void list(HtmlTag tag) {
    out.newline();
    if (tag.opening()) {
      lists.push(tag.name().equals("ol") ? 0 : -1);
    } else {
      lists.poll();
    }
  }

  private void item(HtmlTag tag, boolean numbered) {
    Integer last = lists.peek();
    if (!tag.opening()) {
      out.newline();
    } else if (last == null || last < 0 || !numbered) {
      out.item("-", indent());
    } else {
      lists.pop();
      lists.push(last + 1);
      out.item(last + 1 + ".", indent());
    }
  }

  private int indent() {
    return Math.min(Math.max(lists.size() - 1, 0), MAX_INDENT);
  }

  private void cell(HtmlTag tag) {
    if (tag.opening()) {
      out.cell();
    }
  }

  /** An exponent or index: {@code 2^53}, {@code 2^(n-1)}; but 1st, as it is spoken. */
  private void raised(String text, HtmlTag tag, String mark) {
    if (!tag.opening()) {
      if (parentheses > 0) {
        text(")");
        parentheses--;
      }
      return;
    }
    String near = text.substring(tag.end(), Math.min(text.length(), tag.end() + MAX_RAISED));
    int close = near.indexOf("</" + tag.name());
    String inside = close < 0 ? "" : near.substring(0, close).strip();
    if (inside.isEmpty() || ORDINAL.matcher(inside).matches()) {
      return;
    }
    text(mark);
    if (!ONE_WORD.matcher(inside).matches()) {
      text("(");
      parentheses++;
    }
  }

  private static int afterClosing(String text, HtmlTag tag) {
    int close = text.indexOf("</" + tag.name(), tag.end());
    return close < 0 ? text.length() : close;
  }

  private void lineBreak() {
    if (inPre) {
      pre.append('\n');
    } else {
      out.newline();
    }
  }

  private void endPre() {
    if (inPre) {
      out.lines(pre.toString());
      pre.setLength(0);
      inPre = false;
    }
  }
}
