package dev.leat.agent;

import dev.leat.chat.ToolCall;
import dev.leat.store.ConversationId;
import dev.leat.tool.ToolDescriptor;
import java.util.Optional;

/**
 * A call that the model has made and that has not run.
 *
 * @param runId the run
 * @param principal for whom the run is
 * @param conversation the conversation that the run goes on with
 * @param call the call; its arguments have not been checked
 * @param tool the tool that it names
 */
public record ProposedCall(
    String runId,
    Optional<String> principal,
    Optional<ConversationId> conversation,
    ToolCall call,
    ToolDescriptor tool) {}
