package dev.leat.processor.read;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.leat.processor.model.DataType;
import dev.leat.processor.model.DataType.MaybeKind;
import dev.leat.processor.model.DataType.SequenceKind;
import dev.leat.processor.model.FormKind;
import dev.leat.processor.model.Problem;
import dev.leat.processor.model.ProblemId;
import dev.leat.processor.model.Problems;
import dev.leat.processor.model.ScalarKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import org.jspecify.annotations.Nullable;

/** Reads the types of parameters, components and results; null where a problem was noted. */
final class TypeReader {
  private final DeclarationReader declarations;
  private final CodecReader codecs;
  private final Problems problems;

  TypeReader(DeclarationReader declarations, CodecReader codecs, Problems problems) {
    this.declarations = declarations;
    this.codecs = codecs;
    this.problems = problems;
  }

  @Nullable DataType read(TypeMirror type, Place place) {
    DataType data = readPlain(type, place);
    return data != null && Nullness.isNullable(type) ? nullable(data) : data;
  }

  CodecReader codecs() {
    return codecs;
  }

  /** The type with null as a value; for primitives and what may be missing anyway, itself. */
  static DataType nullable(DataType type) {
    if (type instanceof DataType.Maybe || type.javaType().isPrimitive()) {
      return type;
    }
    return new DataType.Maybe(MaybeKind.NULLABLE, type, type.javaType());
  }

  private @Nullable DataType readPlain(TypeMirror type, Place place) {
    Optional<ScalarKind> primitive = JavaTypes.primitive(type.getKind());
    if (primitive.isPresent()) {
      return new DataType.Scalar(primitive.get(), TypeName.get(type));
    }
    if (type instanceof ArrayType array) {
      return array(array, place);
    }
    if (type.getKind() == TypeKind.DECLARED) {
      return declared((DeclaredType) type, place);
    }
    if (type instanceof TypeVariable variable) {
      DataType argument = place.variables().get(variable.asElement().getSimpleName().toString());
      if (argument != null) {
        return argument;
      }
    }
    return unsupported(type, place, "name a type that has a JSON form");
  }

  private @Nullable DataType array(ArrayType type, Place place) {
    DataType element = read(type.getComponentType(), place.within("Elements"));
    if (element == null) {
      return null;
    }
    if (element.javaType() instanceof ParameterizedTypeName) {
      return unsupported(type, place, "use a List; Java cannot create arrays of generic types");
    }
    return new DataType.Sequence(SequenceKind.ARRAY, element, ArrayTypeName.of(element.javaType()));
  }

  private @Nullable DataType declared(DeclaredType type, Place place) {
    TypeElement element = (TypeElement) type.asElement();
    String name = element.getQualifiedName().toString();
    Optional<AnnotationUse> codec = codecs.find(element);
    if (codec.isPresent()) {
      return codecs.read(type, codec.get(), place.origin(), place);
    }
    if (!element.getTypeParameters().isEmpty()) {
      return generic(type, element, place);
    }
    Optional<ScalarKind> scalar = JavaTypes.scalar(name);
    if (scalar.isPresent()) {
      return new DataType.Scalar(scalar.get(), ClassName.get(element));
    }
    Optional<FormKind> form = FormKind.of(name);
    if (form.isPresent()) {
      return new DataType.Formed(form.get(), ClassName.get(element));
    }
    Optional<MaybeKind> maybe = JavaTypes.primitiveOptional(name);
    if (maybe.isPresent()) {
      return primitiveOptional(maybe.get(), ClassName.get(element));
    }
    if (declarations.isDeclarable(element)) {
      return declarations.declare(element, List.of(), place);
    }
    return unsupported(type, place, JavaTypes.wayOut(name));
  }

  private static DataType primitiveOptional(MaybeKind kind, ClassName javaType) {
    return switch (kind) {
      case OPTIONAL_INT -> maybe(kind, ScalarKind.INT, TypeName.INT, javaType);
      case OPTIONAL_LONG -> maybe(kind, ScalarKind.LONG, TypeName.LONG, javaType);
      case OPTIONAL_DOUBLE -> maybe(kind, ScalarKind.DOUBLE, TypeName.DOUBLE, javaType);
      case NULLABLE, OPTIONAL -> throw new IllegalArgumentException(kind + " is of any type");
    };
  }

  private static DataType maybe(
      MaybeKind kind, ScalarKind value, TypeName valueType, ClassName javaType) {
    return new DataType.Maybe(kind, new DataType.Scalar(value, valueType), javaType);
  }

  private @Nullable DataType generic(DeclaredType type, TypeElement element, Place place) {
    List<? extends TypeMirror> arguments = type.getTypeArguments();
    String name = element.getQualifiedName().toString();
    ClassName raw = ClassName.get(element);
    if (arguments.isEmpty()) {
      return unsupported(type, place, "give the type arguments");
    }
    Optional<SequenceKind> collection = JavaTypes.collection(name);
    if (collection.isPresent()) {
      DataType item = read(arguments.get(0), place.within("Elements"));
      return item == null
          ? null
          : new DataType.Sequence(collection.get(), item, parameterized(raw, item));
    }
    if (name.equals(JavaTypes.MAP)) {
      return mapping(type, place);
    }
    if (name.equals(JavaTypes.OPTIONAL)) {
      return optional(type, raw, place);
    }
    if (declarations.isDeclarable(element)) {
      return instance(type, element, place);
    }
    return unsupported(type, place, JavaTypes.wayOut(name));
  }

  private @Nullable DataType instance(DeclaredType type, TypeElement element, Place place) {
    List<DataType> arguments = new ArrayList<>();
    for (TypeMirror argument : type.getTypeArguments()) {
      DataType data = read(argument, place.within("Type argument"));
      if (data == null) {
        return null;
      }
      arguments.add(data);
    }
    return declarations.declare(element, arguments, place);
  }

  private @Nullable DataType mapping(DeclaredType type, Place place) {
    TypeMirror key = type.getTypeArguments().get(0);
    if (!TypeName.get(key).equals(ClassName.get(String.class))) {
      return unsupported(type, place, "use String for the keys, as JSON does");
    }
    DataType value = read(type.getTypeArguments().get(1), place.within("Values"));
    return value == null
        ? null
        : new DataType.Mapping(
            value,
            ParameterizedTypeName.get(
                ClassName.get(Map.class), ClassName.get(String.class), value.javaType().box()));
  }

  private @Nullable DataType optional(DeclaredType type, ClassName raw, Place place) {
    DataType value = read(type.getTypeArguments().get(0), place.within("Value"));
    if (value instanceof DataType.Maybe) {
      return unsupported(type, place, "say only once that the value may be missing");
    }
    return value == null
        ? null
        : new DataType.Maybe(MaybeKind.OPTIONAL, value, parameterized(raw, value));
  }

  private static TypeName parameterized(ClassName raw, DataType argument) {
    return ParameterizedTypeName.get(raw, argument.javaType().box());
  }

  private @Nullable DataType unsupported(TypeMirror type, Place place, String fix) {
    problems.add(
        Problem.error(
            ProblemId.UNSUPPORTED_TYPE,
            place.origin(),
            place.subject() + " must have a type that has a JSON form",
            ShortName.of(type),
            fix));
    return null;
  }
}
