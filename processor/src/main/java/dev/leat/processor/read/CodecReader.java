package dev.leat.processor.read;

import dev.leat.processor.code.ClassName;
import dev.leat.processor.code.TypeName;
import dev.leat.processor.model.DataType;
import dev.leat.processor.model.Origin;
import dev.leat.processor.model.Problem;
import dev.leat.processor.model.ProblemId;
import dev.leat.processor.model.Problems;
import dev.leat.processor.schema.CodecSchema;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code codec =}: a class that implements {@code TypeCodec} of the very type, and has a
 * static {@code CODEC} or a constructor without parameters and its schema as a constant.
 */
final class CodecReader {
  private static final String TYPE_CODEC = "dev.leat.json.TypeCodec";

  private final Compilation compilation;
  private final Problems problems;

  CodecReader(Compilation compilation, Problems problems) {
    this.compilation = compilation;
    this.problems = problems;
  }

  /** What the type's own {@code @ToolType} says; empty if it names no codec. */
  Optional<AnnotationUse> find(Element type) {
    return AnnotationUse.find(compilation.elements(), type, AnnotationNames.TOOL_TYPE)
        .filter(use -> use.namesClass("codec"));
  }

  /** The type as its codec reads it, or {@code Optional} of it; null where a problem was noted. */
  @Nullable DataType read(TypeMirror type, AnnotationUse annotation, Origin origin, Place place) {
    TypeElement codec = annotation.namedClass("codec");
    TypeMirror coded = codec == null ? null : coded(codec.asType());
    if (codec == null || coded == null) {
      return refuse(
          origin, place, "must name a codec that implements TypeCodec", "no TypeCodec<T>");
    }
    DataType data = match(type, coded, codec);
    if (data == null) {
      String found = "TypeCodec<" + ShortName.of(coded) + "> for " + ShortName.of(type);
      return refuse(origin, place, "must name a codec of its very type", found);
    }
    return isUsable(codec, annotation.element(), origin, place) ? data : null;
  }

  private @Nullable DataType match(TypeMirror type, TypeMirror coded, TypeElement codec) {
    if (compilation.types().isSameType(type, coded)) {
      return coded(coded, codec);
    }
    boolean inside =
        ArgumentReader.isClass(type, JavaTypes.OPTIONAL)
            && ((DeclaredType) type)
                .getTypeArguments().stream()
                    .anyMatch(value -> compilation.types().isSameType(value, coded));
    return inside
        ? new DataType.Maybe(DataType.MaybeKind.OPTIONAL, coded(coded, codec), TypeName.get(type))
        : null;
  }

  private DataType coded(TypeMirror type, TypeElement codec) {
    boolean constant = hasConstant(codec);
    return new DataType.Coded(
        ClassName.get(codec),
        constant,
        compilation.isDeprecated(codec),
        schema(codec).orElse("{}"),
        TypeName.get(type));
  }

  /** The {@code T} of the {@code TypeCodec<T>} that a type is; null if it is none. */
  private @Nullable TypeMirror coded(TypeMirror type) {
    if (ArgumentReader.isClass(type, TYPE_CODEC)) {
      List<? extends TypeMirror> arguments = ((DeclaredType) type).getTypeArguments();
      return arguments.isEmpty() ? null : arguments.get(0);
    }
    for (TypeMirror supertype : compilation.types().directSupertypes(type)) {
      TypeMirror coded = coded(supertype);
      if (coded != null) {
        return coded;
      }
    }
    return null;
  }

  private boolean isUsable(TypeElement codec, Element user, Origin origin, Place place) {
    String name = codec.getSimpleName().toString();
    if (!isVisible(codec, user)) {
      refuse(
          origin, place, "must name a codec that can be used where it is", name + ", not public");
      return false;
    }
    if (!hasConstant(codec) && !hasConstructor(codec)) {
      refuse(
          origin,
          place,
          "must name a codec with a public static CODEC or a constructor without parameters",
          name + " without either");
      return false;
    }
    Optional<String> fault = CodecSchema.faultOf(schema(codec).orElse(""));
    fault.ifPresent(
        found ->
            refuse(
                origin,
                place,
                "must name a codec whose SCHEMA is a constant: a JSON Schema without $ref",
                found));
    return fault.isEmpty();
  }

  /** A codec is used in the package of what names it, and, for a public type, in others too. */
  private boolean isVisible(TypeElement codec, Element user) {
    boolean samePackage = packageOf(codec).equals(packageOf(user));
    boolean stays = !(user instanceof TypeElement type && Compilation.isPublic(type));
    return Compilation.isPublic(codec) || (samePackage && stays && !Compilation.isPrivate(codec));
  }

  /** ecj knows no package of a record component, only of the record. */
  private Element packageOf(Element element) {
    Element owner = element.getEnclosingElement();
    boolean inside = element.getKind() == ElementKind.RECORD_COMPONENT && owner != null;
    return compilation.elements().getPackageOf(inside ? owner : element);
  }

  private boolean hasConstant(TypeElement codec) {
    return ElementFilter.fieldsIn(codec.getEnclosedElements()).stream()
        .filter(field -> field.getSimpleName().contentEquals("CODEC"))
        .filter(
            field -> field.getModifiers().containsAll(List.of(Modifier.PUBLIC, Modifier.STATIC)))
        .anyMatch(field -> compilation.types().isSubtype(field.asType(), codec.asType()));
  }

  private static boolean hasConstructor(TypeElement codec) {
    boolean concrete =
        !codec.getModifiers().contains(Modifier.ABSTRACT)
            && codec.getTypeParameters().isEmpty()
            && (codec.getModifiers().contains(Modifier.STATIC)
                || !(codec.getEnclosingElement() instanceof TypeElement));
    return concrete
        && ElementFilter.constructorsIn(codec.getEnclosedElements()).stream()
            .filter(constructor -> constructor.getParameters().isEmpty())
            .anyMatch(CodecReader::isOpen);
  }

  private static boolean isOpen(ExecutableElement constructor) {
    return constructor.getModifiers().contains(Modifier.PUBLIC);
  }

  private static Optional<String> schema(TypeElement codec) {
    return ElementFilter.fieldsIn(codec.getEnclosedElements()).stream()
        .filter(field -> field.getSimpleName().contentEquals("SCHEMA"))
        .map(VariableElement::getConstantValue)
        .filter(String.class::isInstance)
        .map(String.class::cast)
        .findFirst();
  }

  private @Nullable DataType refuse(Origin origin, Place place, String rule, String found) {
    problems.add(
        Problem.error(
            ProblemId.BAD_CODEC,
            origin,
            place.subject() + " " + rule,
            found,
            "see 'Codecs of your own' in the guide to writing tools"));
    return null;
  }
}
