package example;

import dev.leat.Tool;
import dev.leat.ToolParam;
import lib.UNIT;

/** Types whose names are those of constants in generated code. */
public final class DNS {
  /** Has the name of a constant in its own companion. */
  public enum CHOICES {
    ONE
  }

  /**
   * Looks up.
   *
   * @param host a host
   */
  @Tool
  static String dns(String host) {
    return host;
  }

  /**
   * Has the name of a type.
   *
   * @param unit in which unit
   * @param shape how it looks
   * @param choices which
   */
  @Tool
  static UNIT unit(
      @ToolParam(defaultValue = "KELVIN") UNIT unit, SHAPE shape, CHOICES choices) {
    return unit;
  }
}
