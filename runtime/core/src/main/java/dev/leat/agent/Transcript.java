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

  /** What was said before a run that has no conversation. */
  private final List<Message> told;

  /** How many of the conversation's messages stay. */
  private final int rewindTo;

  private final WindowedHistory history;
  private final List<Message> added = new ArrayList<>();

  /** The user's input; added with the first thing that the model says. */
  private final Message.User input;

  /** Whether the input is among what was added. */
  private boolean inputAdded;

  /** Whether a summary failed in this run; then no more are made. */
  private boolean summariesGivenUp;

  private long version;

  /** That of the conversation when the run came to rest; null if it never did. */
  private @Nullable Long restoredVersion;

  private boolean outdated;

  Transcript(AgentConfig config, RunRequest request) {
    this.config = config;
    this.conversation = request.conversation().orElse(null);
    this.told = request.history();
    this.rewindTo = request.rewindTo();
    this.input = request.message();
    this.history = new WindowedHistory(config.window());
  }

  /**
   * Reads the conversation.
   *
   * @throws StoreFailure if the store does
   */
  void load() {
    (conversation == null ? told : before(conversation)).forEach(history::add);
    // Summaries may stand before the input; their place says nothing.
    if (!inputAdded) {
      history.add(input);
    }
    added.forEach(history::add);
  }

  private List<Message> before(ConversationId id) {
    try {
      Conversation known = config.store().conversations().get(id);
      if (restoredVersion == null) {
        version = known.version();
        return known.messages().size() <= rewindTo ? known.messages() : rewound(known);
      }
      version = restoredVersion;
      outdated = known.version() != version;
      // What the run added before it came to rest stands in the conversation, too.
      return known.messages().subList(0, Math.max(0, known.messages().size() - added.size()));
    } catch (RuntimeException e) {
      throw new StoreFailure(e);
    }
  }

  private List<Message> rewound(Conversation known) {
    List<Message> kept = known.messages().subList(0, rewindTo);
    OptionalLong next = config.store().conversations().replace(known.id(), version, kept);
    outdated = next.isEmpty();
    version = next.orElse(version);
    return kept;
  }

  /** Whether the conversation went on while the run was at rest, or about to begin. */
  boolean isOutdated() {
    return outdated;
  }

  /** Whether the run goes on from a rest. */
  boolean isRestored() {
    return restoredVersion != null;
  }

  /** What the model is sent. */
  List<Message> prompt() {
    List<Message> sent = new ArrayList<>();
    if (config.instructions() != null) {
      sent.add(new Message.Instructions(config.instructions()));
    }
    sent.addAll(history.prompt());
    return sent;
  }

  /** What is to be summed up before the model is asked; null if nothing is. */
  WindowedHistory.@Nullable Due dueSummary() {
    return summariesGivenUp ? null : history.due();
  }

  void giveUpSummaries() {
    summariesGivenUp = true;
  }

  /**
   * Adds messages; false if the conversation was changed by somebody else, which leaves it alone.
   *
   * @throws StoreFailure if the store does; then nothing was added
   */
  boolean add(List<Message> messages) {
    List<Message> news = new ArrayList<>();
    if (!inputAdded) {
      news.add(input);
    }
    news.addAll(messages);
    boolean advanced = keep(news);
    inputAdded = true;
    messages.forEach(history::add);
    return advanced;
  }

  /** Adds a summary, for which the user's input need not be there. */
  boolean addSummary(Message.Summary summary) {
    history.add(summary);
    return keep(List.of(summary));
  }

  private boolean keep(List<Message> news) {
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
    inputAdded = !said().isEmpty();
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

  /** The messages that the run added, summaries included. */
  List<Message> added() {
    return added;
  }

  /** What was said in the run: what it added, but for summaries. */
  List<Message> said() {
    return added.stream().filter(message -> !(message instanceof Message.Summary)).toList();
  }
}
