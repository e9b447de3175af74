package dev.leat.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads one JSON document (RFC 8259) into variables, as generated code does, and notes everything
 * that is wrong with it instead of stopping at the first fault. A value of the wrong type is a
 * {@link Problem} with its JSON Pointer; it is skipped, a neutral value is returned, and reading
 * goes on. Whoever builds something of the values asks {@link #problemCount} first.
 *
 * <p>Text that is not JSON at all, is nested deeper than {@value #MAX_DEPTH} levels or is longer
 * than {@value #MAX_LENGTH} characters ends the reading with a {@link MalformedJsonException}.
 *
 * <p>What is no loss is taken for what it means: {@code "3"} and {@code 3.0} for an integer, {@code
 * "2.5"} for a number, {@code "true"} for a boolean. {@code 3.7} is not an integer.
 *
 * <p>Not for use by several threads.
 */
public final class JsonReader {
  /** The deepest nesting that is read. */
  public static final int MAX_DEPTH = 64;

  /** The longest text that is read, in UTF-16 units: 1 Mi. */
  public static final int MAX_LENGTH = 1 << 20;

  /** More problems than this help nobody; reading goes on, and they are only counted. */
  public static final int MAX_PROBLEMS = 64;

  private final JsonScanner scanner;
  private final JsonPath path = new JsonPath();
  private final JsonNotes notes = new JsonNotes(path);
  private final JsonScalars scalars;
  private final JsonTags tags;

  /** The property that told the kind of the object that comes next; null if none did. */
  private @Nullable String tag;

  private JsonReader(String text) {
    this.scanner = new JsonScanner(text);
    this.scalars = new JsonScalars(scanner, path, notes);
    this.tags = new JsonTags(scanner, path, notes);
  }

  /**
   * A reader at the start of {@code text}.
   *
   * @throws MalformedJsonException if the text is longer than {@value #MAX_LENGTH}
   */
  public static JsonReader of(String text) {
    if (text.length() > MAX_LENGTH) {
      throw new MalformedJsonException(
          "expected at most " + MAX_LENGTH + " characters, found " + text.length(),
          MAX_LENGTH,
          null);
    }
    return new JsonReader(text);
  }

  /** Enters an object; false if there is none, which is noted, and the value skipped. */
  public boolean beginObject(ObjectShape shape) {
    String expectedTag = tag;
    tag = null;
    boolean entered = enter('{', "an object", shape);
    if (entered) {
      path.expectTag(expectedTag);
    }
    return entered;
  }

  /**
   * Goes to the next property that the shape has, by its name or another that the shape takes for
   * it; others, and those given twice, are noted and skipped.
   *
   * @return the property's index in the shape; -1 after the last, once missing ones have been noted
   */
  public int nextProperty() {
    ObjectShape shape = path.shape();
    while (nextMember('}')) {
      scanner.peek();
      int at = scanner.position;
      String name = memberName(path.expectedName());
      int index = path.isExpected(name) ? path.expectedIndex() : shape.indexOf(name);
      path.atName(name);
      if (index < 0 && (path.takeTag(name) || shape.isIgnored(name))) {
        skipValue();
        continue;
      }
      if (index >= 0 && path.markSeen(index)) {
        return index;
      }
      if (index >= 0) {
        notes.add("the property once", "it again at character " + at);
      } else {
        String expected = shape.size() == 0 ? "no properties" : "a known property name";
        notes.add(expected, "'" + Problem.excerpt(name) + "'", shape.names());
      }
      skipValue();
    }
    notes.addMissing(shape);
    path.leave();
    return -1;
  }

  /**
   * Which of several kinds the next object says it is, in a property anywhere in it. The object
   * stays to be read, and there that property counts as known.
   *
   * @return the index of the property's value among the choices; -1 if there is none, which is
   *     noted, and the value skipped
   */
  public int readTag(String property, Choices choices) {
    if (scanner.peek() != '{') {
      scalars.mismatch("an object");
      return -1;
    }
    int start = scanner.position;
    int index = tags.find(property, choices);
    if (index >= 0) {
      scanner.position = start;
      tag = property;
    }
    return index;
  }

  /** Enters an object whose names are data; false if there is none, which is noted. */
  public boolean beginMap() {
    return enter('{', "an object", null);
  }

  /** The next name, or null after the last. Names given twice are the caller's to judge. */
  public @Nullable String nextKey() {
    if (!nextMember('}')) {
      path.leave();
      return null;
    }
    String name = memberName(null);
    path.atName(name);
    return name;
  }

  /** Enters an array; false if there is none, which is noted, and the value skipped. */
  public boolean beginArray() {
    return enter('[', "an array", null);
  }

  /**
   * Enters an array, for which a value of the given kind is taken that is not in one: the only
   * element there is. Its pointer is its own.
   */
  public boolean beginArrayOr(JsonKind single) {
    if (!single.beginsWith(scanner.peek())) {
      return beginArray();
    }
    if (path.depth() >= MAX_DEPTH) {
      throw scanner.malformed("at most " + MAX_DEPTH + " levels");
    }
    path.enterSingle();
    return true;
  }

  /** Whether the next value is the opening of an array. Nothing is consumed. */
  public boolean atArray() {
    return scanner.peek() == '[';
  }

  /** Whether the next value is the opening of an object. Nothing is consumed. */
  public boolean atObject() {
    return scanner.peek() == '{';
  }

  /** Goes to the next element; false after the last. */
  public boolean nextElement() {
    if (path.isSingle() && path.takeFirst()) {
      return true;
    }
    if (path.isSingle() || !nextMember(']')) {
      path.leave();
      return false;
    }
    path.atNextIndex();
    return true;
  }

  /** Consumes a null if one comes next. */
  public boolean skipNull() {
    if (scanner.peek() != 'n') {
      return false;
    }
    scanner.literal("null");
    return true;
  }

  /** A string, or null if a problem was noted. */
  public @Nullable String readString() {
    return scalars.readString();
  }

  /** A string of one UTF-16 unit; 0 if a problem was noted. */
  public char readChar() {
    return scalars.readChar();
  }

  /**
   * The index of a string among the choices: the equal one, else the only one equal but for case;
   * -1 if a problem was noted.
   */
  public int readChoice(Choices choices) {
    return scalars.readChoice(choices);
  }

  /** The same for a name that was read before. */
  public int choose(Choices choices, String name) {
    return scalars.choose(choices, name);
  }

  /** The choice itself, as {@link #readChoice} finds it; null if a problem was noted. */
  public @Nullable String readChoiceText(Choices choices) {
    int index = readChoice(choices);
    return index < 0 ? null : choices.names().get(index);
  }

  /** A boolean; false if a problem was noted. */
  public boolean readBoolean() {
    return scalars.readBoolean();
  }

  /** An integer of 8 bits; 0 if a problem was noted. */
  public byte readByte() {
    return (byte) scalars.readInteger(Byte.MIN_VALUE, Byte.MAX_VALUE);
  }

  /** An integer of 16 bits; 0 if a problem was noted. */
  public short readShort() {
    return (short) scalars.readInteger(Short.MIN_VALUE, Short.MAX_VALUE);
  }

  /** An integer of 32 bits; 0 if a problem was noted. */
  public int readInt() {
    return (int) scalars.readInteger(Integer.MIN_VALUE, Integer.MAX_VALUE);
  }

  /** An integer of 64 bits; 0 if a problem was noted. */
  public long readLong() {
    return scalars.readInteger(Long.MIN_VALUE, Long.MAX_VALUE);
  }

  /** An integer of any size; null if a problem was noted. */
  public @Nullable BigInteger readBigInteger() {
    return scalars.readBigInteger();
  }

  /** A number of 32 bits, rounded to the nearest; 0 if a problem was noted. */
  public float readFloat() {
    return scalars.readFloat();
  }

  /** A number of 64 bits, rounded to the nearest; 0 if a problem was noted. */
  public double readDouble() {
    return scalars.readDouble();
  }

  /** A number as written; null if a problem was noted. */
  public @Nullable BigDecimal readBigDecimal() {
    return scalars.readBigDecimal();
  }

  /** The character that the next value begins with; -1 at the end. Nothing is consumed. */
  int peek() {
    return scanner.peek();
  }

  /** The text of the number that comes next. */
  String numberText() {
    return scanner.number();
  }

  /** The text of the next value, whatever it is, checked to be JSON. */
  public String readRaw() {
    scanner.peek();
    int start = scanner.position;
    skipValue();
    return scanner.text.substring(start, scanner.position);
  }

  /** Skips the next value, whatever it is. */
  public void skipValue() {
    tag = null;
    scalars.skipValue();
  }

  /** Whether this reader threw {@code e}, rather than another one that the tool uses inside. */
  public boolean threw(MalformedJsonException e) {
    return e.isFrom(scanner);
  }

  /** How many problems there have been, more than {@value #MAX_PROBLEMS} included. */
  public int problemCount() {
    return notes.count();
  }

  /** The first {@value #MAX_PROBLEMS} problems noted so far, in the order of the text. */
  public List<Problem> problems() {
    return notes.all();
  }

  /** Notes that the value just read breaks a rule that its type does not tell. */
  public void note(String expected, String found) {
    notes.add(expected, found);
  }

  /** Notes that a constructor refused the values just read. */
  public void noteRejected(RuntimeException refusal) {
    String why = refusal.getMessage();
    String told = why == null ? refusal.getClass().getSimpleName() : why;
    notes.add("other values", "some that are refused: " + told);
  }

  /**
   * Ends the reading.
   *
   * @return whether no problem was noted
   * @throws MalformedJsonException if anything but white space is left
   */
  public boolean accepted() {
    if (scanner.peek() >= 0) {
      throw scanner.malformed("the end of the text");
    }
    return notes.count() == 0;
  }

  private boolean enter(char opening, String expected, @Nullable ObjectShape shape) {
    if (scanner.peek() != opening) {
      scalars.mismatch(expected);
      return false;
    }
    if (path.depth() >= MAX_DEPTH) {
      throw scanner.malformed("at most " + MAX_DEPTH + " levels");
    }
    scanner.position++;
    path.enter(shape);
    return true;
  }

  /** Goes past a comma to the next member or element; false once the closing is consumed. */
  private boolean nextMember(char closing) {
    if (path.takeFirst()) {
      return !scanner.consume(closing);
    }
    if (scanner.consume(closing)) {
      return false;
    }
    if (!scanner.consume(',')) {
      throw scanner.malformed("',' or '" + closing + "'");
    }
    return true;
  }

  /**
   * @param likely what it is likely to be; null if nobody knows
   */
  private String memberName(@Nullable String likely) {
    if (scanner.peek() != '"') {
      throw scanner.malformed("a property name in quotes");
    }
    String name = likely != null && scanner.takeQuoted(likely) ? likely : scanner.string();
    scanner.expect(':');
    return name;
  }
}
