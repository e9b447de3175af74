package dev.leat.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.leat.processor.schema.ProviderSubset;
import dev.leat.schema.SchemaDialect;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is told of strictness when compiled is what comes of it at run time. */
final class StrictAgreementTest {
  static List<String> fixtures() {
    return Fixtures.good();
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
