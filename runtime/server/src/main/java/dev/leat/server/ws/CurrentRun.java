package dev.leat.server.ws;

import dev.leat.server.http.Problem;
import org.jspecify.annotations.Nullable;

/** The one run that is started or read on a socket, if there is one. Safe for all threads. */
final class CurrentRun {
  /** Guarded by this. */
  private @Nullable SocketRun run;

  /** Whether the client is gone; guarded by this. */
  private boolean closed;

  /** Takes the socket for a run; a problem if another has it. */
  synchronized SocketRun claim(boolean resumable) {
    if (run != null) {
      throw Problem.of(409, "socket_busy", "A run is read here; wait for its end, or cancel it.");
    }
    run = new SocketRun(resumable);
    return run;
  }

  /** The socket is free again, if it was that run's. */
  synchronized void left(SocketRun gone) {
    if (run == gone) {
      run = null;
    }
  }

  /** The id of the run; null if there is none, or it has not begun. */
  synchronized @Nullable String id() {
    return run == null ? null : run.id();
  }

  /** The client is gone; which run it left. */
  synchronized @Nullable SocketRun close() {
    closed = true;
    return run;
  }

  synchronized boolean isClosed() {
    return closed;
  }
}
