package dev.leat.processor.read;

import dev.leat.processor.code.ArrayTypeName;
import dev.leat.processor.code.ClassName;
import dev.leat.processor.code.ParameterizedTypeName;
import dev.leat.processor.code.PrimitiveName;
import dev.leat.processor.code.TypeName;
import dev.leat.processor.code.WildcardTypeName;
import dev.leat.processor.model.DataType;
import dev.leat.processor.model.DataType.MaybeKind;
import dev.leat.processor.model.DataType.SequenceKind;
import dev.leat.processor.model.FormKind;
import dev.leat.processor.model.Problem;
import dev.leat.processor.model.ProblemId;
import dev.leat.processor.model.Problems;
import dev.leat.processor.model.ScalarKind;
import dev.leat.processor.model.Unconstrained;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/** Reads the types of parameters, components and results; null where a problem was noted. */
final class TypeReader {
  private final DeclarationReader declarations;
  private final CodecReader codecs;
  private final ConstraintReader constraints;
  private final RuleReader rules;
  private final Problems problems;

  TypeReader(DeclarationReader declarations, Compilation compilation, Problems problems) {
    this.declarations = declarations;
    this.codecs = new CodecReader(compilation, problems);
    this.constraints = new ConstraintReader(compilation.elements(), problems);
    this.rules = new RuleReader(problems);
    this.problems = problems;
  }

  /** The type with the constraints that are written at it. */
  @Nullable DataType read(TypeMirror type, Place place) {
    return read(type, List.of(), place);
  }

  private @Nullable DataType read(TypeMirror type, List<Constraint> repeated, Place place) {
    DataType data = readBare(type, repeated, place);
    if (data == null) {
      return null;
    }
    List<Constraint> own = new ArrayList<>(constraints.of(List.of(type), place));
    own.removeIf(constraint -> repeated.stream().anyMatch(constraint::saysTheSame));
    return rules.constrained(data, own, place);
  }

  /**
   * The type without those of its constraints that are not in its arguments or elements.
   *
   * @param declared what Java repeats at the elements of an array, although it is of what is
   *     declared
   */
  @Nullable DataType readBare(TypeMirror type, List<Constraint> declared, Place place) {
    DataType data = readPlain(type, declared, place);
    return data != null && Nullness.isNullable(type) ? nullable(data) : data;
  }

  ConstraintReader constraints() {
    return constraints;
  }

