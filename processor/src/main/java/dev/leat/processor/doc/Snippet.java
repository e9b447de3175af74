package dev.leat.processor.doc;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The content of {@code {@snippet}}: attributes, and after a colon the lines of code. */
final class Snippet {
  private static final Pattern ATTRIBUTE =
      Pattern.compile("\\b(file|class|region)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s:\"']+))");

  /** A comment that tells how to show the code. */
  private static final Pattern MARKUP =
      Pattern.compile("(?://|#)\\s*@(?:highlight|replace|link|start|end)\\b.*$");

  private Snippet() {}

  /** The code inside; empty if it is elsewhere. */
  static String code(String content) {
    return content
        .substring(Math.min(colon(content) + 1, content.length()))
        .lines()
        .filter(line -> !MARKUP.matcher(line.strip()).lookingAt())
        .map(line -> MARKUP.matcher(line).replaceFirst(""))
        .collect(Collectors.joining("\n"));
  }

  /** Where to find the code that is elsewhere, such as {@code See Example.java, region main.} */
  static String pointer(String content) {
    String place = "";
    String region = "";
    Matcher attribute = ATTRIBUTE.matcher(content.substring(0, colon(content)));
    while (attribute.find()) {
      String value = value(attribute);
      if (attribute.group(1).equals("region")) {
        region = ", region " + value;
      } else {
        place = value;
      }
    }
    return place.isEmpty() ? "" : "See " + place + region + ".";
  }

  private static String value(Matcher attribute) {
    for (int group = 2; group < 4; group++) {
      if (attribute.group(group) != null) {
        return attribute.group(group);
      }
    }
    return attribute.group(4);
  }

  /** The first colon outside of quotes, or the end. */
  private static int colon(String content) {
    char quote = 0;
    for (int i = 0; i < content.length(); i++) {
      char c = content.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == ':') {
        return i;
      }
    }
    return content.length();
  }
}
