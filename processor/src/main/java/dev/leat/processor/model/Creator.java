package dev.leat.processor.model;

/**
 * What makes an object of the values of some of its properties.
 *
 * @param factory the static method that is called; empty: the constructor
 * @param isDeprecated whether calling it is a deprecation warning
 */
public record Creator(String factory, boolean isDeprecated) {
  /** The constructor. */
  public static Creator constructor(boolean isDeprecated) {
    return new Creator("", isDeprecated);
  }
}
