package dev.leat.processor.doc;

/**
 * The head of an inline tag.
 *
 * @param content the offset at which its content begins
 * @param close the offset of the brace that closes it, or the end of a text that lacks it
 */
record InlineTag(String name, int content, int close) {
  static boolean isAt(String text, int position) {
    return text.startsWith("{@", position)
        && position + 2 < text.length()
        && Character.isLetter(text.charAt(position + 2));
  }

  static InlineTag at(String text, int position, Braces braces) {
    int closing = braces.closing(position);
    int close = closing < 0 ? text.length() : closing;
    int name = position + 2;
    while (name < close && isNamePart(text.charAt(name))) {
      name++;
    }
    int content = name;
    while (content < close && (text.charAt(content) == ' ' || text.charAt(content) == '\t')) {
      content++;
    }
    return new InlineTag(text.substring(position + 2, name), content, close);
  }

  private static boolean isNamePart(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == ':' || c == '_';
  }

  String content(String text) {
    return text.substring(content, close);
  }

  /** The offset after the tag. */
  int end(String text) {
    return Math.min(close + 1, text.length());
  }
}
