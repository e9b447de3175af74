package dev.leat.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A character is shown as soon as it can be: once it is text whatever follows. What may follow is
 * tried out: every end of a text that holds what the format knows, read in one piece.
 */
final class EarliestReleaseTest {
  private static final int CASES = Integer.getInteger("leat.prose", 3);

  /** A marker is shorter than this, with what must follow it. */
  private static final int REACH = 48;

  @ParameterizedTest
  @MethodSource("dev.leat.segment.Spelling#all")
  void proseIsReleasedWhenNothingThatFollowsCanChangeIt(Spelling spelling) {
    List<String> tails = tails(spelling);
    Seeds.of(CASES)
        .forEach(
            seed -> {
              String output = prose(spelling, new Random(seed));
              for (int end = 1; end <= output.length(); end++) {
                String prefix = output.substring(0, end);
                assertEquals(
                    certain(spelling, prefix, tails),
                    released(spelling, prefix),
                    () -> "after: " + prefix + "\n" + Seeds.rerun(seed));
              }
            });
  }

  /** Text with what looks like a marker, a call and a thought. */
  private static String prose(Spelling spelling, Random random) {
    String call = spelledCall(spelling);
    StringBuilder text = new StringBuilder(spelling.alone() ? "" : "Well ");
    for (int i = 0; i < 4; i++) {
      int at = 1 + random.nextInt(Math.min(call.length(), 20));
      text.append(call, 0, at).append(random.nextBoolean() ? " x" : "");
    }
    return text.append(" \ud83d\ude00").toString();
  }

  private static String spelledCall(Spelling spelling) {
    SpelledOutput made = new SpelledOutput(spelling, 0);
    return spelling.before()
        + spelling.call().apply("plan", made.someArguments())
        + spelling.after();
  }

  private static List<String> tails(Spelling spelling) {
    String call = spelledCall(spelling);
    Set<String> tails = new LinkedHashSet<>(List.of("", "x", "\ude00"));
    String whole = spelling.think() + "a" + spelling.thinkEnd() + call;
    addEnds(whole, tails);
    // Some formats have more than one marker for their calls.
    spelling.format().controlTokens().stream()
        .filter(token -> !whole.contains(token))
        .forEach(token -> addEnds(token, tails));
    return new ArrayList<>(tails);
  }

  private static void addEnds(String whole, Set<String> tails) {
    for (int at = 0; at < whole.length(); at++) {
      tails.add(whole.substring(at, Math.min(whole.length(), at + REACH)));
    }
  }

  /** Which characters are text with every tail. */
  private static BitSet certain(Spelling spelling, String prefix, List<String> tails) {
    BitSet certain = new BitSet();
    certain.set(0, prefix.length());
    for (String tail : tails) {
      List<Segment> read =
          Reading.pieces(
              spelling.format(),
              Tools.plan(),
              InitialState.TEXT,
              Ending.CUT_OFF,
              List.of(prefix + tail));
      certain.and(text(read));
    }
    if (Character.isHighSurrogate(prefix.charAt(prefix.length() - 1))) {
      certain.clear(prefix.length() - 1);
    }
    return certain;
  }

  private static BitSet released(Spelling spelling, String prefix) {
    Segmenter segmenter = Segmenter.of(spelling.format(), Tools.plan(), InitialState.TEXT);
    List<Segment> read = new ArrayList<>();
    Reading.characters(prefix).forEach(piece -> segmenter.feed(piece, read::add));
    return text(read);
  }

  private static BitSet text(List<Segment> segments) {
    BitSet shown = new BitSet();
    for (Segment segment : segments) {
      if (segment instanceof Segment.Text text) {
        int end = (int) text.end();
        shown.set(end - text.text().length(), end);
      }
    }
    return shown;
  }
}
