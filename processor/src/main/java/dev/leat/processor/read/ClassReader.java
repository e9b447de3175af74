package dev.leat.processor.read;

import dev.leat.processor.code.ClassName;
import dev.leat.processor.model.GeneratedNames;
import dev.leat.processor.model.Problem;
import dev.leat.processor.model.ProblemId;
import dev.leat.processor.model.Problems;
import dev.leat.processor.model.Tool;
import dev.leat.processor.model.ToolClass;
import dev.leat.processor.model.TypeTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Reads a class with tools, or a data type by itself. Use one for each. */
public final class ClassReader {
  private final Compilation compilation;
  private final Problems problems;
  private final DeclarationReader declarations;

  /** A reader that adds what is wrong to {@code problems}. */
  public ClassReader(Compilation compilation, Problems problems) {
    this.compilation = compilation;
    this.problems = problems;
    this.declarations = new DeclarationReader(compilation, problems);
  }

  /** The class, with those of its tools that could be read. */
  public ToolClass tools(TypeElement type) {
    checkClass(type);
    ToolReader reader = new ToolReader(compilation, declarations, problems);
    List<Tool> tools = new ArrayList<>();
    List<ToolMethod> methods = ToolMethods.of(compilation, type);
    for (ToolMethod method : methods) {
      Tool tool = reader.read(method);
      if (tool != null) {
        tools.add(tool);
      }
    }
    if (methods.isEmpty()) {
      refuse(
          ProblemId.UNSUPPORTED_ELEMENT,
          type,
          "Class '" + type.getSimpleName() + "' must have tools to be a toolbox",
          "no @Tool, own or inherited",
          "declare one, or remove @Toolbox");
    }
    return new ToolClass(
        ClassName.get(type),
        Compilation.isPublic(type),
        compilation.isDeprecated(type),
        tools,
        declarations.table());
  }

  /** The data type and all that it reaches. */
  public TypeTable dataType(TypeElement type) {
    Place place = new Place(SourcePlace.of(type), "Type '" + type.getSimpleName() + "'");
    CodecReader codecs = new CodecReader(compilation, problems);
    Optional<AnnotationUse> codec = codecs.find(type);
    if (codec.isPresent()) {
      codecs.read(type.asType(), codec.get(), codec.get().origin("codec"), place);
      return declarations.table();
    }
    if (!declarations.isDeclarable(type)) {
      refuse(
          ProblemId.UNSUPPORTED_TYPE,
          type,
          place.subject() + " must have a JSON form",
          type.getKind().name().toLowerCase(Locale.ROOT) + " " + type.asType(),
          "make it a record, an enum or a sealed interface");
    } else {
      declarations.declareItself(type, place);
    }
    return declarations.table();
  }

  private void checkClass(TypeElement type) {
    String subject = "Class '" + type.getSimpleName() + "'";
    if (Compilation.isPrivate(type)) {
      refuse(
          ProblemId.PRIVATE_TOOL,
          type,
          subject + " must be visible in its package, where its bindings are",
          "a private class",
          "make it package-private");
    }
    if (!type.getTypeParameters().isEmpty()) {
      refuse(
          ProblemId.GENERIC_TOOL,
          type,
          subject + " must know its tools' types when compiled",
          "type parameters " + type.getTypeParameters(),
          "make the class abstract, and name the types in a subclass with @Toolbox");
    }
    ClassName bindings = GeneratedNames.bindings(ClassName.get(type));
    TypeElement same = compilation.beside(type, bindings.canonicalName());
    if (same != null && find(same, "dev.leat.Generated").isEmpty()) {
      refuse(
          ProblemId.NAME_TAKEN,
          type,
          subject + " must have its bindings' name to itself",
          "a class " + bindings.simpleName() + " that Leat did not write",
          "rename one of them");
    }
  }

  private void refuse(ProblemId id, TypeElement type, String rule, String found, String fix) {
    problems.add(Problem.error(id, SourcePlace.of(type), rule, found, fix));
  }

  private Optional<AnnotationUse> find(Element element, String name) {
    return AnnotationUse.find(compilation.elements(), element, name);
  }
}
