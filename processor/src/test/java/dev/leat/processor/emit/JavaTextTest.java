package dev.leat.processor.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.leat.processor.HostileTexts;
import dev.leat.processor.SourceCompiler;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;

/** The compiler must read back what was to be written, whatever it is. */
final class JavaTextTest {
  private static final List<String> TEXTS = HostileTexts.all();

  @Test
  void literalsAndBlocksHoldAnyText() throws Exception {
    TextBlocks blocks = new TextBlocks();
    TypeSpec.Builder type = TypeSpec.classBuilder("Texts").addModifiers(Modifier.PUBLIC);
    for (int i = 0; i < TEXTS.size(); i++) {
      type.addField(
          FieldSpec.builder(String.class, "literal" + i, Modifier.PUBLIC, Modifier.STATIC)
              .initializer(JavaText.literal(TEXTS.get(i)))
              .build());
      type.addField(
          FieldSpec.builder(String.class, "block" + i, Modifier.PUBLIC, Modifier.STATIC)
              .initializer(blocks.add(TEXTS.get(i) + "\n"))
              .build());
    }
    String source =
        blocks.putInto(JavaFile.builder("", type.build()).indent("  ").build().toString());
    Class<?> texts =
        SourceCompiler.compile("Texts.java", source)
            .loadClass(ClassName.get("", "Texts").canonicalName());
    for (int i = 0; i < TEXTS.size(); i++) {
      assertEquals(TEXTS.get(i), texts.getDeclaredField("literal" + i).get(null));
      assertEquals(TEXTS.get(i) + "\n", texts.getDeclaredField("block" + i).get(null));
    }
  }

  @Test
  void charactersToo() throws Exception {
    TypeSpec.Builder type = TypeSpec.classBuilder("Characters").addModifiers(Modifier.PUBLIC);
    char[] all = {'a', '\'', '"', '\\', '\n', '\r', '\t', '\0', '$', 'é', '\uD800', '\uFFFF'};
    for (int i = 0; i < all.length; i++) {
      type.addField(
          FieldSpec.builder(char.class, "c" + i, Modifier.PUBLIC, Modifier.STATIC)
              .initializer(JavaText.literal(all[i]))
              .build());
    }
    String source = JavaFile.builder("", type.build()).build().toString();
    Class<?> characters = SourceCompiler.compile("Characters.java", source).loadClass("Characters");
    for (int i = 0; i < all.length; i++) {
      assertEquals(all[i], characters.getDeclaredField("c" + i).get(null));
    }
  }
}
