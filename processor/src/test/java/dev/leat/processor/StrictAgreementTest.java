package dev.leat.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.leat.processor.schema.ProviderSubset;
import dev.leat.schema.SchemaDialect;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is told of strictness when compiled is what comes of it at run time. */
final class StrictAgreementTest {
  static List<String> fixtures() {
    return Fixtures.good();
  }

  @ParameterizedTest
  @CsvSource({"250, 80", "251, 50", "251, 80", "250, 500", "1001, 1"})
  void theyCountAlike(int count, int length) {
    String values =
        IntStream.range(0, count)
            .mapToObj(i -> String.format("\"%0" + length + "d\"", i))
            .collect(Collectors.joining(","));
    String schema =
        "{\"type\":\"object\",\"properties\":{\"p\":{\"type\":\"string\",\"enum\":["
            + values
            + "]}},\"required\":[\"p\"],\"additionalProperties\":false}";
    assertEquals(
        SchemaDialect.OPENAI_STRICT.of(schema).refusals(), ProviderSubset.OPENAI.faults(schema));
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void theCompilerKnowsWhatTheRuntimeRefuses(String fixture) throws Exception {
    for (String schema : DialectsTest.schemas(fixture)) {
      assertEquals(
          SchemaDialect.OPENAI_STRICT.of(schema).refusals().stream().sorted().toList(),
          ProviderSubset.OPENAI.faults(schema).stream().sorted().toList(),
          schema);
    }
  }
}
