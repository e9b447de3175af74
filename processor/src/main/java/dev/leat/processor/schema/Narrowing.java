package dev.leat.processor.schema;

import dev.leat.processor.model.DataType;
import dev.leat.processor.model.Rule;
import dev.leat.processor.model.TypeTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is wrong with the schema of a constrained type: no value keeps it, or too many do. */
public final class Narrowing {
  private static final List<String> LOWER =
      List.of("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties");

  private Narrowing() {}

  /** The bounds that contradict each other; empty if none do. */
  public static Optional<String> contradiction(DataType.Constrained type) {
    JsonValue.Members schema = type.accept(new TypeSchema(new TypeTable(Map.of())));
    for (String lower : LOWER) {
      for (String upper : uppers(lower)) {
        Optional<BigDecimal> min = bound(schema, lower);
        Optional<BigDecimal> max = bound(schema, upper);
        boolean open = lower.startsWith("exclusive") || upper.startsWith("exclusive");
        if (min.isPresent()
            && max.isPresent()
            && min.get().compareTo(max.get()) > (open ? -1 : 0)) {
          return Optional.of(text(lower, min.get()) + " and " + text(upper, max.get()));
        }
      }
    }
    return Optional.empty();
  }

  private static List<String> uppers(String lower) {
    return lower.endsWith("inimum")
        ? List.of("maximum", "exclusiveMaximum")
        : List.of(lower.replaceFirst("min", "max"));
  }

  private static Optional<BigDecimal> bound(JsonValue.Members schema, String keyword) {
    return schema.members().get(keyword) instanceof JsonValue.Numeral numeral
        ? Optional.of(new BigDecimal(numeral.json()))
        : Optional.empty();
  }

  private static String text(String keyword, BigDecimal value) {
    return keyword + " " + NumberText.of(value);
  }

  /** What of a rule no schema says, each as its author wrote it. */
  public static List<String> untold(Rule rule) {
    List<String> untold = new ArrayList<>();
    if (rule instanceof Rule.Time time) {
      untold.add("@" + annotation(time.side()));
    }
    if (rule instanceof Rule.Numeric number && number.fraction() > 0) {
      untold.add("@Digits with a fraction");
    }
    if (rule instanceof Rule.Text text) {
      for (Rule.Regex regex : text.patterns()) {
        TextPattern.faultOf(regex)
            .ifPresent(fault -> untold.add("@Pattern(\"" + regex.regexp() + "\") with " + fault));
      }
    }
    return untold;
  }

  private static String annotation(Rule.Side side) {
    return switch (side) {
      case PAST -> "Past";
      case PAST_OR_PRESENT -> "PastOrPresent";
      case FUTURE -> "Future";
      case FUTURE_OR_PRESENT -> "FutureOrPresent";
    };
  }
}
