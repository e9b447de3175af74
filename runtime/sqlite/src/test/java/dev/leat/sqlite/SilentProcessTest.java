package dev.leat.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leat.chat.Ticker;
import dev.leat.store.Cursor;
import dev.leat.store.DetachedException;
import dev.leat.store.Leases;
import dev.leat.store.QueueLimits;
import dev.leat.store.QueuedEvent;
import dev.leat.store.RunEvent;
import dev.leat.store.RunQueue;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that says nothing is dead once another has watched it for a lease time, by that one's
 * own clock. One store beats once and then no more for the time of the test; the clock of the other
 * goes on by a step with each look.
 */
@Timeout(60)
class SilentProcessTest {
  private static final Duration LEASE = Duration.ofMillis(300);
  private static final long STEP = LEASE.toNanos() / 3;

  @TempDir private Path directory;

  private final AtomicLong step = new AtomicLong();
  private final AtomicLong looks = new AtomicLong();
  private final AtomicLong clock = new AtomicLong();

  private SqliteStore silent;
  private SqliteStore watching;

  @BeforeEach
  void open() {
    QueueLimits limits = new QueueLimits(4_000, 12_000, Duration.ofMinutes(5), Duration.ofHours(1));
    silent = SqliteStore.builder(directory).limits(limits).leaseTime(Duration.ofHours(1)).open();
    Ticker ticker =
        () -> {
          looks.incrementAndGet();
          return clock.addAndGet(step.get());
        };
    watching = SqliteStore.builder(directory).limits(limits).leaseTime(LEASE).ticker(ticker).open();
  }

  @AfterEach
  void close() {
    watching.close();
    silent.close();
  }

  private void awaitLooks(int count) throws InterruptedException {
    long enough = looks.get() + count;
    while (looks.get() < enough) {
      TimeUnit.MILLISECONDS.sleep(5);
    }
  }

  private static void append(RunQueue queue, RunEvent event) {
    queue.acknowledged(queue.append(event)).toCompletableFuture().join();
  }

  private Cursor readerOfTheSilent() {
    append(silent.queues().produce(silent.leases().acquire("r")), new RunEvent.Text("so far"));
    return watching.queues().read("r").cursor(1);
  }

  private static void requireLost(Cursor reader) throws InterruptedException {
    QueuedEvent last = reader.next();
    RunEvent.Failed lost =
        assertInstanceOf(RunEvent.Failed.class, last == null ? null : last.event());
    assertEquals("owner_lost", lost.code());
    assertEquals("so far", lost.text());
  }

  @Test
  void noClockOnTheWallMakesAProcessDead() throws Exception {
    Cursor reader = readerOfTheSilent();
    // What every living process shows once the clock was put forward by years.
    new RawFile(directory).execute("update process set alive_until = 1 where bell <> ''");
    awaitLooks(10);
    assertNull(reader.poll());
    assertTrue(watching.leases().tryAcquire("r").isEmpty(), "it is being driven");
    step.set(STEP);
    requireLost(reader);
  }

  @Test
  void whoDidNotWatchJudgesNobody() throws Exception {
    Cursor reader = readerOfTheSilent();
    step.set(Duration.ofHours(1).toNanos());
    awaitLooks(10);
    assertNull(reader.poll());
    step.set(STEP);
    requireLost(reader);
  }

  @Test
  void theDeadHoldNoConversation() throws Exception {
    String name = Leases.CONVERSATION + "c";
    silent.leases().acquire(name);
    assertTrue(watching.leases().tryAcquire(name).isEmpty());
    step.set(STEP);
    while (watching.leases().tryAcquire(name).isEmpty()) {
      TimeUnit.MILLISECONDS.sleep(5);
    }
  }

  @Test
  void aReaderWhoseProcessWasTakenForDeadIsToldThatItWasDetached() throws Exception {
    RunQueue queue = watching.queues().produce(watching.leases().acquire("r"));
    append(queue, new RunEvent.Reasoning("first"));
    try (Cursor asleep = silent.queues().read("r").cursor(0)) {
      QueuedEvent first = asleep.next();
      assertEquals(1, first == null ? 0 : first.sequence());
      step.set(STEP);
      for (int i = 0; i < 100; i++) {
        append(queue, new RunEvent.Reasoning("x".repeat(100)));
      }
      DetachedException detached =
          assertThrows(
              DetachedException.class,
              () -> {
                while (asleep.next() != null) {
                  // what it has read ahead
                }
              });
      assertTrue(detached.resumeAfter() >= 1);
      assertThrows(DetachedException.class, asleep::poll, "the same, however often it asks");
    }
  }

  @Test
  void whoWasTakenForDeadIsAliveAgainBeforeItTakesARun() throws Exception {
    RawFile file = new RawFile(directory);
    for (String death :
        new String[] {"update process set alive_until = 0", "delete from process"}) {
      file.execute(death);
      append(silent.queues().produce(silent.leases().acquire(death)), new RunEvent.Text("so far"));
      watching.tidy();
      assertTrue(watching.leases().tryAcquire(death).isEmpty(), death);
    }
  }

  @Test
  void whoWasTakenForDeadComesBackWithItsReaders() throws Exception {
    RunQueue queue = silent.queues().produce(silent.leases().acquire("r"));
    append(queue, new RunEvent.Text("so far"));
    RawFile file = new RawFile(directory);
    try (Cursor reader = watching.queues().read("r").cursor(0)) {
      file.execute("update reader set detached = 1", "update process set alive_until = 0");
      while (file.number("select count(*) from reader where detached = 1") > 0) {
        TimeUnit.MILLISECONDS.sleep(5);
      }
      assertEquals(1, file.number("select count(*) from process where alive_until > 0"));
      assertFalse(reader.ended());
    }
  }
}
