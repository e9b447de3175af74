package dev.leat.json;

/**
 * Any JSON value, as its text: for what is passed on without being looked at. Two are equal if
 * their texts are.
 *
 * @param text one JSON value (RFC 8259), at most {@value JsonReader#MAX_DEPTH} levels deep
 */
public record RawJson(String text) {
  /**
   * Checks the text.
   *
   * @throws MalformedJsonException if it is not one JSON value
   */
  public RawJson {
    JsonScanner scanner = new JsonScanner(text);
    JsonSkipper.skip(scanner, JsonReader.MAX_DEPTH);
    if (scanner.peek() >= 0) {
      throw scanner.malformed("the end of the text");
    }
  }

  @Override
  public String toString() {
    return text;
  }
}
