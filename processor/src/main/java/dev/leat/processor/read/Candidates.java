package dev.leat.processor.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Finds what of a class may belong to properties: its fields, getters and setters and those that it
 * inherits, superclasses first, each class in the order of its source.
 */
final class Candidates {
  private final Compilation compilation;
  private final DeclaredType type;
  private final Reachability reach;
  private final Map<String, Candidate> found = new LinkedHashMap<>();

  Candidates(Compilation compilation, DeclaredType type, Reachability reach) {
    this.compilation = compilation;
    this.type = type;
    this.reach = reach;
    List<TypeElement> classes = new ArrayList<>(reach.superclasses());
    Collections.reverse(classes);
    classes.forEach(this::collect);
    reach.interfaces().forEach(this::collect);
  }

  /** The parameters' first, in their order. */
  List<Candidate> inOrder() {
    List<Candidate> all = new ArrayList<>(found.values());
    all.sort(
        Comparator.comparingInt(
            candidate -> candidate.index < 0 ? Integer.MAX_VALUE : candidate.index));
    return all;
  }

  /** Whether there is a field, a getter or a method of that name. */
  boolean isKnown(String name) {
    Candidate candidate = found.get(name);
    return (candidate != null && (candidate.field != null || !candidate.getters.isEmpty()))
        || plainAccessor(name).isPresent();
  }

  private void collect(TypeElement owner) {
    for (RecordComponentElement component : owner.getRecordComponents()) {
      ExecutableElement accessor = component.getAccessor();
      candidate(component.getSimpleName().toString()).getters.add(part(accessor, true));
    }
    for (VariableElement field : ElementFilter.fieldsIn(owner.getEnclosedElements())) {
      Set<Modifier> modifiers = field.getModifiers();
      if (!modifiers.contains(Modifier.STATIC)) {
        boolean usable = reach.isProperty(field) && !modifiers.contains(Modifier.TRANSIENT);
        candidate(field.getSimpleName().toString()).field = part(field, usable);
      }
    }
    for (ExecutableElement method : ElementFilter.methodsIn(owner.getEnclosedElements())) {
      if (!method.getModifiers().contains(Modifier.STATIC) && reach.isProperty(method)) {
        AccessorName.ofGetter(method)
            .ifPresent(name -> candidate(name).getters.add(0, part(method, true)));
        AccessorName.ofSetter(method).ifPresent(name -> addSetter(candidate(name), method));
      }
    }
  }

  private Candidate candidate(String name) {
    return found.computeIfAbsent(name, Candidate::new);
  }

  /** A member with its type as the class sees it. */
  Part part(Element element, boolean usable) {
    return new Part(element, seen(element), usable);
  }

  private TypeMirror seen(Element element) {
    TypeMirror member = compilation.types().asMemberOf(type, element);
    if (!(member instanceof ExecutableType method)) {
      return member;
    }
    return method.getParameterTypes().isEmpty()
        ? method.getReturnType()
        : method.getParameterTypes().get(0);
  }

  /** A setter takes the place of those that it overrides, and stands beside its overloads. */
  private void addSetter(Candidate candidate, ExecutableElement method) {
    Part setter = part(method, true);
    candidate.setters.removeIf(far -> compilation.types().isSameType(far.type(), setter.type()));
    candidate.setters.add(0, setter);
  }

  /** The method that is called as the property is, as a record's accessor. */
  Optional<Part> plainAccessor(String name) {
    for (TypeElement owner : reach.superclasses()) {
      for (ExecutableElement method : ElementFilter.methodsIn(owner.getEnclosedElements())) {
        if (method.getSimpleName().contentEquals(name)
            && method.getParameters().isEmpty()
            && reach.isReachable(method)
            && !method.getModifiers().contains(Modifier.STATIC)) {
          return Optional.of(part(method, true));
        }
      }
    }
    return Optional.empty();
  }

  /** The method that gives what a field has: one that is called as the field is, or its getter. */
  Optional<Part> accessor(String field) {
    Candidate candidate = candidate(field);
    return plainAccessor(field).or(() -> candidate.getters.stream().findFirst());
  }

  /** Joins a parameter of what creates the object to the property of its name. */
  void addParameter(VariableElement parameter, TypeMirror seen, int index, String named) {
    String javaName = parameter.getSimpleName().toString();
    Candidate candidate = named.isEmpty() ? candidate(javaName) : named(named, javaName);
    candidate.parameter = new Part(parameter, seen, true);
    candidate.index = index;
  }

  private Candidate named(String name, String javaName) {
    for (Candidate candidate : found.values()) {
      String own =
          ExplicitName.of(candidate.elements(), compilation.elements()).orElse(candidate.javaName);
      if (own.equals(name)) {
        return candidate;
      }
    }
    // What no annotation but the list of the constructor names has that name in Java too.
    return candidate(found.containsKey(javaName) || !SourceVersion.isName(name) ? javaName : name);
  }
}
