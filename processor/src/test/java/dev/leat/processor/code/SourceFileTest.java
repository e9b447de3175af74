package dev.leat.processor.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;

/** What classes are called in a file, and how its lines are laid out. */
final class SourceFileTest {
  private static final ClassName HOST = ClassName.get("here", "Host");

  private static String file(TypeSpec.Builder type) {
    return SourceFile.of(HOST, type.build(), false);
  }

  private static String fields(TypeName... types) {
    TypeSpec.Builder type = TypeSpec.classBuilder(HOST);
    for (int i = 0; i < types.length; i++) {
      type.addField(FieldSpec.builder(types[i], "f" + i).build());
    }
    return file(type);
  }

  @Test
  void theFirstOfTwoClassesWithOneNameIsImported() {
    assertEquals(
        """
        package here;

        import a.Date;

        class Host {
          Date f0;

          b.Date f1;

          Date.Part f2;
        }
        """,
        fields(
            ClassName.get("a", "Date"),
            ClassName.get("b", "Date"),
            ClassName.get("a", "Date").nestedClass("Part")));
  }

  @Test
  void noImportHidesAClassOfThePackage() {
    String source = fields(ClassName.get("a", "Date"), ClassName.get("here", "Date"));
    assertFalse(source.contains("import"), source);
    assertTrue(source.contains("  a.Date f0;\n\n  Date f1;\n"), source);
  }

  @Test
  void noImportHidesAClassOfTheFile() {
    String source =
        file(
            TypeSpec.classBuilder(HOST)
                .addField(FieldSpec.builder(ClassName.get("a", "Host"), "outer").build())
                .addField(FieldSpec.builder(ClassName.get("a", "Inner"), "inner").build())
                .addField(FieldSpec.builder(HOST.nestedClass("Inner"), "own").build())
                .addType(TypeSpec.classBuilder(HOST.nestedClass("Inner")).build()));
    assertFalse(source.contains("import"), source);
    assertTrue(source.contains("  a.Host outer;\n\n  a.Inner inner;\n\n  Inner own;\n"), source);
  }

  @Test
  void javaLangIsImportedOnlyWhereItIsHidden() {
    TypeSpec type =
        TypeSpec.classBuilder(HOST).addField(FieldSpec.builder(String.class, "f").build()).build();
    assertFalse(SourceFile.of(HOST, type, false).contains("import"));
    assertTrue(SourceFile.of(HOST, type, true).contains("import java.lang.String;\n"));
  }

  @Test
  void signaturesAreBrokenWhereTheyBecomeTooLong() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("call").addModifiers(Modifier.STATIC, Modifier.PRIVATE);
    for (int i = 0; i < 8; i++) {
      method.addParameter(PrimitiveName.INT, "parameter" + i);
    }
    String source = file(TypeSpec.classBuilder(HOST).addMethod(method.build()));
    assertTrue(
        source.contains(
            "  private static void call(int parameter0, int parameter1, int parameter2, int"
                + " parameter3,\n      int parameter4, "),
        source);
    assertTrue(source.lines().allMatch(line -> line.length() <= 100), source);
  }

  @Test
  void furtherLinesOfAStatementAreIndented() {
    CodeBlock code =
        CodeBlock.builder()
            .beginControlFlow("if ($L)", true)
            .addStatement("return $T.of(\n$S)", List.class, "a\"b")
            .nextControlFlow("else")
            .addStatement("return $T.of()", Map.Entry.class)
            .endControlFlow()
            .build();
    assertEquals(
        """
        if (true) {
          return java.util.List.of(
              "a\\"b");
        } else {
          return java.util.Map.Entry.of();
        }
        """,
        code.toString());
  }

  @Test
  void formatsWithoutTheirArgumentsAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> CodeBlock.of("$L"));
    assertThrows(IllegalArgumentException.class, () -> CodeBlock.of("$L", 1, 2));
    assertThrows(IllegalArgumentException.class, () -> CodeBlock.of("$Q", 1));
    assertThrows(IllegalArgumentException.class, () -> CodeBlock.of("$2L", 1));
  }
}
