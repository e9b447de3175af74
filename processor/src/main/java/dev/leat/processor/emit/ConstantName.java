package dev.leat.processor.emit;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names of methods and variables as names of constants. */
final class ConstantName {
  /** After a small letter or digit, or before the last capital of several. */
  private static final Pattern WORD_START =
      Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

  private ConstantName() {}

  /** {@code getCurrentWeather} as {@code GET_CURRENT_WEATHER}. */
  static String of(String name) {
    return WORD_START.matcher(name).replaceAll("_").toUpperCase(Locale.ROOT);
  }
}
