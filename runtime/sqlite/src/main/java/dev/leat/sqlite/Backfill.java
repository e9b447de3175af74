package dev.leat.sqlite;

import java.sql.SQLException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Copies what was committed from SQLite's log into its file, on a thread of its own: the writer,
 * which would do so within a commit, and wait for the disk, goes on meanwhile.
 */
final class Backfill implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Backfill.class);

  /** How often at most. */
  private static final long PAUSE_MILLIS = 1_000;

  /** After how many changes, some pages each: an idle store leaves the disk alone. */
  private static final int CHANGES = 256;

  private final StoreFile file;
  private final Semaphore written = new Semaphore(0);

  /** Changes since the last copy was asked for; the writer's thread counts. */
  private final AtomicInteger waiting = new AtomicInteger();

  private final Semaphore end = new Semaphore(0);
  private final Thread thread = new Thread(this::work, "leat-sqlite-backfill");

  Backfill(StoreFile file) {
    this.file = file;
    thread.setDaemon(true);
  }

  void start() {
    thread.start();
  }

  /** So many changes were committed. */
  void committed(int changes) {
    if (waiting.addAndGet(changes) >= CHANGES) {
      waiting.set(0);
      written.release();
    }
  }

  private void work() {
    try (Statements statements = new Statements(file.connect())) {
      while (!end.tryAcquire(PAUSE_MILLIS, TimeUnit.MILLISECONDS)) {
        written.acquire();
        written.drainPermits();
        copy(statements);
      }
    } catch (SQLException e) {
      LOG.warn("{} is brought up to date by its writers alone", file, e);
    } catch (InterruptedException e) {
      // The store was closed.
    }
  }

  /** Waits for nobody: what another process reads or copies just now is left to the next time. */
  private void copy(Statements statements) {
    try {
      long unused = statements.number("pragma wal_checkpoint(passive)").orElse(0);
    } catch (SQLException e) {
      LOG.debug("{} could not be brought up to date; it is tried again", file, e);
    }
  }

  @Override
  public void close() {
    end.release();
    written.release();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
