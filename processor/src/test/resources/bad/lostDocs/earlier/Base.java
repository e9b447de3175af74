import dev.leat.Tool;
import java.util.List;

abstract class Base {
  /**
   * Adds.
   *
   * @param size how many
   * @return the sums
   */
  @Tool(description = "Adds")
  List<Integer> add(int size) {
    return List.of(size);
  }

  /**
   * Lists.
   *
   * @return all there are
   */
  @Tool(description = "Lists")
  List<Integer> list() {
    return List.of();
  }

  /** Rests. */
  @Tool(description = "Rests")
  void rest() {}
}
