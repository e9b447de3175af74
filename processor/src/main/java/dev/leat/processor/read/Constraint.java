package dev.leat.processor.read;

import dev.leat.processor.model.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * An annotation of Jakarta Validation, as it is written or as another one is composed of it.
 *
 * @param name its simple name
 * @param values what its elements say
 */
record Constraint(String name, Map<String, Object> values, Origin origin) {
  /** Those of both lists, each once. */
  static List<Constraint> union(List<Constraint> some, List<Constraint> more) {
    List<Constraint> all = new ArrayList<>(some);
    for (Constraint constraint : more) {
      if (all.stream().noneMatch(constraint::saysTheSame)) {
        all.add(constraint);
      }
    }
    return List.copyOf(all);
  }

  /** What makes two of them say the same. */
  String key() {
    return name + values;
  }

  boolean saysTheSame(Constraint other) {
    return key().equals(other.key());
  }

  String text(String element) {
    return values.getOrDefault(element, "").toString();
  }

  /** The value of an element, or what it is when the annotation's class is not there to tell. */
  long number(String element, long otherwise) {
    return values.get(element) instanceof Number number ? number.longValue() : otherwise;
  }

  boolean isFalse(String element) {
    return Boolean.FALSE.equals(values.get(element));
  }

  @Override
  public String toString() {
    return "@" + name;
  }
}
