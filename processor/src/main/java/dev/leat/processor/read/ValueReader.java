package dev.leat.processor.read;

import dev.leat.processor.doc.DocComment;
import dev.leat.processor.model.Codec;
import dev.leat.processor.model.Creator;
import dev.leat.processor.model.DataType;
import dev.leat.processor.model.Declaration;
import dev.leat.processor.model.Declaration.ObjectKind;
import dev.leat.processor.model.Exposure;
import dev.leat.processor.model.Member;
import dev.leat.processor.model.Origin;
import dev.leat.processor.model.Problem;
import dev.leat.processor.model.ProblemId;
import dev.leat.processor.model.Problems;
import dev.leat.processor.model.Property;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;

/** Reads classes whose JSON is that of the one value which a member with {@code @JsonValue} has. */
final class ValueReader {
  private final Compilation compilation;
  private final DeclarationReader declarations;
  private final PropertyReader properties;
  private final Accessors accessors;
  private final ValueCreators creators;
  private final JacksonLimits limits;
  private final Problems problems;

  ValueReader(
      Compilation compilation,
      DeclarationReader declarations,
      PropertyReader properties,
      JacksonLimits limits,
      Problems problems) {
    this.compilation = compilation;
    this.declarations = declarations;
    this.properties = properties;
    this.accessors = new Accessors(compilation, problems);
    this.creators = new ValueCreators(compilation);
    this.limits = limits;
    this.problems = problems;
  }

  /** Whether a class of the user's, or what it inherits from, says which value it stands for. */
  static boolean isValue(TypeElement type, Compilation compilation) {
    return (type.getKind() == ElementKind.RECORD || BeanTypes.isOwnClass(type))
        && !ValueMembers.of(compilation, new Reachability(compilation, type, true)).isEmpty();
  }

  /** What is known of a class before it is known what goes in and out. */
  private record Wrapper(
      TypeElement type,
      DataType.Named name,
      Codec codec,
      Reachability reach,
      Candidates candidates,
      List<Element> members,
      Place place,
      Origin origin) {}

  /** The type; one without properties where a problem was noted. */
  Declaration read(TypeElement type, DataType.Named name, Codec codec, Place place, Origin origin) {
    String quoted = "'" + type.getSimpleName() + "'";
    boolean beside = !(codec instanceof Codec.Nested && Compilation.isPublic(type));
    Reachability reach = new Reachability(compilation, type, beside);
    limits.checkClasses(reach.superclasses(), new Place(origin, "Type " + quoted));
    Place inside =
        new Place(origin, "Value of " + quoted, TypeArguments.byName(type, name.arguments()));
    Wrapper wrapper =
        new Wrapper(
            type,
            name,
            codec,
            reach,
            new Candidates(compilation, (DeclaredType) type.asType(), reach),
            ValueMembers.of(compilation, reach),
            inside,
            origin);
    return out(wrapper)
        .flatMap(out -> in(wrapper, out).flatMap(in -> declaration(wrapper, out, in)))
        .orElseGet(() -> withoutProperties(wrapper));
  }

  /** The member that has the value. */
  private Optional<Part> out(Wrapper wrapper) {
    List<Element> members = wrapper.members();
    if (members.size() > 1) {
      String found = members.size() + " members with @JsonValue";
      return refuse(wrapper, "must be one", found, "leave the annotation on one");
    }
    Element member = members.get(0);
    Optional<Part> out =
        wrapper.reach().isReachable(member)
            ? Optional.of(wrapper.candidates().part(member, true))
            : wrapper.candidates().accessor(member.getSimpleName().toString());
    return out.isPresent()
        ? out
        : refuse(
            wrapper,
            "must be one that generated code can take",
            "'" + member.getSimpleName() + "', which it cannot reach",
            "put @JsonValue on a method that is not private");
  }

  /** What makes an object of the value. */
  private Optional<ExecutableElement> in(Wrapper wrapper, Part out) {
    boolean isAbstract = wrapper.type().getModifiers().contains(Modifier.ABSTRACT);
    List<ExecutableElement> found =
        isAbstract ? List.of() : creators.of(wrapper.type(), out.type(), wrapper.reach());
    if (found.size() == 1) {
      return Optional.of(found.get(0));
    }
    String many = found.isEmpty() ? "nothing that takes a " : found.size() + " that take a ";
    return refuse(
        wrapper,
        "must be all that one constructor or static method needs",
        many + ShortName.of(out.type()) + " alone",
        "put @JsonCreator on one that does, or name a TypeCodec with codec =");
  }

