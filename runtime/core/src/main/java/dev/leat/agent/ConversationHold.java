package dev.leat.agent;

import dev.leat.store.ConversationId;
import dev.leat.store.Lease;
import dev.leat.store.Leases;
import dev.leat.store.Store;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A run's hold on its conversation, or its place among those that wait for one. Between processes
 * it is a lease. It belongs to the thread that pulls the run, but for {@link #wake}.
 */
final class ConversationHold {
  private static final Logger LOG = LoggerFactory.getLogger(ConversationHold.class);

  /** How often the first in line looks whether another process is done; longer each time. */
  private static final long FIRST_LOOK_MILLIS = 10;

  private static final long LAST_LOOK_MILLIS = 500;

  private final ConversationId conversation;
  private final Leases leases;
  private final ConversationLines lines;
  private final WhenBusy whenBusy;

  /** Null as long as the run waits. */
  private @Nullable Lease lease;

  private long nextLookMillis = FIRST_LOOK_MILLIS;

  /** Set by the run's thread, called by that of the run before. */
  private volatile Runnable wake = () -> {};

  private ConversationHold(ConversationId conversation, Store store, WhenBusy whenBusy) {
    this.conversation = conversation;
    this.leases = store.leases();
    this.lines = ConversationLines.of(store);
    this.whenBusy = whenBusy;
  }

  /**
   * Gets in line for the request's conversation; null if it has none.
   *
   * @throws ConversationBusyException if another run uses it and the request does not wait
   */
  static @Nullable ConversationHold claim(AgentConfig config, RunRequest request) {
    ConversationHold hold = join(config, request);
    if (hold != null && hold.whenBusy.refuses() && !hold.takenAtOnce()) {
      throw new ConversationBusyException(hold.conversation);
    }
    return hold;
  }

  /** The same for a run that is to end anyway: it is never refused. */
  static @Nullable ConversationHold join(AgentConfig config, RunRequest request) {
    ConversationId id = request.conversation().orElse(null);
    if (id == null) {
      return null;
    }
    WhenBusy whenBusy = request.whenBusy().orElse(config.whenBusy());
    ConversationHold hold = new ConversationHold(id, config.store(), whenBusy);
    hold.lines.join(hold);
    return hold;
  }

  private boolean takenAtOnce() {
    boolean taken = false;
    try {
      taken = tryTake();
      return taken;
    } finally {
      if (!taken) {
        leave();
      }
    }
  }

  ConversationId conversation() {
    return conversation;
  }

  /** How long the run waits. */
  Duration patience() {
    return whenBusy.patience();
  }

  /** Calls {@code action} when the run becomes the first in line. */
  void onFirst(Runnable action) {
    wake = action;
  }

  void wake() {
    wake.run();
  }

  /** Whether the run holds the conversation, which it takes if it is its turn and it is free. */
  boolean tryTake() {
    if (lease == null && lines.isFirst(this)) {
      lease = leases.tryAcquire(Leases.nameOf(conversation)).orElse(null);
    }
    return lease != null;
  }

  /** How long to wait before the next try, unless woken. */
  long nanosToNextTry() {
    if (!lines.isFirst(this)) {
      return Long.MAX_VALUE;
    }
    long now = nextLookMillis;
    nextLookMillis = Math.min(LAST_LOOK_MILLIS, 2 * now);
    return TimeUnit.MILLISECONDS.toNanos(now);
  }

  /** Lets the next run have the conversation; again, it does nothing. */
  void leave() {
    Lease held = lease;
    lease = null;
    try {
      if (held != null) {
        leases.release(held);
      }
    } catch (RuntimeException e) {
      LOG.warn("The lease of conversation {} could not be released", conversation, e);
    } finally {
      lines.leave(this);
    }
  }
}
