package dev.leat.processor.doc;

import java.util.regex.Pattern;

/** What a link points to: {@code module/package.Type#member(Types)}, each part optional. */
final class Reference {
  /** A package in front of a type, which begins with a capital. */
  private static final Pattern PACKAGE =
      Pattern.compile("(?<![\\w$.])(?:[a-z_][a-z0-9_]*+\\.)+(?=[A-Z])");

  /** An element of HTML, which no type argument looks like. */
  private static final Pattern ELEMENT = Pattern.compile("</?[a-z][a-z0-9]*+/?>");

  private static final Pattern MODULE = Pattern.compile("^[\\w.]++/");
  private static final Pattern OWN_MEMBER = Pattern.compile("^#+");
  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

  private Reference() {}

  /** Where the reference that begins at {@code from} ends: at white space outside of brackets. */
  static int end(String text, int from, int limit) {
    int depth = 0;
    int i = from;
    while (i < limit) {
      char c = text.charAt(i);
      if (c == '(' || c == '<') {
        depth++;
      } else if (c == ')' || c == '>') {
        depth--;
      } else if (c == '{' || (Character.isWhitespace(c) && depth <= 0)) {
        return i;
      }
      i++;
    }
    return i;
  }

  private static boolean isName(String reference) {
    for (int i = 0; i < reference.length(); i++) {
      if (!Character.isJavaIdentifierPart(reference.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** As a reader would say it: {@code Type.member(Types)}, without packages. */
  static String readable(String reference) {
    String target = reference.strip();
    if (isName(target)) {
      return target;
    }
    target = MODULE.matcher(target).replaceFirst("");
    target = ELEMENT.matcher(target).replaceAll("");
    target = PACKAGE.matcher(target).replaceAll("");
    target = OWN_MEMBER.matcher(target).replaceFirst("");
    target = target.replace("##", ": ").replace('#', '.');
    return WHITE_SPACE.matcher(target).replaceAll(" ");
  }
}
