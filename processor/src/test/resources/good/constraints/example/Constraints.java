package example;

import dev.leat.Tool;
import dev.leat.ToolParam;
import dev.leat.Toolbox;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertFalse;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Negative;
import jakarta.validation.constraints.NegativeOrZero;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Tools that give back what they are given, if it keeps its constraints. */
@Toolbox
public class Constraints implements Shelf {
  /** A group that nobody asks for. */
  interface Rarely {}

  /** All of strings. */
  public record Texts(
      @Size(min = 2, max = 5) String sized,
      @Size(max = 3) CharSequence sequence,
      @NotEmpty String notEmpty,
      @NotBlank String notBlank,
      @NotBlank @Size(max = 4) String short_,
      @Pattern(regexp = "[a-z]+(-[a-z]+)*") String slug,
      @Pattern(regexp = "^[^<>]*$") @Size(max = 6) String safe,
      @Pattern(regexp = "(?=.*[A-Z])(?=.*\\d).{4,}") @NotBlank String password,
      @Pattern(regexp = "\\w+") @Pattern(regexp = ".*[aeiou].*") String several,
      @Pattern(regexp = "yes|no", flags = Pattern.Flag.CASE_INSENSITIVE) String answer,
      @Email String mail,
      @Email @Size(max = 20) String shortMail,
      @Code String code,
      @Size(min = 1, groups = Rarely.class) String free,
      @NotNull @Valid String plain) {}

  /** All of numbers. */
  public record Numbers(
      @Min(1) @Max(16) int days,
      @Min(-5) byte tiny,
      @PositiveOrZero short small,
      @DecimalMin("0.5") @DecimalMax(value = "10", inclusive = false) long big,
      @Positive Integer positive,
      @Negative BigInteger negative,
      @NegativeOrZero float low,
      @DecimalMin(value = "0.1", inclusive = false) @DecimalMax("0.3") double ratio,
      @Positive Double above,
      @DecimalMin("-1.5") @DecimalMax(value = "2.5", inclusive = false) BigDecimal money,
      @Digits(integer = 3, fraction = 0) BigDecimal whole,
      @Digits(integer = 2, fraction = 0) int two) {}

  /** All of containers. */
  public record Containers(
      @NotEmpty List<@NotBlank String> tags,
      @Size(min = 1, max = 2) Set<@Min(0) @Max(9) Integer> digits,
      @Size(max = 2) Map<String, @Min(0) Integer> scores,
      @Size(max = 3) String[] names,
      @Min(0) int[] counts,
      @NotEmpty int[] @Size(max = 2) [] matrix,
      List<@Size(max = 2) List<@Code String>> codes,
      List<Optional<@Size(max = 3) String>> perhaps,
      @NotEmpty Map<String, @NotEmpty List<@Positive Double>> series,
      Map<@Size(max = 4) @Pattern(regexp = "[a-z]+[0-9]*") String, @Max(99) Integer> named,
      Map<@NotBlank String, Map<@Size(min = 2) String, String>> nested) {}

  /** All that may be missing. */
  public record Maybes(
      Optional<@Size(max = 3) String> text,
      @NotNull Optional<String> never,
      @Min(1) OptionalInt count,
      @Size(max = 3) @Nullable String word,
      @ToolParam(defaultValue = "7") @Min(1) int days,
      @ToolParam(defaultValue = "[\"a\"]") @NotEmpty List<@NotBlank String> tags,
      @ToolParam(allowed = {"up", "down"}) @Size(max = 4) String sort,
      @AssertTrue boolean agreed,
      @AssertFalse Boolean refused) {}

  /** Echoes strings. */
  @Tool
  public Texts texts(Texts value) {
    return value;
  }

  /** Echoes numbers. */
  @Tool
  public Numbers numbers(Numbers value) {
    return value;
  }

  /** Echoes containers. */
  @Tool
  public Containers containers(Containers value) {
    return value;
  }

  /** Echoes what may be missing. */
  @Tool
  public Maybes maybes(Maybes value) {
    return value;
  }

  /** Echoes a page. */
  @Tool
  public Page<@NotBlank String> page(Page<@NotBlank String> value) {
    return value;
  }

  /** Gives back a text that keeps no constraint: those are for what a tool is given. */
  @Tool
  public Texts broken() {
    return new Texts("", "long", "", "", "", "", "<>", "", "", "", "", "", "", "", "");
  }

  /** Takes parameters as they are. */
  @Tool
  public String plain(
      @Size(max = 2) String text, @Min(1) int number, @NotEmpty List<@Min(1) Integer> list) {
    return text + number + list;
  }

  @Override
  public int put(int where) {
    return where;
  }
}
