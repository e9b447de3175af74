package dev.leat.processor.read;

import dev.leat.processor.doc.DocComment;
import dev.leat.processor.model.Constant;
import dev.leat.processor.model.DataType;
import dev.leat.processor.model.Declaration;
import dev.leat.processor.model.Exposure;
import dev.leat.processor.model.Origin;
import dev.leat.processor.model.Presence;
import dev.leat.processor.model.Problem;
import dev.leat.processor.model.ProblemId;
import dev.leat.processor.model.Problems;
import dev.leat.processor.model.Property;
import dev.leat.processor.model.Unconstrained;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads parameters, properties of objects and enum constants; null where a problem was noted. */
final class PropertyReader {
  /** {@code ToolParam.UNSET}, which stands for no default. */
  private static final String UNSET = "\u0000leat:unset\u0000";

  private final Compilation compilation;
  private final TypeReader types;
  private final DefaultReader defaults;
  private final Problems problems;

  PropertyReader(
      Compilation compilation,
      TypeReader types,
      DeclarationReader declarations,
      Problems problems) {
    this.compilation = compilation;
    this.types = types;
    this.defaults = new DefaultReader(declarations);
    this.problems = problems;
  }

  TypeReader types() {
    return types;
  }

  /** {@code inherited} are those in its place of the methods that its method overrides. */
  @Nullable Property parameter(
      VariableElement parameter,
      List<VariableElement> inherited,
      TypeMirror type,
      DocComment doc,
      Place place) {
    String name = parameter.getSimpleName().toString();
    List<Element> elements = new ArrayList<>();
    elements.add(parameter);
    elements.addAll(described(inherited));
    PropertySource source = new PropertySource(name, type, elements, doc.param(name), place);
    List<Constraint> above = types.constraints().declared(List.copyOf(inherited), place);
    return property(source, name, above, Exposure.BOTH, false);
  }

  /** Those of a parameter's places in overridden methods that say something of it. */
  private List<VariableElement> described(List<VariableElement> inherited) {
    List<VariableElement> described = new ArrayList<>();
    for (VariableElement above : inherited) {
      if (AnnotationUse.find(compilation.elements(), above, AnnotationNames.TOOL_PARAM)
          .isPresent()) {
        described.add(above);
      }
    }
    return described;
  }

  /**
   * A property of a record or bean.
   *
   * @param name what it is called unless an annotation says otherwise
   * @param kept whether the object has a value of its own if it is given none
   */
  @Nullable Property ofObject(PropertySource source, String name, Exposure exposure, boolean kept) {
    if (toolParam(source).filter(use -> use.flag("injected")).isPresent()) {
      problems.add(
          Problem.error(
              ProblemId.BAD_INJECTION,
              source.place().origin(),
              source.place().subject() + " cannot be injected: only a tool's parameter can",
              "@ToolParam(injected = true)",
              "move it to the tool's parameters"));
    }
    return property(source, name, List.of(), exposure, kept);
  }

  /** A constant of an enum. */
  Declaration.Constant constant(Element constant, Origin origin) {
    String javaName = constant.getSimpleName().toString();
    String doc = compilation.docs().read(constant).main();
    Place place = new Place(origin, "Constant '" + javaName + "'");
    PropertySource source =
        new PropertySource(javaName, constant.asType(), List.of(constant), doc, place);
    String name = ExplicitName.of(source, compilation.elements()).orElse(javaName);
    return new Declaration.Constant(javaName, name, description(source), origin);
  }

  private @Nullable Property property(
      PropertySource source,
      String name,
      List<Constraint> inherited,
      Exposure exposure,
      boolean kept) {
    Optional<AnnotationUse> annotation = toolParam(source);
    Place place = source.place();
    List<Constraint> constraints =
        Constraint.union(types.constraints().declared(source.elements(), place), inherited);
    DataType type = type(source.type(), constraints, annotation, place);
    if (type == null) {
      return null;
    }
    if (source.isNullable()) {
      type = TypeReader.nullable(type);
    }
    type = types.rules().constrained(type, constraints, place);
    List<String> allowed = annotation.map(use -> use.texts("allowed")).orElse(List.of());
    checkAllowed(type, allowed, annotation, place);
    // The values that are allowed keep the constraints, so that nothing is left to check.
    type = allowed.isEmpty() ? type : Unconstrained.of(type);
    Presence presence = presence(source, annotation, type, allowed, kept);
    return new Property(
        ExplicitName.of(source, compilation.elements()).orElse(name),
        source.javaName(),
        presence instanceof Presence.Default ? present(type) : type,
        presence,
        description(source),
        allowed,
        source
            .find(compilation.elements(), AnnotationNames.JSON_ALIAS)
            .map(use -> use.texts("value"))
            .orElse(List.of()),
        exposure,
        place.origin());
  }

