package dev.leat.batch;

import dev.leat.chat.ChatException;
import dev.leat.chat.ChatRequest;
import dev.leat.chat.ChatStream;
import dev.leat.chat.Delta;
import org.jspecify.annotations.Nullable;

/** The reader's end of an item. It is asked for when it is first read. */
final class BatchedStream implements ChatStream {
  private final Batcher batcher;
  private final BatchItem item;

  /** Of the reading thread. */
  private boolean asked;

  BatchedStream(Batcher batcher, ChatRequest request) {
    this.batcher = batcher;
    this.item = new BatchItem(request);
  }

  @Override
  public @Nullable Delta next() {
    if (!asked) {
      asked = true;
      batcher.admit(item);
    }
    try {
      return item.take();
    } catch (InterruptedException e) {
      close();
      Thread.currentThread().interrupt();
      throw new ChatException(
          ChatException.Kind.CANCELLED, "the reading thread was interrupted", e);
    }
  }

  @Override
  public void close() {
    item.leave();
    batcher.withdraw(item);
  }
}
