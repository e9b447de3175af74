package dev.leat.sqlite;

import dev.leat.store.QueueLimits;
import dev.leat.store.spi.RunTails;

/**
 * What the parts of one store share.
 *
 * @param process this store's name among the processes that have the file open
 */
record Shared(
    StoreFile file,
    Readings readings,
    Writer writer,
    Feed feed,
    RunTails tails,
    Unreleased unreleased,
    ReaderRows readers,
    QueueLimits limits,
    String process) {
  void requireOpen() {
    if (readings.isClosed()) {
      throw new IllegalStateException("the store is closed");
    }
  }
}
