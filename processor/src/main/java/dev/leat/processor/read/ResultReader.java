package dev.leat.processor.read;

import dev.leat.processor.code.TypeName;
import dev.leat.processor.doc.DocComment;
import dev.leat.processor.model.DataType;
import dev.leat.processor.model.DataType.MaybeKind;
import dev.leat.processor.model.Problem;
import dev.leat.processor.model.ProblemId;
import dev.leat.processor.model.Problems;
import dev.leat.processor.model.Result;
import dev.leat.processor.model.Unconstrained;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads what becomes of a method's value; null where a problem was noted. */
final class ResultReader {
  private static final String TOOL_RESULT = "dev.leat.tool.ToolResult";

  /** What gives its value later. */
  private static final Set<String> STAGES =
      Set.of("java.util.concurrent.CompletionStage", "java.util.concurrent.CompletableFuture");

  /** What gives a text in parts. */
  private static final Set<String> PARTS =
      Set.of(
          "java.lang.Iterable",
          "java.util.Iterator",
          "java.util.stream.Stream",
          "java.util.concurrent.Flow.Publisher");

  private final TypeReader types;
  private final DeclarationReader declarations;
  private final Problems problems;

  ResultReader(TypeReader types, DeclarationReader declarations, Problems problems) {
    this.types = types;
    this.declarations = declarations;
    this.problems = problems;
  }

  @Nullable Result read(ExecutableElement method, TypeMirror type, DocComment doc, Place place) {
    Optional<TypeMirror> later = awaited(type);
    if (later.isPresent()) {
      Result value = value(later.get(), Nullness.byScope(method), doc, place);
      return value == null ? null : new Result.Awaited(value);
    }
    return value(type, Nullness.ofResult(method), doc, place);
  }

  /** What a stage will give, if the type is one. */
  private static Optional<TypeMirror> awaited(TypeMirror type) {
    return STAGES.contains(ArgumentReader.className(type))
        ? ((DeclaredType) type).getTypeArguments().stream().<TypeMirror>map(t -> t).findFirst()
        : Optional.empty();
  }

  private @Nullable Result value(TypeMirror type, Nullness nullness, DocComment doc, Place place) {
    String name = ArgumentReader.className(type);
    if (type.getKind() == TypeKind.VOID || name.equals("java.lang.Void")) {
      return new Result.Nothing();
    }
    if (name.equals(TOOL_RESULT)) {
      return new Result.Direct();
    }
    if (PARTS.contains(name)) {
      return parts((DeclaredType) type, place);
    }
    DataType data = types.readBare(type, List.of(), place);
    if (data != null && nullness == Nullness.NULLABLE) {
      data = TypeReader.nullable(data);
    }
    return data == null ? null : of(Unconstrained.of(data), nullness, doc.returns());
  }

  private Result of(DataType type, Nullness nullness, String description) {
    DataType told =
        type instanceof DataType.Maybe maybe && maybe.kind() == MaybeKind.NULLABLE
            ? maybe.value()
            : type;
    if (told instanceof DataType.Scalar) {
      boolean required = told == type && nullness == Nullness.NON_NULL;
      return new Result.Text(told.javaType(), required && !told.javaType().isPrimitive());
    }
    if (type instanceof DataType.Named named
        && declarations.enumeration(named.name()).isPresent()) {
      return new Result.ConstantName(named.name());
    }
    return new Result.Data(type, description);
  }

  /** What comes in parts is a text: of other things there is no whole to tell. */
  private @Nullable Result parts(DeclaredType type, Place place) {
    List<? extends TypeMirror> arguments = type.getTypeArguments();
    if (arguments.size() == 1 && ArgumentReader.isClass(arguments.get(0), "java.lang.String")) {
      return new Result.Parts(TypeName.get(type));
    }
    problems.add(
        Problem.error(
            ProblemId.UNSUPPORTED_TYPE,
            place.origin(),
            place.subject() + " must be of String if it comes in parts",
            ShortName.of(type),
            "return a List, or parts of type String"));
    return null;
  }
}
