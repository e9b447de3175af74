package dev.leat.sqlite;

import dev.leat.store.Signals;
import dev.leat.store.spi.RunListeners;

/** Signals through the file: a row for each, which every process looks at once. */
final class SqliteSignals implements Signals {
  private final Shared shared;
  private final Feed feed;
  private final RunListeners listeners = new RunListeners();

  SqliteSignals(Shared shared, Feed feed) {
    this.shared = shared;
    this.feed = feed;
  }

  @Override
  public void cancel(String runId) {
    shared
        .writer()
        .ask(
            statements ->
                statements.run(
                    "insert into signal (run, time) values (?, ?)",
                    Names.stored(runId),
                    System.currentTimeMillis()));
    feed.poke();
  }

  @Override
  public Subscription onCancel(String runId, Runnable action) {
    return listeners.add(runId, action);
  }

  /** Tells the listeners of a run here. */
  void tell(String runId) {
    listeners.tell(runId);
  }
}
