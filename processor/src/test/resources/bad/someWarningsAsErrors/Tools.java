import dev.leat.Tool;

class Tools {
  /**
   * Has a parameter without words, and words without a parameter.
   *
   * @param other nothing
   */
  @Tool
  void undocumented(int count) {}
}
