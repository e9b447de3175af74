package example;

import dev.leat.Tool;
import dev.leat.ToolParam;
import java.util.BitSet;

/** Nothing is deprecated but the codec. */
@SuppressWarnings("removal")
final class Coded {
  /**
   * Holds some.
   *
   * @param bits what it holds
   */
  record Word(@ToolParam(codec = BitsCodec.class) BitSet bits) {}

  /**
   * Uses the codec.
   *
   * @param word some
   * @param bits more
   */
  @Tool
  void coded(Word word, @ToolParam(codec = BitsCodec.class) BitSet bits) {}
}
