package dev.leat.processor.schema;

import java.util.stream.Collectors;

/** Prints an expression in ECMA-262, as validators with and without its flag {@code u} read it. */
final class RegexPrinter {
  private static final String SYNTAX = "^$\\.*+?()[]{}|/";

  /** Those with an escape of their own, in its order. */
  private static final String CONTROLS = "\t\n\f\r";

  /** Whether only characters of one UTF-16 unit are taken. */
  private final boolean unitsOnly;

  private RegexPrinter(boolean unitsOnly) {
    this.unitsOnly = unitsOnly;
  }

  static String print(RegexNode node, boolean unitsOnly) {
    return new RegexPrinter(unitsOnly).print(node);
  }

  /** The expression as one that can stand beside others. */
  static String printPart(RegexNode node, boolean unitsOnly) {
    String text = print(node, unitsOnly);
    return node instanceof RegexNode.Choice ? "(?:" + text + ")" : text;
  }

  private String print(RegexNode node) {
    if (node instanceof RegexNode.Choice choice) {
      return choice.branches().stream().map(this::print).collect(Collectors.joining("|"));
    }
    if (node instanceof RegexNode.Sequence sequence) {
      return sequence.parts().stream()
          .map(part -> part instanceof RegexNode.Choice ? grouped(part) : print(part))
          .collect(Collectors.joining());
    }
    if (node instanceof RegexNode.Repeat repeat) {
      boolean single = repeat.body() instanceof RegexNode.Chars;
      return (single ? print(repeat.body()) : grouped(repeat.body())) + times(repeat);
    }
    if (node instanceof RegexNode.Look look) {
      // What is only looked at is consumed by another part, which is where the limit holds.
      return (look.negative() ? "(?!" : "(?=") + print(look.body(), false) + ")";
    }
    return chars(((RegexNode.Chars) node).set());
  }

  private String grouped(RegexNode node) {
    return "(?:" + print(node) + ")";
  }

  private static String times(RegexNode.Repeat repeat) {
    int min = repeat.min();
    int max = repeat.max();
    if (max == RegexNode.UNLIMITED) {
      return min == 0 ? "*" : min == 1 ? "+" : "{" + min + ",}";
    }
    if (min == max) {
      return "{" + min + "}";
    }
    return min == 0 && max == 1 ? "?" : "{" + min + "," + max + "}";
  }

  private String chars(CharSet all) {
    CharSet set = unitsOnly ? all.and(CharSet.UNITS) : all;
    if (set.isEmpty()) {
      return "[^\\s\\S]";
    }
    if (set.equals(CharSet.ALL)) {
      return "[\\s\\S]";
    }
    if (set.contains(Character.MAX_CODE_POINT)) {
      return "[^" + ranges(set.not()) + "]";
    }
    CharSet.Range first = set.ranges().get(0);
    boolean single = set.ranges().size() == 1 && first.first() == first.last();
    return single ? character(first.first(), SYNTAX) : "[" + ranges(set) + "]";
  }

  private static String ranges(CharSet set) {
    StringBuilder out = new StringBuilder();
    for (CharSet.Range range : set.ranges()) {
      out.append(character(range.first(), SYNTAX + "-"));
      if (range.last() > range.first() + 1) {
        out.append('-');
      }
      if (range.last() > range.first()) {
        out.append(character(range.last(), SYNTAX + "-"));
      }
    }
    return out.toString();
  }

  private static String character(int c, String escaped) {
    if (CONTROLS.indexOf(c) >= 0) {
      return "\\" + "tnfr".charAt(CONTROLS.indexOf(c));
    }
    if (c < ' ' || (c > '~' && c <= 0xFFFF)) {
      return String.format("\\u%04X", c);
    }
    return (escaped.indexOf(c) >= 0 ? "\\" : "") + Character.toString(c);
  }
}
