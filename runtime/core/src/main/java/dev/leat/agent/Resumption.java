package dev.leat.agent;

import dev.leat.store.Checkpoint;
import dev.leat.store.Decision;
import dev.leat.tool.Toolset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How a run at rest is to go on. Calls that are not decided of stay asked about: the run comes to
 * rest again once the others are done. Immutable.
 */
public final class Resumption {
  private final Checkpoint checkpoint;
  private final List<Decision> decisions;
  private final Toolset tools;
  private final Map<Class<?>, Object> attributes;

  private Resumption(Builder builder) {
    checkpoint = builder.checkpoint;
    decisions = List.copyOf(builder.decisions);
    tools = builder.tools;
    attributes = Map.copyOf(builder.attributes);
  }

  /** A way to go on from {@code checkpoint}, to say more about. */
  public static Builder builder(Checkpoint checkpoint) {
    return new Builder(checkpoint);
  }

  /** Where the run came to rest. */
  public Checkpoint checkpoint() {
    return checkpoint;
  }

  /** What was decided. */
  public List<Decision> decisions() {
    return decisions;
  }

  Toolset tools() {
    return tools;
  }

  Map<Class<?>, Object> attributes() {
    return attributes;
  }

  /** Collects what a run at rest needs to go on. */
  public static final class Builder {
    private final Checkpoint checkpoint;
    private final List<Decision> decisions = new ArrayList<>();
    private final Map<Class<?>, Object> attributes = new LinkedHashMap<>();

    private Toolset tools = Toolset.empty();

    private Builder(Checkpoint checkpoint) {
      this.checkpoint = Objects.requireNonNull(checkpoint, "checkpoint");
    }

    /** Adds a decision; of several of one call, the first counts. */
    public Builder decision(Decision value) {
      decisions.add(Objects.requireNonNull(value, "decision"));
      return this;
    }

    /** Adds decisions. */
    public Builder decisions(List<Decision> values) {
      values.forEach(this::decision);
      return this;
    }

    /** Adds tools of the run's own; a checkpoint keeps none, so they are given again. */
    public Builder tools(Toolset value) {
      tools = tools.and(value);
      return this;
    }

    /** Attaches a value for the tools; a checkpoint keeps none, so they are given again. */
    public <T> Builder attribute(Class<T> type, T value) {
      attributes.put(type, type.cast(value));
      return this;
    }

    /** The resumption. */
    public Resumption build() {
      return new Resumption(this);
    }
  }
}
