package dev.leat.batch;

import dev.leat.chat.ChatException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Drives one batch from its first items to its last. Of the computing thread. */
final class RunningBatch {
  private static final Logger log = LoggerFactory.getLogger(BatchingModel.class);

  private final Batcher batcher;
  private final BatchModel model;
  private final Announcer listener;
  private final List<BatchItem> open = new ArrayList<>();
  private int items;
  private long steps;

  RunningBatch(Batcher batcher, BatchModel model, Announcer listener) {
    this.batcher = batcher;
    this.model = model;
    this.listener = listener;
  }

  void run(List<Batcher.Waiting> first) {
    long start = System.nanoTime();
    listener.started(first.size(), first.get(0).waited());
    first.forEach(one -> open.add(one.item()));
    items = first.size();
    try (Batch batch = model.open()) {
      List.copyOf(open).forEach(item -> add(batch, item));
      while (settle(batch)) {
        batch.step();
        steps++;
      }
    } catch (RuntimeException | Error e) {
      // On this thread hang the answers of everybody else, so it lives on whatever came.
      log.warn("a batch of {} failed", model.name(), e);
      open.forEach(item -> item.fail(failure("the model failed while it answered a batch", e)));
    }
    listener.ended(items, steps, Duration.ofNanos(System.nanoTime() - start));
  }

  private static void add(Batch batch, BatchItem item) {
    try {
      batch.add(item);
    } catch (RuntimeException e) {
      item.fail(failure("the model refused this request", e));
    }
  }

  /** Drops who is done and takes in who may join; whether anybody is left. */
  private boolean settle(Batch batch) {
    open.removeIf(item -> isOver(batch, item));
    if (model.joinable() && steps > 0) {
      for (Batcher.Waiting one : batcher.joining(open.size())) {
        items++;
        open.add(one.item());
        add(batch, one.item());
        listener.joined(open.size(), one.waited());
      }
    }
    return !open.isEmpty();
  }

  /** Asked once for each: whoever leaves after that is taken out the next time. */
  private static boolean isOver(Batch batch, BatchItem item) {
    if (item.isOpen()) {
      return false;
    }
    if (item.isLeft()) {
      batch.remove(item);
    }
    return true;
  }

  private static ChatException failure(String what, Throwable cause) {
    return cause instanceof ChatException known
        ? known
        : new ChatException(ChatException.Kind.IN_BAND, what + ": " + cause.getMessage(), cause);
  }
}
