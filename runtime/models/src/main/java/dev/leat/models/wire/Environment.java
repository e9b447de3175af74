package dev.leat.models.wire;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The variables by which a model is set up.
 *
 * @param lookup gives the value of a name, or null
 */
public record Environment(UnaryOperator<@Nullable String> lookup) {
  /** Those of the process. */
  public static Environment ofProcess() {
    return new Environment(System::getenv);
  }

  /** The value without white space around it; empty if there is none. */
  public String get(String name) {
    String value = lookup.apply(name);
    return value == null ? "" : value.strip();
  }

  /**
   * The value.
   *
   * @param fix what to set it to
   * @throws IllegalStateException if there is none
   */
  public String need(String name, String fix) {
    String value = get(name);
    if (value.isEmpty()) {
      throw new IllegalStateException(name + " is not set. " + fix);
    }
    return value;
  }

  /** The name of the model, which all wires take from one variable. */
  public String model() {
    return need("LEAT_MODEL", "Set it to the name of a model that the server has.");
  }
}