  private String description(PropertySource source) {
    String own = source.text(compilation.elements(), AnnotationNames.TOOL_PARAM, "description");
    if (!own.isEmpty()) {
      return own;
    }
    String jackson =
        source.text(compilation.elements(), AnnotationNames.JSON_PROPERTY_DESCRIPTION, "value");
    return jackson.isEmpty() ? source.doc() : jackson;
  }

  private static DataType present(DataType type) {
    return type instanceof DataType.Maybe maybe ? maybe.value() : type;
  }

  private Presence presence(
      PropertySource source,
      Optional<AnnotationUse> toolParam,
      DataType type,
      List<String> allowed,
      boolean kept) {
    Optional<AnnotationUse> annotation = defaulting(source, toolParam);
    if (annotation.isEmpty()) {
      return undefaulted(source, type, kept);
    }
    String text = annotation.get().text("defaultValue");
    Place place = source.place();
    try {
      Constant constant = defaults.read(text, type);
      if (!allowed.isEmpty() && !allowed.contains(text)) {
        throw new IllegalArgumentException("one of " + String.join(", ", allowed));
      }
      return new Presence.Default(constant);
    } catch (IllegalArgumentException e) {
      problems.add(
          Problem.error(
              ProblemId.BAD_DEFAULT,
              origin(annotation, "defaultValue", place),
              place.subject() + " must have a default that is a value of its type",
              "\"" + text + "\"",
              "write " + e.getMessage()));
      return new Presence.Required();
    }
  }

  /** The annotation that says what the value is if none is given. */
  private Optional<AnnotationUse> defaulting(
      PropertySource source, Optional<AnnotationUse> toolParam) {
    Optional<AnnotationUse> own = toolParam.filter(use -> !use.text("defaultValue").equals(UNSET));
    if (own.isPresent()) {
      return own;
    }
    for (AnnotationUse use : source.all(compilation.elements(), AnnotationNames.JSON_PROPERTY)) {
      if (!use.text("defaultValue").isEmpty()) {
        return Optional.of(use);
      }
    }
    return Optional.empty();
  }

  private Presence undefaulted(PropertySource source, DataType type, boolean kept) {
    boolean required =
        source.all(compilation.elements(), AnnotationNames.JSON_PROPERTY).stream()
            .anyMatch(use -> use.flag("required"));
    boolean empty = type instanceof DataType.Maybe;
    if (kept) {
      return required || (!empty && source.isNonNull())
          ? new Presence.Required()
          : new Presence.Kept();
    }
    return empty && !required ? new Presence.Empty() : new Presence.Required();
  }

  private void checkAllowed(
      DataType type, List<String> allowed, Optional<AnnotationUse> annotation, Place place) {
    if (allowed.isEmpty()) {
      return;
    }
    DataType present = present(type);
    boolean text =
        Unconstrained.of(present) instanceof DataType.Scalar scalar
            && scalar.javaType().toString().equals("java.lang.String");
    boolean distinct = allowed.stream().distinct().count() == allowed.size();
    boolean kept = !text || allowed.stream().allMatch(value -> RuleCheck.isKept(present, value));
    if (!(text && distinct && kept)) {
      problems.add(
          Problem.error(
              ProblemId.BAD_ALLOWED,
              origin(annotation, "allowed", place),
              place.subject()
                  + " can have allowed values only if it is a String, each value once"
                  + (kept ? "" : ", and if each keeps the constraints"),
              ShortName.of(type.javaType().toString()) + " with " + String.join(", ", allowed),
              kept ? "use an enum, or remove the values" : "remove those that do not"));
    }
  }

  private @Nullable DataType type(
      TypeMirror seen, List<Constraint> declared, Optional<AnnotationUse> annotation, Place place) {
    Optional<AnnotationUse> codec = annotation.filter(use -> use.namesClass("codec"));
    return codec.isPresent()
        ? types.codecs().read(seen, codec.get(), origin(annotation, "codec", place), place)
        : types.readBare(seen, declared, place);
  }

  /** Of a record component javac knows no position, so its place is one that has some. */
  private Origin origin(Optional<AnnotationUse> annotation, String name, Place place) {
    return annotation
        .filter(use -> use.isPositioned() && compilation.hasSource(use.element()))
        .map(use -> use.origin(name))
        .orElse(place.origin());
  }

  private Optional<AnnotationUse> toolParam(PropertySource source) {
    return source.find(compilation.elements(), AnnotationNames.TOOL_PARAM);
  }
}
