import dev.leat.Tool;
import java.util.List;

class Tools {
  /**
   * Never ends.
   *
   * @param next the same with a longer type
   */
  record Grow<T>(Grow<List<T>> next) {}

  /**
   * Grows in two ways, and fast.
   *
   * @param left one way
   * @param right the other
   */
  record Wide<A, B>(List<Wide<Two<A>, B>> left, List<Wide<A, Two<B>>> right) {}

  /**
   * Makes two of one.
   *
   * @param one the one
   * @param two the other
   */
  record Two<T>(T one, T two) {}

  /**
   * Has a variant with a type of its own.
   *
   * @param <T> what is inside
   */
  sealed interface Some<T> {}

  /**
   * A variant.
   *
   * @param other of a type that nobody knows
   */
  record Own<T, U>(U other) implements Some<T> {}

  /** Has no variant for some types. */
  sealed interface Few<T> {}

  /** A variant for numbers. */
  record Numbers() implements Few<Integer> {}

  /**
   * Takes what never ends.
   *
   * @param grow a type
   * @param wide another
   * @param some a third
   * @param few a fourth
   */
  @Tool
  void takes(Grow<String> grow, Wide<String, String> wide, Some<String> some, Few<String> few) {}
}
