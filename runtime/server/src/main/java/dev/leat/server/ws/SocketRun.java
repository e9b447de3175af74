package dev.leat.server.ws;

import dev.leat.server.runs.EventPump;
import org.jspecify.annotations.Nullable;

/** The run that is started or read on a socket. Safe for all threads. */
final class SocketRun {
  private final boolean resumable;
  private volatile @Nullable String id;
  private volatile @Nullable EventPump pump;

  /**
   * A run that is about to start.
   *
   * @param resumable whether it goes on when the client leaves
   */
  SocketRun(boolean resumable) {
    this.resumable = resumable;
  }

  void begun(String publicId) {
    id = publicId;
  }

  void readBy(EventPump reader) {
    pump = reader;
  }

  /** The id by which the client knows it; null until it has begun. */
  @Nullable String id() {
    return id;
  }

  boolean isResumable() {
    return resumable;
  }

  void stopReading() {
    EventPump reader = pump;
    if (reader != null) {
      reader.stop();
    }
  }
}
