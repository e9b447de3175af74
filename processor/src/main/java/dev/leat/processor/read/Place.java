package dev.leat.processor.read;

import dev.leat.processor.model.DataType;
import dev.leat.processor.model.Origin;
import java.util.Map;

/**
 * Where a type is used.
 *
 * @param subject what is used there, as messages begin: {@code Parameter 'days' of 'forecast'}
 * @param variables what each type parameter stands for there, by its name
 */
record Place(Origin origin, String subject, Map<String, DataType> variables) {
  /** A place outside generic types. */
  Place(Origin origin, String subject) {
    this(origin, subject, Map.of());
  }

  Place within(String part) {
    return new Place(origin, part + " of " + lowerCase(), variables);
  }

  private String lowerCase() {
    return Character.toLowerCase(subject.charAt(0)) + subject.substring(1);
  }
}
