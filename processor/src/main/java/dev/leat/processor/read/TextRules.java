package dev.leat.processor.read;

import dev.leat.processor.model.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** The constraints of strings. */
final class TextRules {
  /** The names in Jakarta's {@code Pattern.Flag}. */
  private static final Map<String, Integer> FLAGS =
      Map.of(
          "UNIX_LINES", Pattern.UNIX_LINES,
          "CASE_INSENSITIVE", Pattern.CASE_INSENSITIVE,
          "COMMENTS", Pattern.COMMENTS,
          "MULTILINE", Pattern.MULTILINE,
          "DOTALL", Pattern.DOTALL,
          "UNICODE_CASE", Pattern.UNICODE_CASE,
          "CANON_EQ", Pattern.CANON_EQ);

  private TextRules() {}

  static @Nullable Rule with(@Nullable Rule before, Constraint constraint) {
    Rule.Text rule = before instanceof Rule.Text text ? text : Rule.Text.ANY;
    return switch (constraint.name()) {
      case "NotEmpty" -> sized(rule, 1, Integer.MAX_VALUE);
      case "NotBlank" -> new Rule.Text(rule.min(), rule.max(), true, rule.email(), rule.patterns());
      case "Size" -> sized(rule, SizeRules.min(constraint), SizeRules.max(constraint));
      case "Pattern" -> matching(rule, regex(constraint));
      case "Email" -> email(rule, constraint);
      default -> null;
    };
  }

  private static Rule.Text sized(Rule.Text rule, int fewest, int most) {
    int min = Math.max(rule.min(), fewest);
    int max = Math.min(rule.max(), most);
    return new Rule.Text(min, max, rule.notBlank(), rule.email(), rule.patterns());
  }

  /** Its own expression is one more; by default it is one that matches whatever has no lines. */
  private static Rule.Text email(Rule.Text rule, Constraint constraint) {
    Rule.Text email = new Rule.Text(rule.min(), rule.max(), rule.notBlank(), true, rule.patterns());
    String regexp = constraint.text("regexp");
    return regexp.isEmpty() || regexp.equals(".*") ? email : matching(email, regex(constraint));
  }

  private static Rule.Text matching(Rule.Text rule, Rule.Regex regex) {
    List<Rule.Regex> patterns = new ArrayList<>(rule.patterns());
    if (!patterns.contains(regex)) {
      patterns.add(regex);
    }
    return new Rule.Text(rule.min(), rule.max(), rule.notBlank(), rule.email(), patterns);
  }

  private static Rule.Regex regex(Constraint constraint) {
    String regexp = constraint.text("regexp");
    int flags = 0;
    if (constraint.values().get("flags") instanceof List<?> names) {
      for (Object name : names) {
        flags |= FLAGS.getOrDefault(name.toString(), 0);
      }
    }
    try {
      Pattern.compile(regexp, flags);
      return new Rule.Regex(regexp, flags);
    } catch (PatternSyntaxException e) {
      String what = e.getDescription() + " in \"" + regexp + "\"";
      throw new IllegalArgumentException(what, e);
    }
  }
}
