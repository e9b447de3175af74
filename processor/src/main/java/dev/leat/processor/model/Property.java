package dev.leat.processor.model;

import java.util.List;

/**
 * A property of an object: a tool's parameter or a record's component.
 *
 * @param name the name in JSON
 * @param javaName the name in Java
 * @param type the type; a {@link DataType.Maybe} that is not required has no null in its schema
 * @param description empty: none
 * @param allowed the only values that a string may have; empty: any
 */
public record Property(
    String name,
    String javaName,
    DataType type,
    Presence presence,
    String description,
    List<String> allowed,
    Origin origin) {
  /** Copies {@code allowed}. */
  public Property {
    allowed = List.copyOf(allowed);
  }

  /** The same with another description. */
  public Property described(String text) {
    return new Property(name, javaName, type, presence, text, allowed, origin);
  }
}
