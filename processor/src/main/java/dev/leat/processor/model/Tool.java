package dev.leat.processor.model;

import dev.leat.processor.code.TypeName;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A method that a model may call.
 *
 * @param method its name in Java
 * @param signature the erased types of its parameters
 * @param facts what its annotation says of it
 */
public record Tool(
    String name,
    String description,
    String method,
    List<TypeName> signature,
    boolean isStatic,
    boolean isDeprecated,
    List<Argument> arguments,
    Result result,
    Facts facts,
    Origin origin,
    Origin nameOrigin) {

  /** The parameters that the model fills in. */
  public List<Property> properties() {
    List<Property> properties = new ArrayList<>();
    for (Argument argument : arguments) {
      if (argument instanceof Argument.Given given) {
        properties.add(given.property());
      }
    }
    return properties;
  }

  /**
   * What an annotation says of a tool besides its name and description.
   *
   * @param title null: none
   * @param effect the name of a constant of {@code Effect}
   * @param timeout an ISO-8601 duration; null: none
   */
  public record Facts(
      @Nullable String title,
      String effect,
      boolean idempotent,
      boolean alone,
      boolean returnDirect,
      boolean stop,
      @Nullable String timeout,
      Origin timeoutOrigin) {}
}
