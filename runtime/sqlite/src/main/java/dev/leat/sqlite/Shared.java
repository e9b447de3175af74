package dev.leat.sqlite;

import dev.leat.store.QueueLimits;
import dev.leat.store.spi.RunWatches;

/**
 * What the parts of one store share.
 *
 * @param process this store's name among the processes that have the file open
 */
record Shared(
    StoreFile file,
    Readings readings,
    Writer writer,
    RunWatches watches,
    QueueLimits limits,
    String process) {
  void requireOpen() {
    if (readings.isClosed()) {
      throw new IllegalStateException("the store is closed");
    }
  }
}
