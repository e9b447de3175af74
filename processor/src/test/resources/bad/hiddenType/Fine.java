import dev.leat.Tool;
import lib.Plain;

class Fine {
  /**
   * Has a companion beside what it hides.
   *
   * @param plain a plain one
   */
  @Tool
  void plain(Plain plain) {}
}
