import dev.leat.Tool;

class Tools {
  /**
   * Adds.
   *
   * @param first a number
   * @param second a number
   * @param first another number
   */
  @Tool
  int add(int first, Pair second) {
    return first + second.left();
  }

  /**
   * A pair.
   *
   * @param left a number
   * @param left the same number
   */
  record Pair(int left) {}
}