  private Optional<Declaration> declaration(Wrapper wrapper, Part out, ExecutableElement in) {
    VariableElement parameter = in.getParameters().get(0);
    Candidate candidate = new Candidate(out.name());
    candidate.parameter = new Part(parameter, creators.parameter(wrapper.type(), in), true);
    candidate.index = 0;
    candidate.getters.add(out);
    return accessors
        .of(candidate, wrapper.candidates(), wrapper.place())
        .filter(access -> throwsNothingChecked(wrapper, out.element(), in))
        .flatMap(
            access ->
                value(wrapper, candidate, in, access)
                    .flatMap(v -> declaration(wrapper, v, in, access.reading().orElseThrow())));
  }

  private boolean throwsNothingChecked(Wrapper wrapper, Element out, ExecutableElement in) {
    return Stream.of(out, in)
        .filter(ExecutableElement.class::isInstance)
        .flatMap(m -> ThrownTypes.checked((ExecutableElement) m, compilation).stream())
        .map(
            thrown ->
                refuse(
                    wrapper,
                    "must be taken and given without checked exceptions",
                    "throws " + ShortName.of(thrown),
                    "throw an IllegalArgumentException"))
        .findFirst()
        .isEmpty();
  }

  private Optional<Property> value(
      Wrapper wrapper, Candidate candidate, ExecutableElement in, Accessors.Access access) {
    String name = candidate.javaName;
    PropertySource source =
        new PropertySource(
            name,
            access.type(),
            elements(wrapper, candidate),
            doc(wrapper, candidate, in),
            wrapper.place());
    limits.check(source);
    return Optional.ofNullable(properties.ofObject(source, name, Exposure.BOTH, false));
  }

  /** All that declares the value; a record's component does so in several ways. */
  private static List<Element> elements(Wrapper wrapper, Candidate candidate) {
    Set<Element> elements = new LinkedHashSet<>(candidate.elements());
    elements.addAll(wrapper.members());
    for (Element element : wrapper.type().getEnclosedElements()) {
      boolean declares = element.getKind().isField() || element instanceof RecordComponentElement;
      if (declares
          && Stream.of(candidate.javaName, wrapper.members().get(0).getSimpleName().toString())
              .anyMatch(element.getSimpleName()::contentEquals)) {
        elements.add(element);
      }
    }
    return List.copyOf(elements);
  }

  private String doc(Wrapper wrapper, Candidate candidate, ExecutableElement in) {
    String component = compilation.docs().read(wrapper.type()).param(candidate.javaName);
    DocComment creator = compilation.docs().read(in);
    return component.isEmpty()
        ? creator.param(in.getParameters().get(0).getSimpleName().toString())
        : component;
  }

  private Optional<Declaration> declaration(
      Wrapper wrapper, Property value, ExecutableElement in, Member.Reading reading) {
    if (value.type() instanceof DataType.Maybe || !value.presence().isRequired()) {
      return refuse(
          wrapper,
          "must always be there",
          "a value that may be missing, or a default",
          "say that where '" + wrapper.type().getSimpleName() + "' is used");
    }
    if (!value.allowed().isEmpty()) {
      return refuse(wrapper, "must not be one of a list", "allowed values", "use an enum");
    }
    if (isEndless(wrapper.name(), value.type())) {
      return refuse(wrapper, "must come to an end", "the type itself", "make it a record");
    }
    TypeElement type = wrapper.type();
    String doc = declarations.docs(type).main(compilation.docs().read(type).main());
    String factory = CreatorFinder.isFactory(in) ? in.getSimpleName().toString() : "";
    return Optional.of(
        new Declaration.ValueType(
            wrapper.name(),
            doc.isEmpty() ? value.description() : doc,
            wrapper.codec(),
            Compilation.isPublic(type),
            compilation.isDeprecated(type),
            value.type(),
            new Creator(factory, compilation.elements().isDeprecated(in)),
            reading,
            wrapper.origin()));
  }

  /** Whether the value is, perhaps by way of others' values, the type itself. */
  private boolean isEndless(DataType.Named type, DataType value) {
    DataType next = value;
    while (next instanceof DataType.Named named && !named.equals(type)) {
      Optional<Declaration> inner = declarations.find(named);
      next =
          inner.orElse(null) instanceof Declaration.ValueType wrapper
              ? wrapper.value()
              : new DataType.Anything(false, named.name());
    }
    return next.equals(type);
  }

  private static Declaration withoutProperties(Wrapper wrapper) {
    return new Declaration.ObjectType(
        wrapper.name(),
        ObjectKind.BEAN,
        "",
        wrapper.codec(),
        Compilation.isPublic(wrapper.type()),
        false,
        Creator.constructor(false),
        List.of(),
        wrapper.origin());
  }

  private <T> Optional<T> refuse(Wrapper wrapper, String rule, String found, String fix) {
    Place place = wrapper.place();
    problems.add(
        Problem.error(
            ProblemId.UNSUPPORTED_TYPE, place.origin(), place.subject() + " " + rule, found, fix));
    return Optional.empty();
  }
}
