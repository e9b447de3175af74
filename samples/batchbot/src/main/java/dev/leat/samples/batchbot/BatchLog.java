package dev.leat.samples.batchbot;

import dev.leat.batch.BatchListener;
import java.io.PrintWriter;
import java.time.Duration;

/** Prints how batches fill and empty. */
final class BatchLog implements BatchListener {
  private final PrintWriter out;

  BatchLog(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void started(int size, Duration waited) {
    say("a batch of " + size + " begins; the first waited " + waited.toMillis() + " ms");
  }

  @Override
  public void joined(int size, Duration waited) {
    say("one joins after " + waited.toMillis() + " ms: now " + size);
  }

  @Override
  public void ended(int items, long steps, Duration took) {
    say("the batch is over: %d clients, %d steps, %d ms".formatted(items, steps, took.toMillis()));
  }

  private void say(String what) {
    out.println("[batch] " + what);
    out.flush();
  }
}
