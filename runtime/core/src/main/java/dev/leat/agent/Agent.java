package dev.leat.agent;

import dev.leat.chat.ChatModel;
import dev.leat.chat.ChatOptions;
import dev.leat.chat.Ticker;
import dev.leat.json.TypeCodec;
import dev.leat.store.Checkpoint;
import dev.leat.store.ConversationId;
import dev.leat.store.Decision;
import dev.leat.store.Lease;
import dev.leat.store.Store;
import dev.leat.tool.ToolBinding;
import dev.leat.tool.Toolset;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Lets a model call tools until it has answered. Immutable and safe for several threads; any number
 * of runs may go on at once. It owns neither its model nor its store: whoever made them closes
 * them.
 */
public final class Agent {
  private final AgentConfig config;

  /** Its runs that Leat's threads drive; others are driven by their readers. */
  private final DrivenRuns driven;

  private Agent(AgentConfig config) {
    this.config = config;
    this.driven = new DrivenRuns(config);
  }

  /** An agent of that model, to say more about. */
  public static Builder builder(ChatModel model) {
    return new Builder(model);
  }

  /**
   * This agent with answers of a type, asked for as suits it: by response format if it has no tools
   * and its model takes one, else by tool.
   *
   * @throws IllegalArgumentException if the agent has a tool named {@value AnswerForm#TOOL}, or a
   *     strategy other than {@link Strategy#TOOL_CALLING}
   */
  public <T> StructuredAgent<T> answering(TypeCodec<T> codec) {
    ChatOptions asked = AnswerForm.withFormat(config.options(), AnswerSchema.of(codec.schema()));
    boolean byFormat = !mayHaveTools() && config.model().takes(asked);
    return answering(codec, byFormat ? AnswerMode.RESPONSE_FORMAT : AnswerMode.TOOL);
  }

  private boolean mayHaveTools() {
    return !config.tools().isEmpty() || config.toolSelector() != null;
  }

  /**
   * This agent with answers of a type, asked for in that way.
   *
   * @throws IllegalArgumentException if the agent has a tool named {@value AnswerForm#TOOL} and is
   *     to answer by tool, or a strategy other than {@link Strategy#TOOL_CALLING}
   */
  public <T> StructuredAgent<T> answering(TypeCodec<T> codec, AnswerMode mode) {
    AnswerForm<T> form = new AnswerForm<>(codec, mode);
    return new StructuredAgent<>(new Agent(config.answering(form)), form);
  }

  /** Where its runs and conversations live. */
  public Store store() {
    return config.store();
  }

  /** Starts a run that stands alone. */
  public AgentRun run(String input) {
    return run(RunRequest.builder(input).build());
  }

  /** Starts a run that goes on with a conversation. */
  public AgentRun run(ConversationId conversation, String input) {
    return run(RunRequest.builder(input).conversation(conversation).build());
  }

  /**
   * Starts a run. It goes on whether or not anybody reads it.
   *
   * @throws IllegalArgumentException if a tool of the run has the name of one of the agent's
   * @throws ConversationBusyException if another run uses the conversation and this one does not
   *     wait
   */
  public AgentRun run(RunRequest request) {
    return driven.start(request);
  }

  /**
   * Goes on with a run at rest, by what was decided of its calls; see {@link #resume(Resumption)}.
   */
  public AgentRun resume(Checkpoint checkpoint, List<Decision> decisions) {
    return resume(Resumption.builder(checkpoint).decisions(decisions).build());
  }

  /**
   * Goes on with a run at rest, in this process or another than that in which it came to rest: the
   * same run, under its next epoch. The agent must have the tools that the run needs.
   *
   * @throws AlreadyResumedException if somebody went on with it from that checkpoint before
   * @throws IllegalArgumentException if a decision is of a call that is not asked about, or of
   *     other arguments; the run stays at rest
   * @throws ConversationBusyException if another run uses the conversation and this one does not
   *     wait; the run stays at rest
   */
  public AgentRun resume(Resumption resumption) {
    return driven.resume(resumption);
  }

  /**
   * Asks for the end of a run, whoever drives it, or ends it from its rest. Does nothing if there
   * is no such run any more.
   */
  public void cancel(String runId) {
    driven.cancel(runId);
  }

  /** A run that stands alone and that its reader drives. */
  public RunIterator iterate(String input) {
    return iterate(RunRequest.builder(input).build());
  }

  /**
   * A run that its reader drives: no queue, no thread but the tools', no reading anew. It has its
   * place among the runs of its conversation from now on until it is read to its end or closed.
   *
   * @throws ConversationBusyException if another run uses the conversation and this one does not
   *     wait
   */
  public RunIterator iterate(RunRequest request) {
    DrivenRuns.requireDistinctTools(config, request);
    ConversationHold hold = ConversationHold.claim(config, request);
    return new RunLoop(config, request, new Lease(RunIds.newRunId(), 0), hold);
  }

  /**
   * Goes on with a run at rest that its reader drives. Nothing keeps others from going on with it,
   * too: that is for {@link #resume(Resumption)}.
   *
   * @throws IllegalArgumentException if a decision is of a call that is not asked about, or of
   *     other arguments
   * @throws ConversationBusyException if another run uses the conversation and this one does not
   *     wait
   */
  public RunIterator iterate(Resumption resumption) {
    return new RunLoop(config, resumption, new Lease(resumption.checkpoint().runId(), 0), false);
  }

