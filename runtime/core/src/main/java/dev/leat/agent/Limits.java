package dev.leat.agent;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The bounds of a run. At a breach the run ends, and what was done is kept. Immutable. */
public final class Limits {
  /** The most characters of a run's text that its terminal event repeats. */
  public static final int MAX_TEXT = 1 << 20;

  /** The most characters of a tool's result that its event holds. */
  public static final int MAX_EVENT_RESULT = 1 << 20;

  /** The most characters of an event of text that a tool gave; longer ones are several events. */
  static final int MAX_EVENT_TEXT = 1 << 16;

  /** The most characters of what a tool tells of its progress. */
  public static final int MAX_PROGRESS = 10_000;

  /** The most characters that one call's arguments may have: what {@code JsonReader} reads. */
  public static final int MAX_ARGUMENTS = 1 << 20;

  /** How deep agents may call agents that are their tools. */
  public static final int MAX_AGENT_DEPTH = 8;

  /** The fewest {@link #repeatedCalls}: at one less the model must be told. */
  private static final int MIN_REPEATED_CALLS = 3;

  private static final Limits DEFAULTS = new Builder().build();

  private final int turns;
  private final int toolCalls;
  private final int toolCallsPerTurn;
  private final int repeatedCalls;
  private final Duration time;
  private final @Nullable Duration idle;
  private final long tokens;
  private final Duration toolTime;
  private final int resultLength;
  private final int repairs;
  private final Duration approvalTime;

  private Limits(Builder builder) {
    turns = builder.turns;
    toolCalls = builder.toolCalls;
    toolCallsPerTurn = builder.toolCallsPerTurn;
    repeatedCalls = builder.repeatedCalls;
    time = builder.time;
    idle = builder.idle;
    tokens = builder.tokens;
    toolTime = builder.toolTime;
    resultLength = builder.resultLength;
    repairs = builder.repairs;
    approvalTime = builder.approvalTime;
  }

  /** 20 turns, 100 tool calls, 15 minutes, any number of tokens; see the builder for the rest. */
  public static Limits defaults() {
    return DEFAULTS;
  }

  /** The defaults, to change. */
  public static Builder builder() {
    return new Builder();
  }

  /** The most turns of the model. Calls of the last turn are not run. */
  public int turns() {
    return turns;
  }

  /** The most tool calls in a run. */
  public int toolCalls() {
    return toolCalls;
  }

  /** The most tool calls in one turn; at a breach none of them is run. */
  public int toolCallsPerTurn() {
    return toolCallsPerTurn;
  }

  /**
   * The call that ends the run because it is one too many of its kind: the same tool with the same
   * arguments, each time with the same result, and nothing new of another call in between. It is
   * not run. The model is told one call before.
   */
  public int repeatedCalls() {
    return repeatedCalls;
  }

  /** The longest that a run may take. */
  public Duration time() {
    return time;
  }

  /**
   * The longest that a run may wait for a word of its model or of one of its tools; none if the
   * model's own clocks and the tools' times are enough.
   */
  public Optional<Duration> idle() {
    return Optional.ofNullable(idle);
  }

  /** The most tokens over all turns, as the provider counts them; checked before each turn. */
  public long tokens() {
    return tokens;
  }

  /** The longest that a tool may take which does not say so itself. */
  public Duration toolTime() {
    return toolTime;
  }

  /** The most characters of a tool's result that the model is given. */
  public int resultLength() {
    return resultLength;
  }

  /** How long a run at rest waits for its calls to be allowed; after that they are denied. */
  public Duration approvalTime() {
    return approvalTime;
  }

  /**
   * How often in a row the model may try again after calls that failed in one way: that cannot be
   * read, are cut off, name no tool, have wrong arguments, are denied, or fail in the tool. Each
   * way is counted by itself; a call that succeeds sets all back.
   */
  public int repairs() {
    return repairs;
  }

  /** The time in nanoseconds, at most some 146 years, so that sums do not overflow. */
  static long nanos(Duration time) {
    Duration most = Duration.ofNanos(Long.MAX_VALUE / 2);
    return (time.compareTo(most) < 0 ? time : most).toNanos();
  }

  /** Collects limits; what is not set keeps its default. */
  public static final class Builder {
    private int turns = 20;
    private int toolCalls = 100;
    private int toolCallsPerTurn = 50;
    private int repeatedCalls = MIN_REPEATED_CALLS;
    private Duration time = Duration.ofMinutes(15);
    private @Nullable Duration idle;
    private long tokens = Long.MAX_VALUE;
    private Duration toolTime = Duration.ofMinutes(2);
    private int resultLength = 50_000;
    private int repairs = 3;
    private Duration approvalTime = Duration.ofHours(24);

    private Builder() {}

    /** Sets {@link Limits#turns}; 20 unless set. */
    public Builder turns(int value) {
      turns = Math.toIntExact(positive("turns", value));
      return this;
    }

    /** Sets {@link Limits#toolCalls}; 100 unless set. */
    public Builder toolCalls(int value) {
      toolCalls = Math.toIntExact(positive("toolCalls", value));
      return this;
    }

    /** Sets {@link Limits#toolCallsPerTurn}; 50 unless set. */
    public Builder toolCallsPerTurn(int value) {
      toolCallsPerTurn = Math.toIntExact(positive("toolCallsPerTurn", value));
      return this;
    }

    /**
     * Sets {@link Limits#repeatedCalls}; 3 unless set, and at least that. Tools that are asked for
     * the same until it has changed want more.
     */
    public Builder repeatedCalls(int value) {
      if (value < MIN_REPEATED_CALLS) {
        throw new IllegalArgumentException(
            "repeatedCalls must be at least " + MIN_REPEATED_CALLS + ": " + value);
      }
      repeatedCalls = value;
      return this;
    }

    /** Sets {@link Limits#time}; 15 minutes unless set. */
    public Builder time(Duration value) {
      positive("time", value.toMillis());
      time = Objects.requireNonNull(value);
      return this;
    }

    /** Sets {@link Limits#idle}; unlimited unless set. */
    public Builder idle(Duration value) {
      positive("idle", value.toMillis());
      idle = Objects.requireNonNull(value);
      return this;
    }

    /** Sets {@link Limits#tokens}; unlimited unless set. */
    public Builder tokens(long value) {
      tokens = positive("tokens", value);
      return this;
    }

    /** Sets {@link Limits#toolTime}; 2 minutes unless set. */
    public Builder toolTime(Duration value) {
      positive("toolTime", value.toMillis());
      toolTime = Objects.requireNonNull(value);
      return this;
    }

    /** Sets {@link Limits#resultLength}; 50,000 unless set. */
    public Builder resultLength(int value) {
      resultLength = Math.toIntExact(positive("resultLength", value));
      return this;
    }

    /** Sets {@link Limits#repairs}; 3 unless set. */
    public Builder repairs(int value) {
      repairs = Math.toIntExact(positive("repairs", value));
      return this;
    }

    /** Sets {@link Limits#approvalTime}; 24 hours unless set. */
    public Builder approvalTime(Duration value) {
      positive("approvalTime", value.toMillis());
      approvalTime = Objects.requireNonNull(value);
      return this;
    }

    /** The limits. */
    public Limits build() {
      return new Limits(this);
    }

    private static long positive(String name, long value) {
      if (value <= 0) {
        throw new IllegalArgumentException(name + " must be positive: " + value);
      }
      return value;
    }
  }
}
