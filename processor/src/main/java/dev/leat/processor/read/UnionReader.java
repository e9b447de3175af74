package dev.leat.processor.read;

import dev.leat.processor.model.Codec;
import dev.leat.processor.model.DataType;
import dev.leat.processor.model.Declaration;
import dev.leat.processor.model.Origin;
import dev.leat.processor.model.Problem;
import dev.leat.processor.model.ProblemId;
import dev.leat.processor.model.Problems;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Reads interfaces and abstract classes whose values are objects of several types, told apart by a
 * property.
 */
final class UnionReader {
  private static final String PROPERTY = "type";

  private final Compilation compilation;
  private final DeclarationReader declarations;
  private final JacksonLimits limits;
  private final Problems problems;

  UnionReader(
      Compilation compilation,
      DeclarationReader declarations,
      JacksonLimits limits,
      Problems problems) {
    this.compilation = compilation;
    this.declarations = declarations;
    this.limits = limits;
    this.problems = problems;
  }

  /** Whether the type names all that it can be. */
  static boolean isUnion(TypeElement type, Elements elements) {
    boolean isAbstract =
        type.getKind() == ElementKind.INTERFACE
            || (type.getKind() == ElementKind.CLASS
                && type.getModifiers().contains(Modifier.ABSTRACT));
    return isAbstract
        && (type.getModifiers().contains(Modifier.SEALED)
            || AnnotationUse.find(elements, type, AnnotationNames.JSON_SUB_TYPES).isPresent());
  }

  Declaration read(TypeElement type, DataType.Named name, Codec codec, Place place, Origin origin) {
    limits.check(List.of(type), new Place(origin, "Type '" + type.getSimpleName() + "'"));
    Map<TypeElement, String> variants = new LinkedHashMap<>();
    collect(type, variants, new HashSet<>());
    List<Declaration.Variant> cases = new ArrayList<>();
    variants.forEach(
        (variant, tag) -> {
          if (isObject(type, variant, place)
              && declare(type, name, variant, place) instanceof DataType.Named declared) {
            cases.add(new Declaration.Variant(tag, declared));
          }
        });
    if (variants.isEmpty() || (cases.isEmpty() && !problems.hasErrors())) {
      refuse(
          place,
          "must have a type with variants",
          "'" + type.getSimpleName() + "' without any",
          "declare a record or class that is one");
    }
    checkApart(variants.keySet(), place);
    checkTypeInfo(type, place);
    return new Declaration.UnionType(
        name,
        declarations.docs(type).main(compilation.docs().read(type).main()),
        codec,
        Compilation.isPublic(type),
        compilation.isDeprecated(type),
        property(type),
        List.copyOf(cases),
        origin);
  }

  /** The variant with the type arguments that it has as such; null if it can be none. */
  private @Nullable DataType declare(
      TypeElement type, DataType.Named union, TypeElement variant, Place place) {
    List<? extends TypeMirror> given =
        TypeArguments.given(compilation.types(), variant.asType(), type).orElse(List.of());
    if (!isPossible(given, union.arguments(), place)) {
      return null;
    }
    Optional<List<DataType>> arguments =
        TypeArguments.infer(variant, given, given.isEmpty() ? List.of() : union.arguments());
    if (arguments.isEmpty()) {
      refuse(
          place,
          "must have a type whose variants have its own type parameters only",
          "'" + variant.getSimpleName() + "' of '" + type.getSimpleName() + "' with others",
          "name the type, or add the parameter to '" + type.getSimpleName() + "'");
      return null;
    }
    return declarations.declare(variant, arguments.get(), place);
  }

  /** Whether what a variant says of its supertype's arguments is so here. */
  private boolean isPossible(
      List<? extends TypeMirror> given, List<DataType> arguments, Place place) {
    for (int i = 0; i < given.size(); i++) {
      boolean open =
          given.get(i).getKind() == TypeKind.TYPEVAR
              || arguments.get(i) instanceof DataType.Variable;
      if (!open && !arguments.get(i).equals(declarations.typeOf(given.get(i), place))) {
        return false;
      }
    }
    return true;
  }

