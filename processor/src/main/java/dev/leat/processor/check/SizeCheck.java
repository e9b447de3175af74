package dev.leat.processor.check;

import dev.leat.processor.model.Declaration;
import dev.leat.processor.model.Origin;
import dev.leat.processor.model.Problem;
import dev.leat.processor.model.ProblemId;
import dev.leat.processor.model.Tool;
import dev.leat.processor.schema.Schemas;
import java.util.ArrayList;
import java.util.List;

/** Each text of a generated class must fit a string constant of a class file. */
final class SizeCheck {
  /** The longest string constant, in bytes of modified UTF-8: JVM specification, 4.4.7. */
  private static final int MAX_BYTES = 65_535;

  private static final int MAX_BYTES_OF_CHAR = 3;

  private SizeCheck() {}

  static List<Problem> of(Tool tool, Schemas schemas) {
    String subject = "of tool '" + tool.name() + "'";
    List<Problem> problems = new ArrayList<>();
    problems.addAll(of("Description " + subject, tool.description(), tool.origin()));
    problems.addAll(of("Input schema " + subject, schemas.input(tool), tool.origin()));
    tool.result()
        .json()
        .map(data -> of("Output schema " + subject, schemas.output(data), tool.origin()))
        .ifPresent(problems::addAll);
    return problems;
  }

  static List<Problem> of(Declaration type, Schemas schemas) {
    String subject = "Schema of type '" + type.name().simpleName() + "'";
    return of(subject, schemas.companion(type), type.origin());
  }

  private static List<Problem> of(String subject, String text, Origin origin) {
    if (text.length() <= MAX_BYTES / MAX_BYTES_OF_CHAR) {
      return List.of();
    }
    long bytes = text.chars().mapToLong(SizeCheck::bytes).sum();
    if (bytes <= MAX_BYTES) {
      return List.of();
    }
    return List.of(
        Problem.error(
            ProblemId.CONSTANT_TOO_LONG,
            origin,
            subject + " must fit a string constant, " + MAX_BYTES + " bytes",
            bytes + " bytes",
            "shorten the descriptions, or split the type"));
  }

  private static int bytes(int unit) {
    if (unit == 0 || unit > 0x7FF) {
      return unit == 0 ? 2 : 3;
    }
    return unit <= 0x7F ? 1 : 2;
  }
}
