package dev.leat.processor.schema;

import java.util.Map;

/** Reads what follows a backslash in a regular expression of Java. */
final class RegexEscape {
  private static final Map<Integer, Integer> CONTROLS =
      Map.of(
          (int) 't', 9, (int) 'n', 10, (int) 'f', 12, (int) 'r', 13, (int) 'a', 7, (int) 'e', 27);

  private final int[] text;
  private final int flags;
  private int position;

  RegexEscape(int[] text, int position, int flags) {
    this.text = text;
    this.position = position;
    this.flags = flags;
  }

  /** Where it ends. */
  int position() {
    return position;
  }

  /** Whether what follows is one character, rather than a set of them. */
  boolean isCharacter() {
    int c = text[position];
    return !RegexSets.isNamed(c) && c != 'p' && c != 'P';
  }

  CharSet read() {
    if (isCharacter()) {
      return RegexSets.literal(character(), flags);
    }
    int c = text[position++];
    if (RegexSets.isNamed(c)) {
      return RegexSets.named(c);
    }
    CharSet set = RegexSets.property(propertyName(), flags);
    return c == 'P' ? set.not() : set;
  }

  private String propertyName() {
    if (text[position] != '{') {
      throw new InexpressibleException("the property " + Character.toString(text[position]));
    }
    int start = ++position;
    while (text[position++] != '}') {
      // Java took the expression, so there is one.
    }
    return new String(text, start, position - start - 1);
  }

  int character() {
    int c = text[position++];
    Integer control = CONTROLS.get(c);
    if (control != null) {
      return control;
    }
    if (c == 'x' && text[position] == '{') {
      position++;
      return hexUntilBrace();
    }
    if (c == 'x' || c == 'u') {
      return hex(c == 'x' ? 2 : 4);
    }
    if (c < 0x80 && Character.isLetterOrDigit(c)) {
      throw new InexpressibleException("\\" + Character.toString(c));
    }
    return c;
  }

  private int hex(int digits) {
    int value = 0;
    for (int i = 0; i < digits; i++) {
      value = value * 16 + Character.digit(text[position++], 16);
    }
    return value;
  }

  private int hexUntilBrace() {
    int value = 0;
    while (text[position] != '}') {
      value = value * 16 + Character.digit(text[position++], 16);
    }
    position++;
    return value;
  }
}
