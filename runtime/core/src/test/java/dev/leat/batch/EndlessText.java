package dev.leat.batch;

import dev.leat.chat.Delta;
import dev.leat.chat.FinishReason;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;

/** Says the same piece again and again to all, each step with a permit. */
final class EndlessText implements BatchModel {
  private final Delta piece;
  private final int pieces;
  private final Semaphore permits;

  EndlessText(String piece, int pieces, Semaphore permits) {
    this.piece = new Delta.Text(piece);
    this.pieces = pieces;
    this.permits = permits;
  }

  @Override
  public String name() {
    return "endless";
  }

  @Override
  public Batch open() {
    return new Repeating();
  }

  @Override
  public void close() {}

  private final class Repeating implements Batch {
    private final List<BatchItem> items = new ArrayList<>();
    private int steps;

    @Override
    public void add(BatchItem item) {
      items.add(item);
    }

    @Override
    public void step() {
      permits.acquireUninterruptibly();
      Delta next = steps++ < pieces ? piece : new Delta.Finish(FinishReason.STOP, null);
      items.forEach(item -> item.deliver(next));
    }

    @Override
    public void close() {}
  }
}
