package dev.leat.processor.model;

/** What it means that an object lacks a property. */
public sealed interface Presence {
  /** A problem. */
  record Required() implements Presence {}

  /** Null, or an empty {@code Optional}. */
  record Empty() implements Presence {}

  /** This value. */
  record Default(Constant value) implements Presence {}

  /** What the object has when it was made: its setter is not called. */
  record Kept() implements Presence {}

  /** Whether the property must be there. */
  default boolean isRequired() {
    return this instanceof Required;
  }
}
