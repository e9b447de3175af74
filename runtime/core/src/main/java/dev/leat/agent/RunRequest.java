package dev.leat.agent;

import dev.leat.chat.ChatOptions;
import dev.leat.store.ConversationId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a run is to do, and for whom. Immutable. */
public final class RunRequest {
  private final String input;
  private final @Nullable ConversationId conversation;
  private final @Nullable String principal;
  private final ChatOptions options;
  private final Map<Class<?>, Object> attributes;

  private RunRequest(Builder builder) {
    input = builder.input;
    conversation = builder.conversation;
    principal = builder.principal;
    options = builder.options;
    attributes = Map.copyOf(builder.attributes);
  }

  /** A question, to say more about. */
  public static Builder builder(String input) {
    return new Builder(input);
  }

  /** What the user says. */
  public String input() {
    return input;
  }

  /** The conversation that the run goes on with; none: the run stands alone. */
  public Optional<ConversationId> conversation() {
    return Optional.ofNullable(conversation);
  }

  /** For whom the run is; tools see it. */
  public Optional<String> principal() {
    return Optional.ofNullable(principal);
  }

  /**
   * How the model is to answer, where it differs from the agent's own options. A tool choice that
   * forces a call counts for the first turn alone: with it, the model could never answer.
   */
  public ChatOptions options() {
    return options;
  }

  /** What the program attaches to the run for its tools, under its type. */
  <T> Optional<T> attribute(Class<T> type) {
    return Optional.ofNullable(attributes.get(type)).map(type::cast);
  }

  /** Collects what a run needs. */
  public static final class Builder {
    private final String input;
    private final Map<Class<?>, Object> attributes = new LinkedHashMap<>();
    private @Nullable ConversationId conversation;
    private @Nullable String principal;
    private ChatOptions options = ChatOptions.defaults();

    private Builder(String input) {
      this.input = Objects.requireNonNull(input, "input");
    }

    /** Sets {@link RunRequest#conversation}. */
    public Builder conversation(ConversationId value) {
      conversation = value;
      return this;
    }

    /** Sets {@link RunRequest#principal}. */
    public Builder principal(String value) {
      principal = value;
      return this;
    }

    /** Sets {@link RunRequest#options}. */
    public Builder options(ChatOptions value) {
      options = Objects.requireNonNull(value, "options");
      return this;
    }

    /** Attaches a value that tools find with {@code ToolContext.attribute(type)}. */
    public <T> Builder attribute(Class<T> type, T value) {
      attributes.put(type, type.cast(value));
      return this;
    }

    /** Attaches values under their types; each is of its type. */
    Builder attributes(Map<Class<?>, Object> values) {
      attributes.putAll(values);
      return this;
    }

    /** The request. */
    public RunRequest build() {
      return new RunRequest(this);
    }
  }
}
