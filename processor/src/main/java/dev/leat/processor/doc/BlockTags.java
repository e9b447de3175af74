package dev.leat.processor.doc;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a comment at its block tags: at-signs that begin a line outside any inline tag, HTML comment
 * and fenced code. What is opened and never closed swallows none of them.
 */
final class BlockTags {
  /** The raw text before the first block tag. */
  final String main;

  /** Each block tag with its raw text. */
  final List<Block> blocks;

  private BlockTags(String main, List<Block> blocks) {
    this.main = main;
    this.blocks = blocks;
  }

  /** One block tag, such as {@code param} with the text {@code name What it is.} */
  record Block(String tag, String text) {
    /** The first word of the text. */
    String word() {
      return text.substring(0, wordEnd(text));
    }

    /** What follows the first word. */
    String rest() {
      return text.substring(wordEnd(text)).strip();
    }
  }

  private static int wordEnd(String text) {
    int end = 0;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return end;
  }

  static BlockTags split(String comment, boolean markdown) {
    List<String> parts = parts(comment, markdown);
    List<Block> blocks = new ArrayList<>();
    for (String part : parts.subList(1, parts.size())) {
      int tag = wordEnd(part);
      blocks.add(new Block(part.substring(0, tag), part.substring(tag).strip()));
    }
    return new BlockTags(parts.get(0), blocks);
  }

  /** The main text, and then each block without its at-sign. */
  private static List<String> parts(String comment, boolean markdown) {
    List<String> parts = new ArrayList<>();
    Spans spans = new Spans(comment, markdown);
    int start = 0;
    boolean lineStart = true;
    int next;
    for (int i = 0; i < comment.length(); i = next) {
      char c = comment.charAt(i);
      if (c == '@' && lineStart && isLetter(comment, i + 1)) {
        parts.add(comment.substring(start, i));
        start = i + 1;
      }
      next = Math.max(i + 1, spans.end(i, c, lineStart));
      lineStart = c == '\n' || c == '\r' || (lineStart && Character.isWhitespace(c));
      while (!lineStart && next < comment.length() && !isSpecial(comment.charAt(next))) {
        next++;
      }
    }
    parts.add(comment.substring(start));
    return parts;
  }

  /** Whether it ends a line, or may begin a span within one. */
  private static boolean isSpecial(char c) {
    return c == '\n' || c == '\r' || c == '{' || c == '<';
  }

  private static boolean isLetter(String text, int at) {
    return at < text.length() && Character.isLetter(text.charAt(at));
  }

  /** Finds where what has no block tags in it ends. */
  private static final class Spans {
    private final String text;
    private final boolean markdown;
    private final Braces braces;

    /** No HTML comment ends after this offset. */
    private final int lastEnd;

    Spans(String text, boolean markdown) {
      this.text = text;
      this.markdown = markdown;
      this.braces = Braces.of(text);
      this.lastEnd = text.lastIndexOf("-->");
    }

    /** The offset after the span that begins at {@code i}; 0 if none does. */
    int end(int i, char c, boolean lineStart) {
      return switch (c) {
        case '{' -> InlineTag.isAt(text, i) ? braces.closing(i) + 1 : 0;
        case '<' -> lastEnd > i && text.startsWith("<!--", i) ? text.indexOf("-->", i) + 3 : 0;
        case '`', '~' -> markdown && lineStart ? Fence.end(text, i) : 0;
        default -> 0;
      };
    }
  }
}
