import dev.leat.Tool;

class Tools {
  /**
   * Says at length what could be said in short, and then says it once more, so that nobody who reads
   * it, be it a person or a model, can be in doubt of what it may do.
   *
   * @param count how many of them there are to be
   */
  @Tool
  void dear(int count) {}

  /** Is cheap. */
  @Tool
  void cheap() {}
}
