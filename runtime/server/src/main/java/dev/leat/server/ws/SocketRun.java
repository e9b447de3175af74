package dev.leat.server.ws;

import dev.leat.server.runs.EventPump;
import dev.leat.server.runs.LiveRun;
import org.jspecify.annotations.Nullable;

/** The run that is started or read on a socket. Safe for all threads. */
final class SocketRun {
  private final boolean resumable;
  private volatile @Nullable String id;
  private volatile @Nullable LiveRun begun;
  private volatile @Nullable EventPump pump;

  /**
   * A run that is about to start.
   *
   * @param resumable whether it goes on when the client leaves
   */
  SocketRun(boolean resumable) {
    this.resumable = resumable;
  }

  /** A run that was begun here. */
  void begun(LiveRun live) {
    begun = live;
    id = live.publicId();
  }

  /** A run that was begun elsewhere. */
  void takenUp(String publicId) {
    id = publicId;
  }

  void readBy(EventPump reader) {
    pump = reader;
  }

  /** The id by which the client knows it; null until it has begun. */
  @Nullable String id() {
    return id;
  }

  /** The client is gone: nothing is read any more, and what nobody can resume ends. */
  void leave() {
    EventPump reader = pump;
    if (reader != null) {
      reader.stop();
    }
    LiveRun live = begun;
    if (live != null && !resumable) {
      live.run().cancel();
    }
  }
}
