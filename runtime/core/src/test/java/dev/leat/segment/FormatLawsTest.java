package dev.leat.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every format there is, whatever the model writes. */
final class FormatLawsTest {
  private static final int CASES = 250;
  private static final int CUTS = 4;
  private static final int MEGA = 1 << 20;

  private static final List<String> FILLERS =
      List.of("<", "[", "{", "`", " ", "\n", "\"", "a\n", "\ud83d", "\u0000");

  @ParameterizedTest
  @MethodSource("dev.leat.segment.ToolCallFormats#all")
  void segmentsTileTheOutputHoweverItIsCut(ToolCallFormat format) {
    SplicedOutput outputs = new SplicedOutput(format);
    Seeds.of(CASES)
        .forEach(
            seed -> {
              String output = outputs.make(seed);
              InitialState initial = seed % 2 == 0 ? InitialState.TEXT : InitialState.REASONING;
              Ending ending = seed / 2 % 2 == 0 ? Ending.STOPPED : Ending.CUT_OFF;
              checkCuts(format, initial, ending, output, seed);
            });
  }

  private static void checkCuts(
      ToolCallFormat format, InitialState initial, Ending ending, String output, long seed) {
    Random random = new Random(seed);
    List<Segment> whole = Reading.pieces(format, initial, ending, List.of(output));
    assertTiles(whole, output, seed);
    List<Segment> expected = Reading.joined(whole);
    List<List<String>> cuts = new ArrayList<>();
    cuts.add(Reading.characters(output));
    for (int i = 0; i < CUTS; i++) {
      cuts.add(Reading.randomly(output, random));
    }
    for (List<String> pieces : cuts) {
      List<Segment> read = Reading.pieces(format, initial, ending, pieces);
      assertTiles(read, output, seed);
      assertEquals(
          expected,
          Reading.joined(read),
          () -> initial + " " + ending + " " + pieces + "\n" + Seeds.rerun(seed));
    }
  }

  private static void assertTiles(List<Segment> segments, String output, long seed) {
    long end = 0;
    for (Segment segment : segments) {
      assertEquals(end, segment.start(), () -> output + "\n" + Seeds.rerun(seed));
      assertTrue(segment.end() >= end, () -> output + "\n" + Seeds.rerun(seed));
      end = segment.end();
    }
    assertEquals(output.length(), end, () -> output + "\n" + Seeds.rerun(seed));
  }

  @ParameterizedTest
  @MethodSource("dev.leat.segment.ToolCallFormats#all")
  void noMoreIsHeldThanWasRead(ToolCallFormat format) {
    SplicedOutput outputs = new SplicedOutput(format);
    Seeds.of(CASES / 2)
        .forEach(
            seed -> {
              String output = outputs.make(seed);
              Segmenter segmenter = Segmenter.of(format);
              for (int i = 0; i < output.length(); i++) {
                segmenter.feed(output.substring(i, i + 1), segment -> {});
                assertTrue(segmenter.held() <= i + 1, () -> output + "\n" + Seeds.rerun(seed));
              }
            });
  }

  @ParameterizedTest
  @MethodSource("dev.leat.segment.ToolCallFormats#all")
  void startOfAnyExampleEndsInAnyWay(ToolCallFormat format) {
    Example.all()
        .filter(example -> example.format() == format)
        .forEach(
            example -> {
              String output = example.output();
              for (int at = 0; at < output.length(); at++) {
                String start = output.substring(0, at);
                for (Ending ending : Ending.values()) {
                  assertTiles(example.read(ending, List.of(start)), start, at);
                }
              }
            });
  }

  @ParameterizedTest
  @MethodSource("dev.leat.segment.ToolCallFormats#all")
  void megabyteAfterAnyStartOfAnExampleIsReadInPieces(ToolCallFormat format) {
    Random random = new Random(7);
    int place = ToolCallFormats.all().indexOf(format);
    for (String filler : FILLERS) {
      // A megabyte is past the limit of what is kept, a part of it within: each has some of both.
      boolean within =
          (place + FILLERS.indexOf(filler)) % 5 > 0 && !Boolean.getBoolean("leat.long");
      List<Example> examples = Example.all().filter(example -> example.format() == format).toList();
      String output = examples.get(random.nextInt(examples.size())).output();
      String start = output.substring(0, random.nextInt(output.length() + 1));
      List<String> pieces = new ArrayList<>(List.of(start));
      String piece = filler.repeat(1 << 10);
      int most = within ? MEGA / 32 : MEGA;
      for (int length = 0; length < most; length += piece.length()) {
        pieces.add(piece);
      }
      List<Segment> read = Reading.pieces(format, InitialState.TEXT, Ending.STOPPED, pieces);
      assertTiles(read, String.join("", pieces), 7);
    }
  }
}
