package dev.leat.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leat.tool.ToolResult;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of values that come later or in parts, and of those that are not there. */
final class ResultsTest {
  private static ClassLoader loader;
  private static Bound results;

  @BeforeAll
  static void compile() throws Exception {
    loader =
        Build.javac().processors(new LeatProcessor()).run(Fixtures.good("results")).clean().load();
    results = Bound.load(loader, "example.Results");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "later | {\"word\":\"x\"} | x!",
        "pairLater | {} | {\"left\":\"a\",\"right\":1}",
        "moodLater | {} | GOOD",
        "nothingLater | {} | Done.",
        "maybe | {\"there\":true} | {\"left\":\"b\",\"right\":2}",
        "maybe | {\"there\":false} | null",
      })
  void valuesAreToldOnceTheyAreThere(String tool, String arguments, String text) throws Exception {
    ToolResult result = results.call(tool, arguments);
    assertEquals(ToolResult.Status.OK, result.status());
    assertEquals(text, result.asText());
  }

  @ParameterizedTest
  @CsvSource({
    "iterable, a b c",
    "iterator, d e",
    "stream, f  g",
    "publisher, h i",
    "streamLater, j k",
  })
  void partsAreToldAsTheyComeAndTheWholeIsTheResult(String tool, String parts) throws Exception {
    List<String> told = new ArrayList<>();
    ToolResult result = results.call(tool, "{}", new ListeningContext(told));
    assertEquals(List.of(parts.split(" ", -1)), told);
    assertEquals(parts.replace(" ", ""), result.asText());
  }

  @Test
  void aResultStaysWhatItIs() throws Exception {
    assertEquals(ToolResult.error("no"), results.call("resultLater", "{}"));
  }

  @Test
  void aStageFailsAsTheMethodWould() {
    IOException failure = assertThrows(IOException.class, () -> results.call("failsLater", "{}"));
    assertEquals("broken", failure.getMessage());
  }

  @ParameterizedTest
  @CsvSource({"nullLater", "nullPair"})
  void aNullIsToldClearly(String tool) {
    IllegalStateException failure =
        assertThrows(IllegalStateException.class, () -> results.call(tool, "{}"));
    assertEquals(
        "the tool " + tool + " returned null. Fix: return a value, or mark the method @Nullable.",
        failure.getMessage());
  }

  @Test
  void aStageIsCancelledWithItsCall() throws Exception {
    CompletableFuture<?> never =
        (CompletableFuture<?>) loader.loadClass("example.Results").getField("NEVER").get(null);
    assertFalse(never.isDone());
    ListeningContext context = new ListeningContext(new ArrayList<>());
    context.cancel();
    assertThrows(CancellationException.class, () -> results.call("never", "{}", context));
    assertTrue(never.isCancelled());
  }

  @Test
  void whatComesLaterHasItsSchema() {
    assertTrue(
        results
            .tools()
            .find("pairLater")
            .orElseThrow()
            .descriptor()
            .outputSchema()
            .orElseThrow()
            .contains("\"description\": \"the pair\""));
  }

  @ParameterizedTest
  @CsvSource({
    "marked, true",
    "number, true",
    "later, true",
    "nonNull, true",
    "nullable, false",
    "nullableLater, false",
    "unmarked, false"
  })
  void aNullThatItsAuthorRulesOutMakesTheCallFail(String tool, boolean fails) throws Exception {
    ClassLoader nulls =
        Build.javac()
            .options("-Xlint:-processing")
            .processors(new LeatProcessor())
            .run(Map.of("Nulls.java", NULLS))
            .clean()
            .load();
    Bound bound = Bound.load(nulls, "Nulls");
    if (fails) {
      String message =
          assertThrows(IllegalStateException.class, () -> bound.call(tool, "{}")).getMessage();
      assertEquals(
          "the tool " + tool + " returned null. Fix: return a value, or mark the method @Nullable.",
          message);
    } else {
      assertEquals("null", bound.call(tool, "{}").asText());
    }
  }

  private static final String NULLS =
      """
      import dev.leat.Tool;
      import java.util.concurrent.CompletableFuture;
      import org.jspecify.annotations.*;

      @NullMarked
      class Nulls {
        /** Gives null. */
        @Tool
        String marked() {
          return null;
        }

        /** Gives null. */
        @Tool
        Integer number() {
          return null;
        }

        /** Gives null. */
        @Tool
        CompletableFuture<String> later() {
          return CompletableFuture.completedFuture(null);
        }

        /** Gives null. */
        @Tool
        @NullUnmarked
        @NonNull
        String nonNull() {
          return null;
        }

        /** Gives null. */
        @Tool
        @Nullable
        String nullable() {
          return null;
        }

        /** Gives null. */
        @Tool
        CompletableFuture<@Nullable String> nullableLater() {
          return CompletableFuture.completedFuture(null);
        }

        /** Gives null. */
        @Tool
        @NullUnmarked
        String unmarked() {
          return null;
        }
      }
      """;
}
