package dev.leat.agent;

import dev.leat.chat.ChatModel;
import dev.leat.chat.ChatOptions;
import dev.leat.chat.Ticker;
import dev.leat.store.Store;
import dev.leat.tool.Toolset;
import java.util.List;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * What all runs of an agent share.
 *
 * @param toolSelector chooses the tools of each turn; null if all are there
 * @param form how the answer is asked for if it must be of a type; null if it need not
 */
record AgentConfig(
    ChatModel model,
    Toolset tools,
    @Nullable ToolSelector toolSelector,
    @Nullable String instructions,
    ChatOptions options,
    ConversationWindow window,
    WhenBusy whenBusy,
    ToolPolicy policy,
    Strategy strategy,
    Limits limits,
    ToolRetry toolRetry,
    Store store,
    Executor executor,
    Listeners listeners,
    List<ContextCapture> contextCaptures,
    Ticker ticker,
    @Nullable AnswerForm<?> form) {

  /** The same for runs that answer in that form. */
  AgentConfig answering(AnswerForm<?> answers) {
    if (strategy != Strategy.TOOL_CALLING) {
      throw new IllegalArgumentException(
          "an agent with the strategy "
              + strategy
              + " answers in words; only one with TOOL_CALLING answers with a value of a type");
    }
    return new AgentConfig(
        model,
        answers.tools(tools),
        toolSelector,
        answers.instructions(instructions),
        answers.options(options),
        window,
        whenBusy,
        policy,
        strategy,
        limits,
        toolRetry,
        store,
        executor,
        listeners,
        contextCaptures,
        ticker,
        answers);
  }
}
