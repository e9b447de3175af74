package dev.leat.processor.read;

import dev.leat.processor.model.Rule;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The constraints of lists, sets, arrays and maps. */
final class SizeRules {
  static final Set<String> APPLY = Set.of("Size", "NotEmpty");

  private SizeRules() {}

  static @Nullable Rule with(@Nullable Rule before, Constraint constraint) {
    Rule.Size rule = before instanceof Rule.Size size ? size : Rule.Size.ANY;
    return switch (constraint.name()) {
      case "NotEmpty" -> narrowed(rule, 1, Integer.MAX_VALUE);
      case "Size" -> narrowed(rule, min(constraint), max(constraint));
      default -> null;
    };
  }

  private static Rule.Size narrowed(Rule.Size rule, int fewest, int most) {
    int min = Math.max(rule.min(), fewest);
    int max = Math.min(rule.max(), most);
    return new Rule.Size(min, max);
  }

  static int min(Constraint size) {
    return amount(size, "min", 0);
  }

  static int max(Constraint size) {
    return amount(size, "max", Integer.MAX_VALUE);
  }

  static int amount(Constraint constraint, String element, int otherwise) {
    long amount = constraint.number(element, otherwise);
    if (amount < 0) {
      throw new IllegalArgumentException(element + " = " + amount);
    }
    return (int) amount;
  }
}
