package dev.leat.agent;

import dev.leat.chat.Message;
import dev.leat.store.Checkpoint;
import dev.leat.store.Conversation;
import dev.leat.store.ConversationId;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * The messages of a run: those of its conversation before it, and those that it adds. Each addition
 * goes to the conversation at once and leaves it well-formed.
 */
final class Transcript {
  private final AgentConfig config;
  private final @Nullable ConversationId conversation;
  private final List<Message> before = new ArrayList<>();
  private final List<Message> added = new ArrayList<>();

  /** The user's input; added with the first thing that the model says. */
  private final Message.User input;

  private long version;

  /** That of the conversation when the run came to rest; null if it never did. */
  private @Nullable Long restoredVersion;

  Transcript(AgentConfig config, RunRequest request) {
    this.config = config;
    this.conversation = request.conversation().orElse(null);
    this.input = request.message();
  }

  /**
   * Reads the conversation.
   *
   * @throws StoreFailure if the store does
   */
  void load() {
    if (conversation == null) {
      return;
    }
    try {
      Conversation known = config.store().conversations().get(conversation);
      before.addAll(known.messages());
      if (restoredVersion == null) {
        version = known.version();
      } else {
        // What the run added before it came to rest stands in the conversation, too.
        before.subList(Math.max(0, before.size() - added.size()), before.size()).clear();
        version = restoredVersion;
      }
    } catch (RuntimeException e) {
      throw new StoreFailure(e);
    }
  }

  /** What the model is sent. */
  List<Message> prompt() {
    List<Message> all = new ArrayList<>(before.size() + added.size() + 2);
    if (config.instructions() != null) {
      all.add(new Message.Instructions(config.instructions()));
    }
    all.addAll(before);
    if (added.isEmpty()) {
      all.add(input);
    }
    all.addAll(added);
    return all;
  }

  /**
   * Adds messages; false if the conversation was changed by somebody else, which leaves it alone.
   *
   * @throws StoreFailure if the store does; then nothing was added
   */
  boolean add(List<Message> messages) {
    List<Message> news = new ArrayList<>();
    if (added.isEmpty()) {
      news.add(input);
    }
    news.addAll(messages);
    boolean advanced = conversation == null || advance(conversation, news);
    added.addAll(news);
    return advanced;
  }

  private boolean advance(ConversationId id, List<Message> news) {
    OptionalLong next;
    try {
      next = config.store().conversations().advance(id, version, news);
    } catch (RuntimeException e) {
      throw new StoreFailure(e);
    }
    version = next.orElse(version);
    return next.isPresent();
  }

  /** Goes on where the run came to rest. */
  void restore(List<Message> known, long knownVersion) {
    added.addAll(known);
    restoredVersion = knownVersion;
  }

  /** The version at which the conversation stands, as far as this run knows. */
  long version() {
    return version;
  }

  /**
   * Keeps the checkpoint.
   *
   * @throws StoreFailure if the store does not
   */
  void save(Checkpoint checkpoint) {
    try {
      config.store().checkpoints().save(checkpoint);
    } catch (RuntimeException e) {
      throw new StoreFailure(e);
    }
  }

  /** The messages that the run added. */
  List<Message> added() {
    return added;
  }
}
