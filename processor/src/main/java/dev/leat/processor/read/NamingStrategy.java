package dev.leat.processor.read;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Jackson's strategies for names, by the simple names of their classes. */
final class NamingStrategy {
  private static final Map<String, UnaryOperator<String>> STRATEGIES =
      Map.of(
          "LowerCamelCaseStrategy", UnaryOperator.identity(),
          "UpperCamelCaseStrategy", NamingStrategy::upperCamel,
          "SnakeCaseStrategy", NamingStrategy::snake,
          "UpperSnakeCaseStrategy", name -> snake(name).toUpperCase(Locale.ROOT),
          "LowerCaseStrategy", name -> name.toLowerCase(Locale.ROOT),
          "KebabCaseStrategy", name -> separated(name, '-'),
          "LowerDotCaseStrategy", name -> separated(name, '.'));

  private NamingStrategy() {}

  static Optional<UnaryOperator<String>> named(String simpleName) {
    return Optional.ofNullable(STRATEGIES.get(simpleName));
  }

  private static String upperCamel(String name) {
    return name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  /** A run of capitals is one word here: {@code userURLName} is {@code user_urlname}. */
  private static String snake(String name) {
    StringBuilder text = new StringBuilder();
    boolean afterCapital = false;
    // Jackson drops an underscore in the first place.
    for (int i = name.startsWith("_") ? 1 : 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean capital = Character.isUpperCase(c);
      boolean begun = text.length() > 0 && text.charAt(text.length() - 1) != '_';
      if (capital && !afterCapital && begun) {
        text.append('_');
      }
      text.append(Character.toLowerCase(c));
      afterCapital = capital;
    }
    return text.length() == 0 ? name : text.toString();
  }

  /** The last of a run of capitals begins a word: {@code userURLName} is {@code user-url-name}. */
  private static String separated(String name, char separator) {
    StringBuilder text = new StringBuilder();
    int capitals = 0;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      char lower = Character.toLowerCase(c);
      if (lower != c) {
        if (capitals++ == 0 && text.length() > 0) {
          text.append(separator);
        }
      } else {
        if (capitals > 1) {
          text.insert(text.length() - 1, separator);
        }
        capitals = 0;
      }
      text.append(lower);
    }
    return text.toString();
  }
}
