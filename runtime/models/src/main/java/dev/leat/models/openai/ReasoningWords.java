package dev.leat.models.openai;

/** How a server is told how much to think. */
public enum ReasoningWords {
  /** {@code reasoning_effort}, in the model's own words. */
  EFFORT,
  /** {@code reasoning} with {@code effort} or {@code max_tokens} in it, as OpenRouter has it. */
  NESTED,
  /** {@code thinking} that is {@code enabled} or {@code disabled}, and no more. */
  SWITCH,
  /** {@code enable_thinking} and {@code thinking_budget}, as DashScope has them. */
  BUDGET
}
