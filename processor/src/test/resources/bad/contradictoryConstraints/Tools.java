import dev.leat.Tool;
import dev.leat.ToolParam;
import jakarta.validation.constraints.AssertFalse;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

class Tools {
  @Target({ElementType.PARAMETER, ElementType.TYPE_USE})
  @interface Nullable {}

  /**
   * Has constraints that no value keeps.
   *
   * @param days a number
   * @param tiny a number
   * @param ratio a number
   * @param text a text
   * @param blank a text
   * @param tags tags
   * @param names by name
   * @param flag a flag
   * @param date a date
   * @param word a word
   */
  @Tool
  void takes(
      @Min(5) @Max(3) int days,
      @Min(128) byte tiny,
      @DecimalMin("1") @DecimalMax(value = "1", inclusive = false) double ratio,
      @Size(min = 3, max = 2) String text,
      @NotBlank @Size(max = 0) String blank,
      List<@Size(min = 2, max = 1) List<String>> tags,
      Map<@NotBlank @Size(max = 0) String, String> names,
      @AssertTrue @AssertFalse boolean flag,
      @Past @Future LocalDate date,
      @NotNull @Nullable String word) {}

  /**
   * Has values that do not keep their constraints.
   *
   * @param days a number
   * @param tags tags
   * @param sort how to sort
   */
  @Tool
  void defaults(
      @ToolParam(defaultValue = "0") @Min(1) int days,
      @ToolParam(defaultValue = "[\"\"]") List<@NotBlank String> tags,
      @ToolParam(allowed = {"up", "down"}) @Size(max = 3) String sort) {}
}
