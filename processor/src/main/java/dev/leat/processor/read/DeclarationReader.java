package dev.leat.processor.read;

import dev.leat.processor.code.ClassName;
import dev.leat.processor.model.Codec;
import dev.leat.processor.model.DataType;
import dev.leat.processor.model.Declaration;
import dev.leat.processor.model.Origin;
import dev.leat.processor.model.Problem;
import dev.leat.processor.model.ProblemId;
import dev.leat.processor.model.Problems;
import dev.leat.processor.model.TypeTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads the records, beans, enums and unions that a class reaches, each once. */
final class DeclarationReader {
  /** So many uses of one generic type, each with other arguments, are taken for endless. */
  private static final int MAX_INSTANCES = 64;

  /** Type arguments nested deeper are taken for endless. */
  private static final int MAX_DEPTH = 10;

  private final Compilation compilation;
  private final Problems problems;
  private final CompanionFinder companions;
  private final PropertyReader properties;
  private final UnionReader unions;
  private final ObjectReader objects;
  private final ValueReader values;
  private final JacksonLimits limits;

  /** What was met so far, in order; empty while it is being read, or if it cannot be. */
  private final Map<DataType.Named, Optional<Declaration>> met = new LinkedHashMap<>();

  DeclarationReader(Compilation compilation, Problems problems) {
    this.compilation = compilation;
    this.problems = problems;
    this.companions = new CompanionFinder(compilation, problems);
    TypeReader types = new TypeReader(this, compilation, problems);
    this.properties = new PropertyReader(compilation, types, this, problems);
    this.limits = new JacksonLimits(compilation, problems);
    this.unions = new UnionReader(compilation, this, limits, problems);
    this.objects = new ObjectReader(compilation, this, properties, limits, problems);
    this.values = new ValueReader(compilation, this, properties, limits, problems);
  }

  PropertyReader properties() {
    return properties;
  }

  /** Whether types of that kind are declared: records, enums, beans, unions, and values. */
  boolean isDeclarable(TypeElement type) {
    return type.getKind() == ElementKind.RECORD
        || type.getKind() == ElementKind.ENUM
        || BeanTypes.isBean(type, compilation)
        || UnionReader.isUnion(type, compilation.elements())
        || ValueReader.isValue(type, compilation);
  }

  /** What was read, once all is. */
  TypeTable table() {
    Map<DataType.Named, Declaration> known = new LinkedHashMap<>();
    met.forEach((name, type) -> type.ifPresent(declaration -> known.put(name, declaration)));
    return new TypeTable(known);
  }

  /** What is known of a type by now; empty also while it is being read. */
  Optional<Declaration> find(DataType.Named name) {
    return met.getOrDefault(name, Optional.empty());
  }

  /** The enum of that name, if it is one. */
  Optional<Declaration.EnumType> enumeration(ClassName name) {
    return find(new DataType.Named(name))
        .filter(Declaration.EnumType.class::isInstance)
        .map(Declaration.EnumType.class::cast);
  }

  /** The type by itself; a generic one stands for all that it may be used with. */
  @Nullable DataType declareItself(TypeElement type, Place place) {
    return declare(type, TypeArguments.variables(type), place);
  }

  /** The type as it is used with {@code arguments}. */
  @Nullable DataType declare(TypeElement type, List<DataType> arguments, Place place) {
    if (Compilation.isPrivate(type)) {
      refuse(
          place,
          "must have a type that its package can name",
          "private " + type.getSimpleName(),
          "make the type package-private");
      return null;
    }
    DataType.Named name = new DataType.Named(ClassName.get(type), arguments);
    if (!met.containsKey(name)) {
      if (isEndless(name)) {
        refuse(
            place,
            "must have a type that comes to an end",
            "'" + type.getSimpleName() + "' within itself, each time with other type arguments",
            "use the type inside itself with its own parameters only");
        return null;
      }
      met.put(name, Optional.empty());
      boolean itself = arguments.equals(TypeArguments.variables(type));
      if (!itself) {
        declareItself(type, place);
      }
      Codec codec = itself ? companions.find(type, place) : new Codec.Nested();
      met.put(name, Optional.of(read(type, name, codec, place)));
    }
    return name;
  }

  private boolean isEndless(DataType.Named name) {
    int instances = 0;
    for (DataType.Named other : met.keySet()) {
      instances += other.name().equals(name.name()) ? 1 : 0;
    }
    return instances >= MAX_INSTANCES || TypeArguments.depth(name.javaType()) > MAX_DEPTH;
  }

  private Declaration read(TypeElement type, DataType.Named name, Codec codec, Place place) {
    if (ValueReader.isValue(type, compilation)) {
      return values.read(type, name, codec, place, originOf(type, place));
    }
    if (UnionReader.isUnion(type, compilation.elements())) {
      return unions.read(type, name, codec, place, originOf(type, place));
    }
    return type.getKind() == ElementKind.ENUM
        ? enumeration(type, name, codec, place)
        : objects.read(type, name, codec, place, originOf(type, place));
  }

  /** What is known of the docs of a type whose source is not there. */
  FoundDocs docs(TypeElement type) {
    if (type.getTypeParameters().isEmpty()) {
      return FoundDocs.NONE;
    }
    DataType.Named itself = new DataType.Named(ClassName.get(type), TypeArguments.variables(type));
    return FoundDocs.of(met.getOrDefault(itself, Optional.empty()));
  }

  /** The type, which is outside the generic type that is being read. */
  @Nullable DataType typeOf(TypeMirror type, Place place) {
    return properties.types().read(type, new Place(place.origin(), place.subject()));
  }

  private Declaration enumeration(TypeElement type, DataType.Named name, Codec codec, Place place) {
    List<Element> declared =
        type.getEnclosedElements().stream()
            .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
            .map(Element.class::cast)
            .toList();
    String subject = "Enum '" + type.getSimpleName() + "'";
    limits.check(type, declared, new Place(originOf(type, place), subject));
    List<Declaration.Constant> constants = new ArrayList<>();
    declared.forEach(c -> constants.add(properties.constant(c, originOf(c, place))));
    List<String> order = JavaTypes.constantOrder(type.getQualifiedName().toString());
    constants.sort(Comparator.comparingInt(constant -> order.indexOf(constant.javaName())));
    if (constants.isEmpty()) {
      refuse(
          place,
          "must have a type with values",
          "enum " + type.getSimpleName() + " without any",
          "declare a constant");
    }
    return new Declaration.EnumType(
        name,
        compilation.docs().read(type).main(),
        codec,
        Compilation.isPublic(type),
        compilation.isDeprecated(type)
            || declared.stream().anyMatch(compilation.elements()::isDeprecated),
        List.copyOf(constants),
        originOf(type, place));
  }

  private void refuse(Place place, String rule, String found, String fix) {
    problems.add(
        Problem.error(
            ProblemId.UNSUPPORTED_TYPE, place.origin(), place.subject() + " " + rule, found, fix));
  }

  private Origin originOf(Element element, Place place) {
    return compilation.hasSource(element) ? SourcePlace.of(element) : place.origin();
  }
}
