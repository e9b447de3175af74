import dev.leat.Tool;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

class Tools {
  /**
   * Has constraints whose own values are none.
   *
   * @param open a text
   * @param short_ a text
   * @param price a number
   * @param digits a number
   */
  @Tool
  void takes(
      @Pattern(regexp = "(a") String open,
      @Size(min = -1) String short_,
      @DecimalMin("one") BigDecimal price,
      @Digits(integer = -1, fraction = 0) int digits) {}
}
