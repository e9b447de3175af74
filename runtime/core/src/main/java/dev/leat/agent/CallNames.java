package dev.leat.agent;

import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Names of calls that go back to the model with the history. A model may write anything for a name,
 * but a provider refuses a history with a name that no tool can have, and the conversation would be
 * stuck for good.
 */
final class CallNames {
  private static final Pattern UNFIT = Pattern.compile("[^A-Za-z0-9_-]");

  /** What every provider takes; that of {@link dev.leat.Tool#name}. */
  private static final int MAX_LENGTH = 64;

  private CallNames() {}

  /**
   * The name if a provider takes it back; else one that is like it and none of the tools'. So what
   * is no tool's name as it was written never becomes one.
   */
  static String fit(String name, Predicate<String> isTool) {
    String like = UNFIT.matcher(begin(name, MAX_LENGTH)).replaceAll("_");
    if (like.isEmpty() || "-0123456789".indexOf(like.charAt(0)) >= 0) {
      like = begin("_" + like, MAX_LENGTH);
    }
    String fit = like;
    for (int i = 2; !fit.equals(name) && isTool.test(fit); i++) {
      fit = begin(like, MAX_LENGTH - 8) + "_" + i;
    }
    return fit;
  }

  private static String begin(String text, int length) {
    return text.length() > length ? text.substring(0, length) : text;
  }
}
