package dev.leat.processor.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leat.processor.model.Rule;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A pattern that is told means what Java's does; one that cannot be is not told. */
final class TextPatternTest {
  private static final long SEED = 20_26;
  private static final int TEXTS = 3_000;

  /** With all that regular expressions treat in their own ways. */
  private static final int[] LETTERS =
      ("aAbBcCkKzZ019_-. \t\n\r\u000B\f\u0000\u0085\u00A0\u2028\u2029\u180E\u3000\uFEFF^$[]{}()|*+?\\/&<>@"
              + "\u00E9\u0130\u0131\u017F\u212A日\uD83D\uDE00\uD800\uDFFF")
          .codePoints()
          .toArray();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[a-c]+",
        "^[a-zA-Z0-9_]*$",
        "a|b|c*",
        "^a$|^b$",
        "(a|b)*c",
        "(?:ab){2,3}",
        "a{2,}?b??",
        ".*",
        ".+",
        "..",
        "\\s*\\S+\\s*",
        "\\w+\\W\\w*",
        "\\d{1,3}",
        "\\D*",
        "[^a]",
        "[^a-z\\d]+",
        "[\\w.-]+",
        "[a\\-z]*",
        "[-a]+",
        "[a-]+",
        "[\\w-z]+",
        "[\\]\\[]*",
        "[$^.|?*+(){}]*",
        "\\Qa.b*\\E+",
        "\\Q[\\E",
        "a\\.b",
        "\\\\",
        "\\x41\\u0042?",
        "\\x{1F600}+",
        "\\t|\\n|\\r|\\f",
        "\\h*\\v*",
        "\\H+",
        "\\V+",
        "\\p{Alpha}+",
        "\\P{Alnum}*",
        "\\p{Punct}+",
        "[\\p{Digit}a]*",
        "(?=.*[A-Z])(?=.*\\d).{2,}",
        "(?!a)[a-c]+",
        "(?!.*\\s).*",
        "[a-c]+(?!x)",
        "(?i)ab|k",
        "a(?i:b)c",
        "(?i)[^a-k]*",
        "(?i)[a-k]+(?-i)z?",
        "(?s).*",
        "(?d).*",
        "(?<name>a)+",
        "()*a",
        "(^|a)b(c|$)",
        "\\Aa\\z|b\\Z",
        "(?i)\u00E9*",
        "}|]",
        "a{0}b",
        "[é日]+",
        "[^日]*",
        "[\uD83D\uDE00]+",
        ""
      })
  void meansTheSame(String regexp) {
    assertSame(regexp, 0);
  }

  @ParameterizedTest
  @CsvSource({
    "'[a-k]+', 2",
    "'[^a-k]+', 2",
    "'k|z', 2",
    "'.*', 32",
    "'.*', 1",
    "'a.*b?$', 8",
    "'[a(*', 16",
    "'a.b', 16",
    "'[a-z]*', 64"
  })
  void meansTheSameWithFlags(String regexp, int flags) {
    assertSame(regexp, flags);
  }

  private static void assertSame(String regexp, int flags) {
    Rule.Regex regex = new Rule.Regex(regexp, flags);
    assertTrue(TextPattern.faultOf(regex).isEmpty(), () -> TextPattern.faultOf(regex).toString());
    String told = TextPattern.of(rule(Integer.MAX_VALUE, regex)).orElseThrow();
    String short_ = TextPattern.of(rule(4, regex)).orElseThrow();
    Pattern java = Pattern.compile(regexp, flags);
    Random random = new Random(SEED);
    for (int i = 0; i < TEXTS; i++) {
      String text = text(random);
      String where = "seed " + SEED + ": " + regexp + " as " + told + " of " + codes(text);
      boolean matches = java.matcher(text).matches();
      assertEquals(matches, isMatch(told, text), where);
      if (text.codePointCount(0, text.length()) <= 4 && isMatch(short_, text)) {
        assertTrue(matches && text.length() <= 4, where + ", short: " + short_);
      }
    }
  }

  private static Rule.Text rule(int max, Rule.Regex regex) {
    return new Rule.Text(0, max, false, false, List.of(regex));
  }

  /** As ECMA-262 does: there, the end is the end, and not also before a last line end. */
  private static boolean isMatch(String ecma, String text) {
    String java = ecma.replaceAll("(?<!\\\\)((?:\\\\\\\\)*)\\$", "$1\\\\z");
    return Pattern.compile(java).matcher(text).find();
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(6); i > 0; i--) {
      text.appendCodePoint(LETTERS[random.nextInt(random.nextBoolean() ? 12 : LETTERS.length)]);
    }
    return text.toString();
  }

  private static String codes(String text) {
    return text.chars().mapToObj(Integer::toHexString).toList().toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a++",
        "(?>a)",
        "(a)\\1",
        "(?<=a)b",
        "(?<!a)b",
        "a\\b",
        "\\Ba",
        "a\\Gb",
        "\\R",
        "\\X",
        "\\p{L}",
        "\\p{IsAlphabetic}",
        "\\pL",
        "(?i)\\p{Lower}",
        "(?iu)k",
        "(?x)a b",
        "(?U)\\w",
        "[a-z&&[^b]]",
        "[a[b]]",
        "a^b",
        "a$b",
        "(?=a$)a",
        "(?m)^a",
        "(^a)*",
        "\\uD83D",
        "\\07",
        "\\cA",
        "(?<n>a)\\k<n>",
        "[]a]",
        "[a-\\d]"
      })
  void whatCannotBeSaidExactlyIsNotSaid(String regexp) {
    Rule.Regex regex;
    try {
      Pattern.compile(regexp);
      regex = new Rule.Regex(regexp, 0);
    } catch (java.util.regex.PatternSyntaxException e) {
      // Such an expression is refused before it comes here.
      return;
    }
    assertTrue(TextPattern.faultOf(regex).isPresent(), regexp);
    assertTrue(TextPattern.of(rule(Integer.MAX_VALUE, regex)).isEmpty(), regexp);
  }

  @Test
  void theirConjunctionIsOnePattern() {
    List<Rule.Regex> both = List.of(new Rule.Regex("a*", 0), new Rule.Regex("[ab]*", 0));
    assertEquals(
        "^(?=a*$)[ab]*$", TextPattern.of(new Rule.Text(0, 9, false, false, both)).orElseThrow());
    assertEquals(
        "^(?=a*$)(?=[ab]*$)[\\s\\S]*[^\\u0000- ][\\s\\S]*$",
        TextPattern.of(new Rule.Text(0, Integer.MAX_VALUE, true, false, both)).orElseThrow());
  }

  @Test
  void aShortTextHasNoPairsUnlessAPatternRulesThemOut() {
    assertEquals(
        "^[\\u0000-\\uFFFF]*$",
        TextPattern.of(new Rule.Text(0, 3, false, false, List.of())).orElseThrow());
    Rule.Regex ascii = new Rule.Regex("[a-z]*", 0);
    assertEquals("^[a-z]*$", TextPattern.of(rule(3, ascii)).orElseThrow());
  }
}
