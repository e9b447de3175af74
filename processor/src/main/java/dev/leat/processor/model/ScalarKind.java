package dev.leat.processor.model;

/** The Java types whose values are JSON strings, numbers and booleans; boxed ones included. */
public enum ScalarKind {
  STRING("string", "readString", "a string"),
  CHAR_SEQUENCE("string", "readString", "a string"),
  CHAR("string", "readChar", "a string of one character"),
  BOOLEAN("boolean", "readBoolean", "true or false"),
  BYTE("integer", "readByte", "an integer"),
  SHORT("integer", "readShort", "an integer"),
  INT("integer", "readInt", "an integer"),
  LONG("integer", "readLong", "an integer"),
  BIG_INTEGER("integer", "readBigInteger", "an integer"),
  FLOAT("number", "readFloat", "a number"),
  DOUBLE("number", "readDouble", "a number"),
  BIG_DECIMAL("number", "readBigDecimal", "a number");

  private final String jsonType;
  private final String readMethod;
  private final String expectation;

  ScalarKind(String jsonType, String readMethod, String expectation) {
    this.jsonType = jsonType;
    this.readMethod = readMethod;
    this.expectation = expectation;
  }

  /** The {@code type} in JSON Schema. */
  public String jsonType() {
    return jsonType;
  }

  /** The method of {@code JsonReader}. */
  public String readMethod() {
    return readMethod;
  }

  /** What a message says should have been there. */
  public String expectation() {
    return expectation;
  }

  /** Whether there is no end to its values in Java; the schema has bounds nevertheless. */
  public boolean isOfAnySize() {
    return this == BIG_INTEGER || this == BIG_DECIMAL;
  }

  /** Whether the reading method may give null, once it has noted a problem. */
  public boolean mayReadNull() {
    return switch (this) {
      case STRING, CHAR_SEQUENCE, BIG_INTEGER, BIG_DECIMAL -> true;
      case CHAR, BOOLEAN, BYTE, SHORT, INT, LONG, FLOAT, DOUBLE -> false;
    };
  }

  /**
   * Whether two values are equal in Java exactly if their JSON is. Decimals are not: {@code 1.0}
   * and {@code 1.00}, {@code 0.0} and {@code -0.0}.
   */
  public boolean hasExactEquality() {
    return switch (this) {
      case STRING, CHAR, BOOLEAN, BYTE, SHORT, INT, LONG, BIG_INTEGER -> true;
      case CHAR_SEQUENCE, FLOAT, DOUBLE, BIG_DECIMAL -> false;
    };
  }
}
