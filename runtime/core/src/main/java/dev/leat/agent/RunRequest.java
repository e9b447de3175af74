package dev.leat.agent;

import dev.leat.chat.ChatOptions;
import dev.leat.chat.Message;
import dev.leat.chat.Part;
import dev.leat.store.ConversationId;
import dev.leat.tool.Media;
import dev.leat.tool.Toolset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a run is to do, and for whom. Immutable. */
public final class RunRequest {
  private final String input;
  private final List<Part> attachments;
  private final List<Message> history;
  private final @Nullable ConversationId conversation;
  private final int rewindTo;
  private final @Nullable String principal;
  private final @Nullable WhenBusy whenBusy;
  private final ChatOptions options;
  private final Toolset tools;
  private final Map<Class<?>, Object> attributes;
  private final @Nullable ParentCall parent;

  private RunRequest(Builder builder) {
    input = builder.input;
    attachments = List.copyOf(builder.attachments);
    history = builder.history;
    conversation = builder.conversation;
    rewindTo = builder.rewindTo;
    principal = builder.principal;
    whenBusy = builder.whenBusy;
    options = builder.options;
    tools = builder.tools;
    attributes = Map.copyOf(builder.attributes);
    parent = builder.parent;
  }

  /** A question, to say more about. */
  public static Builder builder(String input) {
    return new Builder(input);
  }

  /** What the user says. */
  public String input() {
    return input;
  }

  /** Images and files that the user gives with what is said. */
  public List<Part> attachments() {
    return attachments;
  }

  /** All that the user says, as the model is told it. */
  Message.User message() {
    List<Part> parts = new ArrayList<>(attachments);
    // Providers refuse a text without a character.
    if (!input.isEmpty() || parts.isEmpty()) {
      parts.add(new Part.Text(input));
    }
    return new Message.User(parts);
  }

  /** What was said before, if the program keeps that itself; empty if a conversation does. */
  public List<Message> history() {
    return history;
  }

  /** The conversation that the run goes on with; none: the run stands alone. */
  public Optional<ConversationId> conversation() {
    return Optional.ofNullable(conversation);
  }

  /**
   * How many messages the conversation keeps, oldest first; the others are dropped when the run
   * begins. All, unless set.
   */
  public int rewindTo() {
    return rewindTo;
  }

  /** For whom the run is; tools see it. */
  public Optional<String> principal() {
    return Optional.ofNullable(principal);
  }

  /** What the run does if its conversation is in use; the agent says it unless set. */
  public Optional<WhenBusy> whenBusy() {
    return Optional.ofNullable(whenBusy);
  }

  /**
   * How the model is to answer, where it differs from the agent's own options. A tool choice that
   * forces a call counts for the first turn alone: with it, the model could never answer.
   */
  public ChatOptions options() {
    return options;
  }

  /**
   * Tools of this run alone, besides the agent's. A checkpoint keeps none: whoever goes on with the
   * run gives them again, with {@link Resumption.Builder#tools}.
   */
  public Toolset tools() {
    return tools;
  }

  /** The call that the run serves; null if a program started it. */
  @Nullable ParentCall parent() {
    return parent;
  }

  Map<Class<?>, Object> attributes() {
    return attributes;
  }

  /** What the program attaches to the run for its tools, under its type. */
  <T> Optional<T> attribute(Class<T> type) {
    return Optional.ofNullable(attributes.get(type)).map(type::cast);
  }

  /** Collects what a run needs. */
  public static final class Builder {
    private final String input;
    private final List<Part> attachments = new ArrayList<>();
    private final Map<Class<?>, Object> attributes = new LinkedHashMap<>();
    private List<Message> history = List.of();
    private @Nullable ConversationId conversation;
    private int rewindTo = Integer.MAX_VALUE;
    private @Nullable String principal;
    private @Nullable ParentCall parent;
    private @Nullable WhenBusy whenBusy;
    private ChatOptions options = ChatOptions.defaults();
    private Toolset tools = Toolset.empty();

    private Builder(String input) {
      this.input = Objects.requireNonNull(input, "input");
    }

    /** Adds an image to {@link RunRequest#attachments}. */
    public Builder image(Media image) {
      return attach(List.of(new Part.Image(image)));
    }

    /** Adds a file to {@link RunRequest#attachments}. */
    public Builder file(Media file) {
      return attach(List.of(new Part.File(file)));
    }

    Builder attach(List<Part> parts) {
      attachments.addAll(parts);
      return this;
    }

    /** Sets {@link RunRequest#history}, oldest first; only for a run without a conversation. */
    public Builder history(List<Message> value) {
      history = List.copyOf(value);
      return this;
    }

    /** Sets {@link RunRequest#conversation}. */
    public Builder conversation(ConversationId value) {
      conversation = value;
      return this;
    }

    /**
     * Sets {@link RunRequest#rewindTo}: to answer something anew. Nobody else can go on with the
     * conversation between the drop and the run.
     */
    public Builder rewindTo(int messages) {
      if (messages < 0) {
        throw new IllegalArgumentException("expected messages >= 0, found " + messages);
      }
      rewindTo = messages;
      return this;
    }

    /** Sets {@link RunRequest#principal}. */
    public Builder principal(String value) {
      principal = value;
      return this;
    }

    /** Sets {@link RunRequest#whenBusy}; a run that goes on from a rest does as its agent says. */
    public Builder whenBusy(WhenBusy value) {
      whenBusy = value;
      return this;
    }

    /** Sets {@link RunRequest#options}. */
    public Builder options(ChatOptions value) {
      options = Objects.requireNonNull(value, "options");
      return this;
    }

    /** Adds to {@link RunRequest#tools}; names must be distinct. */
    public Builder tools(Toolset value) {
      tools = tools.and(value);
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

    Builder parent(ParentCall value) {
      parent = value;
      return this;
    }

    /**
     * The request.
     *
     * @throws IllegalStateException if it has both a history and a conversation
     */
    public RunRequest build() {
      if (conversation != null && !history.isEmpty()) {
        throw new IllegalStateException(
            "a run goes on with conversation "
                + conversation
                + " or with a history of its own, not with both; fix: leave one out");
      }
      return new RunRequest(this);
    }
  }
}
