package dev.leat.processor.schema;

import dev.leat.processor.model.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The one {@code pattern} of strings that keep a rule. Several demands are joined by lookaheads:
 * {@code allOf} is what the strict subsets of providers do not take.
 */
final class TextPattern {
  /** The runtime's {@code TextRule} has the same. */
  static final String EMAIL =
      "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
          + "@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
          + "(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*";

  private static final RegexNode ANYTHING =
      new RegexNode.Repeat(new RegexNode.Chars(CharSet.ALL), 0, RegexNode.UNLIMITED);
  private static final RegexNode SEEN = new RegexNode.Chars(CharSet.WHITE.not());

  private TextPattern() {}

  /** Why an expression cannot be said; empty if it can. */
  static Optional<String> faultOf(Rule.Regex regex) {
    try {
      RegexParser.parse(regex.regexp(), regex.flags());
      return Optional.empty();
    } catch (InexpressibleException e) {
      return Optional.of(e.what());
    }
  }

  /** The pattern; empty if there is nothing to say. */
  static Optional<String> of(Rule.Text rule) {
    List<RegexNode> demands = new ArrayList<>();
    rule.patterns().stream()
        .filter(regex -> faultOf(regex).isEmpty())
        .forEach(regex -> demands.add(RegexParser.parse(regex.regexp(), regex.flags())));
    if (rule.email()) {
      demands.add(RegexParser.parse(EMAIL, 0));
    }
    if (rule.notBlank() && demands.stream().allMatch(TextPattern::mayBeBlank)) {
      demands.add(new RegexNode.Sequence(List.of(ANYTHING, SEEN, ANYTHING)));
    }
    // Java counts UTF-16 units, maxLength code points. Where no pattern rules out pairs, the schema
    // does: it loses emoji, while half the length would lose half of every language.
    boolean unitsOnly =
        rule.max() < Integer.MAX_VALUE && demands.stream().allMatch(TextPattern::mayHavePairs);
    if (unitsOnly && demands.isEmpty()) {
      demands.add(ANYTHING);
    }
    return demands.isEmpty() ? Optional.empty() : Optional.of(joined(demands, unitsOnly));
  }

  private static String joined(List<RegexNode> demands, boolean unitsOnly) {
    StringBuilder out = new StringBuilder("^");
    int last = demands.size() - 1;
    demands
        .subList(0, last)
        .forEach(
            demand -> out.append("(?=").append(RegexPrinter.printPart(demand, false)).append("$)"));
    return out.append(RegexPrinter.printPart(demands.get(last), unitsOnly)).append('$').toString();
  }

  private static boolean mayBeBlank(RegexNode node) {
    return mayBeOf(node, CharSet.WHITE);
  }

  /** Whether a text of nothing but these characters may match. */
  private static boolean mayBeOf(RegexNode node, CharSet set) {
    if (node instanceof RegexNode.Chars chars) {
      return !chars.set().and(set).isEmpty();
    }
    if (node instanceof RegexNode.Sequence sequence) {
      return sequence.parts().stream().allMatch(part -> mayBeOf(part, set));
    }
    if (node instanceof RegexNode.Choice choice) {
      return choice.branches().stream().anyMatch(branch -> mayBeOf(branch, set));
    }
    return !(node instanceof RegexNode.Repeat repeat)
        || repeat.min() == 0
        || mayBeOf(repeat.body(), set);
  }

  /** Whether a match may have characters of two UTF-16 units. */
  private static boolean mayHavePairs(RegexNode node) {
    if (node instanceof RegexNode.Chars chars) {
      return !chars.set().and(CharSet.UNITS.not()).isEmpty();
    }
    if (node instanceof RegexNode.Sequence sequence) {
      return sequence.parts().stream().anyMatch(TextPattern::mayHavePairs);
    }
    if (node instanceof RegexNode.Choice choice) {
      return choice.branches().stream().anyMatch(TextPattern::mayHavePairs);
    }
    return node instanceof RegexNode.Repeat repeat && mayHavePairs(repeat.body());
  }
}
