package dev.leat.chat;

import org.jspecify.annotations.Nullable;

/**
 * A complete tool call.
 *
 * @param id Leat's id, unique in the conversation
 * @param providerId the provider's id, echoed as it is; null if it gave none
 * @param name the tool's name as the model wrote it, or one like it if no provider would take that
 *     back; it need not exist
 * @param arguments the arguments' JSON text as the model wrote it; it need not be valid
 */
public record ToolCall(String id, @Nullable String providerId, String name, String arguments) {}