  /**
   * This agent as a tool of another: it takes a {@code request} in words, and its answer is the
   * result. Each call is a run of its own without a conversation. It has the principal, the
   * attributes and the carried context of the run that calls; its events reach the readers of that
   * run as {@link dev.leat.store.RunEvent.Nested}; cancelling that run cancels it; what it spends
   * counts for both, and the tighter limits end it. If it does not complete, the model is told how
   * it ended and what it said until then.
   *
   * <p>Nobody can be asked from within it: what its {@link ToolPolicy} would ask about is denied.
   * Ask about the call of this tool instead. A call may take as long as {@link Limits#time} lets
   * this agent run.
   *
   * @param name the tool's name
   * @param description what the agent does, for the model that calls it
   */
  public ToolBinding asTool(String name, String description) {
    return AgentTool.of(config, name, description);
  }

  /** Collects what an agent has. */
  public static final class Builder {
    private final ChatModel model;
    private Toolset tools = Toolset.empty();
    private @Nullable ToolSelector toolSelector;
    private @Nullable String instructions;
    private ChatOptions options = ChatOptions.defaults();
    private ConversationWindow window = ConversationWindow.unbounded();
    private WhenBusy whenBusy = WhenBusy.waitFor(Duration.ofMinutes(1));
    private ToolPolicy policy = ToolPolicy.allowAll();
    private Strategy strategy = Strategy.TOOL_CALLING;
    private Limits limits = Limits.defaults();
    private ToolRetry toolRetry = ToolRetry.none();
    private @Nullable Store store;
    private Executor executor = RunThreads.executor();
    private final List<AgentListener> listeners = new ArrayList<>();
    private final List<ContextCapture> contextCaptures = new ArrayList<>();
    private Ticker ticker = Ticker.system();

    private Builder(ChatModel model) {
      this.model = Objects.requireNonNull(model, "model");
    }

    /** Adds tools; names must be distinct. */
    public Builder tools(Toolset value) {
      tools = tools.and(value);
      return this;
    }

    /** Chooses the tools of each turn; all are there unless set. */
    public Builder toolSelector(ToolSelector value) {
      toolSelector = Objects.requireNonNull(value, "toolSelector");
      return this;
    }

    /** What the model is told before every conversation; none unless set. */
    public Builder instructions(String value) {
      instructions = Objects.requireNonNull(value, "instructions");
      return this;
    }

    /** How the model is to answer; its own set-up unless set. */
    public Builder options(ChatOptions value) {
      options = Objects.requireNonNull(value, "options");
      return this;
    }

    /** How much of a conversation the model is sent; all unless set. */
    public Builder window(ConversationWindow value) {
      window = Objects.requireNonNull(value, "window");
      return this;
    }

    /** What runs do whose conversation is in use; they wait for a minute unless set. */
    public Builder whenBusy(WhenBusy value) {
      whenBusy = Objects.requireNonNull(value, "whenBusy");
      return this;
    }

    /** Decides of each call before it runs; all run unless it is set. */
    public Builder policy(ToolPolicy value) {
      policy = Objects.requireNonNull(value, "policy");
      return this;
    }

    /** How a run comes to its answer; by plain tool calling unless set. */
    public Builder strategy(Strategy value) {
      strategy = Objects.requireNonNull(value, "strategy");
      return this;
    }

    /** The bounds of each run; {@link Limits#defaults} unless set. */
    public Builder limits(Limits value) {
      limits = Objects.requireNonNull(value, "limits");
      return this;
    }

    /** How often idempotent tools that throw are called anew; never unless set. */
    public Builder toolRetry(ToolRetry value) {
      toolRetry = Objects.requireNonNull(value, "toolRetry");
      return this;
    }

    /** Where runs and conversations live; in memory, for this agent alone, unless set. */
    public Builder store(Store value) {
      store = Objects.requireNonNull(value, "store");
      return this;
    }

    /**
     * Where tools run; daemon threads of Leat's own unless set, virtual ones from Java 21 on. On an
     * executor that runs tasks on the caller's thread no tool can be cancelled or timed out. An
     * agent that is a tool of this one needs an executor of its own if this one's threads are few:
     * its tools would wait for the threads that wait for them.
     */
    public Builder executor(Executor value) {
      executor = Objects.requireNonNull(value, "executor");
      return this;
    }

    /** Adds somebody who hears of runs, model calls and tool calls; see {@link AgentListener}. */
    public Builder listener(AgentListener value) {
      listeners.add(Objects.requireNonNull(value, "listener"));
      return this;
    }

    /**
     * Adds a context that the threads of a run take over from the one that starts it; see {@link
     * ContextCapture}. Several are restored in the order in which they were added, and undone in
     * the other.
     */
    public Builder contextCapture(ContextCapture value) {
      contextCaptures.add(Objects.requireNonNull(value, "contextCapture"));
      return this;
    }

    /** The clock of the tools' time limits; the machine's unless set. */
    public Builder ticker(Ticker value) {
      ticker = Objects.requireNonNull(value, "ticker");
      return this;
    }

    /** The agent. */
    public Agent build() {
      return new Agent(
          new AgentConfig(
              model,
              tools,
              toolSelector,
              instructions,
              options,
              window,
              whenBusy,
              policy,
              strategy,
              limits,
              toolRetry,
              store != null ? store : Store.inMemory(),
              executor,
              new Listeners(listeners),
              List.copyOf(contextCaptures),
              ticker,
              null));
    }
  }
}
