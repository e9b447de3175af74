package dev.leat.processor.read;

import dev.leat.processor.doc.DocComment;
import dev.leat.processor.model.Codec;
import dev.leat.processor.model.Exposure;
import dev.leat.processor.model.Member;
import dev.leat.processor.model.Member.Filling;
import dev.leat.processor.model.Member.Reading;
import dev.leat.processor.model.Origin;
import dev.leat.processor.model.Problem;
import dev.leat.processor.model.ProblemId;
import dev.leat.processor.model.Problems;
import dev.leat.processor.model.Property;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Reads the members of one record or bean; empty where there is none or a problem was noted. */
final class MemberReader {
  private final Compilation compilation;
  private final TypeElement type;
  private final Place user;
  private final PropertyReader properties;
  private final JacksonClass jackson;
  private final JacksonLimits limits;
  private final FoundDocs docs;
  private final Accessors accessors;
  private final Problems problems;

  /**
   * @param type the record or bean
   * @param user where it is used, and with what type arguments
   * @param docs what its companion tells of it
   */
  MemberReader(
      Compilation compilation,
      TypeElement type,
      Place user,
      PropertyReader properties,
      JacksonClass jackson,
      JacksonLimits limits,
      FoundDocs docs,
      Problems problems) {
    this.compilation = compilation;
    this.type = type;
    this.user = user;
    this.properties = properties;
    this.jackson = jackson;
    this.limits = limits;
    this.docs = docs;
    this.accessors = new Accessors(compilation, problems);
    this.problems = problems;
  }

  Optional<Member> component(RecordComponentElement component, int index, DocComment doc) {
    String name = component.getSimpleName().toString();
    Place place = place("Component", component);
    Element accessor = component.getAccessor();
    List<Element> elements = new ArrayList<>();
    elements.add(component);
    if (accessor != null) {
      elements.add(accessor);
    }
    for (Element field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
      if (field.getSimpleName().equals(component.getSimpleName())) {
        elements.add(field);
      }
    }
    PropertySource source =
        new PropertySource(name, component.asType(), elements, doc.param(name), place);
    boolean deprecated = accessor != null && compilation.elements().isDeprecated(accessor);
    boolean ignored = elements.stream().anyMatch(this::isIgnored);
    return member(
        source,
        ignored ? Optional.empty() : Optional.of(Reading.method(name, deprecated)),
        new Member.Argument(index),
        ignored);
  }

  /** A property of a bean. */
  Optional<Member> of(Candidate candidate, Candidates candidates, DocComment creator, Codec codec) {
    List<Element> elements = candidate.elements();
    if (elements.isEmpty()) {
      return Optional.empty();
    }
    Place place = place("Property", elements.get(0), candidate.javaName);
    boolean ignored = ignore(candidate);
    if (!candidate.isUsable() || (ignored && candidate.parameter == null)) {
      refuseUnreachable(candidate, ignored, place);
      return Optional.empty();
    }
    Optional<Accessors.Access> access = accessors.of(candidate, candidates, place);
    if (access.isEmpty()) {
      return Optional.empty();
    }
    Stream.concat(candidate.getters.stream().limit(1), candidate.setters.stream())
        .forEach(used -> checkThrown((ExecutableElement) used.element()));
    String doc = PropertyDocs.of(candidate, creator, compilation.docs());
    PropertySource source =
        new PropertySource(candidate.javaName, access.get().type(), elements, doc, place);
    Optional<Member> member =
        member(source, access.get().reading(), access.get().filling(), ignored);
    member.ifPresent(found -> checkDocs(found.property(), candidate, codec));
    return member;
  }

