package dev.leat.json;

/** What a JSON value is, as far as its first character tells. */
public enum JsonKind {
  /** An object. */
  OBJECT,
  /** A string. */
  STRING,
  /** A number. */
  NUMBER,
  /** True or false. */
  BOOLEAN;

  boolean beginsWith(int c) {
    return switch (this) {
      case OBJECT -> c == '{';
      case STRING -> c == '"';
      case NUMBER -> c == '-' || (c >= '0' && c <= '9');
      case BOOLEAN -> c == 't' || c == 'f';
    };
  }
}
