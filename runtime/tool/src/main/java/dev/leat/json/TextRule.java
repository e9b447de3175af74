package dev.leat.json;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What constraints demand of a string. Immutable. */
public final class TextRule {
  /** Demands nothing; to add to. */
  public static final TextRule ANY = new TextRule(0, Integer.MAX_VALUE, false, false, List.of());

  /** What HTML takes for an address; a schema has the same. */
  private static final Pattern EMAIL =
      Pattern.compile(
          "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
              + "@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
              + "(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*");

  /** A longer expression helps no model to repair its call. */
  private static final int MAX_PATTERN = 200;

  private final int min;
  private final int max;
  private final boolean notBlank;
  private final boolean email;
  private final List<Pattern> patterns;

  private TextRule(int min, int max, boolean notBlank, boolean email, List<Pattern> patterns) {
    this.min = min;
    this.max = max;
    this.notBlank = notBlank;
    this.email = email;
    this.patterns = patterns;
  }

  /** Demands a length too, in UTF-16 units. */
  public TextRule size(int fewest, int most) {
    return new TextRule(fewest, most, notBlank, email, patterns);
  }

  /** Demands more than white space too. */
  public TextRule notBlank() {
    return new TextRule(min, max, true, email, patterns);
  }

  /** Demands an e-mail address too. */
  public TextRule email() {
    return new TextRule(min, max, notBlank, true, patterns);
  }

  /** Demands that the whole matches too; {@code flags} are those of {@link Pattern}. */
  public TextRule pattern(String regexp, int flags) {
    List<Pattern> all = new ArrayList<>(patterns);
    all.add(Pattern.compile(regexp, flags));
    return new TextRule(min, max, notBlank, email, List.copyOf(all));
  }

  /** A string; each demand that it does not meet is noted. Null if it is none, which is noted. */
  public @Nullable String read(JsonReader in) {
    String text = in.readString();
    if (text != null) {
      check(in, text);
    }
    return text;
  }

  /** Notes each demand that a text, which the reader has just read, does not meet. */
  public void check(JsonReader in, String text) {
    if (text.length() < min || text.length() > max) {
      in.note(Amounts.between(min, max, "character", "characters"), "" + text.length());
    }
    if (notBlank && text.trim().isEmpty()) {
      in.note("a text that is not blank", quoted(text));
    }
    if (email && !matches(EMAIL, text)) {
      in.note("an e-mail address", quoted(text));
    }
    for (Pattern pattern : patterns) {
      if (!matches(pattern, text)) {
        String regexp = Problem.excerpt(pattern.pattern(), MAX_PATTERN);
        in.note("a text that matches " + regexp, quoted(text));
      }
    }
  }

  private static String quoted(String text) {
    return "'" + Problem.excerpt(text) + "'";
  }

  /** An alternation that is repeated costs Java a stack frame for each character. */
  private static boolean matches(Pattern pattern, String text) {
    try {
      return pattern.matcher(text).matches();
    } catch (StackOverflowError e) {
      return false;
    }
  }
}
