package example;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A short code: a constraint that is composed of others. */
@Size(min = 2, max = 4)
@Pattern(regexp = "[A-Z]+[0-9]*")
@Constraint(validatedBy = {})
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface Code {
  /** As Jakarta Validation wants it. */
  String message() default "";

  /** As Jakarta Validation wants it. */
  Class<?>[] groups() default {};

  /** As Jakarta Validation wants it. */
  Class<? extends Payload>[] payload() default {};
}
