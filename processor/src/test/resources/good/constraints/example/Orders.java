package example;

import dev.leat.Tool;

/** Tools that use types of another source. */
class Orders {
  /**
   * Echoes containers.
   *
   * @param containers what they hold
   * @return the same
   */
  @Tool
  Constraints.Containers containers(Constraints.Containers containers) {
    return containers;
  }

  /**
   * Counts numbers.
   *
   * @param numbers the numbers
   */
  @Tool
  int count(Constraints.Numbers numbers) {
    return numbers.days();
  }
}
