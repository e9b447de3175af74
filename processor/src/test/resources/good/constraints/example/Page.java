package example;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** A generic type whose own constraints hold whatever it is a page of. */
public record Page<T>(@NotEmpty List<T> items, @NotNull T first) {}
