package shop;

/** How something ended. */
public sealed interface Outcome<V> {
  /**
   * Well.
   *
   * @param value what came of it
   */
  record Success<R>(R value) implements Outcome<R> {}

  /**
   * Badly.
   *
   * @param reason why
   * @param rest what is left
   */
  record Failure<V>(String reason, Page<V> rest) implements Outcome<V> {}

  /**
   * A number.
   *
   * @param number which
   */
  record Count(int number) implements Outcome<Integer> {}
}
