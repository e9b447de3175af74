package dev.leat.sqlite;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes to the file on one thread, all that waits in one transaction: what waits while the disk is
 * busy shares the next commit. Safe for all threads.
 */
final class Writer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Writer.class);

  /** The most changes of one transaction, so that other processes get their turn. */
  private static final int BATCH = 4_096;

  /** How many pages the log may have before its writer must copy them into the file: 32 MiB. */
  private static final int LOG_PAGES = 8_192;

  /** Something to write. */
  @FunctionalInterface
  interface Change {
    /** Writes it. What it throws undoes the whole transaction, with what others wrote in it. */
    void write(Statements statements) throws SQLException;

    /** The transaction was committed; on the writer's thread, which must not wait. */
    default void committed() {}

    /** The transaction was undone. */
    default void failed(RuntimeException why) {}
  }

  /** What happens after each commit, on the writer's thread. */
  @FunctionalInterface
  interface AfterCommit {
    /** Tells others that so many changes were committed. */
    void run(Statements statements, int changes) throws SQLException;
  }

  private final StoreFile file;
  private final AfterCommit afterCommit;
  private final Consumer<RuntimeException> lost;
  private final BlockingQueue<Change> waiting = new LinkedBlockingQueue<>();
  private final Thread thread;

  /** Set once; nothing is taken after it. Guarded by this for writing. */
  private volatile boolean closed;

  /** What is said to who comes after that; guarded by this. */
  private RuntimeException refusal = new IllegalStateException("the store is closed");

  /**
   * A writer that begins when it is started.
   *
   * @param afterCommit called on the writer's thread when something was committed
   * @param lost called on the writer's thread if it can write no more
   */
  Writer(StoreFile file, AfterCommit afterCommit, Consumer<RuntimeException> lost) {
    this.file = file;
    this.afterCommit = afterCommit;
    this.lost = lost;
    this.thread = new Thread(this::work, "leat-sqlite-writer");
    thread.setDaemon(true);
  }

  void start() {
    thread.start();
  }

  /** Writes soon. */
  void add(Change change) {
    RuntimeException why;
    synchronized (this) {
      if (!closed) {
        waiting.add(change);
        return;
      }
      why = refusal;
    }
    change.failed(why);
  }

  /** Writes soon, and tells what came of it, on the writer's thread. */
  <T> CompletableFuture<T> start(Asked.Asking<T> asking) {
    Asked<T> asked = new Asked<>(asking, answer -> {});
    add(asked);
    return asked.result();
  }

  /** Writes and waits for the commit. */
  <T> T ask(Asked.Asking<T> asking) {
    return ask(asking, answer -> {});
  }

  /**
   * Writes and waits for the commit.
   *
   * @param then gets the answer once it is committed, before what was written after it is told; on
   *     the writer's thread, which must not wait
   */
  <T> T ask(Asked.Asking<T> asking, Consumer<T> then) {
    if (Thread.currentThread() == thread) {
      throw new IllegalStateException(
          "the store was asked on its own thread, which would wait for itself; what is to be done"
              + " once an event is acknowledged needs another thread for that");
    }
    Asked<T> asked = new Asked<>(asking, then);
    add(asked);
    try {
      return asked.result().join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  private void work() {
    List<Change> batch = new ArrayList<>();
    try (Statements statements = new Statements(file.connect())) {
      statements.connection().setAutoCommit(true);
      long unused = statements.number("pragma wal_autocheckpoint = " + LOG_PAGES).orElse(0);
      while (!closed || !waiting.isEmpty()) {
        batch.add(waiting.take());
        waiting.drainTo(batch, BATCH - 1);
        commit(statements, batch);
        batch.clear();
      }
    } catch (SQLException e) {
      fail(batch, new SqliteStoreException("the store " + file + " cannot be written", e));
    } catch (InterruptedException e) {
      fail(batch, new IllegalStateException("the store is closed"));
    } catch (RuntimeException | Error e) {
      fail(batch, new SqliteStoreException("the writer of " + file + " failed", e));
    }
  }

  /** An error of the machine costs a batch, as one of the file does: who waits must be told. */
  private void commit(Statements statements, List<Change> batch) {
    try {
      statements.run("begin immediate");
      for (Change change : batch) {
        change.write(statements);
      }
      statements.run("commit");
    } catch (SQLException | RuntimeException | Error e) {
      undo(statements);
      RuntimeException why =
          e instanceof RuntimeException failure
              ? failure
              : new SqliteStoreException("writing " + file + " failed", e);
      batch.forEach(change -> tell(change, why));
      return;
    }
    batch.forEach(change -> tell(change, null));
    try {
      afterCommit.run(statements, batch.size());
    } catch (SQLException | RuntimeException e) {
      LOG.warn("Other processes could not be told of a commit; they look by themselves", e);
    }
  }

  /** Tells a change what became of it; one that cannot bear it harms no other. */
  private static void tell(Change change, @Nullable RuntimeException why) {
    try {
      if (why == null) {
        change.committed();
      } else {
        change.failed(why);
      }
    } catch (RuntimeException e) {
      LOG.error("A change could not be told that it was written, or not", e);
      change.failed(e);
    }
  }

  private static void undo(Statements statements) {
    try {
      statements.run("rollback");
    } catch (SQLException e) {
      // There was no transaction any more.
    }
  }

  private void fail(List<Change> batch, RuntimeException why) {
    boolean first;
    List<Change> left = new ArrayList<>(batch);
    synchronized (this) {
      first = !closed;
      refusal = first ? why : refusal;
      closed = true;
      waiting.drainTo(left);
    }
    left.forEach(change -> tell(change, why));
    if (first) {
      LOG.error("The store {} can be written no more", file, why);
      lost.accept(why);
    }
  }

  /** Writes what waits, and ends. */
  @Override
  public void close() {
    synchronized (this) {
      if (closed) {
        return;
      }
      closed = true;
      // Behind the flag: the last change wakes the thread up, which then sees it.
      waiting.add(nothing -> {});
    }
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
