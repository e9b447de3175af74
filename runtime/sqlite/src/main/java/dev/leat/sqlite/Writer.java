package dev.leat.sqlite;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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

  /** A change that has a result, or is refused by an exception, which undoes it alone. */
  @FunctionalInterface
  interface Asking<T> {
    T write(Statements statements) throws SQLException;
  }

  /** What happens after each commit, on the writer's thread. */
  @FunctionalInterface
  interface AfterCommit {
    /** Tells others that so many changes were committed. */
    void run(Statements statements, int changes) throws SQLException;
  }

  private final StoreFile file;
  private final AfterCommit afterCommit;
  private final BlockingQueue<Change> waiting = new LinkedBlockingQueue<>();
  private final Thread thread;

  /** Set once; nothing is taken after it. Guarded by this for writing. */
  private volatile boolean closed;

  /**
   * A writer that begins at once.
   *
   * @param afterCommit called on the writer's thread when something was committed
   */
  Writer(StoreFile file, AfterCommit afterCommit) {
    this.file = file;
    this.afterCommit = afterCommit;
    this.thread = new Thread(this::work, "leat-sqlite-writer");
    thread.setDaemon(true);
  }

  void start() {
    thread.start();
  }

  /** Writes soon. */
  void add(Change change) {
    synchronized (this) {
      if (!closed) {
        waiting.add(change);
        return;
      }
    }
    change.failed(new IllegalStateException("the store is closed"));
  }

  /** Writes and waits for the commit. */
  <T> T ask(Asking<T> asking) {
    return ask(asking, answer -> {});
  }

  /**
   * Writes and waits for the commit.
   *
   * @param then gets the answer once it is committed, before what was written after it is told; on
   *     the writer's thread, which must not wait
   */
  <T> T ask(Asking<T> asking, Consumer<T> then) {
    Asked<T> asked = new Asked<>(asking, then);
    add(asked);
    try {
      return asked.result.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  private static final class Asked<T> implements Change {
    private final Asking<T> asking;
    private final Consumer<T> then;
    private final CompletableFuture<T> result = new CompletableFuture<>();

    /** One of the two is set by the writer's thread, which then tells it. */
    private @Nullable T answer;

    private @Nullable RuntimeException refusal;

    Asked(Asking<T> asking, Consumer<T> then) {
      this.asking = asking;
      this.then = then;
    }

    @Override
    public void write(Statements statements) throws SQLException {
      statements.run("savepoint asked");
      try {
        answer = asking.write(statements);
      } catch (RuntimeException e) {
        refusal = e;
        statements.run("rollback to asked");
      }
      statements.run("release asked");
    }

    @Override
    public void committed() {
      if (refusal != null) {
        result.completeExceptionally(refusal);
      } else {
        T committed = Objects.requireNonNull(answer);
        then.accept(committed);
        result.complete(committed);
      }
    }

    @Override
    public void failed(RuntimeException why) {
      result.completeExceptionally(why);
    }
  }

  private void work() {
    try (Statements statements = new Statements(file.connect())) {
      statements.connection().setAutoCommit(true);
      long unused = statements.number("pragma wal_autocheckpoint = " + LOG_PAGES).orElse(0);
      List<Change> batch = new ArrayList<>();
      while (!closed || !waiting.isEmpty()) {
        Change first = waiting.take();
        batch.add(first);
        waiting.drainTo(batch, BATCH - 1);
        commit(statements, batch);
        batch.clear();
      }
    } catch (SQLException e) {
      fail(new SqliteStoreException("the store " + file + " cannot be written", e));
    } catch (InterruptedException e) {
      fail(new IllegalStateException("the store is closed"));
    }
  }

  private void commit(Statements statements, List<Change> batch) {
    try {
      statements.run("begin immediate");
      for (Change change : batch) {
        change.write(statements);
      }
      statements.run("commit");
    } catch (SQLException | RuntimeException e) {
      undo(statements);
      RuntimeException why =
          e instanceof RuntimeException failure
              ? failure
              : new SqliteStoreException("writing " + file + " failed", e);
      batch.forEach(change -> change.failed(why));
      return;
    }
    batch.forEach(Change::committed);
    try {
      afterCommit.run(statements, batch.size());
    } catch (SQLException | RuntimeException e) {
      LOG.warn("Other processes could not be told of a commit; they look by themselves", e);
    }
  }

  private static void undo(Statements statements) {
    try {
      statements.run("rollback");
    } catch (SQLException e) {
      // There was no transaction any more.
    }
  }

  private void fail(RuntimeException why) {
    closed = true;
    List<Change> left = new ArrayList<>();
    waiting.drainTo(left);
    left.forEach(change -> change.failed(why));
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
