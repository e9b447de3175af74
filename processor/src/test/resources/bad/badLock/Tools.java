import dev.leat.Tool;

class Tools {
  /** Does nothing. */
  @Tool
  void nothing() {}
}