  private Optional<Member> member(
      PropertySource source, Optional<Reading> reading, Filling filling, boolean ignored) {
    limits.check(source);
    String name = jackson.naming().apply(source.javaName());
    String known = ExplicitName.of(source, compilation.elements()).orElse(name);
    boolean isArgument = filling instanceof Member.Argument;
    Exposure own =
        ignored
            ? Exposure.HIDDEN
            : own(source, reading.isPresent(), !(filling instanceof Member.Unfilled));
    Exposure exposure = jackson.exposure(known, own);
    if (exposure == Exposure.HIDDEN && !isArgument) {
      return Optional.empty();
    }
    Property property = properties.ofObject(source, name, exposure, !isArgument);
    if (property == null) {
      return Optional.empty();
    }
    if (!exposure.isGiven() && isArgument && property.presence().isRequired()) {
      refuse(
          source.place(),
          "must be given, because it is needed to make the object",
          "an annotation that keeps it from arguments",
          "remove it, or give the parameter a default or @Nullable");
    }
    boolean filled = isArgument || exposure.isGiven();
    return Optional.of(
        new Member(docs.of(property), reading, filled ? filling : new Member.Unfilled()));
  }

  private Exposure own(PropertySource source, boolean readable, boolean fillable) {
    String access =
        source.all(compilation.elements(), AnnotationNames.JSON_PROPERTY).stream()
            .map(use -> use.constantName("access"))
            .filter(way -> way.equals("READ_ONLY") || way.equals("WRITE_ONLY"))
            .findFirst()
            .orElse("");
    return JacksonClass.of(
        fillable && !access.equals("READ_ONLY"), readable && !access.equals("WRITE_ONLY"));
  }

  private boolean isIgnored(Element element) {
    return AnnotationUse.find(compilation.elements(), element, AnnotationNames.JSON_IGNORE)
        .filter(use -> use.flag("value"))
        .isPresent();
  }

  /** Whether Jackson ignores all of it: it keeps what another annotation makes a property. */
  private boolean ignore(Candidate candidate) {
    List<Element> elements = candidate.elements();
    if (elements.stream().noneMatch(this::isIgnored)) {
      return false;
    }
    List<Element> kept =
        elements.stream()
            .filter(e -> !isIgnored(e) && ExplicitName.isExplicit(e, compilation.elements()))
            .toList();
    candidate.keepOnly(kept);
    return kept.isEmpty();
  }

  private void refuseUnreachable(Candidate candidate, boolean ignored, Place place) {
    boolean wanted =
        candidate.elements().stream()
            .anyMatch(e -> ExplicitName.isExplicit(e, compilation.elements()));
    if (wanted && !ignored) {
      refuse(
          place,
          "must have a way in or out that generated code can reach",
          "neither constructor parameter, getter, setter nor public field",
          "declare a getter and setter, or make the field package-private");
    }
  }

  /** An incremental build may know a superclass from its class file alone, which has no docs. */
  private void checkDocs(Property property, Candidate candidate, Codec codec) {
    boolean lost =
        codec instanceof Codec.Written
            && property.description().isEmpty()
            && candidate.elements().stream().anyMatch(this::isOwnClassFile);
    if (lost) {
      problems.add(
          Problem.error(
              ProblemId.TYPE_NEEDS_REBUILD,
              property.origin(),
              "Property '"
                  + property.javaName()
                  + "' of '"
                  + type.getSimpleName()
                  + "' takes docs from a class of this module whose source is not compiled now",
              "a class file",
              "rebuild the module, or describe it with @ToolParam"));
    }
  }

  private boolean isOwnClassFile(Element member) {
    return !compilation.hasSource(member)
        && member.getEnclosingElement() instanceof TypeElement owner
        && compilation.isOwnOutput(owner);
  }

  /** Generated code catches what values may cause, which checked exceptions are not. */
  void checkThrown(ExecutableElement method) {
    ThrownTypes.checked(method, compilation)
        .ifPresent(
            thrown ->
                refuse(
                    place("Member", method),
                    "must declare no checked exception",
                    "throws " + ShortName.of(thrown),
                    "throw an IllegalArgumentException"));
  }

  private Place place(String kind, Element element) {
    return place(kind, element, element.getSimpleName().toString());
  }

  private Place place(String kind, Element element, String name) {
    Origin origin = compilation.hasSource(element) ? SourcePlace.of(element) : user.origin();
    String subject = kind + " '" + name + "' of '" + type.getSimpleName() + "'";
    return new Place(origin, subject, user.variables());
  }

  private void refuse(Place place, String rule, String found, String fix) {
    problems.add(
        Problem.error(
            ProblemId.UNSUPPORTED_TYPE, place.origin(), place.subject() + " " + rule, found, fix));
  }
}
