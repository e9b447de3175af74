package dev.leat.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
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
  static GeneratedClass of(
      ClassName name, TypeSpec type, TextBlocks texts, boolean shadowsJavaLang) {
    String source =
        JavaFile.builder(name.packageName(), type)
            .indent("  ")
            .skipJavaLangImports(!shadowsJavaLang)
            .build()
            .toString();
    return new GeneratedClass(name, texts.putInto(source));
  }

  /** The warning that using something deprecated gives. */
  static AnnotationSpec suppressDeprecation() {
    return suppress(List.of("deprecation"));
  }

  /**
   * Adds the marker and, for a public class, its modifier. In a module, {@code exports} warns of
   * public methods with types of a module that is not required transitively; that is the user's
   * choice.
   */
  static void addHead(TypeSpec.Builder type, boolean isPublic, boolean usesDeprecated) {
    List<String> lints = new ArrayList<>();
    type.addAnnotation(
        AnnotationSpec.builder(RuntimeTypes.GENERATED)
            .addMember("value", "$S", "dev.leat.processor")
            .build());
    if (isPublic) {
      type.addModifiers(Modifier.PUBLIC);
      lints.add("exports");
    }
    if (usesDeprecated) {
      lints.add("deprecation");
    }
    if (!lints.isEmpty()) {
      type.addAnnotation(suppress(lints));
    }
  }

  private static AnnotationSpec suppress(List<String> lints) {
    AnnotationSpec.Builder annotation = AnnotationSpec.builder(SuppressWarnings.class);
    lints.forEach(lint -> annotation.addMember("value", "$S", lint));
    return annotation.build();
  }
}