  RuleReader rules() {
    return rules;
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

  private @Nullable DataType readPlain(TypeMirror type, List<Constraint> declared, Place place) {
    Optional<ScalarKind> primitive = JavaTypes.primitive(type.getKind());
    if (primitive.isPresent()) {
      return new DataType.Scalar(primitive.get(), TypeName.get(type));
    }
    if (type instanceof ArrayType array) {
      return array(array, declared, place);
    }
    if (type.getKind() == TypeKind.DECLARED) {
      return declared((DeclaredType) type, place);
    }
    if (type instanceof WildcardType wildcard && wildcard.getSuperBound() == null) {
      TypeMirror bound = wildcard.getExtendsBound();
      return bound == null ? new DataType.Anything(false, ClassName.OBJECT) : read(bound, place);
    }
    if (type instanceof TypeVariable variable) {
      DataType argument = place.variables().get(variable.asElement().getSimpleName().toString());
      if (argument != null) {
        return argument;
      }
    }
    return unsupported(type, place, "name a type that has a JSON form");
  }

  private @Nullable DataType array(ArrayType type, List<Constraint> declared, Place place) {
    DataType element = read(type.getComponentType(), declared, place.within("Elements"));
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
    if (name.equals(JavaTypes.OBJECT) || name.equals(JavaTypes.RAW_JSON)) {
      return new DataType.Anything(name.equals(JavaTypes.RAW_JSON), ClassName.get(element));
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
      case OPTIONAL_INT -> maybe(kind, ScalarKind.INT, PrimitiveName.INT, javaType);
      case OPTIONAL_LONG -> maybe(kind, ScalarKind.LONG, PrimitiveName.LONG, javaType);
      case OPTIONAL_DOUBLE -> maybe(kind, ScalarKind.DOUBLE, PrimitiveName.DOUBLE, javaType);
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
      return collection(type, collection.get(), raw, place);
    }
    if (JavaTypes.isMap(name)) {
      return mapping(type, raw, place);
    }
    if (name.equals(JavaTypes.OPTIONAL)) {
      return optional(type, raw, place);
    }
    if (declarations.isDeclarable(element)) {
      return instance(type, element, place);
    }
    return unsupported(type, place, JavaTypes.wayOut(name));
  }

  private @Nullable DataType collection(
      DeclaredType type, SequenceKind kind, ClassName raw, Place place) {
    DataType item = read(type.getTypeArguments().get(0), place.within("Elements"));
    if (item == null) {
      return null;
    }
    if (JavaTypes.isSorted(raw.canonicalName()) && !isComparable(item)) {
      return unsupported(type, place, "use a Set; of these elements it is not known how they sort");
    }
    if (JavaTypes.isWithoutNull(raw.canonicalName()) && mayBeNull(item)) {
      return unsupported(type, place, "use a List, Set or Deque; this class holds no null");
    }
    return new DataType.Sequence(kind, item, parameterized(raw, type, item));
  }

  /** Whether null is a value, or one of the values of any form. */
  private static boolean mayBeNull(DataType type) {
    return (type instanceof DataType.Maybe maybe && maybe.kind() == MaybeKind.NULLABLE)
        || (type instanceof DataType.Anything anything && !anything.raw());
  }

  private @Nullable DataType instance(DeclaredType type, TypeElement element, Place place) {
    List<DataType> arguments = new ArrayList<>();
    for (TypeMirror argument : type.getTypeArguments()) {
      if (argument.getKind() == TypeKind.WILDCARD) {
        return unsupported(type, place, "name the type arguments; only collections take any");
      }
      DataType data = read(argument, place.within("Type argument"));
      if (data == null) {
        return null;
      }
      arguments.add(data);
    }
    return declarations.declare(element, arguments, place);
  }

  private boolean isComparable(DataType constrained) {
    DataType type = Unconstrained.of(constrained);
    return isEnum(type)
        || type instanceof DataType.Variable
        || (type instanceof DataType.Scalar scalar && scalar.kind() != ScalarKind.CHAR_SEQUENCE);
  }

  private boolean isEnum(DataType type) {
    return type instanceof DataType.Named named
        && declarations.enumeration(named.name()).isPresent();
  }

  private @Nullable DataType key(TypeMirror type, Place place) {
    DataType key = readPlain(type, List.of(), place);
    return key == null ? null : rules.constrained(key, constraints.of(List.of(type), place), place);
  }

  private @Nullable DataType mapping(DeclaredType type, ClassName raw, Place place) {
    TypeMirror given = type.getTypeArguments().get(0);
    DataType key = given.getKind() == TypeKind.WILDCARD ? null : key(given, place.within("Keys"));
    if (key == null || !isName(key)) {
      return unsupported(
          type,
          place,
          "use String or an enum for the keys, and make others of them in the tool: JSON has none");
    }
    DataType value = read(type.getTypeArguments().get(1), place.within("Values"));
    return value == null
        ? null
        : new DataType.Mapping(key, value, parameterized(raw, type, key, value));
  }

  /** Whether it can be the name of a property. */
  private boolean isName(DataType constrained) {
    DataType type = Unconstrained.of(constrained);
    return isEnum(type)
        || type instanceof DataType.Variable
        || (type instanceof DataType.Scalar scalar && scalar.kind() == ScalarKind.STRING);
  }

  private @Nullable DataType optional(DeclaredType type, ClassName raw, Place place) {
    DataType value = read(type.getTypeArguments().get(0), place.within("Value"));
    if (value instanceof DataType.Maybe) {
      return unsupported(type, place, "say only once that the value may be missing");
    }
    return value == null
        ? null
        : new DataType.Maybe(MaybeKind.OPTIONAL, value, parameterized(raw, type, value));
  }

  /** The type with what was read of its arguments; wildcards stay. */
  private static TypeName parameterized(ClassName raw, DeclaredType type, DataType... read) {
    TypeName[] arguments = new TypeName[read.length];
    for (int i = 0; i < read.length; i++) {
      TypeName argument = read[i].javaType().box();
      boolean wild = type.getTypeArguments().get(i).getKind() == TypeKind.WILDCARD;
      arguments[i] = wild ? WildcardTypeName.subtypeOf(argument) : argument;
    }
    return ParameterizedTypeName.get(raw, arguments);
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
