import dev.leat.Tool;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Null;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;

class Tools {
  /** A unit. */
  enum Unit {
    CELSIUS
  }

  /**
   * Has constraints that say nothing of their types.
   *
   * @param days a number
   * @param text a text
   * @param ids ids
   * @param unit a unit
   * @param nothing nothing
   * @param list a list
   * @param keyed by units
   */
  @Tool
  void takes(
      @Size(max = 3) int days,
      @Min(1) String text,
      List<@Past UUID> ids,
      @Size(max = 3) Unit unit,
      @Null String nothing,
      @Email List<String> list,
      Map<@Size(max = 3) Unit, String> keyed) {}
}
