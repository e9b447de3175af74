package dev.leat.processor.read;

import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The names of properties in the names of their getters and setters, as Jackson finds them. */
final class AccessorName {
  private AccessorName() {}

  /** Of {@code getX}, or {@code isX} if it gives a boolean. */
  static Optional<String> ofGetter(ExecutableElement method) {
    TypeMirror type = method.getReturnType();
    if (!method.getParameters().isEmpty() || type.getKind() == TypeKind.VOID) {
      return Optional.empty();
    }
    String name = method.getSimpleName().toString();
    Optional<String> property = after("get", name);
    boolean truth =
        type.getKind() == TypeKind.BOOLEAN || ArgumentReader.isClass(type, "java.lang.Boolean");
    return property.isEmpty() && truth ? after("is", name) : property;
  }

  /** Of {@code setX} with one parameter, whatever it returns. */
  static Optional<String> ofSetter(ExecutableElement method) {
    return method.getParameters().size() == 1
        ? after("set", method.getSimpleName().toString())
        : Optional.empty();
  }

  private static Optional<String> after(String prefix, String name) {
    return name.startsWith(prefix)
            && name.length() > prefix.length()
            && !Character.isLowerCase(name.charAt(prefix.length()))
        ? Optional.of(decapitalized(name.substring(prefix.length())))
        : Optional.empty();
  }

  /** All capitals that it begins with: {@code URLName} is {@code urlname}. */
  private static String decapitalized(String name) {
    int end = 0;
    while (end < name.length() && Character.isUpperCase(name.charAt(end))) {
      end++;
    }
    return name.substring(0, end).toLowerCase(Locale.ROOT) + name.substring(end);
  }
}
