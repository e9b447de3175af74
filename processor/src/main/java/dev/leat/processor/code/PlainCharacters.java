package dev.leat.processor.code;

/**
 * The characters that source code may hold as they are: those that are seen, and do not change how
 * their neighbours are shown. The ranges are written out because {@code Character.getType} differs
 * from one Java release to the next, and generated code must not.
 */
public final class PlainCharacters {
  /** First and last of each range that is escaped, ascending. */
  private static final int[] ESCAPED = {
    0x0000, 0x001F, // control
    0x007F, 0x00A0, // control, no-break space
    0x00AD, 0x00AD, // soft hyphen
    0x061C, 0x061C, // direction mark
    0x1680, 0x1680, // Ogham space
    0x180E, 0x180E, // vowel separator
    0x2000, 0x200F, // spaces, joiners, direction marks
    0x2028, 0x202F, // line separators, direction overrides
    0x205F, 0x206F, // spaces, invisible operators, direction isolates
    0x3000, 0x3000, // ideographic space
    0xD800, 0xF8FF, // surrogates without their partner, private use
    0xFEFF, 0xFEFF, // byte order mark
    0xFFF0, 0xFFFF, // specials
    0xE0000, 0x10FFFF, // tags, private use
  };

  private PlainCharacters() {}

  /**
   * Where the ASCII characters from {@code from} on end that string literals and JSON hold as they
   * are. Most texts are of no others.
   */
  public static int runEnd(String text, int from) {
    int end = from;
    while (end < text.length() && isSimple(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isSimple(char c) {
    return c >= ' ' && c <= '~' && c != '"' && c != '\\';
  }

  /** Whether the code point may stand as it is. */
  public static boolean contains(int c) {
    if (c >= ' ' && c <= '~') {
      return true;
    }
    for (int i = 0; i < ESCAPED.length; i += 2) {
      if (c >= ESCAPED[i] && c <= ESCAPED[i + 1]) {
        return false;
      }
    }
    return true;
  }
}
