package dev.leat.segment;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The texts that mean more than themselves to a model, and how they are taken apart where somebody
 * else wrote them. In prose a zero-width space goes behind the first character: it reads the same,
 * it is another sequence of tokens, and whoever takes the space out has the text back. In JSON the
 * first character becomes an escape, which changes no value.
 */
final class ControlTokens {
  private static final String ZERO_WIDTH_SPACE = "\u200b";

  private final Pattern pattern;

  /** Whether a token may also stand in JSON text. */
  private final boolean inJson;

  /**
   * @param tokens none is empty
   */
  ControlTokens(List<String> tokens) {
    this(Pattern.compile(anyOf(tokens)), true);
  }

  private ControlTokens(Pattern pattern, boolean inJson) {
    this.pattern = pattern;
    this.inJson = inJson;
  }

  /**
   * Words that mean something at the start of a line, where JSON strings have none.
   *
   * @param words regular expressions
   */
  static ControlTokens atLineStart(List<String> words) {
    return new ControlTokens(
        Pattern.compile("(?m)(?<=^[ \\t]{0,64})(" + String.join("|", words) + ")"), false);
  }

  private static String anyOf(List<String> tokens) {
    return tokens.stream().map(Pattern::quote).collect(Collectors.joining("|"));
  }

  /** These and others; none is empty. */
  ControlTokens and(List<String> others) {
    if (others.isEmpty()) {
      return this;
    }
    return new ControlTokens(Pattern.compile(pattern.pattern() + "|" + anyOf(others)), inJson);
  }

  /** The text with its control tokens taken apart, also where one begins within another. */
  String breakIn(String text) {
    String apart = text;
    for (Matcher found = pattern.matcher(apart); found.find(); found = pattern.matcher(apart)) {
      apart = found.replaceAll(token -> Matcher.quoteReplacement(broken(token.group())));
    }
    return apart;
  }

  /** The JSON text with its control tokens escaped; as they can only stand in strings. */
  String escapeIn(String json) {
    if (!inJson) {
      return json;
    }
    return pattern
        .matcher(json)
        .replaceAll(found -> Matcher.quoteReplacement(escaped(found.group())));
  }

  private static String broken(String token) {
    return token.charAt(0) + ZERO_WIDTH_SPACE + token.substring(1);
  }

  private static String escaped(String token) {
    return String.format(Locale.ROOT, "\\u%04x", (int) token.charAt(0)) + token.substring(1);
  }
}
