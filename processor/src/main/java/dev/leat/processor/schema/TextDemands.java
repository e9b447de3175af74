package dev.leat.processor.schema;

import dev.leat.processor.model.Rule;
import java.util.regex.Pattern;

/** Whether a text known when compiled keeps a rule, as the runtime will judge it. */
public final class TextDemands {
  private static final Pattern EMAIL = Pattern.compile(TextPattern.EMAIL);

  private TextDemands() {}

  /** Whether it does. */
  public static boolean areMet(Rule.Text rule, String text) {
    return text.length() >= rule.min()
        && text.length() <= rule.max()
        && !(rule.notBlank() && text.codePoints().allMatch(CharSet.WHITE::contains))
        && !(rule.email() && !EMAIL.matcher(text).matches())
        && rule.patterns().stream().allMatch(regex -> matches(regex, text));
  }

  private static boolean matches(Rule.Regex regex, String text) {
    return Pattern.compile(regex.regexp(), regex.flags()).matcher(text).matches();
  }
}
