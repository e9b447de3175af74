package dev.leat.schema;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says in a description what a dialect has no keyword for. */
final class Words {
  /** Bounds that are a Java type's own. No model comes near them, so they are not worth telling. */
  private static final Set<BigDecimal> WIDTHS =
      List.of(
              new BigDecimal(Integer.MIN_VALUE),
              new BigDecimal(Integer.MAX_VALUE),
              new BigDecimal(Long.MIN_VALUE),
              new BigDecimal(Long.MAX_VALUE),
              new BigDecimal(String.valueOf(-Float.MAX_VALUE)),
              new BigDecimal(String.valueOf(Float.MAX_VALUE)),
              new BigDecimal(String.valueOf(-Double.MAX_VALUE)),
              new BigDecimal(String.valueOf(Double.MAX_VALUE)),
              new BigDecimal("-1e300"),
              new BigDecimal("1e300"))
          .stream()
          .map(BigDecimal::stripTrailingZeros)
          .collect(Collectors.toUnmodifiableSet());

  private static final Map<String, String> PHRASES =
      Map.ofEntries(
          Map.entry("minimum", "at least %s"),
          Map.entry("maximum", "at most %s"),
          Map.entry("exclusiveMinimum", "more than %s"),
          Map.entry("exclusiveMaximum", "less than %s"),
          Map.entry("multipleOf", "a multiple of %s"),
          Map.entry("minLength", "at least %s characters"),
          Map.entry("maxLength", "at most %s characters"),
          Map.entry("minItems", "at least %s elements"),
          Map.entry("maxItems", "at most %s elements"),
          Map.entry("minProperties", "at least %s properties"),
          Map.entry("maxProperties", "at most %s properties"),
          Map.entry("format", "format: %s"),
          Map.entry("pattern", "pattern: %s"),
          Map.entry("default", "default: %s"),
          Map.entry("examples", "examples: %s"));

  /** Keywords that say nothing of values. */
  private static final Set<String> SILENT =
      Set.of(
          "$schema", "$id", "$anchor", "$comment", "title", "deprecated", "readOnly", "writeOnly");

  private final List<String> phrases = new ArrayList<>();

  /** Adds what one keyword means; one that is not known is quoted. */
  void keyword(String name, Json value) {
    String phrase = PHRASES.get(name);
    if (name.equals("uniqueItems")) {
      if (value.equals(Json.Raw.TRUE)) {
        add("no element twice");
      }
    } else if (phrase == null) {
      if (!SILENT.contains(name)) {
        add(name + ": " + value.text());
      }
    } else if (!isWidth(value)) {
      add(phrase.replace("%s", value instanceof Json.Text text ? text.value() : value.text()));
    }
  }

  void add(String phrase) {
    phrases.add(phrase);
  }

  private static boolean isWidth(Json value) {
    if (!(value instanceof Json.Raw raw) || !raw.json().matches("-?[0-9].*")) {
      return false;
    }
    return WIDTHS.contains(new BigDecimal(raw.json()).stripTrailingZeros());
  }

  /** The description with all that was added, in parentheses; null if both are empty. */
  Json.@Nullable Text after(String description) {
    if (phrases.isEmpty()) {
      return description.isEmpty() ? null : new Json.Text(description);
    }
    String all = "(" + String.join("; ", phrases) + ")";
    String separator = description.isEmpty() ? "" : description.contains("\n") ? "\n" : " ";
    return new Json.Text(description + separator + all);
  }
}
