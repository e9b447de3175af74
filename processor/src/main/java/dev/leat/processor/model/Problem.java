package dev.leat.processor.model;

/**
 * One thing that is wrong with the source.
 *
 * @param origin the narrowest place to point at
 * @param message one line, in the form {@code [Id] subject rule. Found: X. Fix: Y.}
 */
public record Problem(ProblemId id, Severity severity, Origin origin, String message) {
  /** An error. {@code rule} begins with its subject; none of the texts ends with a full stop. */
  public static Problem error(ProblemId id, Origin origin, String rule, String found, String fix) {
    return of(id, Severity.ERROR, origin, rule, found, fix);
  }

  /** A problem of the given severity. */
  public static Problem of(
      ProblemId id, Severity severity, Origin origin, String rule, String found, String fix) {
    return new Problem(id, severity, origin, text(id, rule, found, fix));
  }

  /** The same problem with another severity. */
  public Problem as(Severity other) {
    return new Problem(id, other, origin, message);
  }

  /** The message by itself. */
  public static String text(ProblemId id, String rule, String found, String fix) {
    return "[" + id.text() + "] " + rule + ". Found: " + found + ". Fix: " + fix + ".";
  }
}
