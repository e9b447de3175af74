package dev.leat.processor;

import dev.leat.processor.model.Problem;
import dev.leat.processor.read.AnnotationNames;
import dev.leat.processor.read.Compilation;
import dev.leat.processor.read.UnresolvedTypes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
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
   * Adds the classes of a round. It is searched once for all annotations, those that another
   * processor has claimed included.
   */
  void add(RoundEnvironment round) {
    Set<? extends Element> annotated = round.getElementsAnnotatedWithAny(annotations());
    for (Element element : annotated) {
      if (element instanceof ExecutableElement method) {
        addTool(method);
      }
    }
    for (Element element : annotated) {
      if (element instanceof TypeElement type) {
        addType(type);
      }
    }
  }

  private void addType(TypeElement type) {
    if (compilation.isAnnotated(type, AnnotationNames.TOOLBOX)) {
      addName(type, toolClasses);
    }
    if (compilation.isAnnotated(type, AnnotationNames.TOOL_TYPE)) {
      addName(type, dataTypes);
    }
  }

  private TypeElement[] annotations() {
    return Stream.of(AnnotationNames.TOOL, AnnotationNames.TOOLBOX, AnnotationNames.TOOL_TYPE)
        .map(name -> compilation.elements().getTypeElement(name))
        .filter(Objects::nonNull)
        .toArray(TypeElement[]::new);
  }

  private void addTool(ExecutableElement method) {
    Element owner = method.getEnclosingElement();
    if (!(owner instanceof TypeElement type && compilation.isTemplate(type))) {
      addName(owner, toolClasses);
    }
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
