package dev.leat.processor.code;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.leat.processor.HostileTexts;
import dev.leat.processor.SourceCompiler;
import dev.leat.processor.schema.JsonPrinter;
import dev.leat.processor.schema.JsonValue;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;

/** The compiler must read back what was to be written, whatever it is. */
final class JavaTextTest {
  private static final List<String> TEXTS = HostileTexts.all();

  @Test
  void literalsHoldAnyTextAndBlocksAnyJson() throws Exception {
    ClassName name = ClassName.get("", "Texts");
    TypeSpec.Builder type = TypeSpec.classBuilder(name).addModifiers(Modifier.PUBLIC);
    for (int i = 0; i < TEXTS.size(); i++) {
      type.addField(
          FieldSpec.builder(String.class, "literal" + i, Modifier.PUBLIC, Modifier.STATIC)
              .initializer(JavaText.literal(TEXTS.get(i)))
              .build());
      type.addField(
          FieldSpec.builder(String.class, "block" + i, Modifier.PUBLIC, Modifier.STATIC)
              .initializer(JavaText.block(json(TEXTS.get(i))))
              .build());
    }
    String source = SourceFile.of(name, type.build(), false);
    Class<?> texts = SourceCompiler.compile("Texts.java", source).loadClass(name.canonicalName());
    for (int i = 0; i < TEXTS.size(); i++) {
      assertEquals(TEXTS.get(i), texts.getDeclaredField("literal" + i).get(null));
      assertEquals(json(TEXTS.get(i)), texts.getDeclaredField("block" + i).get(null));
    }
  }

  private static String json(String text) {
    return JsonPrinter.lines(
        new JsonValue.Members(Map.of(text, JsonValue.Array.of(List.of(text, "", text)))));
  }

  @Test
  void charactersToo() throws Exception {
    ClassName name = ClassName.get("", "Characters");
    TypeSpec.Builder type = TypeSpec.classBuilder(name).addModifiers(Modifier.PUBLIC);
    char[] all = {'a', '\'', '"', '\\', '\n', '\r', '\t', '\0', '$', 'é', '\uD800', '\uFFFF'};
    for (int i = 0; i < all.length; i++) {
      type.addField(
          FieldSpec.builder(PrimitiveName.CHAR, "c" + i, Modifier.PUBLIC, Modifier.STATIC)
              .initializer(JavaText.literal(all[i]))
              .build());
    }
    String source = SourceFile.of(name, type.build(), false);
    Class<?> characters =
        SourceCompiler.compile("Characters.java", source).loadClass(name.canonicalName());
    for (int i = 0; i < all.length; i++) {
      assertEquals(all[i], characters.getDeclaredField("c" + i).get(null));
    }
  }
}
