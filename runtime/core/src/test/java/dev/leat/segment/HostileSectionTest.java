package dev.leat.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Outputs that want time, memory or an exception, in formats that have a graph. */
final class HostileSectionTest {
  private static final int MEGA = 1 << 20;
  private static final int LENGTH = 1 << 11;

  /** Each character is looked at a few times at most, whatever it is part of. */
  private static final int LOOKS = 8;

  private static List<String> outputs(Spelling spelling) {
    SpelledOutput made = new SpelledOutput(spelling, 0);
    String call =
        spelling.before() + spelling.call().apply("plan", made.someArguments()) + spelling.after();
    int inValue = call.indexOf("plan") + 4 + call.substring(call.indexOf("plan") + 4).indexOf("a");
    List<String> outputs = new ArrayList<>();
    outputs.add(call.repeat(LENGTH / call.length()));
    outputs.add(call.substring(0, inValue) + "a".repeat(LENGTH));
    outputs.add(call.substring(0, inValue) + call.substring(inValue).repeat(LENGTH / 32));
    outputs.add(" ".repeat(LENGTH) + call);
    for (int at = 1; at < call.length(); at += 11) {
      String start = call.substring(0, at);
      outputs.add(start + "<".repeat(200) + " ".repeat(200) + "[".repeat(200) + "\ud83d\u0000");
      outputs.add(start.repeat(1 + 600 / at));
    }
    return outputs;
  }

  @ParameterizedTest
  @MethodSource("dev.leat.segment.Spelling#all")
  void workIsLinearInOneCharacterPieces(Spelling spelling) {
    for (String output : outputs(spelling)) {
      Segmenter segmenter = Segmenter.of(spelling.format(), Tools.plan(), InitialState.TEXT);
      LookCounter counter = new LookCounter();
      for (int i = 0; i < output.length(); i++) {
        segmenter.feed(counter.watch(output.substring(i, i + 1)), segment -> {});
      }
      segmenter.finish(Ending.CUT_OFF, segment -> {});
      assertTrue(counter.looks <= (long) LOOKS * output.length(), () -> output.substring(0, 99));
    }
  }

  @ParameterizedTest
  @MethodSource("dev.leat.segment.Spelling#all")
  void hostileOutputIsReadTheSameInOnePiece(Spelling spelling) {
    for (String output : outputs(spelling)) {
      List<Segment> whole = read(spelling.format(), List.of(output));
      List<Segment> read = read(spelling.format(), Reading.characters(output));
      assertEquals(Notation.of(whole), Notation.of(read));
    }
  }

  @Test
  void valueThatIsNoStringIsKeptUpToALimit() {
    String start = "<tool_call>plan<arg_key>list</arg_key><arg_value>[";
    String output = start + " ".repeat(MEGA + 1) + "]</arg_value></tool_call>after";
    List<Segment> read = read(ToolCallFormats.GLM47, List.of(output));
    Segment.Malformed call = (Segment.Malformed) read.get(2);
    assertTrue(call.reason().startsWith("of a value that is no string at most 1048576"));
    assertEquals("text \"after\"", Notation.of(read.get(3)));
  }

  @Test
  void whiteSpaceAfterAValueIsKeptUpToALimit() {
    String start = "<tool_call>plan<arg_key>text</arg_key><arg_value>a</arg_value>";
    String output = start + " ".repeat(MEGA + 1) + "</tool_call>";
    List<Segment> read = read(ToolCallFormats.GLM47, List.of(output));
    assertTrue(((Segment.Malformed) read.get(2)).truncated());
  }

  @Test
  void nameThatDoesNotEndIsRefused() {
    String output = "<tool_call>" + "a".repeat(MEGA) + "</tool_call>after";
    List<Segment> read = read(ToolCallFormats.GLM47, List.of(output));
    assertTrue(((Segment.Malformed) read.get(0)).reason().startsWith("a name has more than 1024"));
    assertEquals("text \"after\"", Notation.of(read.get(1)));
  }

  @Test
  void listsAreReadToALimitedDepth() {
    String start = "<|python_start|>[plan(list=";
    List<Segment> read = read(ToolCallFormats.LLAMA4_PYTHONIC, List.of(start + "[".repeat(MEGA)));
    String reason = ((Segment.Malformed) read.get(read.size() - 1)).reason();
    assertTrue(reason.startsWith("expected at most 512 levels, found '['"), reason);
  }

  private static List<Segment> read(ToolCallFormat format, List<String> pieces) {
    return Reading.joined(
        Reading.pieces(format, Tools.plan(), InitialState.TEXT, Ending.CUT_OFF, pieces));
  }
}