  /** Adds what is below a type, once: annotations may name each other in a circle. */
  private void collect(TypeElement type, Map<TypeElement, String> into, Set<TypeElement> met) {
    if (!met.add(type)) {
      return;
    }
    List<AnnotationUse> named =
        AnnotationUse.find(compilation.elements(), type, AnnotationNames.JSON_SUB_TYPES)
            .map(use -> use.annotations("value"))
            .orElse(List.of());
    for (AnnotationUse use : named) {
      use.type("value").ifPresent(variant -> add(variant, use.text("name"), into, met));
    }
    if (type.getModifiers().contains(Modifier.SEALED)) {
      PermittedTypes.of(type, compilation.hasSource(type))
          .forEach(permitted -> add(permitted, "", into, met));
    }
  }

  private void add(
      TypeElement variant, String name, Map<TypeElement, String> into, Set<TypeElement> met) {
    if (isUnion(variant, compilation.elements())) {
      collect(variant, into, met);
    } else {
      into.putIfAbsent(variant, name.isEmpty() ? name(variant) : name);
    }
  }

  private String name(TypeElement variant) {
    return AnnotationUse.find(compilation.elements(), variant, AnnotationNames.JSON_TYPE_NAME)
        .map(use -> use.text("value"))
        .filter(name -> !name.isEmpty())
        .orElse(variant.getSimpleName().toString());
  }

  private String property(TypeElement type) {
    return AnnotationUse.find(compilation.elements(), type, AnnotationNames.JSON_TYPE_INFO)
        .map(use -> use.text("property"))
        .filter(name -> !name.isEmpty())
        .orElse(PROPERTY);
  }

  private boolean isObject(TypeElement type, TypeElement variant, Place place) {
    if (new CodecReader(compilation, problems).find(variant).isPresent()) {
      refuse(
          place,
          "must have a type whose variants have no codec of their own",
          "@ToolType(codec) of '" + variant.getSimpleName() + "'",
          "name a codec at '" + type.getSimpleName() + "', which can tell the variants apart");
      return false;
    }
    boolean isData =
        variant.getKind() == ElementKind.RECORD || BeanTypes.isBean(variant, compilation);
    if (isData && !ValueReader.isValue(variant, compilation)) {
      return true;
    }
    refuse(
        place,
        "must have a type whose variants are records or beans",
        "'" + variant.getSimpleName() + "' of '" + type.getSimpleName() + "'",
        "make it one, or a sealed type of such");
    return false;
  }

  private boolean isSubtype(TypeElement type, TypeElement other) {
    return compilation
        .types()
        .isSubtype(
            compilation.types().erasure(type.asType()),
            compilation.types().erasure(other.asType()));
  }

  /** Code that finds the variant of a value asks for one after the other. */
  private void checkApart(Set<TypeElement> variants, Place place) {
    for (TypeElement variant : variants) {
      for (TypeElement other : variants) {
        if (!variant.equals(other) && isSubtype(variant, other)) {
          refuse(
              place,
              "must have a type whose variants are not variants of one another",
              "'" + variant.getSimpleName() + "', a '" + other.getSimpleName() + "'",
              "make '" + other.getSimpleName() + "' abstract");
        }
      }
    }
  }

  /** Names in a property are all that a schema can say of Jackson's ways to tell types apart. */
  private void checkTypeInfo(TypeElement type, Place place) {
    AnnotationUse.find(compilation.elements(), type, AnnotationNames.JSON_TYPE_INFO)
        .filter(
            use ->
                !Set.of("NAME", "SIMPLE_NAME").contains(use.constantName("use"))
                    || !use.constantName("include").equals("PROPERTY"))
        .ifPresent(
            use ->
                refuse(
                    place,
                    "must have a type whose variants are told apart by a name in a property",
                    "@JsonTypeInfo of '" + type.getSimpleName() + "' with another use or include",
                    "write use = Id.NAME and include = As.PROPERTY"));
  }

  private void refuse(Place place, String rule, String found, String fix) {
    problems.add(
        Problem.error(
            ProblemId.UNSUPPORTED_TYPE, place.origin(), place.subject() + " " + rule, found, fix));
  }
}
