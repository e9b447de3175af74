package dev.leat.sqlite;

import java.sql.SQLException;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;

/** Reads the file on a few connections. Safe for all threads. */
final class Readings implements AutoCloseable {
  /** Readings are short; more connections would only wait for the processor. */
  private static final int MOST = 4;

  /** A reading. */
  @FunctionalInterface
  interface Reading<T> {
    T read(Statements statements) throws SQLException;
  }

  private final StoreFile file;
  private final Semaphore room = new Semaphore(MOST);
  private final ConcurrentLinkedDeque<Statements> idle = new ConcurrentLinkedDeque<>();

  /** Set once. */
  private volatile boolean closed;

  Readings(StoreFile file) {
    this.file = file;
  }

  boolean isClosed() {
    return closed;
  }

  /** What the reading returns or throws; only one that the file failed costs its connection. */
  <T> T read(Reading<T> reading) {
    room.acquireUninterruptibly();
    try {
      if (closed) {
        throw new IllegalStateException("the store is closed");
      }
      Statements statements = idle.poll();
      return readOn(statements != null ? statements : new Statements(file.connect()), reading);
    } catch (SQLException e) {
      throw new SqliteStoreException("reading " + file + " failed", e);
    } finally {
      room.release();
    }
  }

  private <T> T readOn(Statements statements, Reading<T> reading) throws SQLException {
    try {
      return reading.read(statements);
    } catch (SQLException e) {
      statements.fail();
      throw e;
    } finally {
      if (!statements.hasFailed()) {
        idle.push(statements);
      }
    }
  }

  @Override
  public void close() {
    closed = true;
    room.acquireUninterruptibly(MOST);
    try {
      for (Statements each = idle.poll(); each != null; each = idle.poll()) {
        each.close();
      }
    } catch (SQLException e) {
      throw new SqliteStoreException("closing " + file + " failed", e);
    } finally {
      room.release(MOST);
    }
  }
}
