package dev.leat.json;

/**
 * The lexical half of reading JSON (RFC 8259, strict): a position in a text, and the tokens from
 * there. It knows nothing of structure, pointers or problems. Not for use by several threads.
 */
final class JsonScanner {
  /** A number longer than this is no measurement and costs quadratic time to convert. */
  static final int MAX_NUMBER_LENGTH = 1_000;

  /** As much of the text as shows where reading stopped. */
  private static final int MAX_FOUND = 12;

  final String text;
  private final int end;

  /** The offset of the next character to read; at most {@code end}. */
  int position;

  JsonScanner(String text) {
    this.text = text;
    this.end = text.length();
  }

  /** The next character that is no white space, not consumed; -1 at the end. */
  int peek() {
    int p = position;
    while (p < end) {
      char c = text.charAt(p);
      if (c != ' ' && c != '\n' && c != '\t' && c != '\r') {
        position = p;
        return c;
      }
      p++;
    }
    position = p;
    return -1;
  }

  /** Consumes {@code c} if it is the next character that is no white space. */
  boolean consume(char c) {
    if (peek() != c) {
      return false;
    }
    position++;
    return true;
  }

  void expect(char c) {
    if (!consume(c)) {
      throw malformed("'" + c + "'");
    }
  }

  /** Reads a string, from its opening quote past its closing one. */
  String string() {
    expect('"');
    int start = position;
    for (int p = start; p < end; p++) {
      char c = text.charAt(p);
      if (c == '"') {
        position = p + 1;
        return text.substring(start, p);
      }
      if (c == '\\') {
        position = start;
        return escapedString(p);
      }
      if (c < ' ') {
        position = p;
        throw malformed("no control character in a string");
      }
    }
    position = end;
    throw malformed("the end of the string");
  }

  /**
   * Goes past the quotes with {@code plain} in them if they come next: then nobody needs a copy.
   *
   * @param plain has no character that JSON escapes
   */
  boolean takeQuoted(String plain) {
    int close = position + 1 + plain.length();
    boolean taken =
        close < end && text.charAt(close) == '"' && text.startsWith(plain, position + 1);
    position = taken ? close + 1 : position;
    return taken;
  }

  private String escapedString(int firstEscape) {
    StringBuilder out = new StringBuilder(firstEscape - position + 16);
    out.append(text, position, firstEscape);
    position = firstEscape;
    while (position < end) {
      char c = text.charAt(position);
      if (c == '"') {
        position++;
        return out.toString();
      }
      if (c < ' ') {
        throw malformed("no control character in a string");
      }
      position++;
      out.append(c == '\\' ? escape() : c);
    }
    throw malformed("the end of the string");
  }

  /** Reads what follows a backslash. */
  private char escape() {
    if (position >= end) {
      throw malformed("the rest of an escape");
    }
    char c = text.charAt(position++);
    return switch (c) {
      case '"', '\\', '/' -> c;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> unicodeEscape();
      default -> {
        position--;
        throw malformed("one of \"\\/bfnrtu after a backslash");
      }
    };
  }

  private char unicodeEscape() {
    int value = 0;
    for (int i = 0; i < 4; i++) {
      int digit = position < end ? hexDigit(text.charAt(position)) : -1;
      if (digit < 0) {
        throw malformed("four hexadecimal digits");
      }
      value = value * 16 + digit;
      position++;
    }
    return (char) value;
  }

  private static int hexDigit(char c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    int lower = c | 0x20;
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
  }

  /** Consumes a number and returns its text. */
  String number() {
    peek();
    int start = position;
    skipNumber();
    return text.substring(start, position);
  }

  void skipNumber() {
    int start = position;
    if (at('-')) {
      position++;
    }
    if (at('0')) {
      position++;
    } else {
      digits();
    }
    if (at('.')) {
      position++;
      digits();
    }
    if (at('e') || at('E')) {
      position++;
      if (at('+') || at('-')) {
        position++;
      }
      digits();
    }
    if (position - start > MAX_NUMBER_LENGTH) {
      throw malformed(
          "a number of at most " + MAX_NUMBER_LENGTH + " characters, not " + (position - start));
    }
  }

  private boolean at(char c) {
    return position < end && text.charAt(position) == c;
  }

  private void digits() {
    int start = position;
    while (position < end && text.charAt(position) >= '0' && text.charAt(position) <= '9') {
      position++;
    }
    if (position == start) {
      throw malformed("a digit");
    }
  }

  /** Consumes {@code true}, {@code false} or {@code null}. */
  void literal(String word) {
    if (!text.startsWith(word, position)) {
      throw malformed("a JSON value");
    }
    position += word.length();
  }

  MalformedJsonException malformed(String expected) {
    String found;
    if (position >= end) {
      found = "the end of the text";
    } else {
      found =
          "'"
              + Problem.excerpt(
                  text.substring(position, Math.min(end, position + 2 * MAX_FOUND)), MAX_FOUND)
              + "'";
    }
    return new MalformedJsonException("expected " + expected + ", found " + found, position, this);
  }
}
