package dev.leat.batch;

import java.time.Duration;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps what a listener throws from those who wait for their answers. */
final class Announcer implements BatchListener {
  private static final Logger log = LoggerFactory.getLogger(BatchingModel.class);

  private final BatchListener listener;

  Announcer(BatchListener listener) {
    this.listener = listener;
  }

  @Override
  public void started(int size, Duration waited) {
    tell(to -> to.started(size, waited));
  }

  @Override
  public void joined(int size, Duration waited) {
    tell(to -> to.joined(size, waited));
  }

  @Override
  public void ended(int items, long steps, Duration took) {
    tell(to -> to.ended(items, steps, took));
  }

  private void tell(Consumer<BatchListener> what) {
    try {
      what.accept(listener);
    } catch (RuntimeException | Error e) {
      // On this thread hang the answers of everybody else.
      log.warn("a listener of batches failed; the batch goes on", e);
    }
  }
}
