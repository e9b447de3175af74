package dev.leat.processor.read;

import dev.leat.processor.doc.DocComment;
import dev.leat.processor.model.Problem;
import dev.leat.processor.model.ProblemId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/**
 * Finds tools whose docs an incremental build would lose: they, or the tools themselves, are
 * inherited from a type of this module whose source is not compiled now, and a class file has none.
 */
final class LostDocs {
  private LostDocs() {}

  /**
   * What is lost of a tool.
   *
   * @param hasSchema whether there is an output schema, which {@code @return} describes
   */
  static List<Problem> of(ToolMethod found, boolean hasSchema, Compilation compilation) {
    List<TypeElement> elsewhere = elsewhere(found, compilation);
    if (elsewhere.isEmpty() || isComplete(found, hasSchema, compilation)) {
      return List.of();
    }
    return elsewhere.stream()
        .filter(compilation::isOwnOutput)
        .limit(1)
        .map(type -> problem(found, type, compilation))
        .toList();
  }

  /** The types without source that the method, or one that it overrides, is declared in. */
  private static List<TypeElement> elsewhere(ToolMethod found, Compilation compilation) {
    if (found.overridden().isEmpty() && !found.isInherited()) {
      return List.of();
    }
    return Stream.concat(Stream.of(found.method()), found.overridden().stream())
        .map(ExecutableElement::getEnclosingElement)
        .filter(type -> !compilation.hasSource(type))
        .filter(TypeElement.class::isInstance)
        .map(TypeElement.class::cast)
        .toList();
  }

  private static Problem problem(ToolMethod found, TypeElement type, Compilation compilation) {
    String fix =
        compilation.hasSource(found.method())
            ? "write the Javadoc here"
            : "override the method here, with its Javadoc";
    return Problem.error(
        ProblemId.TYPE_NEEDS_REBUILD,
        found.origin(found.method(), compilation),
        "Tool '"
            + found.method().getSimpleName()
            + "' takes docs from a type of this module whose source is not compiled now",
        type.getSimpleName() + ", a class file",
        "rebuild the module, or " + fix);
  }

  /** Whether nothing is missing that an overridden method, or a comment of its own, might say. */
  private static boolean isComplete(ToolMethod found, boolean hasSchema, Compilation compilation) {
    String comment = compilation.elements().getDocComment(found.method());
    if (comment != null && comment.contains("{@inheritDoc}")) {
      return false;
    }
    DocComment doc = compilation.docs().read(found.method());
    boolean described = !doc.main().isEmpty() || !found.annotation().text("description").isEmpty();
    return described
        && !(hasSchema && doc.returns().isEmpty())
        && IntStream.range(0, found.method().getParameters().size())
            .allMatch(index -> isComplete(found, index, doc, compilation));
  }

  private static boolean isComplete(
      ToolMethod found, int index, DocComment doc, Compilation compilation) {
    VariableElement parameter = found.method().getParameters().get(index);
    return !doc.param(parameter.getSimpleName().toString()).isEmpty()
        || ArgumentReader.isClass(parameter.asType(), ArgumentReader.CONTEXT)
        || Stream.concat(Stream.of(parameter), found.inherited(index).stream())
            .flatMap(declared -> toolParam(declared, compilation).stream())
            .anyMatch(LostDocs::isComplete);
  }

  private static Optional<AnnotationUse> toolParam(
      VariableElement parameter, Compilation compilation) {
    return AnnotationUse.find(compilation.elements(), parameter, AnnotationNames.TOOL_PARAM);
  }

  private static boolean isComplete(AnnotationUse annotation) {
    return annotation.flag("injected") || !annotation.text("description").isEmpty();
  }
}
