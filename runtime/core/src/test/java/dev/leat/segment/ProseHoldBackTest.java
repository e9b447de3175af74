package dev.leat.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * In prose, code, HTML and JSON no format holds back a character that nothing that follows could
 * take from the text, nor releases one that something could. What may follow is tried out: every
 * end of the format's own examples, each read in one piece.
 */
final class ProseHoldBackTest {
  /** A marker is shorter than this, with what must stand before it. */
  private static final int REACH = 48;

  /** At each character so many-th of the tails is tried; {@code -Dleat.long=true} tries all. */
  private static final int TURNS = Boolean.getBoolean("leat.long") ? 1 : 4;

  private static final Set<String> EXAMPLES =
      Set.of(
          "one-call.output",
          "reasoning.output",
          "marker.output",
          "text-blocks.output",
          "call-without-marker.output",
          "fenced.output",
          "reasoning-in-words.output");

  private static final List<String> CORPORA =
      List.of(
          "It rained < 2 mm; \"mostly\" dry [see (a)]. Tools, then: text. An answer -> `x`.",
          "if (a < b && c[i] > 0) {\n  List<T> t = f(\"<t\");\n}\n```py\nx = [f(1)]\n```\n",
          "<table><tr><td class=\"t\">1</td></tr></table>\n<!-- <tool> --> <p>&lt;</p>\n",
          "{\"city\": \"Tokyo\", \"list\": [1, {\"a\": null}], \"tag\": \"<|t|>\"}\n",
          "[1, 2, {\"x\": \"[TOOL\"}]\n");

  @ParameterizedTest
  @MethodSource("dev.leat.segment.ToolCallFormats#all")
  void heldIsTheOptimumAtEveryCharacter(ToolCallFormat format) {
    List<String> tails = tails(format);
    for (String corpus : CORPORA) {
      Segmenter segmenter = Segmenter.of(format, Tools.all(), InitialState.TEXT);
      for (int end = 1; end <= corpus.length(); end++) {
        String prefix = corpus.substring(0, end);
        segmenter.feed(corpus.substring(end - 1, end), segment -> {});
        int held = segmenter.held();
        // Some tails, in turn, show a leak; to justify what is held takes all of them.
        int least = optimum(format, prefix, some(tails, end));
        int optimum = held > least ? optimum(format, prefix, tails) : least;
        assertEquals(optimum, held, () -> "after: " + prefix);
      }
    }
  }

  private static List<String> some(List<String> tails, int turn) {
    return IntStream.range(0, tails.size())
        .filter(i -> i % TURNS == turn % TURNS)
        .mapToObj(tails::get)
        .toList();
  }

  private static List<String> tails(ToolCallFormat format) {
    Set<String> tails = new LinkedHashSet<>();
    Example.all()
        .filter(example -> example.format() == format)
        .filter(example -> EXAMPLES.contains(example.file().getFileName().toString()))
        .forEach(example -> addEnds(example.output(), tails));
    format.controlTokens().forEach(token -> addEnds(token + " x", tails));
    return new ArrayList<>(tails);
  }

  private static void addEnds(String output, Set<String> tails) {
    for (int at = 0; at < Math.min(output.length(), REACH); at++) {
      tails.add(output.substring(at, Math.min(output.length(), at + REACH)));
    }
  }

  /** How many characters at the end are no text with one tail or another. */
  private static int optimum(ToolCallFormat format, String prefix, List<String> tails) {
    int certain = prefix.length();
    for (String tail : tails) {
      List<Segment> read =
          Reading.joined(
              Reading.pieces(
                  format, Tools.all(), InitialState.TEXT, Ending.CUT_OFF, List.of(prefix + tail)));
      certain = Math.min(certain, textAtStart(read, prefix));
    }
    return prefix.length() - certain;
  }

  /** How much of the prefix was read as the text that it is. */
  private static int textAtStart(List<Segment> read, String prefix) {
    String text = read.get(0) instanceof Segment.Text first ? first.text() : "";
    int length = 0;
    while (length < Math.min(text.length(), prefix.length())
        && text.charAt(length) == prefix.charAt(length)) {
      length++;
    }
    return length;
  }
}
