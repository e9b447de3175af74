package dev.leat.batch;

/**
 * A model that answers several requests at once, step by step. This is what the owner of such a
 * model writes; {@link BatchingModel} makes a {@link dev.leat.chat.ChatModel} of it.
 *
 * <p>Except for {@link #close}, one thread at a time calls it, and the batches that it opens one
 * after another.
 */
public interface BatchModel extends AutoCloseable {
  /** A name for logs and traces, such as {@code "phi-4"}. It carries no secret. */
  String name();

  /** A batch without items. It is closed before the next one is opened. */
  Batch open();

  /** Whether a batch takes further items between its steps. */
  default boolean joinable() {
    return false;
  }

  /** Frees what the model holds. It may come from any thread, also during a step. */
  @Override
  void close();
}
