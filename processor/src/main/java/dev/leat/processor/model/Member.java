package dev.leat.processor.model;

import java.util.Optional;

/**
 * A property and its place in a Java object.
 *
 * @param reading how its value is taken from the object; empty: in no way
 */
public record Member(Property property, Optional<Reading> reading, Filling filling) {
  /**
   * How a value is taken from an object.
   *
   * @param name of the method or field
   * @param unwrapped whether it is an {@code Optional} of what the property is
   * @param isDeprecated whether using it is a deprecation warning
   */
  public record Reading(boolean isField, String name, boolean unwrapped, boolean isDeprecated) {
    /** A method that gives the very value. */
    public static Reading method(String name, boolean isDeprecated) {
      return new Reading(false, name, false, isDeprecated);
    }
  }

  /** How a value gets into an object. */
  public sealed interface Filling {}

  /** As an argument of what creates the object, counted from 0. */
  public record Argument(int index) implements Filling {}

  /** By a method. */
  public record Setter(String name, boolean isDeprecated) implements Filling {}

  /** By an assignment. */
  public record Field(String name, boolean isDeprecated) implements Filling {}

  /** In no way. */
  public record Unfilled() implements Filling {}

  /** Of the name alone: a record's own would go through all that the property is. */
  @Override
  public int hashCode() {
    return property.javaName().hashCode();
  }

  /** Whether taking its value from an object is a deprecation warning. */
  public boolean isReadDeprecated() {
    return reading.filter(Reading::isDeprecated).isPresent();
  }

  /** Whether putting a value into an object is a deprecation warning. */
  public boolean isFilledDeprecated() {
    return (filling instanceof Setter setter && setter.isDeprecated())
        || (filling instanceof Field field && field.isDeprecated());
  }

  /** Whether the object, left alone, has a value of its own, which may be null. */
  public boolean mayBeNull() {
    return !(filling instanceof Argument)
        && !property.presence().isRequired()
        && !property.type().javaType().isPrimitive();
  }
}
