package dev.leat.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The laws of the segmenter, over outputs made by the grammar of each format that has a graph. */
final class SpellingLawsTest {
  private static final int CASES = 120;

  /** How many characters lie between the places at which some outputs are cut off. */
  private static final int STEP = 5;

  @ParameterizedTest
  @MethodSource("dev.leat.segment.Spelling#all")
  void outputMeansWhatItWasMadeOf(Spelling spelling) {
    Seeds.of(CASES)
        .forEach(
            seed -> {
              SpelledOutput made = new SpelledOutput(spelling, seed);
              List<Segment> read = read(spelling, Ending.STOPPED, List.of(made.output.toString()));
              assertEquals(
                  made.meaning,
                  SpelledOutput.meaning(read),
                  () -> made.output + "\n" + Seeds.rerun(seed));
            });
  }

  @ParameterizedTest
  @MethodSource("dev.leat.segment.Spelling#all")
  void howOutputIsCutMakesNoDifference(Spelling spelling) {
    Seeds.of(CASES / 10)
        .forEach(
            seed -> {
              String output = new SpelledOutput(spelling, seed).output.toString();
              assertCutInvariant(spelling, output, seed);
            });
  }

  @ParameterizedTest
  @MethodSource("dev.leat.segment.Spelling#all")
  void howBrokenOutputIsCutMakesNoDifference(Spelling spelling) {
    Seeds.of(CASES / 6)
        .forEach(
            seed -> assertCutInvariant(spelling, broken(spelling, new Random(seed), seed), seed));
  }

  /** A good output with a piece taken out, put elsewhere or doubled. */
  private static String broken(Spelling spelling, Random random, long seed) {
    String good = new SpelledOutput(spelling, seed).output + ".";
    int from = random.nextInt(good.length());
    int to = from + random.nextInt(Math.min(24, good.length() - from) + 1);
    int at = random.nextInt(good.length());
    String rest = random.nextBoolean() ? good.substring(0, from) + good.substring(to) : good;
    int place = Math.min(at, rest.length());
    String moved = random.nextInt(3) == 0 ? "" : good.substring(from, to);
    return rest.substring(0, place) + moved + rest.substring(place);
  }

  @ParameterizedTest
  @MethodSource("dev.leat.segment.Spelling#all")
  void callCutOffIsNoCall(Spelling spelling) {
    Seeds.of(CASES / 12)
        .forEach(
            seed -> {
              String output = new SpelledOutput(spelling, seed).output.toString();
              long calls = ends(read(spelling, Ending.CUT_OFF, List.of(output)));
              // Each place is one of some seeds; the first two seeds have them all.
              int step = seed < 2 ? 1 : STEP;
              for (int at = (int) seed % step; at < output.length(); at += step) {
                List<Segment> read =
                    read(spelling, Ending.CUT_OFF, List.of(output.substring(0, at)));
                assertTiles(read, output.substring(0, at), seed);
                assertTrue(ends(read) <= calls, () -> Seeds.rerun(seed));
                boolean isOpen = starts(read) > ends(read);
                assertEquals(isOpen, endsMalformed(read) && starts(read) > ends(read));
              }
            });
  }

  private static long starts(List<Segment> read) {
    return read.stream().filter(Segment.CallStart.class::isInstance).count();
  }

  private static long ends(List<Segment> read) {
    return read.stream().filter(Segment.CallEnd.class::isInstance).count();
  }

  private static boolean endsMalformed(List<Segment> read) {
    return !read.isEmpty() && read.get(read.size() - 1) instanceof Segment.Malformed;
  }

  private static void assertCutInvariant(Spelling spelling, String output, long seed) {
    Random random = new Random(seed);
    Ending ending = random.nextBoolean() ? Ending.STOPPED : Ending.CUT_OFF;
    List<Segment> whole = read(spelling, ending, List.of(output));
    assertTiles(whole, output, seed);
    List<Segment> expected = Reading.joined(whole);
    for (List<String> pieces : Cuts.of(output, random)) {
      List<Segment> read = read(spelling, ending, pieces);
      assertTiles(read, output, seed);
      assertEquals(expected, Reading.joined(read), () -> pieces + "\n" + Seeds.rerun(seed));
    }
  }

  private static List<Segment> read(Spelling spelling, Ending ending, List<String> pieces) {
    return Reading.pieces(spelling.format(), Tools.plan(), InitialState.TEXT, ending, pieces);
  }

  /** Slices follow each other without gap, and what is text stands in its slice as it is. */
  private static void assertTiles(List<Segment> segments, String output, long seed) {
    long end = 0;
    for (Segment segment : segments) {
      assertEquals(end, segment.start(), () -> output + "\n" + Seeds.rerun(seed));
      assertFalse(segment.end() < segment.start(), () -> Seeds.rerun(seed));
      end = segment.end();
      String slice = output.substring((int) segment.start(), (int) segment.end());
      if (segment instanceof Segment.Text text) {
        assertTrue(slice.endsWith(text.text()), () -> slice + "\n" + Seeds.rerun(seed));
      } else if (segment instanceof Segment.Malformed call) {
        boolean holds = call.call() < 0 ? slice.endsWith(call.raw()) : call.raw().endsWith(slice);
        assertTrue(holds, () -> segment + "\n" + output + "\n" + Seeds.rerun(seed));
      }
    }
    assertEquals(output.length(), end, () -> output + "\n" + Seeds.rerun(seed));
  }
}
