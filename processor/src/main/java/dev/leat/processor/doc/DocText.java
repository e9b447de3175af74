package dev.leat.processor.doc;

import java.util.BitSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;

/**
 * Turns the text of a Javadoc comment into plain text: inline tags into what they stand for, HTML
 * elements into layout or nothing, character references into characters. A tag is never left. It
 * goes over the text once, whatever is nested in it.
 */
final class DocText {
  /** What a {@code {@value}} tag's reference stands for. */
  private final UnaryOperator<String> values;

  /** What {@code {@inheritDoc}} stands for: plain text. */
  private final String inherited;

  private final HtmlLayout out = new HtmlLayout();

  /** The closing braces of tags whose content is text like any other. */
  private final BitSet closing = new BitSet();

  /** Those of them that end a sentence. */
  private final BitSet sentences = new BitSet();

  private DocText(UnaryOperator<String> values, String inherited) {
    this.values = values;
    this.inherited = inherited;
  }

  static String plain(String comment, UnaryOperator<String> values, String inherited) {
    if (comment.strip().equals("{@inheritDoc}")) {
      return inherited;
    }
    DocText text = new DocText(values, inherited);
    text.markup(comment);
    return text.out.end();
  }

  private void markup(String text) {
    Braces braces = Braces.of(text);
    int i = 0;
    while (i < text.length()) {
      i = step(text, i, braces);
    }
  }

  /** Reads what begins at {@code i}, and says where that ends. */
  private int step(String text, int i, Braces braces) {
    switch (text.charAt(i)) {
      case '{' -> {
        return InlineTag.isAt(text, i)
            ? inline(text, InlineTag.at(text, i, braces))
            : literal(text, i);
      }
      case '}' -> {
        if (sentences.get(i)) {
          out.text(".");
        }
        return closing.get(i) ? i + 1 : literal(text, i);
      }
      case '<' -> {
        HtmlTag tag = HtmlTag.at(text, i);
        return tag == null ? literal(text, i) : out.element(text, tag);
      }
      case '&' -> {
        return reference(text, i);
      }
      default -> {
        return literal(text, i);
      }
    }
  }

  /** What stands at {@code i} is text, and so is all up to the next that might be markup. */
  private int literal(String text, int i) {
    int end = i + 1;
    while (end < text.length() && !isMarkup(text.charAt(end))) {
      end++;
    }
    out.text(text, i, end);
    return end;
  }

  private static boolean isMarkup(char c) {
    return c == '{' || c == '}' || c == '<' || c == '&';
  }

  private int inline(String text, InlineTag tag) {
    switch (tag.name()) {
      case "code", "literal", "systemProperty" -> out.text(tag.content(text));
      case "value" -> out.text(values.apply(tag.content(text)));
      case "snippet" -> snippet(tag.content(text));
      case "index" -> out.text(term(tag.content(text)));
      case "inheritDoc" -> out.lines(inherited);
      case "docRoot" -> {}
      case "link", "linkplain" -> {
        return link(text, tag);
      }
      case "return" -> {
        out.text("Returns ");
        sentences.set(tag.close());
        return enter(tag, tag.content());
      }
      default -> {
        return enter(tag, tag.content());
      }
    }
    return tag.end(text);
  }

  /** Goes on inside the tag, as with text that stands in none. */
  private int enter(InlineTag tag, int at) {
    closing.set(tag.close());
    return at;
  }

  private int link(String text, InlineTag tag) {
    int from = skip(text, tag.content(), tag.close());
    int end = Reference.end(text, from, tag.close());
    int label = skip(text, end, tag.close());
    if (label < tag.close()) {
      return enter(tag, label);
    }
    out.text(Reference.readable(text.substring(from, end)));
    return tag.end(text);
  }

  private static int skip(String text, int from, int limit) {
    int i = from;
    while (i < limit && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** The first word, or the first words if they are in quotes. */
  private static String term(String content) {
    String text = content.strip();
    if (text.startsWith("\"") && text.indexOf('"', 1) > 0) {
      return text.substring(1, text.indexOf('"', 1));
    }
    return text.split("\\s", 2)[0];
  }

  private void snippet(String content) {
    String code = Snippet.code(content);
    if (code.isBlank()) {
      out.text(Snippet.pointer(content));
    } else {
      out.code(code);
    }
  }

  private int reference(String text, int at) {
    Matcher reference = HtmlEntities.at(text, at);
    if (!reference.lookingAt()) {
      return literal(text, at);
    }
    out.text(HtmlEntities.decode(reference));
    return reference.end();
  }
}
