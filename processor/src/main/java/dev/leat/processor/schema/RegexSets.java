package dev.leat.processor.schema;

import java.util.Map;
import java.util.regex.Pattern;

/** The sets of characters that regular expressions of Java have names for. */
final class RegexSets {
  private static final CharSet LINE_ENDS = CharSet.of("\n\r\u0085\u2028\u2029");
  private static final CharSet DIGITS = CharSet.range('0', '9');
  private static final CharSet LOWER = CharSet.range('a', 'z');
  private static final CharSet UPPER = CharSet.range('A', 'Z');
  private static final CharSet LETTERS = LOWER.or(UPPER);
  private static final CharSet BLANKS =
      CharSet.of(" \t\u00A0\u1680\u180E\u202F\u205F\u3000").or(CharSet.range(0x2000, 0x200A));
  private static final CharSet VERTICAL = CharSet.of("\u000B\f").or(LINE_ENDS);
  private static final CharSet SEEN = CharSet.range('!', '~');

  /** By the letter after the backslash; in upper case it is the complement. */
  private static final Map<Character, CharSet> ESCAPES =
      Map.of(
          'd', DIGITS,
          's', CharSet.of(" \t\n\u000B\f\r"),
          'w', LETTERS.or(DIGITS).or(CharSet.of("_")),
          'h', BLANKS,
          'v', VERTICAL);

  /** Properties that mean the same in every version of Unicode; case depends on flags. */
  private static final Map<String, CharSet> PROPERTIES =
      Map.ofEntries(
          Map.entry("ASCII", CharSet.range(0, 0x7F)),
          Map.entry("Alpha", LETTERS),
          Map.entry("Digit", DIGITS),
          Map.entry("Alnum", LETTERS.or(DIGITS)),
          Map.entry("Punct", SEEN.and(LETTERS.or(DIGITS).not())),
          Map.entry("Graph", SEEN),
          Map.entry("Print", CharSet.range(' ', '~')),
          Map.entry("Blank", CharSet.of(" \t")),
          Map.entry("Cntrl", CharSet.range(0, 0x1F).or(CharSet.of("\u007F"))),
          Map.entry("XDigit", DIGITS.or(CharSet.range('a', 'f')).or(CharSet.range('A', 'F'))),
          Map.entry("Space", CharSet.of(" \t\n\u000B\f\r")),
          Map.entry("Lower", LOWER),
          Map.entry("Upper", UPPER));

  private RegexSets() {}

  static boolean has(int flags, int flag) {
    return (flags & flag) != 0;
  }

  /** Whatever {@code .} matches. */
  static CharSet dot(int flags) {
    if (has(flags, Pattern.DOTALL)) {
      return CharSet.ALL;
    }
    return (has(flags, Pattern.UNIX_LINES) ? CharSet.of("\n") : LINE_ENDS).not();
  }

  /** A character that stands for itself. */
  static CharSet literal(int c, int flags) {
    if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
      throw new InexpressibleException("half a surrogate pair");
    }
    return folded(CharSet.range(c, c), flags);
  }

  /** The set with both cases of its letters, if case does not matter. */
  static CharSet folded(CharSet set, int flags) {
    return has(flags, Pattern.CASE_INSENSITIVE) ? set.withBothCases() : set;
  }

  /** Whether the letter after a backslash names a set. */
  static boolean isNamed(int letter) {
    return letter < 0x80 && ESCAPES.containsKey((char) Character.toLowerCase(letter));
  }

  /** The set that a letter after a backslash names. */
  static CharSet named(int letter) {
    CharSet set = ESCAPES.getOrDefault((char) Character.toLowerCase(letter), CharSet.NONE);
    return Character.isUpperCase(letter) ? set.not() : set;
  }

  /** The set of a property. */
  static CharSet property(String name, int flags) {
    CharSet set = PROPERTIES.get(name);
    boolean ofOneCase = name.equals("Lower") || name.equals("Upper");
    if (set == null || (ofOneCase && has(flags, Pattern.CASE_INSENSITIVE))) {
      throw new InexpressibleException("the property " + name);
    }
    return set;
  }
}
