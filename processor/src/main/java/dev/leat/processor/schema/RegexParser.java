package dev.leat.processor.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads those regular expressions of Java (java.util.regex.Pattern) that can be said in ECMA-262
 * with exactly the same meaning. The expression must be one that Java takes. Every other construct
 * is an {@link InexpressibleException}.
 */
final class RegexParser {
  private static final int UNSUPPORTED =
      Pattern.COMMENTS | Pattern.CANON_EQ | Pattern.UNICODE_CHARACTER_CLASS;

  private final int[] text;
  private int position;
  private int flags;

  private RegexParser(String text, int flags) {
    this.text = text.codePoints().toArray();
    this.flags = flags;
  }

  /** The expression as what must match a whole text, without anchors. */
  static RegexNode parse(String regexp, int flags) {
    RegexParser parser = new RegexParser(RegexQuotes.unquoted(regexp, flags), flags);
    parser.checkFlags();
    RegexNode node = parser.choice();
    if (parser.peek() >= 0) {
      throw new InexpressibleException("a lone parenthesis");
    }
    return RegexEdges.trimmed(node);
  }

  private RegexNode choice() {
    int outer = flags;
    List<RegexNode> branches = new ArrayList<>();
    branches.add(sequence());
    while (peek() == '|') {
      position++;
      branches.add(sequence());
    }
    flags = outer;
    return branches.size() == 1 ? branches.get(0) : new RegexNode.Choice(List.copyOf(branches));
  }

  private RegexNode sequence() {
    List<RegexNode> parts = new ArrayList<>();
    while (peek() >= 0 && peek() != '|' && peek() != ')') {
      RegexNode part = atom();
      parts.add(part instanceof RegexNode.Look ? part : repeated(part));
    }
    return parts.size() == 1 ? parts.get(0) : new RegexNode.Sequence(List.copyOf(parts));
  }

  private RegexNode atom() {
    int c = text[position++];
    return switch (c) {
      case '(' -> group();
      case '[' -> chars(new RegexClass(text, position, flags));
      case '.' -> new RegexNode.Chars(RegexSets.dot(flags));
      case '^' -> start();
      case '$' -> new RegexNode.Edge(false);
      case '\\' -> escape();
      case '*', '+', '?', '{' -> throw new InexpressibleException("a repeated repetition");
      default -> literal(c);
    };
  }

  /** With the flag, Java finds no start in an empty text. */
  private RegexNode start() {
    if (RegexSets.has(flags, Pattern.MULTILINE)) {
      throw new InexpressibleException("a start of lines");
    }
    return new RegexNode.Edge(true);
  }

  private RegexNode chars(RegexClass read) {
    CharSet set = read.read();
    position = read.position();
    return new RegexNode.Chars(set);
  }

  private RegexNode literal(int c) {
    return new RegexNode.Chars(RegexSets.literal(c, flags));
  }

  private RegexNode escape() {
    int c = peek();
    if (c == 'A' || c == 'z' || c == 'Z') {
      position++;
      return new RegexNode.Edge(c == 'A');
    }
    RegexEscape escape = new RegexEscape(text, position, flags);
    CharSet set = escape.read();
    position = escape.position();
    return new RegexNode.Chars(set);
  }

  private RegexNode group() {
    boolean look = false;
    boolean negative = false;
    int outer = flags;
    if (peek() == '?') {
      position++;
      int c = text[position++];
      negative = c == '!';
      look = c == '=' || negative;
      if (c == '<' && Character.isLetter(text[position])) {
        skipPast('>');
      } else if (!look && c != ':' && inlineFlags(c)) {
        return new RegexNode.Sequence(List.of());
      }
    }
    RegexNode body = choice();
    position++;
    flags = outer;
    return look ? new RegexNode.Look(body, negative) : body;
  }

  private void skipPast(int closing) {
    while (text[position++] != closing) {
      // The name of a group says nothing of what it matches.
    }
  }

  /** Reads flags; whether they are for the rest of the group that they stand in. */
  private boolean inlineFlags(int first) {
    boolean on = true;
    for (int c = first; c != ')' && c != ':'; c = text[position++]) {
      if (c == '-') {
        on = false;
      } else {
        int flag = flag(c);
        flags = on ? flags | flag : flags & ~flag;
      }
    }
    checkFlags();
    return text[position - 1] == ')';
  }

  private static int flag(int c) {
    return switch (c) {
      case 'i' -> Pattern.CASE_INSENSITIVE;
      case 'd' -> Pattern.UNIX_LINES;
      case 'm' -> Pattern.MULTILINE;
      case 's' -> Pattern.DOTALL;
      case 'u' -> Pattern.UNICODE_CASE;
      default -> throw new InexpressibleException("a group (?" + Character.toString(c));
    };
  }

  private void checkFlags() {
    boolean unicodeCase = RegexSets.has(flags, Pattern.UNICODE_CASE);
    if ((flags & UNSUPPORTED) != 0
        || (unicodeCase && RegexSets.has(flags, Pattern.CASE_INSENSITIVE))) {
      throw new InexpressibleException("a flag that ECMA-262 does not have");
    }
  }

  private RegexNode repeated(RegexNode body) {
    int min;
    int max;
    switch (peek()) {
      case '*' -> {
        min = 0;
        max = RegexNode.UNLIMITED;
      }
      case '+' -> {
        min = 1;
        max = RegexNode.UNLIMITED;
      }
      case '?' -> {
        min = 0;
        max = 1;
      }
      case '{' -> {
        position++;
        min = number();
        max = min;
        if (peek() == ',') {
          position++;
          max = peek() == '}' ? RegexNode.UNLIMITED : number();
        }
      }
      default -> {
        return body;
      }
    }
    position++;
    if (peek() == '+') {
      throw new InexpressibleException("a possessive repetition");
    }
    if (peek() == '?') {
      position++;
    }
    return new RegexNode.Repeat(body, min, max);
  }

  private int number() {
    int value = 0;
    while (peek() >= '0' && peek() <= '9') {
      value = Math.addExact(Math.multiplyExact(value, 10), text[position++] - '0');
    }
    return value;
  }

  private int peek() {
    return position < text.length ? text[position] : -1;
  }
}
