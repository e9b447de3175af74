package dev.leat.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leat.segment.ToolCallFormat;
import dev.leat.segment.ToolCallFormats;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The inspection command, as a shell would run it. */
final class SegmentInspectorTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String input, String... args) throws IOException {
    return SegmentInspector.run(
        List.of(args),
        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  private String printed() {
    return out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }

  @Test
  void everySegmentIsPrintedWithItsPlaceAndItsSlice() throws IOException {
    int status =
        run("é\n<tool_call>{\"name\":\"a\",\"arguments\":{}}</tool_call><tool_call>b", "hermes");
    assertEquals(0, status);
    assertEquals(
        """
        0-2  Text "é\\n"
                from "é\\n"
        2-24  CallStart 0 "a"
                from "<tool_call>{\\"name\\":\\"a\\""
        24-39  ArgumentsDelta 0 "{}"
                from ",\\"arguments\\":{}"
        39-52  CallEnd 0
                from "}</tool_call>"
        52-64  Malformed expected a JSON object, found 'b'
                from "<tool_call>b"
        """,
        printed());
  }

  @Test
  void modelsNameStandsForItsFormat() throws IOException {
    assertEquals(0, run("<think>a", "Qwen/Qwen2.5-7B-Instruct-GGUF:Q4_K_M"));
    assertEquals("0-8  Reasoning \"a\"\n        from \"<think>a\"\n", printed());
  }

  @Test
  void optionsSayHowTheOutputCame() throws IOException {
    assertEquals(0, run("a</think><tool_call>", "--reasoning", "hermes", "--chunk", "5"));
    assertTrue(printed().startsWith("0-1  Reasoning \"a\"\n"), printed());
    out.reset();
    assertEquals(0, run("<tool_call>{\"name\":\"a\"}", "hermes", "--cut-off"));
    assertTrue(printed().contains("Malformed (truncated) the answer ended"), printed());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "hermes; a `<tool_call>{\"name\":\"x\"}</tool_call>`; Markdown quotes as code",
        "hermes; <think>a <tool_call>{\"name\":\"x\"}</tool_call></think>; inside reasoning",
        "hermes; a <|tool_call>call:x{}<tool_call|>; but one in gemma4",
        "llama3_json; {\"name\": \"x\", \"parameters\": {}}; declare it: --tool x",
        "llama3_json; It: {\"name\": \"x\", \"parameters\": {}}; start of an answer alone",
        "lfm2; Well [x(a=1)]; declare it: --tool x"
      })
  void whatLooksLikeACallAndIsNoneIsExplained(String format, String output, String why)
      throws IOException {
    assertEquals(0, run(output, format));
    assertTrue(printed().contains(why), printed());
    assertEquals(1, printed().split("why: ", -1).length - 1, printed());
  }

  @Test
  void toolsMayBeDeclaredWithTheirSchemas() throws IOException {
    assertEquals(0, run("[x(a=1)]", "lfm2", "--tool", "y", "--tool", "x"));
    assertTrue(printed().contains("CallStart 0 \"x\""), printed());
    out.reset();
    String call = "<tool_call>x<arg_key>a</arg_key><arg_value>1</arg_value></tool_call>";
    assertEquals(0, run(call, "glm47_xml", "--tool", "x={\"properties\":{\"a\":{}}}"));
    assertTrue(printed().contains("ArgumentsDelta 0 \"1\""), printed());
  }

  @Test
  void plainProseNeedsNoExplanation() throws IOException {
    assertEquals(0, run("It is [10](x) {degrees}: `a`, <b>.", "hermes"));
    assertFalse(printed().contains("why"), printed());
  }

  static List<List<String>> misuses() {
    return List.of(
        List.of(),
        List.of("herms"),
        List.of("hermes", "react"),
        List.of("hermes", "--chunk"),
        List.of("hermes", "--chunk", "0"),
        List.of("hermes", "--tool"),
        List.of("hermes", "--tool", "x={"),
        List.of("hermes", "--loud"));
  }

  @ParameterizedTest
  @MethodSource("misuses")
  void misuseIsToldWithTheUsage(List<String> args) throws IOException {
    assertEquals(2, run("", args.toArray(String[]::new)));
    String told = err.toString(StandardCharsets.UTF_8);
    assertTrue(told.contains("usage: SegmentInspector FORMAT"), told);
    for (ToolCallFormat format : ToolCallFormats.all()) {
      assertTrue(told.contains(format.name()), told);
    }
    assertEquals("", printed());
  }
}
