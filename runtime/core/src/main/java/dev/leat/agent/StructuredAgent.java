package dev.leat.agent;

import dev.leat.store.ConversationId;

/**
 * An agent whose runs answer with a value of a type. The answer is read by the type's codec; if it
 * does not fit, the model is told everything that is wrong, and may try again {@link
 * Limits#repairs} times. Immutable and safe for several threads.
 *
 * <pre>{@code
 * StructuredAgent<Forecast> forecasts = agent.answering(ForecastJson.CODEC);
 * Forecast tomorrow = forecasts.run("The weather in Paris tomorrow?").answer();
 * }</pre>
 *
 * @param <T> the type of the answers
 */
public final class StructuredAgent<T> {
  private final Agent agent;
  private final AnswerForm<T> form;

  StructuredAgent(Agent agent, AnswerForm<T> form) {
    this.agent = agent;
    this.form = form;
  }

  /** Starts a run that stands alone. */
  public StructuredRun<T> run(String input) {
    return run(RunRequest.builder(input).build());
  }

  /** Starts a run that goes on with a conversation. */
  public StructuredRun<T> run(ConversationId conversation, String input) {
    return run(RunRequest.builder(input).conversation(conversation).build());
  }

  /** Starts a run, as {@link Agent#run(RunRequest)} does. */
  public StructuredRun<T> run(RunRequest request) {
    return new StructuredRun<>(agent.run(request), form);
  }

  /** Goes on with a run at rest, as {@link Agent#resume(Resumption)} does. */
  public StructuredRun<T> resume(Resumption resumption) {
    return new StructuredRun<>(agent.resume(resumption), form);
  }
}
