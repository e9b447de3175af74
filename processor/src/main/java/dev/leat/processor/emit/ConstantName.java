package dev.leat.processor.emit;

import java.util.Locale;

/** Names of methods and variables as names of constants. */
final class ConstantName {
  private ConstantName() {}

  /** {@code getCurrentWeather} as {@code GET_CURRENT_WEATHER}. */
  static String of(String name) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      words.append(beginsWord(name, i) ? "_" : "").append(name.charAt(i));
    }
    return words.toString().toUpperCase(Locale.ROOT);
  }

  /** A capital after a small letter or digit, or the last of several. */
  private static boolean beginsWord(String name, int i) {
    if (i == 0 || !isCapital(name.charAt(i))) {
      return false;
    }
    char before = name.charAt(i - 1);
    return isSmall(before)
        || (before >= '0' && before <= '9')
        || (isCapital(before) && i + 1 < name.length() && isSmall(name.charAt(i + 1)));
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static boolean isSmall(char c) {
    return c >= 'a' && c <= 'z';
  }
}
