package dev.leat.agent;

import dev.leat.chat.Message;
import dev.leat.store.ConversationId;
import dev.leat.tool.Toolset;
import java.util.List;
import java.util.Optional;

/**
 * A turn that is about to begin.
 *
 * @param turn from 1
 * @param principal for whom the run is
 * @param conversation the conversation that the run goes on with
 * @param messages what the model is sent
 * @param tools all tools of the agent and the run
 */
public record TurnContext(
    String runId,
    int turn,
    Optional<String> principal,
    Optional<ConversationId> conversation,
    List<Message> messages,
    Toolset tools) {
  /** Copies {@code messages}. */
  public TurnContext {
    messages = List.copyOf(messages);
  }
}
