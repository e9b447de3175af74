package dev.leat.processor;

import dev.leat.processor.check.Policies;
import dev.leat.processor.check.UndocumentedPolicy;
import dev.leat.processor.lock.SchemaLock;
import dev.leat.processor.model.Problem;
import dev.leat.processor.model.ProblemId;
import dev.leat.processor.model.Severity;
import dev.leat.processor.schema.ProviderSubset;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads the options {@code -Aleat.*}. One with a value that it cannot have is told, and ignored.
 */
final class Options {
  /** What an undocumented parameter is: ignore, warning or error. */
  static final String UNDOCUMENTED = "leat.undocumented";

  /** Which warnings are errors: all, or those with the ids. */
  static final String WERROR = "leat.werror";

  /** The providers whose strict form every tool must fit. */
  static final String STRICT = "leat.strict";

  /** How many tokens a tool may cost. */
  static final String TOKENS = "leat.tokens";

  /** The file of agreed descriptors. */
  static final String LOCK = "leat.lock";

  /** Writes that file instead of comparing with it. */
  static final String LOCK_UPDATE = "leat.lock.update";

  private static final String NOTE = ":note";

  private final Map<String, String> values;
  private final Report report;

  Options(Map<String, String> values, Report report) {
    this.values = values;
    this.report = report;
  }

  Policies policies() {
    return new Policies(undocumented(), strict(), tokens());
  }

  private UndocumentedPolicy undocumented() {
    String value = values.get(UNDOCUMENTED);
    if (value == null) {
      return UndocumentedPolicy.WARNING;
    }
    Optional<UndocumentedPolicy> policy = UndocumentedPolicy.named(value);
    if (policy.isEmpty()) {
      bad(UNDOCUMENTED, value, "write ignore, warning or error");
    }
    return policy.orElse(UndocumentedPolicy.WARNING);
  }

  Lint lint() {
    boolean all = isGiven(WERROR) && list(WERROR).isEmpty();
    return new Lint(all, asErrors());
  }

  /** The lints that are errors by their names. */
  private Set<ProblemId> asErrors() {
    Set<ProblemId> ids = EnumSet.noneOf(ProblemId.class);
    Map<String, ProblemId> lints =
        Arrays.stream(ProblemId.values())
            .filter(ProblemId::isLint)
            .collect(Collectors.toMap(ProblemId::text, id -> id));
    for (String name : list(WERROR)) {
      ProblemId id = lints.get(name);
      if (id == null) {
        String all = lints.keySet().stream().sorted().collect(Collectors.joining(", "));
        bad(WERROR, name, "write nothing for all warnings, or some of " + all);
      } else {
        ids.add(id);
      }
    }
    return ids;
  }

  private Map<ProviderSubset, Severity> strict() {
    Map<ProviderSubset, Severity> strict = new EnumMap<>(ProviderSubset.class);
    for (String item : list(STRICT)) {
      boolean isNote = item.endsWith(NOTE);
      String name = isNote ? item.substring(0, item.length() - NOTE.length()) : item;
      Optional<ProviderSubset> subset =
          Arrays.stream(ProviderSubset.values())
              .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(name))
              .findFirst();
      if (subset.isEmpty()) {
        bad(STRICT, item, "write openai or gemini, with :note behind if it is no error");
      }
      subset.ifPresent(each -> strict.put(each, isNote ? Severity.NOTE : Severity.ERROR));
    }
    return strict;
  }

  private int tokens() {
    String value = values.get(TOKENS);
    if (value == null) {
      return Policies.DEFAULT_TOKENS;
    }
    if (!value.matches("[0-9]{1,9}")) {
      bad(TOKENS, value, "write a number such as " + Policies.DEFAULT_TOKENS);
      return Policies.DEFAULT_TOKENS;
    }
    return Integer.parseInt(value);
  }

  /** The lock, if there is to be one and it can be read. */
  @Nullable SchemaLock lock() {
    String file = values.get(LOCK);
    boolean update = isGiven(LOCK_UPDATE);
    if (file == null || file.isBlank()) {
      if (values.containsKey(LOCK) || update) {
        bad(LOCK, "no file", "write -Aleat.lock=FILE");
      }
      return null;
    }
    try {
      return SchemaLock.open(Path.of(file), update);
    } catch (IOException | InvalidPathException e) {
      report.printEverywhere(badLock(file, e));
      return null;
    }
  }

  /** What to say of a lock that cannot be read or written. */
  static String badLock(String file, Exception cause) {
    return Problem.text(
        ProblemId.BAD_LOCK,
        "The lock '" + file + "' must be a file of agreed descriptors",
        String.valueOf(cause.getMessage()),
        "correct the path, or write the file by compiling once with -A" + LOCK_UPDATE);
  }

  /** The file of the lock; empty if there is none. */
  String lockFile() {
    return values.getOrDefault(LOCK, "");
  }

  private boolean isGiven(String option) {
    return values.containsKey(option) && !"false".equals(values.get(option));
  }

  private List<String> list(String option) {
    String value = values.get(option);
    if (value == null || value.isBlank() || value.equals("true") || value.equals("false")) {
      return List.of();
    }
    return List.of(value.split(",", -1));
  }

  private void bad(String option, String value, String fix) {
    String rule = "Option " + option + " must have one of its values";
    report.printEverywhere(Problem.text(ProblemId.BAD_OPTION, rule, value, fix));
  }
}
