package dev.leat.processor.model;

import dev.leat.processor.code.ClassName;

/** What a tool's method is passed for one parameter. */
public sealed interface Argument {
  /** What the model gives. */
  record Given(Property property) implements Argument {}

  /** The {@code ToolContext} of the call. */
  record Context() implements Argument {}

  /** An attribute of the run, found by its type. */
  record Injected(ClassName type, String javaName, Missing missing) implements Argument {}

  /** What the method is passed when the run has no such attribute. */
  enum Missing {
    /** It is not called. */
    REFUSED,
    /** Null. */
    NULL,
    /** An empty {@code Optional}. */
    EMPTY
  }
}
