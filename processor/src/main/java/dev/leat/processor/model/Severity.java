package dev.leat.processor.model;

/** How much a problem matters. */
public enum Severity {
  /** The class gets no bindings. */
  ERROR,
  /** The bindings are written. */
  WARNING,
  /** The bindings are written, and nothing is wrong with them. */
  NOTE
}
