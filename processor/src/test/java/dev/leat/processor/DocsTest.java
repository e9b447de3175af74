package dev.leat.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leat.Tool;
import dev.leat.ToolParam;
import dev.leat.ToolType;
import dev.leat.Toolbox;
import dev.leat.processor.model.ProblemId;
import dev.leat.schema.SchemaDialect;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page for tool authors leaves nothing out. */
final class DocsTest {
  private static List<String> page() throws Exception {
    return Files.readAllLines(Path.of("..", "docs", "tools.md"));
  }

  @Test
  void everyProblemIsExplainedByAnExampleAndItsMend() throws Exception {
    List<String> missing = new ArrayList<>();
    for (ProblemId id : ProblemId.values()) {
      String start = "| `" + id.text() + "` | ";
      List<String> rows = page().stream().filter(line -> line.startsWith(start)).toList();
      // The processor's own faults have no example.
      boolean hasExample = id == ProblemId.INTERNAL || rows.stream().anyMatch(DocsTest::hasCode);
      if (rows.size() != 1 || !hasExample) {
        missing.add(id.text());
      }
    }
    assertEquals(List.of(), missing);
  }

  private static boolean hasCode(String row) {
    return row.split("`", -1).length > 3;
  }

  @ParameterizedTest
  @ValueSource(classes = {Tool.class, ToolParam.class, ToolType.class, Toolbox.class})
  void everyElementOfAnAnnotationIsExplained(Class<?> annotation) throws Exception {
    String page = String.join("\n", page());
    String section =
        page.substring(page.indexOf("## Annotations"), page.indexOf("## What the model is told"));
    assertTrue(section.contains("`@" + annotation.getSimpleName() + "`"));
    for (Method element : annotation.getDeclaredMethods()) {
      assertTrue(section.contains("`" + element.getName() + "`"), element.getName());
    }
  }

  @Test
  void everyDialectIsExplained() throws Exception {
    String page = String.join("\n", page());
    for (SchemaDialect dialect : SchemaDialect.values()) {
      assertTrue(page.contains("| `" + dialect + "` | "), dialect.name());
    }
  }

  @Test
  void everyOptionIsExplained() throws Exception {
    String page = String.join("\n", page());
    for (String option : new LeatProcessor().getSupportedOptions()) {
      assertTrue(page.contains("| `-A" + option), option);
    }
    assertEquals(6, new LeatProcessor().getSupportedOptions().size());
  }
}
