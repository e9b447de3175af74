package dev.leat.processor.read;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** All that a class has of one property, before it is known what of it counts. */
final class Candidate {
  /** What it is called in Java. */
  final String javaName;

  /** Of what creates the object; null: that does not take it. */
  @Nullable Part parameter;

  /** Its place among the parameters; -1 without one. */
  int index = -1;

  /** Null: there is none. */
  @Nullable Part field;

  /** Each overrides the one after it. */
  final List<Part> getters = new ArrayList<>();

  /** Nearest first; they may be overloads. */
  final List<Part> setters = new ArrayList<>();

  Candidate(String javaName) {
    this.javaName = javaName;
  }

  /** What declares it, the nearest to where its value goes first. */
  List<Element> elements() {
    List<Element> all = new ArrayList<>();
    add(parameter, all);
    add(field, all);
    getters.forEach(getter -> all.add(getter.element()));
    for (Part setter : setters) {
      all.add(setter.element());
      all.addAll(((ExecutableElement) setter.element()).getParameters());
    }
    return all;
  }

  private static void add(@Nullable Part part, List<Element> into) {
    if (part != null) {
      into.add(part.element());
    }
  }

  /** Whether it can be read or written at all. */
  boolean isUsable() {
    return parameter != null
        || (field != null && field.usable())
        || !getters.isEmpty()
        || !setters.isEmpty();
  }

  /** Whether it has a field that only the class itself can set. */
  boolean isFinalField() {
    return field != null
        && ((VariableElement) field.element()).getModifiers().contains(Modifier.FINAL);
  }

  /** Leaves only what Jackson takes although something else of it is ignored. */
  void keepOnly(List<Element> kept) {
    getters.removeIf(getter -> !kept.contains(getter.element()));
    setters.removeIf(setter -> !kept.contains(setter.element()));
    if (field != null && !kept.contains(field.element())) {
      field = new Part(field.element(), field.type(), false);
    }
  }
}
