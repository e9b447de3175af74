package dev.leat.store;

import dev.leat.store.spi.RunListeners;

/** Signals within this process. */
final class MemorySignals implements Signals {
  private final RunListeners listeners = new RunListeners();

  @Override
  public void cancel(String runId) {
    listeners.tell(runId);
  }

  @Override
  public Subscription onCancel(String runId, Runnable action) {
    return listeners.add(runId, action);
  }
}
