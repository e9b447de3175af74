package dev.leat.samples.benchmarks;

import dev.leat.batch.Batch;
import dev.leat.batch.BatchItem;
import dev.leat.batch.BatchModel;
import dev.leat.chat.Delta;
import dev.leat.chat.FinishReason;
import dev.leat.chat.Message;
import dev.leat.chat.Part;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** Answers as many tokens as the question says, at a known cost of a step. */
final class PacedBatchModel implements BatchModel {
  private final boolean joinable;

  PacedBatchModel(boolean joinable) {
    this.joinable = joinable;
  }

  static long stepNanos(int items) {
    return 5_000_000 + 100_000L * items;
  }

  @Override
  public String name() {
    return "paced";
  }

  @Override
  public boolean joinable() {
    return joinable;
  }

  @Override
  public Batch open() {
    return new Paced();
  }

  @Override
  public void close() {}

  private static final class Paced implements Batch {
    private static final Delta TOKEN = new Delta.Text("token ");

    private final Map<BatchItem, Integer> left = new HashMap<>();

    @Override
    public void add(BatchItem item) {
      Message.User user = (Message.User) item.request().messages().get(0);
      left.put(item, Integer.parseInt(((Part.Text) user.parts().get(0)).text()));
    }

    @Override
    public void step() {
      long until = System.nanoTime() + stepNanos(left.size());
      for (long wait = until - System.nanoTime(); wait > 0; wait = until - System.nanoTime()) {
        LockSupport.parkNanos(wait);
      }
      left.replaceAll(Paced::tell);
      left.values().removeIf(tokens -> tokens == 0);
    }

    /** Says one more; the last comes with the end. */
    private static int tell(BatchItem item, int tokens) {
      item.deliver(TOKEN);
      if (tokens == 1) {
        item.deliver(new Delta.Finish(FinishReason.STOP, null));
      }
      return tokens - 1;
    }

    @Override
    public void remove(BatchItem item) {
      left.remove(item);
    }

    @Override
    public void close() {}
  }
}
