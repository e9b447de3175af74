package dev.leat.store.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leat.chat.Usage;
import dev.leat.store.Cursor;
import dev.leat.store.Lease;
import dev.leat.store.RunEvent;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** In what order a log that is busy gets what was appended meanwhile. */
class LogProducerTest {
  /** What a log is to do, in order: it comes to that when the test says so. */
  private final Deque<Runnable> line = new ArrayDeque<>();

  /** The sequences that the log has. */
  private final List<Long> kept = new ArrayList<>();

  private final LogProducer producer =
      new LogProducer(
          new BusyLog(),
          new Lease("r", 1),
          1,
          false,
          new LogWindow(new Unbounded(), 1L << 30, Duration.ZERO));

  private final class BusyLog implements LogProducer.Log {
    @Override
    public void requireOpen() {}

    @Override
    public void flush(LogProducer appended) {
      line.add(() -> keep(appended.take()));
    }

    @Override
    public Cursor cursor(long sequence) {
      throw new UnsupportedOperationException();
    }

    @Override
    public @Nullable RunTail tail() {
      return null;
    }
  }

  private static final class Unbounded implements LogWindow.Log {
    @Override
    public boolean drop(long sequence, long size) {
      return true;
    }

    @Override
    public void detach(long sequence) {}
  }

  private void keep(LogProducer.Batch batch) {
    for (long sequence = batch.first(); sequence <= batch.last(); sequence++) {
      kept.add(sequence);
    }
    assertTrue(batch.bodies().size() <= 256, "others wait for a batch");
    batch.kept();
  }

  private void append(int events) {
    for (int i = 0; i < events; i++) {
      producer.append(new RunEvent.Reasoning("t"));
    }
  }

  @Test
  void whatComesAfterAnAppendOvertakesNoneOfIt() {
    append(1_000);
    producer.append(new RunEvent.Completed("", Usage.NONE));
    long[] keptBefore = {0};
    line.add(() -> keptBefore[0] = kept.size());
    line.forEach(Runnable::run);
    assertEquals(1_001, keptBefore[0], "the lease was released before");
  }

  @Test
  void everyAskFindsSomethingHoweverAppendsAndBatchesMeet() {
    Random random = new Random(7);
    long appended = 0;
    for (int i = 0; i < 2_000; i++) {
      int events = random.nextInt(random.nextInt(10) == 0 ? 900 : 20);
      append(events);
      appended += events;
      for (int n = random.nextInt(4); n > 0 && !line.isEmpty(); n--) {
        line.remove().run();
      }
    }
    while (!line.isEmpty()) {
      line.remove().run();
    }
    assertEquals(appended, kept.size());
    for (int i = 0; i < kept.size(); i++) {
      assertEquals(i + 1L, kept.get(i));
    }
    assertNull(producer.acknowledged(appended).toCompletableFuture().getNow(null));
    assertTrue(producer.acknowledged(appended).toCompletableFuture().isDone());
  }
}
