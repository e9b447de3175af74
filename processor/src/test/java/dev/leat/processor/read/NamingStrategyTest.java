package dev.leat.processor.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Names become what Jackson makes of them. */
final class NamingStrategyTest {
  private static final int NAMES = 2_000;
  private static final List<String> PARTS =
      List.of("a", "b", "Url", "URL", "Id", "x", "Y", "_", "9", "name", "ID", "A");

  private static final Map<String, PropertyNamingStrategies.NamingBase> JACKSON =
      Map.of(
          "UpperCamelCaseStrategy", new PropertyNamingStrategies.UpperCamelCaseStrategy(),
          "SnakeCaseStrategy", new PropertyNamingStrategies.SnakeCaseStrategy(),
          "UpperSnakeCaseStrategy", new PropertyNamingStrategies.UpperSnakeCaseStrategy(),
          "LowerCaseStrategy", new PropertyNamingStrategies.LowerCaseStrategy(),
          "KebabCaseStrategy", new PropertyNamingStrategies.KebabCaseStrategy(),
          "LowerDotCaseStrategy", new PropertyNamingStrategies.LowerDotCaseStrategy());

  @Test
  void everyStrategyIsJacksons() {
    long seed = 17;
    Random random = new Random(seed);
    for (int i = 0; i < NAMES; i++) {
      StringBuilder name = new StringBuilder();
      for (int parts = 1 + random.nextInt(4); parts > 0; parts--) {
        name.append(PARTS.get(random.nextInt(PARTS.size())));
      }
      String text = name.toString();
      JACKSON.forEach(
          (strategy, jackson) ->
              assertEquals(
                  jackson.translate(text),
                  NamingStrategy.named(strategy).orElseThrow().apply(text),
                  "seed " + seed + ", " + strategy + " of " + text));
    }
  }

  @Test
  void anotherStrategyIsUnknown() {
    assertEquals(true, NamingStrategy.named("Mine").isEmpty());
    assertEquals("aB", NamingStrategy.named("LowerCamelCaseStrategy").orElseThrow().apply("aB"));
  }
}
