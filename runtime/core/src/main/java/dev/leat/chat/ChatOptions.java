package dev.leat.chat;

import dev.leat.json.JsonWriter;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** How a model is to answer; what is not set is left to the model's own set-up. Immutable. */
public final class ChatOptions {
  private static final ChatOptions DEFAULTS = new Builder().build();

  private final @Nullable String model;
  private final @Nullable Double temperature;
  private final @Nullable Double topP;
  private final @Nullable Integer maxTokens;
  private final List<String> stop;
  private final @Nullable ToolChoice toolChoice;
  private final @Nullable Boolean parallelToolCalls;
  private final @Nullable String reasoningEffort;
  private final @Nullable Boolean stream;

  private ChatOptions(Builder builder) {
    model = builder.model;
    temperature = builder.temperature;
    topP = builder.topP;
    maxTokens = builder.maxTokens;
    stop = builder.stop;
    toolChoice = builder.toolChoice;
    parallelToolCalls = builder.parallelToolCalls;
    reasoningEffort = builder.reasoningEffort;
    stream = builder.stream;
  }

  /** Nothing set. */
  public static ChatOptions defaults() {
    return DEFAULTS;
  }

  /** Nothing set yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that begins with these. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.model = model;
    builder.temperature = temperature;
    builder.topP = topP;
    builder.maxTokens = maxTokens;
    builder.stop = stop;
    builder.toolChoice = toolChoice;
    builder.parallelToolCalls = parallelToolCalls;
    builder.reasoningEffort = reasoningEffort;
    builder.stream = stream;
    return builder;
  }

  /** These, with what {@code base} sets and they do not. */
  public ChatOptions orElse(ChatOptions base) {
    Builder merged = base.toBuilder();
    merged.model = model != null ? model : merged.model;
    merged.temperature = temperature != null ? temperature : merged.temperature;
    merged.topP = topP != null ? topP : merged.topP;
    merged.maxTokens = maxTokens != null ? maxTokens : merged.maxTokens;
    merged.stop = stop.isEmpty() ? merged.stop : stop;
    merged.toolChoice = toolChoice != null ? toolChoice : merged.toolChoice;
    merged.parallelToolCalls =
        parallelToolCalls != null ? parallelToolCalls : merged.parallelToolCalls;
    merged.reasoningEffort = reasoningEffort != null ? reasoningEffort : merged.reasoningEffort;
    merged.stream = stream != null ? stream : merged.stream;
    return merged.build();
  }

  /** These without what concerns tools, for a request that has none. */
  public ChatOptions withoutTools() {
    Builder plain = toBuilder();
    plain.toolChoice = null;
    plain.parallelToolCalls = null;
    return plain.build();
  }

  /** The provider's name of the model. */
  public Optional<String> model() {
    return Optional.ofNullable(model);
  }

  /** How freely the model chooses its words; 0 is the least. */
  public Optional<Double> temperature() {
    return Optional.ofNullable(temperature);
  }

  /** The share of probability from which words are chosen, from 0 to 1. */
  public Optional<Double> topP() {
    return Optional.ofNullable(topP);
  }

  /** The most tokens that the answer may have. */
  public Optional<Integer> maxTokens() {
    return Optional.ofNullable(maxTokens);
  }

  /** Texts before which the answer ends. */
  public List<String> stop() {
    return stop;
  }

  /** Whether the model may, must or must not call tools. */
  public Optional<ToolChoice> toolChoice() {
    return Optional.ofNullable(toolChoice);
  }

  /** Whether the model may call several tools in one answer. */
  public Optional<Boolean> parallelToolCalls() {
    return Optional.ofNullable(parallelToolCalls);
  }

  /** How much the model should think, in the provider's words, such as {@code "low"}. */
  public Optional<String> reasoningEffort() {
    return Optional.ofNullable(reasoningEffort);
  }

  /** Whether the answer comes piece by piece; a model's own set-up mostly says yes. */
  public Optional<Boolean> stream() {
    return Optional.ofNullable(stream);
  }

  /** The stored form: a JSON object with a member for each option that is set. */
  public String toJson() {
    JsonWriter out = new JsonWriter();
    OptionsJson.write(out, this);
    return out.toString();
  }

  /**
   * Reads the stored form; members that this release does not know are ignored.
   *
   * @throws IllegalArgumentException if it is not JSON
   */
  public static ChatOptions fromJson(String json) {
    return OptionsJson.read(MessageJson.parse(json));
  }

  @Override
  public String toString() {
    StringJoiner set = new StringJoiner(", ", "ChatOptions[", "]");
    model().ifPresent(value -> set.add("model=" + value));
    temperature().ifPresent(value -> set.add("temperature=" + value));
    topP().ifPresent(value -> set.add("topP=" + value));
    maxTokens().ifPresent(value -> set.add("maxTokens=" + value));
    if (!stop.isEmpty()) {
      set.add("stop=" + stop);
    }
    toolChoice().ifPresent(value -> set.add("toolChoice=" + value));
    parallelToolCalls().ifPresent(value -> set.add("parallelToolCalls=" + value));
    reasoningEffort().ifPresent(value -> set.add("reasoningEffort=" + value));
    stream().ifPresent(value -> set.add("stream=" + value));
    return set.toString();
  }

  /** Collects options. */
  public static final class Builder {
    private @Nullable String model;
    private @Nullable Double temperature;
    private @Nullable Double topP;
    private @Nullable Integer maxTokens;
    private List<String> stop = List.of();
    private @Nullable ToolChoice toolChoice;
    private @Nullable Boolean parallelToolCalls;
    private @Nullable String reasoningEffort;
    private @Nullable Boolean stream;

    private Builder() {}

    /** Sets {@link ChatOptions#model}. */
    public Builder model(String value) {
      model = value;
      return this;
    }

    /** Sets {@link ChatOptions#temperature}. */
    public Builder temperature(double value) {
      temperature = value;
      return this;
    }

    /** Sets {@link ChatOptions#topP}. */
    public Builder topP(double value) {
      topP = value;
      return this;
    }

    /** Sets {@link ChatOptions#maxTokens}. */
    public Builder maxTokens(int value) {
      maxTokens = value;
      return this;
    }

    /** Sets {@link ChatOptions#stop}. */
    public Builder stop(List<String> value) {
      stop = List.copyOf(value);
      return this;
    }

    /** Sets {@link ChatOptions#toolChoice}. */
    public Builder toolChoice(ToolChoice value) {
      toolChoice = value;
      return this;
    }

    /** Sets {@link ChatOptions#parallelToolCalls}. */
    public Builder parallelToolCalls(boolean value) {
      parallelToolCalls = value;
      return this;
    }

    /** Sets {@link ChatOptions#reasoningEffort}. */
    public Builder reasoningEffort(String value) {
      reasoningEffort = value;
      return this;
    }

    /** Sets {@link ChatOptions#stream}. */
    public Builder stream(boolean value) {
      stream = value;
      return this;
    }

    /** The options. */
    public ChatOptions build() {
      return new ChatOptions(this);
    }
  }
}
