package dev.leat.agent;

import dev.leat.chat.ResponseFormat;

/** How a model is asked for an answer that has a type. */
public enum AnswerMode {
  /**
   * By {@link ResponseFormat#schema}, where the provider itself sees to the form. The model must
   * take it, and with some providers it rules out tool calls.
   */
  RESPONSE_FORMAT,

  /** By a tool, {@value AnswerForm#TOOL}, that the model calls with the answer. */
  TOOL,

  /** By instructions that hold the schema; for models that have neither. */
  PROMPT
}
