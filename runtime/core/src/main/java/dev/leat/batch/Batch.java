package dev.leat.batch;

/**
 * Requests that are answered together. Its items are added before the first step, later ones only
 * if the model is {@linkplain BatchModel#joinable joinable}. Then it is stepped until no item is
 * open.
 */
public interface Batch extends AutoCloseable {
  /**
   * Takes an item in. What it throws fails that item alone: a request that the model can't answer
   * is refused here.
   */
  void add(BatchItem item);

  /**
   * Computes the next piece of every open item's answer and {@linkplain BatchItem#deliver delivers}
   * it. An item that ended, or was {@linkplain BatchItem#fail failed}, is open no more. What it
   * throws fails every item that is still open.
   */
  void step();

  /** Drops an item that nobody reads any more. Not called for items that ended or failed. */
  default void remove(BatchItem item) {}

  /** Frees what the batch holds. Called once, also after a failure. */
  @Override
  void close();
}
