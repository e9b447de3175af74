package dev.leat.processor.read;

import dev.leat.processor.doc.DocComment;
import dev.leat.processor.model.Origin;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ExecutableType;

/**
 * A method that is a tool of a class, which may have inherited it.
 *
 * @param type the class whose tool it is
 * @param types the method's types as the class sees them
 * @param annotation what makes it a tool, on it or on a method that it overrides
 * @param overridden the methods that it overrides, the nearest first
 */
record ToolMethod(
    TypeElement type,
    ExecutableElement method,
    ExecutableType types,
    AnnotationUse annotation,
    String prefix,
    List<ExecutableElement> overridden) {

  /** Whether the class has the method from another one. */
  boolean isInherited() {
    return !type.equals(method.getEnclosingElement());
  }

  /** The docs, with what the overridden methods say where the method itself says nothing. */
  DocComment doc(Compilation compilation) {
    DocComment doc = DocComment.NONE;
    List<String> names = List.of();
    for (int i = overridden.size() - 1; i >= 0; i--) {
      List<String> own = names(overridden.get(i));
      doc = compilation.docs().read(overridden.get(i), doc.renamed(names, own), own);
      names = own;
    }
    List<String> own = names(method);
    return compilation.docs().read(method, doc.renamed(names, own), own);
  }

  /** The parameters in that place of the methods that it overrides. */
  List<VariableElement> inherited(int index) {
    List<VariableElement> inherited = new ArrayList<>();
    for (ExecutableElement above : overridden) {
      inherited.add(above.getParameters().get(index));
    }
    return inherited;
  }

  private static List<String> names(ExecutableElement method) {
    return method.getParameters().stream().map(p -> p.getSimpleName().toString()).toList();
  }

  /** Where to point for a part of the method: there, or at the class if it has no source here. */
  Origin origin(Element part, Compilation compilation) {
    return SourcePlace.of(compilation.hasSource(part) ? part : type);
  }

  /** As {@link #origin}, for a value of the annotation. */
  Origin annotationOrigin(String name, Compilation compilation) {
    return compilation.hasSource(annotation.element())
        ? annotation.origin(name)
        : SourcePlace.of(type);
  }
}
