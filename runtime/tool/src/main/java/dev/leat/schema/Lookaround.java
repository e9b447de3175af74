package dev.leat.schema;

/**
 * Finds lookahead and lookbehind in regular expressions. OpenAI refuses a request with any in a
 * schema, as engines without backtracking know none.
 */
final class Lookaround {
  private Lookaround() {}

  static boolean isIn(String regex) {
    boolean inSet = false;
    for (int i = 0; i < regex.length(); i++) {
      switch (regex.charAt(i)) {
        case '\\' -> i++;
        case '[' -> inSet = true;
        case ']' -> inSet = false;
        case '(' -> {
          if (!inSet && isLooking(regex, i + 1)) {
            return true;
          }
        }
        default -> {}
      }
    }
    return false;
  }

  /** A group with a name begins almost like lookbehind. */
  private static boolean isLooking(String regex, int at) {
    return regex.startsWith("?=", at)
        || regex.startsWith("?!", at)
        || regex.startsWith("?<=", at)
        || regex.startsWith("?<!", at);
  }
}
