package dev.leat.processor.emit;

import dev.leat.processor.code.AnnotationSpec;
import dev.leat.processor.code.ClassName;
import dev.leat.processor.code.SourceFile;
import dev.leat.processor.code.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * A generated source file.
 *
 * @param name its class
 * @param source its text
 */
public record GeneratedClass(ClassName name, String source) {
  static GeneratedClass of(ClassName name, TypeSpec type, boolean shadowsJavaLang) {
    return new GeneratedClass(name, SourceFile.of(name, type, shadowsJavaLang));
  }

  /** The warnings that using something deprecated gives, to be removed or not. */
  private static final List<String> DEPRECATION = List.of("deprecation", "removal");

  /** Hides what using something deprecated warns of: its author knows. */
  static AnnotationSpec suppressDeprecation() {
    return suppress(DEPRECATION);
  }

  /**
   * Adds the marker and, for a public class, its modifier. In a module, {@code exports} warns of
   * public methods with types of a module that is not required transitively; that is the user's
   * choice.
   */
  static void addHead(TypeSpec.Builder type, boolean isPublic, boolean usesDeprecated) {
    List<String> lints = new ArrayList<>();
    type.addAnnotation(new AnnotationSpec(RuntimeTypes.GENERATED, List.of("dev.leat.processor")));
    if (isPublic) {
      type.addModifiers(Modifier.PUBLIC);
      lints.add("exports");
    }
    if (usesDeprecated) {
      lints.addAll(DEPRECATION);
    }
    if (!lints.isEmpty()) {
      type.addAnnotation(suppress(lints));
    }
  }

  private static AnnotationSpec suppress(List<String> lints) {
    return AnnotationSpec.of(SuppressWarnings.class, lints.toArray(String[]::new));
  }
}
