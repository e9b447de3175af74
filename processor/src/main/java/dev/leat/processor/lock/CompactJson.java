package dev.leat.processor.lock;

import dev.leat.processor.schema.JsonPrinter;
import dev.leat.processor.schema.JsonValue;
import java.util.StringJoiner;

/** JSON in one line, with the bytes that the runtime writes for a descriptor. */
final class CompactJson {
  private CompactJson() {}

  static String of(JsonValue value) {
    StringJoiner all;
    if (value instanceof JsonValue.Members object) {
      all = new StringJoiner(",", "{", "}");
      object
          .members()
          .forEach((name, each) -> all.add(of(new JsonValue.Text(name)) + ":" + of(each)));
      return all.toString();
    }
    if (value instanceof JsonValue.Array array) {
      all = new StringJoiner(",", "[", "]");
      array.elements().forEach(each -> all.add(of(each)));
      return all.toString();
    }
    return JsonPrinter.print(value);
  }

  /** A string as the runtime's writer has it, which escapes no more than it must. */
  static String quote(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"', '\\' -> out.append('\\').append(c);
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default ->
            out.append(isPlain(text, i) ? String.valueOf(c) : String.format("\\u%04x", (int) c));
      }
    }
    return out.append('"').toString();
  }

  private static boolean isPlain(String text, int i) {
    char c = text.charAt(i);
    if (!Character.isSurrogate(c)) {
      return c >= ' ';
    }
    return Character.isHighSurrogate(c)
        ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
        : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
  }
}
