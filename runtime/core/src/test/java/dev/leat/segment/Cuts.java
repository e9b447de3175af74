package dev.leat.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Ways of cutting one output: into characters, at random, and at every place. For the last a cut
 * every {@value #PIECE} characters, from each place within the first of them on, does what a cut in
 * two at every place does at a fraction of the cost, as no marker is longer; {@code
 * -Dleat.cuts=all} cuts in two at every place besides.
 */
final class Cuts {
  private static final int PIECE = 48;
  private static final int RANDOM = 4;
  private static final boolean ALL = "all".equals(System.getProperty("leat.cuts"));

  private Cuts() {}

  static List<List<String>> of(String output, Random random) {
    List<List<String>> cuts = new ArrayList<>(List.of(Reading.characters(output)));
    for (int i = 0; i < RANDOM; i++) {
      cuts.add(Reading.randomly(output, random));
    }
    cuts.addAll(everywhere(output));
    return cuts;
  }

  /** So that each place of the output is a cut in one of them, with long pieces around it. */
  static List<List<String>> everywhere(String output) {
    List<List<String>> cuts = new ArrayList<>();
    for (int first = 0; first < Math.min(PIECE, output.length() + 1); first++) {
      List<String> pieces = new ArrayList<>(List.of(output.substring(0, first)));
      for (int from = first; from < output.length(); from += PIECE) {
        pieces.add(output.substring(from, Math.min(output.length(), from + PIECE)));
      }
      cuts.add(pieces);
    }
    for (int at = 0; ALL && at <= output.length(); at++) {
      cuts.add(Reading.split(output, at));
    }
    return cuts;
  }
}
