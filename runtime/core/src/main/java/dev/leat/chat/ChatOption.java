package dev.leat.chat;

/** The options by name, so that a model can say which of them its wire has. */
public enum ChatOption {
  /** {@link ChatOptions#model}. */
  MODEL("model"),
  /** {@link ChatOptions#temperature}. */
  TEMPERATURE("temperature"),
  /** {@link ChatOptions#topP}. */
  TOP_P("topP"),
  /** {@link ChatOptions#maxTokens}. */
  MAX_TOKENS("maxTokens"),
  /** {@link ChatOptions#stop}. */
  STOP("stop"),
  /** {@link ChatOptions#toolChoice}. */
  TOOL_CHOICE("toolChoice"),
  /** {@link ChatOptions#parallelToolCalls}. */
  PARALLEL_TOOL_CALLS("parallelToolCalls"),
  /** {@link ChatOptions#reasoningEffort}. */
  REASONING_EFFORT("reasoningEffort"),
  /** {@link ChatOptions#reasoningTokens}. */
  REASONING_TOKENS("reasoningTokens"),
  /** {@link ChatOptions#responseFormat}. */
  RESPONSE_FORMAT("responseFormat"),
  /** {@link ChatOptions#seed}. */
  SEED("seed"),
  /** {@link ChatOptions#stream}. */
  STREAM("stream");

  private final String label;

  ChatOption(String label) {
    this.label = label;
  }

  /** The name as it stands in code, such as {@code maxTokens}. */
  @Override
  public String toString() {
    return label;
  }
}
