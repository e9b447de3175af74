package dev.leat.processor.code;

import java.util.List;

/** A format of code, which is read into the parts that it means. */
final class CodeFormat {
  private final String format;
  private final Object[] arguments;
  private final List<Part> parts;

  /** How many arguments were used in order. */
  private int used;

  /** Whether an argument was named by its number. */
  private boolean numbered;

  CodeFormat(String format, Object[] arguments, List<Part> parts) {
    this.format = format;
    this.arguments = arguments;
    this.parts = parts;
  }

  void read() {
    int from = 0;
    for (int at = format.indexOf('$'); at >= 0; at = format.indexOf('$', from)) {
      if (from < at) {
        parts.add(new Part.Text(format.substring(from, at)));
      }
      from = readMark(at + 1);
    }
    addText(format.substring(from));
    if (!numbered && used < arguments.length) {
      throw new IllegalArgumentException(arguments.length + " arguments for " + format);
    }
  }

  /** Reads what follows a dollar sign, and says where that ends. */
  private int readMark(int at) {
    char c = format.charAt(at);
    if (c == '>') {
      parts.add(Part.Mark.INDENT);
    } else if (c == '<') {
      parts.add(Part.Mark.UNINDENT);
    } else if (Character.isDigit(c)) {
      numbered = true;
      add(format.charAt(at + 1), argument(c - '1'));
      return at + 2;
    } else {
      add(c, argument(used++));
    }
    return at + 1;
  }

  private Object argument(int index) {
    if (index < 0 || index >= arguments.length) {
      throw new IllegalArgumentException("no argument " + (index + 1) + " for " + format);
    }
    return arguments[index];
  }

  private void add(char kind, Object argument) {
    switch (kind) {
      case 'T' -> parts.add(argument instanceof Class<?> c ? ClassName.get(c) : (Part) argument);
      case 'S' -> addText(JavaText.quoted(argument.toString()));
      case 'L' -> addLiteral(argument);
      default -> throw new IllegalArgumentException("$" + kind + " in " + format);
    }
  }

  private void addLiteral(Object argument) {
    if (argument instanceof CodeBlock block) {
      parts.add(block);
    } else {
      addText(argument.toString());
    }
  }

  private void addText(String text) {
    if (!text.isEmpty()) {
      parts.add(new Part.Text(text));
    }
  }
}
