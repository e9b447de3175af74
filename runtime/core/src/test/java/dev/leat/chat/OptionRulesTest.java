package dev.leat.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class OptionRulesTest {
  private static final OptionRules RULES =
      OptionRules.of("Oracle")
          .take(ChatOption.TEMPERATURE, ChatOption.TOOL_CHOICE)
          .ignore(ChatOption.SEED, "it has no chance in it")
          .refuse(
              ChatOption.TOOL_CHOICE,
              options -> options.toolChoice().orElseThrow() instanceof ToolChoice.Required,
              "set AUTO")
          .build();

  private static String refusal(ChatOptions options) {
    return String.valueOf(
        assertThrows(IllegalArgumentException.class, () -> RULES.check(options)).getMessage());
  }

  @Test
  void whatIsTakenOrIgnoredPasses() {
    RULES.check(
        ChatOptions.builder()
            .model("m")
            .temperature(1)
            .toolChoice(ToolChoice.AUTO)
            .seed(7)
            .build());
    assertEquals("it has no chance in it", RULES.ignores(ChatOption.SEED).orElseThrow());
  }

  @Test
  void whatTheWireDoesNotHaveIsNamed() {
    assertEquals(
        "Oracle has no option topP. Fix: leave it unset for this model.",
        refusal(ChatOptions.builder().topP(0.5).build()));
  }

  @Test
  void aValueThatItDoesNotTakeIsToldWithTheWayOut() {
    assertEquals(
        "Oracle does not take the option toolChoice as it is set. Fix: set AUTO.",
        refusal(ChatOptions.builder().toolChoice(ToolChoice.REQUIRED).build()));
  }

  @Test
  void laterOptionsGoBeforeEarlierOnes() {
    ChatOptions base = ChatOptions.builder().temperature(1).seed(1).build();
    ChatOptions merged = ChatOptions.builder().temperature(0).build().orElse(base);
    assertEquals("ChatOptions[temperature=0.0, seed=1]", merged.toString());
    assertEquals("ChatOptions[temperature=1.0, seed=1]", base.toString());
  }
}
