package dev.leat.processor.read;

import dev.leat.processor.doc.DocComment;
import dev.leat.processor.model.Codec;
import dev.leat.processor.model.Creator;
import dev.leat.processor.model.DataType;
import dev.leat.processor.model.Declaration;
import dev.leat.processor.model.Declaration.ObjectKind;
import dev.leat.processor.model.Member;
import dev.leat.processor.model.Origin;
import dev.leat.processor.model.Problem;
import dev.leat.processor.model.ProblemId;
import dev.leat.processor.model.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.util.ElementFilter;

/** Reads classes whose objects are made of properties: records and beans. */
final class ObjectReader {
  private final Compilation compilation;
  private final DeclarationReader declarations;
  private final PropertyReader properties;
  private final CreatorFinder creators;
  private final JacksonLimits limits;
  private final Problems problems;

  ObjectReader(
      Compilation compilation,
      DeclarationReader declarations,
      PropertyReader properties,
      JacksonLimits limits,
      Problems problems) {
    this.compilation = compilation;
    this.declarations = declarations;
    this.properties = properties;
    this.creators = new CreatorFinder(compilation, problems);
    this.limits = limits;
    this.problems = problems;
  }

  Declaration.ObjectType read(
      TypeElement type, DataType.Named name, Codec codec, Place place, Origin origin) {
    boolean beside = !(codec instanceof Codec.Nested && Compilation.isPublic(type));
    Reachability reach = new Reachability(compilation, type, beside);
    JacksonClass jackson = new JacksonClass(compilation.elements(), reach.superclasses());
    Place whole = new Place(origin, "Type '" + type.getSimpleName() + "'");
    limits.check(reach.superclasses(), whole);
    Map<String, DataType> variables = TypeArguments.byName(type, name.arguments());
    Place inside = new Place(place.origin(), place.subject(), variables);
    FoundDocs docs = declarations.docs(type);
    MemberReader members =
        new MemberReader(compilation, type, inside, properties, jackson, limits, docs, problems);
    if (type.getKind() == ElementKind.RECORD && !creators.isMadeOtherwise(type)) {
      limits.checkMethods(type, whole);
      return record(type, name, codec, members, jackson, origin);
    }
    return bean(type, name, codec, members, jackson, reach, place, origin);
  }

  private Declaration.ObjectType record(
      TypeElement type,
      DataType.Named name,
      Codec codec,
      MemberReader members,
      JacksonClass jackson,
      Origin origin) {
    DocComment doc = compilation.docs().read(type);
    List<Member> all = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (RecordComponentElement component : type.getRecordComponents()) {
      members.component(component, names.size(), doc).ifPresent(all::add);
      names.add(component.getSimpleName().toString());
    }
    String owner = "record '" + type.getSimpleName() + "'";
    problems.addAll(ParamTags.problems(doc, names, owner, origin));
    Creator constructor = Creator.constructor(isCanonicalDeprecated(type));
    return object(
        type, doc, name, ObjectKind.RECORD, codec, constructor, jackson.ordered(all), origin);
  }

  /** By the number of its parameters: one too many are no harm. */
  private boolean isCanonicalDeprecated(TypeElement record) {
    int components = record.getRecordComponents().size();
    return ElementFilter.constructorsIn(record.getEnclosedElements()).stream()
        .filter(constructor -> constructor.getParameters().size() == components)
        .anyMatch(compilation.elements()::isDeprecated);
  }

  private Declaration.ObjectType bean(
      TypeElement type,
      DataType.Named name,
      Codec codec,
      MemberReader members,
      JacksonClass jackson,
      Reachability reach,
      Place place,
      Origin origin) {
    Candidates candidates = new Candidates(compilation, (DeclaredType) type.asType(), reach);
    ExecutableElement found = creators.find(type, codec, candidates, reach, place);
    DocComment own = compilation.docs().read(type);
    if (found == null) {
      Creator none = Creator.constructor(false);
      return object(type, own, name, ObjectKind.BEAN, codec, none, List.of(), origin);
    }
    addParameters(candidates, found, (DeclaredType) type.asType());
    DocComment doc = compilation.docs().read(found);
    int before = problems.list().size();
    List<Member> all = new ArrayList<>();
    for (Candidate candidate : candidates.inOrder()) {
      members.of(candidate, candidates, doc, codec).ifPresent(all::add);
    }
    if (all.isEmpty() && !isVariant(reach) && problems.list().size() == before) {
      problems.add(
          Problem.error(
              ProblemId.UNSUPPORTED_TYPE,
              place.origin(),
              place.subject() + " must have a type with properties",
              "'"
                  + type.getSimpleName()
                  + "', without constructor parameters, public getters,"
                  + " setters or fields",
              "declare some, use a record, or name a TypeCodec with codec ="));
    }
    members.checkThrown(found);
    String factory = CreatorFinder.isFactory(found) ? found.getSimpleName().toString() : "";
    Creator creator = new Creator(factory, compilation.elements().isDeprecated(found));
    return object(type, own, name, ObjectKind.BEAN, codec, creator, jackson.ordered(all), origin);
  }

  /** A variant of a union tells enough by being one. */
  private boolean isVariant(Reachability reach) {
    return Stream.concat(reach.superclasses().stream(), reach.interfaces().stream())
        .anyMatch(type -> UnionReader.isUnion(type, compilation.elements()));
  }

  private void addParameters(Candidates candidates, ExecutableElement creator, DeclaredType type) {
    List<? extends VariableElement> parameters = creator.getParameters();
    for (int i = 0; i < parameters.size(); i++) {
      ExecutableType seen =
          CreatorFinder.isFactory(creator)
              ? (ExecutableType) creator.asType()
              : (ExecutableType) compilation.types().asMemberOf(type, creator);
      candidates.addParameter(
          parameters.get(i), seen.getParameterTypes().get(i), i, creators.named(creator, i));
    }
  }

  private Declaration.ObjectType object(
      TypeElement type,
      DocComment doc,
      DataType.Named name,
      ObjectKind kind,
      Codec codec,
      Creator creator,
      List<Member> members,
      Origin origin) {
    return new Declaration.ObjectType(
        name,
        kind,
        declarations.docs(type).main(doc.main()),
        codec,
        Compilation.isPublic(type),
        compilation.isDeprecated(type),
        creator,
        List.copyOf(members),
        origin);
  }
}
