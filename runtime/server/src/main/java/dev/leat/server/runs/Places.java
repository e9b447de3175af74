package dev.leat.server.runs;

import dev.leat.server.http.Problem;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

/** So many of something as each client may have at once. Safe for all threads. */
final class Places {
  private final int most;
  private final Problem full;

  /** How many each client has; guarded by this. */
  private final Map<String, Integer> taken = new HashMap<>();

  private Places(int most, Problem full) {
    this.most = most;
    this.full = full;
  }

  /**
   * Places for all clients.
   *
   * @param most how many a client may have
   * @param code what one is told who wants more, for programs
   * @param what the same for people: what takes the places
   */
  static Places of(int most, String code, String what) {
    return new Places(
        most, Problem.retry(429, code, what + " on " + most + " connections already.", 1));
  }

  /** Takes a place; a problem if the client has all of its own. */
  synchronized Place take(String client) {
    if (taken.getOrDefault(client, 0) >= most) {
      throw full;
    }
    taken.merge(client, 1, Integer::sum);
    return new Place(client);
  }

  private synchronized void giveBack(String client) {
    taken.computeIfPresent(client, (same, count) -> count == 1 ? null : count - 1);
  }

  /** What one client has taken. */
  final class Place implements AutoCloseable {
    private final String client;
    private final AtomicBoolean given = new AtomicBoolean();

    private Place(String client) {
      this.client = client;
    }

    /** Gives the place back; again it does nothing. */
    @Override
    public void close() {
      if (given.compareAndSet(false, true)) {
        giveBack(client);
      }
    }
  }
}
