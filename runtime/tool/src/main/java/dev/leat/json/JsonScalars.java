package dev.leat.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads single values for a {@link JsonReader}, which tells what each method returns. A value of
 * the wrong type is noted and skipped.
 */
final class JsonScalars {
  private final JsonScanner scanner;
  private final JsonPath path;
  private final JsonNotes notes;

  JsonScalars(JsonScanner scanner, JsonPath path, JsonNotes notes) {
    this.scanner = scanner;
    this.path = path;
    this.notes = notes;
  }

  @Nullable String readString() {
    if (scanner.peek() != '"') {
      mismatch("a string");
      return null;
    }
    return scanner.string();
  }

  char readChar() {
    String text = readString();
    if (text == null) {
      return 0;
    }
    if (text.length() != 1) {
      notes.add("a string of one character", "'" + Problem.excerpt(text) + "'");
      return 0;
    }
    return text.charAt(0);
  }

  int readChoice(Choices choices) {
    if (scanner.peek() != '"') {
      mismatch("one of the allowed values", choices.names());
      return -1;
    }
    return choose(choices, scanner.string());
  }

  int choose(Choices choices, String text) {
    int index = choices.indexOf(text);
    if (index < 0) {
      notes.add("one of the allowed values", "'" + Problem.excerpt(text) + "'", choices.names());
    }
    return index;
  }

  boolean readBoolean() {
    int c = scanner.peek();
    if (c == 't' || c == 'f') {
      scanner.literal(c == 't' ? "true" : "false");
      return c == 't';
    }
    if (c == '"') {
      String text = scanner.string();
      if (text.equals("true") || text.equals("false")) {
        return text.equals("true");
      }
      notes.add("true or false", "'" + Problem.excerpt(text) + "'");
      return false;
    }
    mismatch("true or false");
    return false;
  }

  long readInteger(long min, long max) {
    String token = numberToken("an integer");
    if (token == null) {
      return 0;
    }
    BigInteger big = null;
    if (JsonNumbers.isShortInteger(token)) {
      long value = Long.parseLong(token);
      if (value >= min && value <= max) {
        return value;
      }
    } else {
      big = integerOf(token);
      if (big == null) {
        return 0;
      }
      if (big.bitLength() < Long.SIZE && big.longValue() >= min && big.longValue() <= max) {
        return big.longValue();
      }
    }
    notes.add("an integer from " + min + " to " + max, Problem.excerpt(token));
    return 0;
  }

  @Nullable BigInteger readBigInteger() {
    String token = numberToken("an integer");
    return token == null ? null : integerOf(token);
  }

  private @Nullable BigInteger integerOf(String token) {
    BigInteger value = JsonNumbers.toInteger(token);
    if (value == null) {
      notes.add("an integer", Problem.excerpt(token));
    }
    return value;
  }

  float readFloat() {
    String token = numberToken("a number");
    if (token == null) {
      return 0;
    }
    float value = Float.parseFloat(token);
    if (Float.isInfinite(value)) {
      notes.add("a number that a float can hold", Problem.excerpt(token));
      return 0;
    }
    return value;
  }

  double readDouble() {
    String token = numberToken("a number");
    if (token == null) {
      return 0;
    }
    double value = Double.parseDouble(token);
    if (Double.isInfinite(value)) {
      notes.add("a number that a double can hold", Problem.excerpt(token));
      return 0;
    }
    return value;
  }

  @Nullable BigDecimal readBigDecimal() {
    String token = numberToken("a number");
    if (token == null) {
      return null;
    }
    BigDecimal value = JsonNumbers.toDecimal(token);
    if (value == null) {
      notes.add("a number whose exponent has at most nine digits", Problem.excerpt(token));
    }
    return value;
  }

  /** The text of a number, or of a string that holds one; null if a problem was noted. */
  private @Nullable String numberToken(String expected) {
    int c = scanner.peek();
    if (c == '-' || (c >= '0' && c <= '9')) {
      return scanner.number();
    }
    if (c == '"') {
      String text = scanner.string();
      if (JsonNumbers.isNumber(text)) {
        return text;
      }
      notes.add(expected, "'" + Problem.excerpt(text) + "'");
      return null;
    }
    mismatch(expected);
    return null;
  }

  void mismatch(String expected) {
    mismatch(expected, List.of());
  }

  private void mismatch(String expected, List<String> allowed) {
    notes.addMismatch(scanner, expected, allowed);
    skipValue();
  }

  void skipValue() {
    JsonSkipper.skip(scanner, JsonReader.MAX_DEPTH - path.depth());
  }
}
