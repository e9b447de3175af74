package dev.leat.processor;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Which stage may know what, by its imports. */
final class StageRulesTest {
  private static final Path MAIN = Path.of("src", "main", "java", "dev", "leat", "processor");

  /** Code has modifiers of the compiler's type. */
  private static final String MODIFIER = "javax.lang.model.element.Modifier";

  private static final Map<String, Set<String>> MAY_USE =
      Map.of(
          "code", Set.of(),
          "model", Set.of("code"),
          "doc", Set.of("code"),
          "schema", Set.of("code", "model"),
          "read", Set.of("code", "model", "doc", "schema"),
          "check", Set.of("model", "schema"),
          "emit", Set.of("code", "model", "schema"));

  private static List<String> imports(String stage) {
    List<String> imports = new ArrayList<>();
    for (String text : Build.read(MAIN.resolve(stage)).values()) {
      Matcher matcher = Pattern.compile("(?m)^import (?:static )?([\\w.]+);").matcher(text);
      while (matcher.find()) {
        imports.add(matcher.group(1));
      }
    }
    assertFalse(imports.isEmpty(), stage);
    return imports;
  }

  @Test
  void onlyReadCheckAndDocKnowTheCompiler() {
    for (String stage : List.of("model", "schema", "emit")) {
      List<String> imports = imports(stage);
      imports.removeIf(name -> name.equals(MODIFIER) || !name.startsWith("javax."));
      assertEquals(List.of(), imports, stage);
    }
  }

  @Test
  void stagesDependOnlyOnWhatComesBeforeThem() {
    MAY_USE.forEach(
        (stage, allowed) -> {
          List<String> imports = imports(stage);
          imports.removeIf(
              name ->
                  !name.startsWith("dev.leat.processor.")
                      || allowed.contains(name.split("\\.", -1)[3]));
          assertEquals(List.of(), imports, stage);
        });
  }

  @Test
  void everyRuntimeTypeThatIsNamedExists() {
    String source = Build.read(MAIN.resolve("emit")).getOrDefault("RuntimeTypes.java", "");
    Matcher names =
        Pattern.compile("(json|tool|ClassName\\.get)\\((?:\"dev\\.leat\", )?\"(\\w+)\"\\)")
            .matcher(source);
    int count = 0;
    while (names.find()) {
      String subpackage = names.group(1).equals("ClassName.get") ? "" : names.group(1) + ".";
      assertDoesNotThrow(() -> Class.forName("dev.leat." + subpackage + names.group(2)));
      count++;
    }
    assertEquals(23, count);
  }
}
