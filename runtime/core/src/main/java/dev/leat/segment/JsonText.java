package dev.leat.segment;

import dev.leat.json.JsonReader;
import dev.leat.json.MalformedJsonException;

/** JSON as text: strings that are written piece by piece, and whether something is JSON. */
final class JsonText {
  private static final String SHORT_ESCAPES = "\"\\\b\f\n\r\t";
  private static final String SHORT_NAMES = "\"\\bfnrt";

  private JsonText() {}

  /** Whether the text stands for itself within a JSON string. */
  static boolean isPlain(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c == '"' || c == '\\') {
        return false;
      }
    }
    return true;
  }

  /** Appends what stands for the text within a JSON string. */
  static void escape(CharSequence text, StringBuilder out) {
    for (int i = 0; i < text.length(); i++) {
      escape(text.charAt(i), out);
    }
  }

  /** Appends what stands for the character within a JSON string. */
  static void escape(char c, StringBuilder out) {
    if (c >= ' ' && c != '"' && c != '\\') {
      out.append(c);
      return;
    }
    int index = SHORT_ESCAPES.indexOf(c);
    if (index >= 0) {
      out.append('\\').append(SHORT_NAMES.charAt(index));
    } else {
      out.append("\\u00").append(c < 16 ? '0' : '1').append(Character.forDigit(c % 16, 16));
    }
  }

  /** What stands for the character within a JSON string. */
  static String escaped(char c) {
    StringBuilder out = new StringBuilder();
    escape(c, out);
    return out.toString();
  }

  /** Whether the whole text is one JSON value that a tool's decoder would read. */
  static boolean isValue(String text) {
    try {
      JsonReader reader = JsonReader.of(text);
      reader.skipValue();
      return reader.accepted();
    } catch (MalformedJsonException e) {
      return false;
    }
  }
}
