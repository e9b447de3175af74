package dev.leat.processor.read;

import dev.leat.processor.doc.DocComment;
import dev.leat.processor.model.Origin;
import dev.leat.processor.model.Problem;
import dev.leat.processor.model.ProblemId;
import java.util.List;
import java.util.stream.Stream;

/** Finds {@code @param} tags that name nothing, or what another one names. */
final class ParamTags {
  private ParamTags() {}

  static List<Problem> problems(DocComment doc, List<String> names, String owner, Origin origin) {
    if (doc.repeated().isEmpty() && names.containsAll(doc.params().keySet())) {
      return List.of();
    }
    return Stream.concat(unknown(doc, names, owner, origin), repeated(doc, owner, origin)).toList();
  }

  private static Stream<Problem> repeated(DocComment doc, String owner, Origin origin) {
    return doc.repeated().stream()
        .distinct()
        .map(
            tag ->
                Problem.error(
                    ProblemId.DUPLICATE_PARAM_TAG,
                    origin,
                    "Each name in the Javadoc of " + owner + " must have one @param",
                    "another @param " + tag,
                    "join the two"));
  }

  private static Stream<Problem> unknown(
      DocComment doc, List<String> names, String owner, Origin origin) {
    String fix = names.isEmpty() ? "remove the tag" : "name one of " + String.join(", ", names);
    return doc.params().keySet().stream()
        .filter(tag -> !names.contains(tag))
        .map(
            tag ->
                Problem.error(
                    ProblemId.UNKNOWN_PARAM_TAG,
                    origin,
                    "Each @param in the Javadoc of " + owner + " must name what there is",
                    "@param " + tag,
                    fix));
  }
}
