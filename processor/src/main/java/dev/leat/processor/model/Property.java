package dev.leat.processor.model;

import java.util.List;

/**
 * A property of an object: a tool's parameter, a record's component or a bean's property.
 *
 * @param name the name in JSON
 * @param javaName the name in Java
 * @param type the type; a {@link DataType.Maybe} that is not required has no null in its schema
 * @param description empty: none
 * @param allowed the only values that a string may have; empty: any
 * @param aliases other names that are taken for it
 */
public record Property(
    String name,
    String javaName,
    DataType type,
    Presence presence,
    String description,
    List<String> allowed,
    List<String> aliases,
    Exposure exposure,
    Origin origin) {
  /** Copies the lists. */
  public Property {
    allowed = List.copyOf(allowed);
    aliases = List.copyOf(aliases);
  }

  /** The same with another description. */
  public Property described(String text) {
    return new Property(name, javaName, type, presence, text, allowed, aliases, exposure, origin);
  }
}
