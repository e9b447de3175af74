package lib;

/** What came of it, in one of two ways that nobody else can name. */
public sealed interface Outcome<T> permits Ok, Failed {
  static <T> Outcome<T> of(T value) {
    return new Ok<>(value);
  }
}

/**
 * It went well.
 *
 * @param value the result
 */
record Ok<T>(T value) implements Outcome<T> {}

/**
 * It did not.
 *
 * @param why the reason
 */
record Failed<T>(String why) implements Outcome<T> {}
