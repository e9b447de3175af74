package dev.leat.redis;

import dev.leat.store.spi.LogRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A run as Redis has it.
 *
 * @param epoch that of its newest lease; 0 if there is no such run
 * @param owner the process that holds the lease; empty if it was released
 * @param range which of its events there are
 * @param bytes what they hold
 * @param expired whether it ended so long ago that it is kept no more
 */
record RunState(
    long epoch, String owner, LogRange range, long bytes, boolean finished, boolean expired) {
  private static final RunState NONE = new RunState(0, "", new LogRange(1, 1), 0, false, true);

  /** What {@link RunScripts#LOOK} found. */
  static RunState of(@Nullable Object reply) {
    List<?> found = Replies.list(reply);
    if (found.isEmpty()) {
      return NONE;
    }
    return new RunState(
        Replies.number(found.get(0)),
        Replies.text(found.get(1)),
        new LogRange(Replies.number(found.get(3)), Replies.number(found.get(2))),
        Replies.number(found.get(4)),
        Replies.number(found.get(5)) == 1,
        Replies.number(found.get(6)) == 1);
  }

  boolean isOwned() {
    return !owner.isEmpty();
  }
}
