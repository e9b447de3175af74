package dev.leat.processor.schema;

import dev.leat.processor.code.PlainCharacters;
import java.util.Iterator;
import java.util.Map;

/**
 * Prints JSON for people: two spaces a level, arrays of plain values on one line. What cannot stand
 * in UTF-8 or would not be seen is escaped.
 */
public final class JsonPrinter {
  private static final String STEP = "  ";

  /** An array of plain values is broken up if it would be wider, indentation included. */
  private static final int MAX_WIDTH = 80;

  private final StringBuilder out = new StringBuilder(1024);

  private JsonPrinter() {}

  /** The value as text, without a newline at its end. */
  public static String print(JsonValue value) {
    return printed(value).toString();
  }

  /** The value as text, with a newline at its end. */
  public static String lines(JsonValue value) {
    return printed(value).append('\n').toString();
  }

  private static StringBuilder printed(JsonValue value) {
    JsonPrinter printer = new JsonPrinter();
    value.printTo(printer, "");
    return printer.out;
  }

  void raw(String json) {
    out.append(json);
  }

  void object(JsonValue.Members object, String indent) {
    if (object.members().isEmpty()) {
      out.append("{}");
      return;
    }
    String inner = indent + STEP;
    out.append("{\n");
    Iterator<Map.Entry<String, JsonValue>> members = object.members().entrySet().iterator();
    while (members.hasNext()) {
      Map.Entry<String, JsonValue> member = members.next();
      out.append(inner);
      quoted(member.getKey());
      out.append(": ");
      member.getValue().printTo(this, inner);
      out.append(members.hasNext() ? ",\n" : "\n");
    }
    out.append(indent).append('}');
  }

  void array(JsonValue.Array array, String indent) {
    int start = out.length();
    if (array.isFlat()) {
      elements(array, indent, "", ", ");
      if (indent.length() + out.length() - start <= MAX_WIDTH) {
        return;
      }
      out.setLength(start);
    }
    String newline = "\n" + indent + STEP;
    elements(array, indent, newline, "," + newline);
    out.insert(out.length() - 1, "\n" + indent);
  }

  private void elements(JsonValue.Array array, String indent, String first, String others) {
    out.append('[');
    String separator = first;
    for (JsonValue element : array.elements()) {
      out.append(separator);
      element.printTo(this, indent + STEP);
      separator = others;
    }
    out.append(']');
  }

  void quoted(String text) {
    int end = PlainCharacters.runEnd(text, 0);
    out.append('"').append(text.substring(0, end));
    while (end < text.length()) {
      int c = text.codePointAt(end);
      character(c);
      int from = end + Character.charCount(c);
      end = PlainCharacters.runEnd(text, from);
      out.append(text.substring(from, end));
    }
    out.append('"');
  }

  private void character(int c) {
    switch (c) {
      case '"', '\\' -> out.append('\\').append((char) c);
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      default -> {
        if (PlainCharacters.contains(c)) {
          out.appendCodePoint(c);
        } else {
          escape(c);
        }
      }
    }
  }

  private void escape(int c) {
    for (char unit : Character.toChars(c)) {
      out.append(String.format("\\u%04x", (int) unit));
    }
  }
}
