package dev.leat.redis;

import dev.leat.store.spi.LogRange;
import dev.leat.store.spi.LoggedEvent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@link LogScripts#READ} found.
 *
 * @param isGone whether there is no such run; the rest means nothing then
 * @param attached whether producers wait for the reader
 */
record Fetched(
    boolean isGone, LogRange range, boolean finished, boolean attached, List<LoggedEvent> events) {
  static Fetched of(@Nullable Object reply) {
    List<?> found = Replies.list(reply);
    if (found.size() < 6) {
      return new Fetched(true, new LogRange(1, 1), false, false, List.of());
    }
    String stands = Replies.text(found.get(4));
    return new Fetched(
        false,
        new LogRange(Replies.number(found.get(1)), Replies.number(found.get(2))),
        Replies.number(found.get(3)) == 1,
        !stands.isEmpty() && !stands.equals("detached"),
        Replies.events(found.get(5)));
  }
}
