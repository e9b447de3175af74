package dev.leat.processor.read;

import dev.leat.processor.code.ClassName;
import dev.leat.processor.doc.DocComment;
import dev.leat.processor.model.Argument;
import dev.leat.processor.model.Argument.Missing;
import dev.leat.processor.model.Problem;
import dev.leat.processor.model.ProblemId;
import dev.leat.processor.model.Problems;
import dev.leat.processor.model.Property;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads what a tool's parameters are given; null where a problem was noted. */
final class ArgumentReader {
  static final String CONTEXT = "dev.leat.tool.ToolContext";

  private final Compilation compilation;
  private final PropertyReader properties;
  private final Problems problems;

  ArgumentReader(Compilation compilation, PropertyReader properties, Problems problems) {
    this.compilation = compilation;
    this.properties = properties;
    this.problems = problems;
  }

  @Nullable Argument read(
      VariableElement parameter,
      List<VariableElement> inherited,
      TypeMirror type,
      DocComment doc,
      Place place) {
    if (isClass(type, CONTEXT)) {
      return new Argument.Context();
    }
    if (isInjected(parameter) || inherited.stream().anyMatch(this::isInjected)) {
      return injected(parameter, type, place);
    }
    Property property = properties.parameter(parameter, inherited, type, doc, place);
    return property == null ? null : new Argument.Given(property);
  }

  /** What an interface has from the run, no implementation of it may have from the model. */
  private boolean isInjected(VariableElement parameter) {
    return AnnotationUse.find(compilation.elements(), parameter, AnnotationNames.TOOL_PARAM)
        .filter(use -> use.flag("injected"))
        .isPresent();
  }

  private @Nullable Argument injected(VariableElement parameter, TypeMirror seen, Place place) {
    TypeMirror type = seen;
    String name = parameter.getSimpleName().toString();
    Missing missing = Missing.REFUSED;
    if (Nullness.isNullable(parameter) || Nullness.isNullable(type)) {
      missing = Missing.NULL;
    } else if (isClass(type, JavaTypes.OPTIONAL)
        && ((DeclaredType) type).getTypeArguments().size() == 1) {
      missing = Missing.EMPTY;
      type = ((DeclaredType) type).getTypeArguments().get(0);
    }
    if (type.getKind() != TypeKind.DECLARED || isGeneric((DeclaredType) type)) {
      problems.add(
          Problem.error(
              ProblemId.BAD_INJECTION,
              place.origin(),
              place.subject() + " can be injected only if its type is a class without parameters",
              ShortName.of(type),
              "wrap the value in a class of its own"));
      return null;
    }
    return new Argument.Injected(
        ClassName.get((TypeElement) ((DeclaredType) type).asElement()), name, missing);
  }

  private static boolean isGeneric(DeclaredType type) {
    List<?> parameters = ((TypeElement) type.asElement()).getTypeParameters();
    return !parameters.isEmpty();
  }

  static boolean isClass(TypeMirror type, String qualifiedName) {
    return className(type).equals(qualifiedName);
  }

  /** The qualified name of a class; empty for any other type. */
  static String className(TypeMirror type) {
    return type instanceof DeclaredType declared
            && declared.asElement() instanceof TypeElement element
        ? element.getQualifiedName().toString()
        : "";
  }
}
