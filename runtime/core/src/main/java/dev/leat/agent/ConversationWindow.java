package dev.leat.agent;

import dev.leat.chat.ChatModel;
import dev.leat.chat.Message;
import dev.leat.chat.TokenCounter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How much of a conversation the model is sent. The conversation keeps everything; the window
 * shapes requests alone. Instructions are always sent and do not count, nor do the tools.
 *
 * <p>A window that is full is cut to its target at once, by default a half, and not by a message
 * each turn: until it is full again requests begin with the same bytes, which providers' caches
 * find. It is cut between turns, never between a call and its result. The user's message that
 * opened the run in which the cut falls is kept, and so is what the last turn brought, even if that
 * alone is more than the window holds. The model is told that something is left out.
 *
 * <pre>{@code
 * Agent agent =
 *     Agent.builder(model)
 *         .window(ConversationWindow.tokens(60_000).summarizedBy(smallModel))
 *         .build();
 * }</pre>
 *
 * Immutable.
 */
public final class ConversationWindow {
  private static final Logger LOG = LoggerFactory.getLogger(ConversationWindow.class);

  private static final ConversationWindow UNBOUNDED =
      new ConversationWindow(Long.MAX_VALUE, Long.MAX_VALUE, message -> 1, null);

  private final long most;
  private final long target;
  private final TokenCounter counter;
  private final @Nullable Summarizer summarizer;

  private ConversationWindow(
      long most, long target, TokenCounter counter, @Nullable Summarizer summarizer) {
    if (most <= 0 || target <= 0 || target > most) {
      throw new IllegalArgumentException(
          "a window holds at least 1 and is cut to 1 or more, at most what it holds. Found: "
              + most
              + " cut to "
              + target);
    }
    this.most = most;
    this.target = target;
    this.counter = Objects.requireNonNull(counter, "counter");
    this.summarizer = summarizer;
  }

  /** The whole conversation. */
  public static ConversationWindow unbounded() {
    return UNBOUNDED;
  }

  /** At most that many messages; the answers to all calls of a turn are one. */
  public static ConversationWindow messages(int most) {
    return new ConversationWindow(most, Math.max(1, most / 2), message -> 1, null);
  }

  /** At most that many tokens, by {@link TokenCounter#estimate}. */
  public static ConversationWindow tokens(long most) {
    return tokens(most, TokenCounter.estimate());
  }

  /**
   * At most that many tokens.
   *
   * @param counter asked once for each message in each run, on the thread that drives it; if it
   *     throws, the estimate counts
   */
  public static ConversationWindow tokens(long most, TokenCounter counter) {
    return new ConversationWindow(most, Math.max(1, most / 2), counter, null);
  }

  /** This window, cut to {@code value} when it is full; half of what it holds unless set. */
  public ConversationWindow cutTo(long value) {
    return new ConversationWindow(most, value, counter, summarizer);
  }

  /**
   * This window, with a summary by {@code model} in the place of what is left out. It is made when
   * the window is cut, kept in the conversation as {@link Message.Summary}, so that it is made
   * once, and its tokens count as the run's. If it fails, {@link AgentListener#summaryEnded} hears
   * of it, and the run goes on without it; the next run tries again. Whoever made the model closes
   * it.
   */
  public ConversationWindow summarizedBy(ChatModel model) {
    return summarizedBy(model, Summarizer.INSTRUCTIONS);
  }

  /** The same, by other instructions than Leat's. */
  public ConversationWindow summarizedBy(ChatModel model, String instructions) {
    return new ConversationWindow(most, target, counter, new Summarizer(model, instructions));
  }

  boolean isBounded() {
    return most < Long.MAX_VALUE;
  }

  long most() {
    return most;
  }

  long target() {
    return target;
  }

  @Nullable Summarizer summarizer() {
    return summarizer;
  }

  /** How much of the window the message takes. */
  long size(Message message) {
    if (!isBounded() || message instanceof Message.Instructions) {
      return 0;
    }
    try {
      return Math.max(0, counter.count(message));
    } catch (RuntimeException e) {
      LOG.warn("The token counter failed; the message is estimated", e);
      return TokenCounter.estimate().count(message);
    }
  }
}
