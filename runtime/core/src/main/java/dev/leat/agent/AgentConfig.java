package dev.leat.agent;

import dev.leat.chat.ChatModel;
import dev.leat.chat.ChatOptions;
import dev.leat.chat.Ticker;
import dev.leat.store.Store;
import dev.leat.tool.Toolset;
import java.util.List;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** What all runs of an agent share. */
record AgentConfig(
    ChatModel model,
    Toolset tools,
    @Nullable String instructions,
    ChatOptions options,
    ConversationWindow window,
    WhenBusy whenBusy,
    ToolPolicy policy,
    Limits limits,
    ToolRetry toolRetry,
    Store store,
    Executor executor,
    AgentListener listener,
    List<ContextCapture> contextCaptures,
    Ticker ticker) {}
