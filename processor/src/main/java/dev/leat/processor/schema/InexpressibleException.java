package dev.leat.processor.schema;

/** Says what in a regular expression of Java has no counterpart that means exactly the same. */
final class InexpressibleException extends RuntimeException {
  private static final long serialVersionUID = 1;

  InexpressibleException(String what) {
    super(what, null, false, false);
  }

  String what() {
    return String.valueOf(getMessage());
  }
}
