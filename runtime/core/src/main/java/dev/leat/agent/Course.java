package dev.leat.agent;

import com.fasterxml.jackson.databind.JsonNode;
import dev.leat.chat.ChatOptions;
import dev.leat.chat.Message;
import dev.leat.json.JsonWriter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The way of one run from the question to the answer: what its {@link Strategy} makes of it. It
 * belongs to the thread that pulls the run.
 */
interface Course {
  /** The model calls tools until it says something without a call. */
  Course TOOL_CALLING = new Course() {};

  /** Whether what the model says next is for its own use, and no text for the user. */
  default boolean isAside() {
    return false;
  }

  /** What goes with the next prompt and is not kept. */
  default Optional<Message.User> note() {
    return Optional.empty();
  }

  /** How the model is to answer next. */
  default ChatOptions options(ChatOptions options) {
    return options;
  }

  /**
   * Takes what the model has said without a call.
   *
   * @return the phase that follows; null if that was the answer
   */
  default @Nullable Phase answered(RunState run, int turn, Message.Assistant said) {
    return null;
  }

  /** Writes where the run stands, one value. */
  default void write(JsonWriter out) {
    out.nullValue();
  }

  /** The way of a run that goes on from its rest, whatever the agent's strategy is now. */
  static Course restore(JsonNode state) {
    return state.isObject() ? PlanAndSolve.restore(state) : TOOL_CALLING;
  }
}
