package dev.leat.agent;

import java.util.Objects;

/** What a {@link ToolPolicy} makes of a call. */
public sealed interface Verdict {
  /** The call runs as it is. */
  static Verdict allow() {
    return Allow.INSTANCE;
  }

  /**
   * The call does not run.
   *
   * @param reason what the model is told
   */
  static Verdict deny(String reason) {
    return new Deny(reason);
  }

  /**
   * The call runs with other arguments; the model is told so.
   *
   * @param arguments JSON
   * @param reason what the model is told beside the result
   */
  static Verdict change(String arguments, String reason) {
    return new Change(arguments, reason);
  }

  /**
   * Somebody is to decide: the run comes to rest once the turn's other calls are done.
   *
   * @param reason why, for whoever decides
   */
  static Verdict ask(String reason) {
    return new Ask(reason);
  }

  /** The call runs as it is. */
  enum Allow implements Verdict {
    /** The only one. */
    INSTANCE
  }

  /** The call does not run. */
  record Deny(String reason) implements Verdict {
    /** Checks the reason. */
    public Deny {
      Objects.requireNonNull(reason, "reason");
    }
  }

  /** The call runs with other arguments. */
  record Change(String arguments, String reason) implements Verdict {
    /** Checks both. */
    public Change {
      Objects.requireNonNull(arguments, "arguments");
      Objects.requireNonNull(reason, "reason");
    }
  }

  /** Somebody is to decide. */
  record Ask(String reason) implements Verdict {
    /** Checks the reason. */
    public Ask {
      Objects.requireNonNull(reason, "reason");
    }
  }
}
