package dev.leat.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leat.store.Lease;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Several open a store at once, or cannot open it, or have left it without a word. */
@Timeout(120)
class OpeningTest {
  private static final int OPENERS = 6;

  @TempDir private Path parent;

  @Test
  void ofManyWhoMakeAStoreAtOnceAllGetIt() throws Exception {
    ExecutorService openers = Executors.newFixedThreadPool(OPENERS);
    try {
      for (int round = 0; round < 10; round++) {
        Path directory = parent.resolve("store" + round);
        CyclicBarrier together = new CyclicBarrier(OPENERS);
        List<Future<Lease>> leases = new ArrayList<>();
        for (int i = 0; i < OPENERS; i++) {
          leases.add(openers.submit(opening(directory, together)));
        }
        Set<Long> epochs = new java.util.TreeSet<>();
        for (Future<Lease> lease : leases) {
          epochs.add(lease.get().epoch());
        }
        assertEquals(OPENERS, epochs.size());
      }
    } finally {
      openers.shutdownNow();
    }
  }

  private static Callable<Lease> opening(Path directory, CyclicBarrier together) {
    return () -> {
      together.await();
      try (SqliteStore store = SqliteStore.open(directory)) {
        return store.leases().acquire("r");
      }
    };
  }

  /** SQLite waits for no lock where it is to change how the file's log is kept. */
  @Test
  void whoComesWhileAnotherMakesTheFileWaits() throws Exception {
    RawFile file = new RawFile(parent);
    ExecutorService opener = Executors.newSingleThreadExecutor();
    try (Connection other = file.connect();
        Statement statement = other.createStatement()) {
      statement.execute("begin immediate");
      Future<SqliteStore> opened = opener.submit(() -> SqliteStore.open(parent));
      TimeUnit.MILLISECONDS.sleep(300);
      assertFalse(opened.isDone(), "it gave up");
      statement.execute("rollback");
      opened.get().close();
    } finally {
      opener.shutdownNow();
    }
  }

  @Test
  void aStoreThatCannotBeOpenedLeavesNothingBehind() throws Exception {
    SqliteStore.open(parent).close();
    RawFile file = new RawFile(parent);
    file.execute(
        "create trigger full before insert on process begin select raise(abort, 'full'); end");
    Set<Thread> before = Thread.getAllStackTraces().keySet();
    SqliteStoreException refused =
        assertThrows(SqliteStoreException.class, () -> SqliteStore.open(parent));
    assertTrue(refused.toString().contains("full"), refused.toString());
    assertFalse(refused.toString().contains("no SQLite file"), refused.toString());
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    while (!leftBehind(before).isEmpty() && System.nanoTime() < end) {
      TimeUnit.MILLISECONDS.sleep(20);
    }
    assertEquals(List.of(), leftBehind(before));
    assertEquals(List.of(), bells());
    file.execute("drop trigger full");
    SqliteStore.open(parent).close();
  }

  /** The threads of stores that were not there before. */
  private static List<String> leftBehind(Set<Thread> before) {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().startsWith("leat-sqlite") && !before.contains(thread))
        .map(Thread::getName)
        .toList();
  }

  private List<String> bells() throws IOException {
    try (Stream<Path> files = Files.list(parent)) {
      return files
          .map(each -> each.getFileName().toString())
          .filter(name -> name.startsWith("bell-"))
          .toList();
    }
  }

  @Test
  void theBellOfAProcessThatIsNoMoreIsTakenAway() throws Exception {
    Path bell = Files.createFile(parent.resolve("bell-dead"));
    Path other = Files.createFile(parent.resolve("bell-other"));
    Bell.forget(parent, "dead", other.toString());
    Bell.forget(parent, "dead", "/etc/passwd");
    assertTrue(Files.exists(bell) && Files.exists(other), "no file but its own");
    Bell.forget(parent, "dead", bell.toString());
    assertFalse(Files.exists(bell));
  }
}
