import dev.leat.Tool;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.OverridesAttribute;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;

class Tools {
  /** Checks that a text is even. */
  public static class EvenValidator implements ConstraintValidator<Even, String> {
    @Override
    public boolean isValid(String value, ConstraintValidatorContext context) {
      return value.length() % 2 == 0;
    }
  }

  /** Has a validator of its own, beside what it is composed of. */
  @Size(max = 4)
  @Constraint(validatedBy = EvenValidator.class)
  @interface Even {
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
  }

  /** Says its bound itself. */
  @Min(0)
  @Constraint(validatedBy = {})
  @interface AtLeast {
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    @OverridesAttribute(constraint = Min.class, name = "value")
    long value();
  }

  /**
   * Has constraints whose validators are not run.
   *
   * @param text a text
   * @param number a number
   */
  @Tool
  void takes(@Even String text, @AtLeast(3) int number) {}
}
