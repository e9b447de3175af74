package dev.leat.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The worked examples of each format, each cut in two at every place, too. */
final class SegmenterExamplesTest {
  static List<Example> examples() {
    return Example.all().toList();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void segmentsAreThoseOfTheGoldenFile(Example example) throws IOException {
    String segments = Notation.of(example.read(Ending.STOPPED, List.of(example.output())));
    if (Boolean.getBoolean("leat.golden.update")) {
      example.update(segments);
      return;
    }
    assertEquals(example.expectedSegments(), segments);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyCutGivesTheSameSegments(Example example) {
    String output = example.output();
    for (Ending ending : Ending.values()) {
      List<Segment> whole = example.read(ending, List.of(output));
      for (List<String> pieces : Cuts.of(output, new Random(1))) {
        assertEquals(whole, example.read(ending, pieces), pieces::toString);
      }
    }
  }
}
