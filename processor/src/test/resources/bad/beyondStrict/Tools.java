import dev.leat.Tool;
import java.util.List;
import java.util.Map;

class Tools {
  /**
   * A tree.
   *
   * @param name of the node
   * @param children below it
   */
  record Tree(String name, List<Tree> children) {}

  /**
   * Has free names.
   *
   * @param sizes by name
   */
  @Tool
  void map(Map<String, Integer> sizes) {}

  /** Fits OpenAI alone. */
  @Tool
  @SuppressWarnings("leat:UndocumentedParameter")
  void tree(Tree tree) {}

  /**
   * Fits both.
   *
   * @param count how many
   */
  @Tool
  void plain(int count) {}

  /**
   * Is known not to fit.
   *
   * @param names by number
   */
  @Tool
  @SuppressWarnings("leat:BeyondStrict")
  void accepted(Map<String, String> names) {}
}
