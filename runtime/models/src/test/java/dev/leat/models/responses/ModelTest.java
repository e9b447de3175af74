package dev.leat.models.responses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leat.chat.ChatOptions;
import dev.leat.chat.ToolChoice;
import dev.leat.models.wire.Environment;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ModelTest {
  private static ResponsesChatModel from(Map<String, String> environment) {
    return ResponsesChatModel.from(new Environment(environment::get));
  }

  @Test
  void theEnvironmentNamesIt() {
    try (ResponsesChatModel model = from(Map.of("OPENAI_API_KEY", "sk-x", "LEAT_MODEL", "m"))) {
      assertEquals("openai:m", model.name());
    }
    try (ResponsesChatModel model =
        from(Map.of("OPENAI_BASE_URL", "https://openrouter.ai/api/v1", "LEAT_MODEL", "m"))) {
      assertEquals("openrouter:m", model.name());
    }
    assertTrue(refusal(Map.of()).startsWith("OPENAI_API_KEY is not set."));
    assertTrue(refusal(Map.of("OPENAI_API_KEY", "sk-x")).startsWith("LEAT_MODEL is not set."));
  }

  private static String refusal(Map<String, String> environment) {
    return String.valueOf(
        assertThrows(IllegalStateException.class, () -> from(environment)).getMessage());
  }

  @Test
  void whatTheProtocolLacksIsRefused() {
    assertRefused(ResponsesDialect.OPENAI, ChatOptions.builder().stop(List.of("END")), "stop");
    assertRefused(ResponsesDialect.OPENAI, ChatOptions.builder().seed(1), "seed");
    assertRefused(
        ResponsesDialect.OLLAMA,
        ChatOptions.builder().toolChoice(ToolChoice.REQUIRED),
        "toolChoice");
  }

  private static void assertRefused(
      ResponsesDialect dialect, ChatOptions.Builder options, String option) {
    ResponsesChatModel.Builder builder =
        ResponsesChatModel.builder().model("m").dialect(dialect).defaultOptions(options.build());
    String message =
        String.valueOf(assertThrows(IllegalArgumentException.class, builder::build).getMessage());
    assertTrue(message.contains(option) && message.contains("Fix: "), message);
  }

  @Test
  void strictWantsAServerThatHasIt() {
    ResponsesChatModel.Builder builder =
        ResponsesChatModel.builder().model("m").dialect(ResponsesDialect.VLLM).strict(true);
    assertThrows(IllegalArgumentException.class, builder::build);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"input\":[]}", "{\"stream\":true}", "{\"background\":true}", "[]"})
  void anExtraBodyThatWouldBreakTheReadingIsRefused(String bad) {
    ResponsesChatModel.Builder builder = ResponsesChatModel.builder().model("m").extraBody(bad);
    assertThrows(IllegalArgumentException.class, builder::build);
  }
}
