import com.fasterxml.jackson.annotation.JsonSubTypes;
import dev.leat.Tool;
import java.util.List;
import java.util.Map;

class Tools {
  record Trip(Missing missing) {}

  /** Names what nobody has written. */
  @JsonSubTypes(@JsonSubTypes.Type(Variant.class))
  interface Shape {}

  /**
   * Takes what nobody has written.
   *
   * @param points points
   * @param trip a trip
   * @param above bounded from above
   * @param below bounded from below
   * @param shape a shape
   */
  @Tool
  Gone takes(
      List<Point> points,
      Trip trip,
      List<? extends Later> above,
      Map<String, ? super Later> below,
      Shape shape) {
    return null;
  }
}
