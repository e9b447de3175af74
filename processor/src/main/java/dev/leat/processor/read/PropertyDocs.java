package dev.leat.processor.read;

import dev.leat.processor.doc.DocComment;
import dev.leat.processor.doc.DocReader;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;

/**
 * What the Javadoc of a bean says of a property: the first of its constructor's {@code @param}, the
 * record's if it is one, its field, its getters, the nearest first, and its setter.
 */
final class PropertyDocs {
  private PropertyDocs() {}

  static String of(Candidate candidate, DocComment creator, DocReader docs) {
    Stream<String> parameter =
        Stream.ofNullable(candidate.parameter).map(part -> creator.param(part.name()));
    Stream<String> field =
        Stream.ofNullable(candidate.field).map(part -> docs.read(part.element()).main());
    Stream<String> getters =
        candidate.getters.stream()
            .map(part -> docs.read(part.element()))
            .flatMap(doc -> Stream.of(doc.main(), doc.returns()));
    Stream<String> setters =
        candidate.setters.stream()
            .map(part -> (ExecutableElement) part.element())
            .flatMap(setter -> ofSetter(setter, docs.read(setter)));
    return Stream.of(parameter, component(candidate, docs), field, getters, setters)
        .flatMap(texts -> texts)
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** Of a record that is made in another way than by its components. */
  private static Stream<String> component(Candidate candidate, DocReader docs) {
    return Stream.ofNullable(candidate.field)
        .map(part -> part.element().getEnclosingElement())
        .filter(owner -> owner != null && owner.getKind() == ElementKind.RECORD)
        .map(owner -> docs.read(owner).param(candidate.javaName));
  }

  private static Stream<String> ofSetter(ExecutableElement setter, DocComment doc) {
    VariableElement value = setter.getParameters().get(0);
    return Stream.of(doc.param(value.getSimpleName().toString()), doc.main());
  }
}
