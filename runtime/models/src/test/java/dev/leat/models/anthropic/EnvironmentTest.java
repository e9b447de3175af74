package dev.leat.models.anthropic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.leat.models.wire.Environment;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class EnvironmentTest {
  private static AnthropicChatModel model(Map<String, String> variables) {
    return AnthropicChatModel.from(new Environment(variables::get));
  }

  @Test
  void theEnvironmentNamesTheModel() {
    try (AnthropicChatModel model =
        model(Map.of("ANTHROPIC_API_KEY", "k-012345", "LEAT_MODEL", " m "))) {
      assertEquals("anthropic:m", model.name());
    }
  }

  @Test
  void whatIsMissingIsNamed() {
    IllegalStateException noKey =
        assertThrows(IllegalStateException.class, () -> model(Map.of("LEAT_MODEL", "m")));
    assertEquals("ANTHROPIC_API_KEY is not set. Set it to your key.", noKey.getMessage());
    assertThrows(IllegalStateException.class, () -> model(Map.of("ANTHROPIC_API_KEY", "k-012345")));
  }
}
