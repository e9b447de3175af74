package dev.leat.redis;

import dev.leat.store.Lease;
import dev.leat.store.spi.LogWindow;
import java.util.ArrayList;
import java.util.List;

/** The stream of a run, as its producer drops the oldest events. It belongs to the producer. */
final class KeptLog implements LogWindow.Log {
  private final Shared shared;
  private final Lease lease;
  private final Keys.RunKeys keys;

  /** Who was behind at the last try, and the processes they are in. */
  private List<String> behind = List.of();

  KeptLog(Shared shared, Lease lease) {
    this.shared = shared;
    this.lease = lease;
    this.keys = shared.keys().run(lease.runId());
  }

  /** Redis looks at the readers and drops in one step: nobody comes in between. */
  @Override
  public boolean drop(long sequence, long size) {
    behind =
        shared
            .writes()
            .ask(LogScripts.DROP.on(keys, lease.epoch(), sequence, size), Replies::texts);
    detach(true);
    return behind.isEmpty();
  }

  @Override
  public void detach(long sequence) {
    detach(false);
  }

  /** Detaches those who are behind: all, or those whose process is gone and never reads on. */
  private void detach(boolean deadAlone) {
    List<Object> readers = new ArrayList<>();
    for (int i = 0; i + 1 < behind.size(); i += 2) {
      if (!deadAlone || !shared.isAlive(behind.get(i + 1))) {
        readers.add(behind.get(i));
      }
    }
    if (!readers.isEmpty()) {
      shared.writes().ask(LogScripts.DETACH.on(keys, readers.toArray()), Replies::number);
    }
  }
}
