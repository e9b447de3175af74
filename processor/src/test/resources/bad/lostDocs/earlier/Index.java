import java.util.List;

interface Index {
  /**
   * Finds.
   *
   * @param word a word
   * @return the pages
   */
  List<Integer> find(String word);

  /**
   * Counts.
   *
   * @param word a word
   * @return how often
   */
  int count(String word);

  /**
   * Lists.
   *
   * @return all words
   */
  List<String> list();
}
