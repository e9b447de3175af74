package com.example.station;

/**
 * What came of it, in another package than its tools, where its variants must be public too.
 *
 * @param <T> what there is if it went well
 */
public sealed interface Outcome<T> permits Outcome.Done, Outcome.Failed {
  /**
   * It went well.
   *
   * @param <T> what there is
   * @param value the result
   */
  record Done<T>(T value) implements Outcome<T> {}

  /**
   * It did not.
   *
   * @param <T> what there would have been
   * @param why the reason
   */
  record Failed<T>(String why) implements Outcome<T> {}
}
