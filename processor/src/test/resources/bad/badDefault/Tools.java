import dev.leat.Tool;
import dev.leat.ToolParam;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

class Tools {
  /** A unit. */
  enum Unit {
    CELSIUS,
    FAHRENHEIT
  }

  /**
   * A point.
   *
   * @param x a number
   */
  record Point(int x) {}

  /**
   * Has bad defaults.
   *
   * @param days a number
   * @param tiny a number
   * @param huge a number
   * @param ratio a number
   * @param faint a number
   * @param fainter a number
   * @param flag a flag
   * @param letter a letter
   * @param unit a unit
   * @param point a point
   * @param tags tags
   * @param ids ids
   * @param map a map
   * @param date a date
   * @param time a time
   * @param zone a zone
   * @param steps durations
   * @param word a word
   * @param sort how to sort
   */
  @Tool
  void takes(
      @ToolParam(defaultValue = "three") int days,
      @ToolParam(defaultValue = "128") byte tiny,
      @ToolParam(defaultValue = "1e999999999") long huge,
      @ToolParam(defaultValue = "1e39") float ratio,
      @ToolParam(defaultValue = "-1e-50") Float faint,
      @ToolParam(defaultValue = "1e-400") double fainter,
      @ToolParam(defaultValue = "yes") boolean flag,
      @ToolParam(defaultValue = "ab") char letter,
      @ToolParam(defaultValue = "celsius") Unit unit,
      @ToolParam(defaultValue = "{}") Point point,
      @ToolParam(defaultValue = "a, b") List<String> tags,
      @ToolParam(defaultValue = "[1, 1.0]") Set<Integer> ids,
      @ToolParam(defaultValue = "{\"a\": 1}") Map<String, Integer> map,
      @ToolParam(defaultValue = "2023-02-29") LocalDate date,
      @ToolParam(defaultValue = "2024-05-31T24:00:00Z") Instant time,
      @ToolParam(defaultValue = "Europe/Gotham") ZoneId zone,
      @ToolParam(defaultValue = "[\"1h\"]") List<Duration> steps,
      @ToolParam(defaultValue = "") Optional<String> word,
      @ToolParam(allowed = {"up", "down"}, defaultValue = "left") String sort) {}
}
