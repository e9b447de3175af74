package dev.leat.agent;

import com.fasterxml.jackson.databind.JsonNode;
import dev.leat.chat.ChatOptions;
import dev.leat.chat.Message;
import dev.leat.json.JsonWriter;
import dev.leat.tool.Toolset;
import java.util.List;
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

  /**
   * What goes with the next prompt and is not kept.
   *
   * @param tools those of the turn
   */
  default Optional<Message.User> note(Toolset tools) {
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

  /** What the conversation gets of calls that are all answered. */
  default List<Message> told(CallBook book) {
    return book.messages();
  }

  /** The phase that follows calls that are all answered and in the conversation. */
  default Phase called(RunState run, CallBook book) {
    return new ModelTurn(book.turn + 1);
  }

  /** Writes where the run stands, one value. */
  default void write(JsonWriter out) {
    out.nullValue();
  }

  /** The way of a run that goes on from its rest, whatever the agent's strategy is now. */
  static Course restore(JsonNode state) {
    return switch (state.path("strategy").asText()) {
      case PlanAndSolve.NAME -> PlanAndSolve.restore(state);
      case Rewoo.NAME -> Rewoo.restore(state);
      case "" -> TOOL_CALLING;
      default ->
          throw new IllegalArgumentException(
              "the checkpoint is of a run with a strategy that this release does not have: "
                  + state.path("strategy").asText());
    };
  }
}
