package dev.leat.processor.read;

import dev.leat.processor.doc.DocComment;
import dev.leat.processor.model.Problem;
import dev.leat.processor.model.ProblemId;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/**
 * Finds tools whose docs an incremental build would lose: they are inherited from a type of this
 * module whose source is not compiled now, and a class file has none.
 */
final class LostDocs {
  private LostDocs() {}

  static List<Problem> of(ToolMethod found, Compilation compilation) {
    if (found.overridden().isEmpty() || isComplete(found, compilation)) {
      return List.of();
    }
    return found.overridden().stream()
        .map(ExecutableElement::getEnclosingElement)
        .filter(type -> !compilation.hasSource(type))
        .filter(type -> type instanceof TypeElement element && compilation.isOwnOutput(element))
        .limit(1)
        .map(type -> problem(found, type, compilation))
        .toList();
  }

  private static Problem problem(ToolMethod found, Element type, Compilation compilation) {
    return Problem.error(
        ProblemId.TYPE_NEEDS_REBUILD,
        found.origin(found.method(), compilation),
        "Tool '"
            + found.method().getSimpleName()
            + "' takes docs from a type of this module whose source is not compiled now",
        type.getSimpleName() + ", a class file",
        "rebuild the module, or write the Javadoc here");
  }

  /** Whether nothing is missing that an overridden method might say. */
  private static boolean isComplete(ToolMethod found, Compilation compilation) {
    String comment = compilation.elements().getDocComment(found.method());
    if (comment != null && comment.contains("{@inheritDoc}")) {
      return false;
    }
    DocComment doc = compilation.docs().read(found.method());
    boolean described = !doc.main().isEmpty() || !found.annotation().text("description").isEmpty();
    return described
        && found.method().getParameters().stream()
            .allMatch(parameter -> isComplete(parameter, doc, compilation));
  }

  private static boolean isComplete(
      VariableElement parameter, DocComment doc, Compilation compilation) {
    Optional<AnnotationUse> annotation =
        AnnotationUse.find(compilation.elements(), parameter, AnnotationNames.TOOL_PARAM);
    return !doc.param(parameter.getSimpleName().toString()).isEmpty()
        || ArgumentReader.isClass(parameter.asType(), ArgumentReader.CONTEXT)
        || annotation.filter(LostDocs::isComplete).isPresent();
  }

  private static boolean isComplete(AnnotationUse annotation) {
    return annotation.flag("injected") || !annotation.text("description").isEmpty();
  }
}
