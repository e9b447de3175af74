package dev.leat.processor.read;

import dev.leat.processor.model.Problem;
import dev.leat.processor.model.ProblemId;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/**
 * Finds parameters of inherited tools whose names the class file does not have: compilers then
 * number them, and the model would be told of {@code arg0}.
 */
final class LostName {
  private LostName() {}

  static Optional<Problem> of(ToolMethod found, int index, Compilation compilation) {
    VariableElement parameter = found.method().getParameters().get(index);
    if (!found.isInherited()
        || !parameter.getSimpleName().contentEquals("arg" + index)
        || compilation.hasSource(parameter)
        || ExplicitName.of(List.of(parameter), compilation.elements()).isPresent()
        || !(found.method().getEnclosingElement() instanceof TypeElement owner)) {
      return Optional.empty();
    }
    boolean own = compilation.isOwnOutput(owner);
    String compile =
        own ? "rebuild the module" : "compile '" + owner.getSimpleName() + "' with -parameters";
    return Optional.of(
        Problem.error(
            own ? ProblemId.TYPE_NEEDS_REBUILD : ProblemId.BAD_NAME,
            found.origin(parameter, compilation),
            "Tool '" + found.method().getSimpleName() + "' must know its parameters' names",
            "a class file of '" + owner.getSimpleName() + "' without them",
            compile + ", name them by @ToolParam(name) there, or override the method"));
  }
}
