package dev.leat.processor;

import dev.leat.processor.model.Problem;
import dev.leat.processor.read.AnnotationNames;
import dev.leat.processor.read.Compilation;
import dev.leat.processor.read.UnresolvedTypes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * The classes that wait for their round. They are kept by name: the elements of one round are not
 * those of the next.
 */
final class Worklist {
  private final Compilation compilation;
  private final Guard guard;
  private final Set<String> toolClasses = new LinkedHashSet<>();
  private final Set<String> dataTypes = new LinkedHashSet<>();

  Worklist(Compilation compilation, Guard guard) {
    this.compilation = compilation;
    this.guard = guard;
  }

  /**
   * Adds the classes of a round.
   *
   * @param present those annotations that the round has: for any other, the compiler would look
   *     through all its sources in vain
   */
  void add(Set<? extends TypeElement> present, RoundEnvironment round) {
    for (Element method : annotated(AnnotationNames.TOOL, present, round)) {
      Element owner = method.getEnclosingElement();
      if (!(owner instanceof TypeElement type && compilation.isTemplate(type))) {
        addName(owner, toolClasses);
      }
    }
    for (Element type : annotated(AnnotationNames.TOOLBOX, present, round)) {
      addName(type, toolClasses);
    }
    for (Element type : annotated(AnnotationNames.TOOL_TYPE, present, round)) {
      addName(type, dataTypes);
    }
  }

  private static Set<? extends Element> annotated(
      String annotation, Set<? extends TypeElement> present, RoundEnvironment round) {
    for (TypeElement type : present) {
      if (type.getQualifiedName().contentEquals(annotation)) {
        return round.getElementsAnnotatedWith(type);
      }
    }
    return Set.of();
  }

  private static void addName(@Nullable Element element, Set<String> names) {
    if (element instanceof TypeElement type) {
      names.add(type.getQualifiedName().toString());
    }
  }

  /** The classes with tools whose types are all known, which then wait no longer. */
  List<TypeElement> takeToolClasses() {
    return take(toolClasses);
  }

  /** The data types whose types are all known, which then wait no longer. */
  List<TypeElement> takeDataTypes() {
    return take(dataTypes);
  }

  private List<TypeElement> take(Set<String> names) {
    List<TypeElement> ready = new ArrayList<>();
    for (String name : List.copyOf(names)) {
      TypeElement type = compilation.elements().getTypeElement(name);
      names.remove(name);
      guard.run(
          type,
          () -> {
            if (UnresolvedTypes.of(compilation, type).isEmpty()) {
              ready.add(type);
            } else {
              names.add(name);
            }
          });
    }
    return ready;
  }

  /** Why classes still wait when there are no more rounds. */
  List<Problem> unresolved() {
    List<Problem> problems = new ArrayList<>();
    Set<String> all = new LinkedHashSet<>(toolClasses);
    all.addAll(dataTypes);
    for (String name : all) {
      TypeElement type = compilation.elements().getTypeElement(name);
      guard.run(type, () -> problems.addAll(UnresolvedTypes.of(compilation, type)));
    }
    return problems;
  }
}
