package dev.leat.server.runs;

import dev.leat.chat.ChatOptions;
import org.jspecify.annotations.Nullable;

/**
 * What a client wants to be run.
 *
 * @param input what the user says
 * @param conversation the conversation to go on with; null for a run that stands alone
 * @param options how the model is to answer, where the client says so
 */
public record NewRun(String input, @Nullable ConversationEntry conversation, ChatOptions options) {}
