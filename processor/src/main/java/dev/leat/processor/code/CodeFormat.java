package dev.leat.processor.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A format of code, which is read once: all that is generated is of a few hundred. */
final class CodeFormat {
  /** Those that were read. They stand in our own code, so that there are no more of them. */
  private static final Map<String, CodeFormat> READ = new ConcurrentHashMap<>();

  private static final int NUMBERED = -1;

  private final String format;
  private final List<Piece> pieces = new ArrayList<>();

  /** How many arguments it takes in order; {@code NUMBERED} if it names them by number. */
  private int ordered;

  private interface Piece {
    void addTo(List<Part> parts, Object[] arguments);
  }

  /** What is the same each time. */
  private record Fixed(Part part) implements Piece {
    @Override
    public void addTo(List<Part> parts, Object[] arguments) {
      parts.add(part);
    }
  }

  private CodeFormat(String format) {
    this.format = format;
    read();
  }

  static CodeFormat of(String format) {
    return READ.computeIfAbsent(format, CodeFormat::new);
  }

  /** Adds the parts that the format means with these arguments. */
  void addTo(List<Part> parts, Object[] arguments) {
    if (ordered != NUMBERED && ordered != arguments.length) {
      throw new IllegalArgumentException(arguments.length + " arguments for " + format);
    }
    for (int i = 0; i < pieces.size(); i++) {
      pieces.get(i).addTo(parts, arguments);
    }
  }

  private void read() {
    int from = 0;
    for (int at = format.indexOf('$'); at >= 0; at = format.indexOf('$', from)) {
      addFixed(format.substring(from, at));
      from = readMark(at + 1);
    }
    addFixed(format.substring(from));
  }

  private void addFixed(String text) {
    if (!text.isEmpty()) {
      pieces.add(new Fixed(new Part.Text(text)));
    }
  }

  /** Reads what follows a dollar sign, and says where that ends. */
  private int readMark(int at) {
    char c = format.charAt(at);
    if (c == '>') {
      pieces.add(new Fixed(Part.Mark.INDENT));
    } else if (c == '<') {
      pieces.add(new Fixed(Part.Mark.UNINDENT));
    } else if (Character.isDigit(c)) {
      ordered = NUMBERED;
      pieces.add(slot(format.charAt(at + 1), c - '1'));
      return at + 2;
    } else {
      pieces.add(slot(c, ordered++));
    }
    return at + 1;
  }

  /** The place of an argument. */
  private Piece slot(char kind, int index) {
    return switch (kind) {
      case 'T' -> (parts, arguments) -> parts.add(type(argument(arguments, index)));
      case 'S' -> (parts, arguments) -> addString(parts, argument(arguments, index));
      case 'L' -> (parts, arguments) -> addLiteral(parts, argument(arguments, index));
      default -> throw new IllegalArgumentException("$" + kind + " in " + format);
    };
  }

  private Object argument(Object[] arguments, int index) {
    if (index < 0 || index >= arguments.length) {
      throw new IllegalArgumentException("no argument " + (index + 1) + " for " + format);
    }
    return arguments[index];
  }

  private static Part type(Object argument) {
    return argument instanceof Class<?> c ? ClassName.get(c) : (Part) argument;
  }

  private static void addString(List<Part> parts, Object argument) {
    parts.add(new Part.Text(JavaText.quoted(argument.toString())));
  }

  private static void addLiteral(List<Part> parts, Object argument) {
    if (argument instanceof CodeBlock block) {
      parts.add(block);
      return;
    }
    String text = argument.toString();
    if (!text.isEmpty()) {
      parts.add(new Part.Text(text));
    }
  }
}
