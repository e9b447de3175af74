package dev.leat.segment;

import dev.leat.json.JsonReader;

/** Writes JSON as tags, each after a token: one for a property or element, with its value in it. */
final class NestedText {
  private NestedText() {}

  /**
   * Appends a tag.
   *
   * @param json the value in it
   * @param mark what precedes every tag
   * @param tokens what is taken apart in plain text
   */
  static void write(
      String name, String json, String mark, ControlTokens tokens, StringBuilder text) {
    String tag = tokens.breakIn(name) + ">";
    text.append(mark).append('<').append(tag);
    switch (json.charAt(0)) {
      case '{' -> properties(json, mark, tokens, text);
      case '[' -> elements(json, mark, tokens, text);
      case '"' -> text.append(tokens.breakIn(RawCall.string(json)));
      default -> text.append(json);
    }
    text.append(mark).append("</").append(tag);
  }

  private static void properties(
      String json, String mark, ControlTokens tokens, StringBuilder text) {
    JsonReader reader = JsonReader.of(json);
    reader.beginMap();
    for (String key = reader.nextKey(); key != null; key = reader.nextKey()) {
      write(key, reader.readRaw(), mark, tokens, text);
    }
  }

  private static void elements(String json, String mark, ControlTokens tokens, StringBuilder text) {
    JsonReader reader = JsonReader.of(json);
    reader.beginArray();
    while (reader.nextElement()) {
      write(NestedTag.ITEM, reader.readRaw(), mark, tokens, text);
    }
  }
}
