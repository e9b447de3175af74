import dev.leat.Tool;
import java.util.List;

class Words implements Index {
  /**
   * Finds here.
   *
   * @param word a word
   */
  @Tool
  @Override
  public List<Integer> find(String word) {
    return List.of();
  }

  /**
   * Counts here, and says so in words that no schema has.
   *
   * @param word a word
   */
  @Tool
  @Override
  public int count(String word) {
    return 0;
  }

  /**
   * Lists here.
   *
   * @return all words here
   */
  @Tool
  @Override
  public List<String> list() {
    return List.of();
  }
}
