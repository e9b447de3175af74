import dev.leat.Tool;
import dev.leat.ToolParam;

class Tools {
  /**
   * Forecasts.
   *
   * @param days how many days ahead
   * @param unit of the temperature
   */
  @Tool
  String forecast(@ToolParam(defaultValue = "3") int days, @ToolParam(defaultValue = "C") String unit) {
    return "";
  }

  /** Is new. */
  @Tool
  void added() {}

  /** Is as it was. */
  @Tool
  void same() {}
}
