import dev.leat.Tool;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

class Tools {
  /**
   * Has constraints that no schema says.
   *
   * @param birthday a date
   * @param times times
   * @param price a price
   * @param name a name
   * @param words words
   */
  @Tool
  void takes(
      @Past LocalDate birthday,
      List<@FutureOrPresent Instant> times,
      @Digits(integer = 5, fraction = 2) BigDecimal price,
      @Pattern(regexp = "\\p{Lu}\\p{L}*") String name,
      List<@Pattern(regexp = "(a)\\1") @Pattern(regexp = "a++") String> words) {}
}
