package dev.leat.processor.schema;

/** Reads a set of characters in brackets, from behind the opening one. */
final class RegexClass {
  private final int[] text;
  private final int flags;
  private int position;

  RegexClass(int[] text, int position, int flags) {
    this.text = text;
    this.position = position;
    this.flags = flags;
  }

  /** Where it ends. */
  int position() {
    return position;
  }

  CharSet read() {
    boolean negated = text[position] == '^';
    if (negated) {
      position++;
    }
    if (text[position] == ']') {
      throw new InexpressibleException("a bracket first in brackets");
    }
    CharSet set = CharSet.NONE;
    while (text[position] != ']') {
      set = set.or(item());
    }
    position++;
    return negated ? set.not() : set;
  }

  private CharSet item() {
    int c = text[position];
    if (c == '[' || (c == '&' && text[position + 1] == '&')) {
      throw new InexpressibleException("sets in sets");
    }
    if (c == '\\') {
      RegexEscape escape = new RegexEscape(text, position + 1, flags);
      if (!escape.isCharacter()) {
        CharSet set = escape.read();
        position = escape.position();
        return set;
      }
    }
    int first = character();
    if (text[position] != '-' || text[position + 1] == ']') {
      return RegexSets.literal(first, flags);
    }
    position++;
    return range(first);
  }

  private CharSet range(int first) {
    if (text[position] == '[' || (text[position] == '\\' && isSet(position + 1))) {
      throw new InexpressibleException("a range that ends in a set");
    }
    int last = character();
    RegexSets.literal(first, flags);
    RegexSets.literal(last, flags);
    return RegexSets.folded(CharSet.range(first, last), flags);
  }

  private boolean isSet(int at) {
    return !new RegexEscape(text, at, flags).isCharacter();
  }

  private int character() {
    int c = text[position++];
    if (c != '\\') {
      return c;
    }
    RegexEscape escape = new RegexEscape(text, position, flags);
    int escaped = escape.character();
    position = escape.position();
    return escaped;
  }
}
