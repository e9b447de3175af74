package dev.leat.processor.read;

import dev.leat.processor.code.TypeName;
import dev.leat.processor.doc.DocComment;
import dev.leat.processor.model.Argument;
import dev.leat.processor.model.Origin;
import dev.leat.processor.model.Problem;
import dev.leat.processor.model.ProblemId;
import dev.leat.processor.model.Problems;
import dev.leat.processor.model.Result;
import dev.leat.processor.model.Tool;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads a method with {@code @Tool}; null where a problem keeps it from being called. */
final class ToolReader {
  private final Compilation compilation;
  private final Problems problems;
  private final ArgumentReader arguments;
  private final ResultReader results;

  ToolReader(Compilation compilation, DeclarationReader declarations, Problems problems) {
    this.compilation = compilation;
    this.problems = problems;
    PropertyReader properties = declarations.properties();
    this.arguments = new ArgumentReader(compilation, properties, problems);
    this.results = new ResultReader(properties.types(), declarations, problems);
  }

  @Nullable Tool read(ToolMethod found) {
    ExecutableElement method = found.method();
    AnnotationUse annotation = found.annotation();
    Origin origin = found.origin(method, compilation);
    if (!isCallable(found, origin)) {
      return null;
    }
    DocComment doc = found.doc(compilation);
    List<Argument> given = arguments(found, doc);
    Place place = new Place(origin, "Result of '" + method.getSimpleName() + "'");
    Result result = results.read(method, found.types().getReturnType(), doc, place);
    if (given == null || result == null) {
      return null;
    }
    problems.addAll(LostDocs.of(found, result.json().isPresent(), compilation));
    String name = annotation.text("name");
    String description = annotation.text("description");
    return new Tool(
        found.prefix() + (name.isEmpty() ? method.getSimpleName().toString() : name),
        description.isEmpty() ? doc.main() : description,
        method.getSimpleName().toString(),
        signature(method),
        method.getModifiers().contains(Modifier.STATIC),
        isDeprecated(found, given),
        given,
        result,
        facts(found),
        origin,
        name.isEmpty() ? origin : found.annotationOrigin("name", compilation));
  }

  private boolean isCallable(ToolMethod found, Origin origin) {
    ExecutableElement method = found.method();
    String tool = "Tool '" + method.getSimpleName() + "'";
    if (method.getModifiers().contains(Modifier.PRIVATE)) {
      problems.add(
          Problem.error(
              ProblemId.PRIVATE_TOOL,
              origin,
              tool + " must be visible in its package, where its bindings are",
              "a private method",
              "make it package-private"));
      return false;
    }
    if (method.getModifiers().contains(Modifier.PROTECTED) && isFromOtherPackage(found)) {
      problems.add(
          Problem.error(
              ProblemId.PRIVATE_TOOL,
              SourcePlace.of(found.type()),
              tool + " must be visible in its package, where its bindings are",
              "a protected method of another package",
              "override it, or make it public"));
      return false;
    }
    if (!method.getTypeParameters().isEmpty()) {
      problems.add(
          Problem.error(
              ProblemId.GENERIC_TOOL,
              origin,
              tool + " must know its types when compiled",
              "type parameters " + method.getTypeParameters(),
              "name the types"));
      return false;
    }
    return throwsExceptionsOnly(found, tool, origin);
  }

  private boolean isFromOtherPackage(ToolMethod found) {
    return !compilation
        .elements()
        .getPackageOf(found.method())
        .equals(compilation.elements().getPackageOf(found.type()));
  }

  /** The agent tells an exception to the model; other throwables it does not catch. */
  private boolean throwsExceptionsOnly(ToolMethod found, String tool, Origin origin) {
    for (TypeMirror thrown : found.types().getThrownTypes()) {
      if (!isA(thrown, "java.lang.Exception") && !isA(thrown, "java.lang.Error")) {
        problems.add(
            Problem.error(
                ProblemId.UNSUPPORTED_TYPE,
                origin,
                tool + " must throw exceptions only",
                "throws " + ShortName.of(thrown),
                "declare Exception"));
        return false;
      }
    }
    return true;
  }

  private boolean isA(TypeMirror type, String name) {
    TypeMirror supertype = compilation.elements().getTypeElement(name).asType();
    return compilation.types().isSubtype(type, supertype);
  }

  private @Nullable List<Argument> arguments(ToolMethod found, DocComment doc) {
    ExecutableElement method = found.method();
    List<Argument> all = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (VariableElement parameter : method.getParameters()) {
      String name = parameter.getSimpleName().toString();
      names.add(name);
      String subject = "Parameter '" + name + "' of '" + method.getSimpleName() + "'";
      Place place = new Place(found.origin(parameter, compilation), subject);
      int index = names.size() - 1;
      TypeMirror type = found.types().getParameterTypes().get(index);
      Argument argument = arguments.read(parameter, found.inherited(index), type, doc, place);
      if (argument instanceof Argument.Given && isLost(found, index)) {
        return null;
      }
      if (argument != null) {
        all.add(argument);
      }
    }
    String owner = "'" + method.getSimpleName() + "'";
    problems.addAll(ParamTags.problems(doc, names, owner, found.origin(method, compilation)));
    return all.size() == names.size() ? List.copyOf(all) : null;
  }

  private boolean isLost(ToolMethod found, int index) {
    Optional<Problem> lost = LostName.of(found, index, compilation);
    lost.ifPresent(problems::add);
    return lost.isPresent();
  }

  /** Whether its bindings are warned for calling it, or for naming what is injected. */
  private boolean isDeprecated(ToolMethod found, List<Argument> arguments) {
    return compilation.elements().isDeprecated(found.method())
        || arguments.stream()
            .anyMatch(
                argument ->
                    argument instanceof Argument.Injected injected
                        && compilation.isDeprecated(
                            compilation.named(injected.type(), found.type())));
  }

  private List<TypeName> signature(ExecutableElement method) {
    return method.getParameters().stream()
        .map(parameter -> TypeName.get(compilation.types().erasure(parameter.asType())))
        .toList();
  }

  private Tool.Facts facts(ToolMethod found) {
    AnnotationUse annotation = found.annotation();
    String title = annotation.text("title");
    String timeout = annotation.text("timeout");
    return new Tool.Facts(
        title.isEmpty() ? null : title,
        annotation.constantName("effect"),
        annotation.flag("idempotent"),
        annotation.flag("alone"),
        annotation.flag("returnDirect"),
        annotation.flag("stop"),
        timeout.isEmpty() ? null : timeout,
        found.annotationOrigin("timeout", compilation));
  }
}
