package dev.leat.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a call means that stands in reasoning. */
final class CallsInReasoningTest {
  private static final String CALL = "<tool_call>{\"name\":\"news\"}</tool_call>";

  @Test
  void isReasoningAsAFormatIs() {
    assertEquals(
        List.of("reasoning \"So: " + CALL.replace("\"", "\\\"") + "\"", "text \"Done.\""),
        read(ToolCallFormats.HERMES, "So: " + CALL + "</think>Done."));
  }

  @Test
  void endsReasoningWhereTheFormatIsToldSo() {
    assertEquals(
        List.of(
            "reasoning \"So: \"",
            "call 0 \"news\"",
            "arguments 0 \"{}\"",
            "end 0",
            "text \"Done.\""),
        read(ToolCallFormats.HERMES.callsEndReasoning(), "So: " + CALL + "Done."));
  }

  @ParameterizedTest
  @MethodSource("dev.leat.segment.ToolCallFormats#all")
  void howOutputIsCutMakesNoDifferenceThen(ToolCallFormat format) {
    ToolCallFormat ended = format.callsEndReasoning();
    for (Example example : Example.all().filter(one -> one.format().equals(format)).toList()) {
      String output = example.output();
      List<Segment> whole = Reading.joined(read(ended, List.of(output)));
      assertEquals(whole, Reading.joined(read(ended, Reading.characters(output))));
      long end = 0;
      for (Segment segment : whole) {
        assertEquals(end, segment.start());
        end = segment.end();
      }
      assertEquals(output.length(), end);
    }
  }

  private static List<String> read(ToolCallFormat format, String output) {
    return Notation.withoutPlaces(Reading.joined(read(format, List.of(output))));
  }

  private static List<Segment> read(ToolCallFormat format, List<String> pieces) {
    return Reading.pieces(format, Tools.all(), InitialState.REASONING, Ending.STOPPED, pieces);
  }
}
