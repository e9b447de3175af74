package dev.leat.sqlite;

import java.sql.SQLException;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A change that has a result, or is refused by an exception, which undoes it alone. */
final class Asked<T> implements Writer.Change {
  /** The change. */
  @FunctionalInterface
  interface Asking<T> {
    T write(Statements statements) throws SQLException;
  }

  private final Asking<T> asking;
  private final Consumer<T> then;
  private final CompletableFuture<T> result = new CompletableFuture<>();

  /** One of the two is set by the writer's thread, which then tells it. */
  private @Nullable T answer;

  private @Nullable RuntimeException refusal;

  /**
   * A change that was not written yet.
   *
   * @param then gets the answer once it is committed, on the writer's thread
   */
  Asked(Asking<T> asking, Consumer<T> then) {
    this.asking = asking;
    this.then = then;
  }

  /** The answer, once it is committed. */
  CompletableFuture<T> result() {
    return result;
  }

  @Override
  public void write(Statements statements) throws SQLException {
    statements.run("savepoint asked");
    try {
      answer = asking.write(statements);
    } catch (RuntimeException | SQLException e) {
      undo(statements, e);
    }
    statements.run("release asked");
  }

  /** What others write in the same transaction stays, unless SQLite has undone all of it. */
  private void undo(Statements statements, Exception why) throws SQLException {
    try {
      statements.run("rollback to asked");
    } catch (SQLException e) {
      throw why instanceof SQLException failure ? failure : e;
    }
    refusal =
        why instanceof RuntimeException refused
            ? refused
            : new SqliteStoreException("the store refuses to write that", why);
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
