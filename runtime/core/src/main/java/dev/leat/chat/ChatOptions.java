package dev.leat.chat;

import dev.leat.json.JsonWriter;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;

/**
 * How a model is to answer; what is not set is left to the model's own set-up. A model whose wire
 * does not have an option says so when it is built or asked; none is dropped in silence. Immutable.
 */
public final class ChatOptions {
  private static final ChatOptions DEFAULTS = new Builder().build();

  private final Map<ChatOption, Object> values;

  private ChatOptions(Map<ChatOption, Object> values) {
    this.values = new EnumMap<>(ChatOption.class);
    this.values.putAll(values);
  }

  /** Texts to stop at, as they are kept among the other values. */
  private record Stop(List<String> texts) {}

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
    builder.values.putAll(values);
    return builder;
  }

  /** These, with what {@code base} sets and they do not. */
  public ChatOptions orElse(ChatOptions base) {
    Builder merged = base.toBuilder();
    merged.values.putAll(values);
    return merged.build();
  }

  /** These without what concerns tools, for a request that has none. */
  public ChatOptions withoutTools() {
    Builder plain = toBuilder();
    plain.values.remove(ChatOption.TOOL_CHOICE);
    plain.values.remove(ChatOption.PARALLEL_TOOL_CALLS);
    return plain.build();
  }

  /** The options that are set. */
  public Set<ChatOption> set() {
    return Collections.unmodifiableSet(values.keySet());
  }

  /** The provider's name of the model. */
  public Optional<String> model() {
    return value(ChatOption.MODEL, String.class);
  }

  /** How freely the model chooses its words; 0 is the least. */
  public Optional<Double> temperature() {
    return value(ChatOption.TEMPERATURE, Double.class);
  }

  /** The share of probability from which words are chosen, from 0 to 1. */
  public Optional<Double> topP() {
    return value(ChatOption.TOP_P, Double.class);
  }

  /** The most tokens that the answer may have. */
  public Optional<Integer> maxTokens() {
    return value(ChatOption.MAX_TOKENS, Integer.class);
  }

  /** Texts before which the answer ends. */
  public List<String> stop() {
    return value(ChatOption.STOP, Stop.class).map(Stop::texts).orElse(List.of());
  }

  /** Whether the model may, must or must not call tools. */
  public Optional<ToolChoice> toolChoice() {
    return value(ChatOption.TOOL_CHOICE, ToolChoice.class);
  }

  /** Whether the model may call several tools in one answer. */
  public Optional<Boolean> parallelToolCalls() {
    return value(ChatOption.PARALLEL_TOOL_CALLS, Boolean.class);
  }

  /** How much the model should think, in the provider's words, such as {@code "low"}. */
  public Optional<String> reasoningEffort() {
    return value(ChatOption.REASONING_EFFORT, String.class);
  }

  /** The most tokens that the model may think; 0 is not to think. */
  public Optional<Integer> reasoningTokens() {
    return value(ChatOption.REASONING_TOKENS, Integer.class);
  }

  /** What the answer is to look like. */
  public Optional<ResponseFormat> responseFormat() {
    return value(ChatOption.RESPONSE_FORMAT, ResponseFormat.class);
  }

  /** Where chance begins: the same seed gives the same answer, as far as a provider can. */
  public Optional<Long> seed() {
    return value(ChatOption.SEED, Long.class);
  }

  /** Whether the answer comes piece by piece; a model's own set-up mostly says yes. */
  public Optional<Boolean> stream() {
    return value(ChatOption.STREAM, Boolean.class);
  }

  private <T> Optional<T> value(ChatOption option, Class<T> type) {
    return Optional.ofNullable(values.get(option)).map(type::cast);
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
    values.forEach(
        (option, value) -> set.add(option + "=" + (value instanceof Stop s ? s.texts() : value)));
    return set.toString();
  }

  /** Collects options. */
  public static final class Builder {
    private final Map<ChatOption, Object> values = new EnumMap<>(ChatOption.class);

    private Builder() {}

    /** Sets {@link ChatOptions#model}. */
    public Builder model(String value) {
      return put(ChatOption.MODEL, value);
    }

    /** Sets {@link ChatOptions#temperature}. */
    public Builder temperature(double value) {
      return put(ChatOption.TEMPERATURE, value);
    }

    /** Sets {@link ChatOptions#topP}. */
    public Builder topP(double value) {
      return put(ChatOption.TOP_P, value);
    }

    /** Sets {@link ChatOptions#maxTokens}. */
    public Builder maxTokens(int value) {
      return put(ChatOption.MAX_TOKENS, value);
    }

    /** Sets {@link ChatOptions#stop}; none leaves it unset. */
    public Builder stop(List<String> value) {
      if (value.isEmpty()) {
        values.remove(ChatOption.STOP);
        return this;
      }
      return put(ChatOption.STOP, new Stop(List.copyOf(value)));
    }

    /** Sets {@link ChatOptions#toolChoice}. */
    public Builder toolChoice(ToolChoice value) {
      return put(ChatOption.TOOL_CHOICE, value);
    }

    /** Sets {@link ChatOptions#parallelToolCalls}. */
    public Builder parallelToolCalls(boolean value) {
      return put(ChatOption.PARALLEL_TOOL_CALLS, value);
    }

    /** Sets {@link ChatOptions#reasoningEffort}. */
    public Builder reasoningEffort(String value) {
      return put(ChatOption.REASONING_EFFORT, value);
    }

    /** Sets {@link ChatOptions#reasoningTokens}. */
    public Builder reasoningTokens(int value) {
      return put(ChatOption.REASONING_TOKENS, value);
    }

    /** Sets {@link ChatOptions#responseFormat}. */
    public Builder responseFormat(ResponseFormat value) {
      return put(ChatOption.RESPONSE_FORMAT, value);
    }

    /** Sets {@link ChatOptions#seed}. */
    public Builder seed(long value) {
      return put(ChatOption.SEED, value);
    }

    /** Sets {@link ChatOptions#stream}. */
    public Builder stream(boolean value) {
      return put(ChatOption.STREAM, value);
    }

    private Builder put(ChatOption option, Object value) {
      values.put(option, value);
      return this;
    }

    /** The options. */
    public ChatOptions build() {
      return new ChatOptions(values);
    }
  }
}
