package dev.leat.agent;

/**
 * A run whose answer is a value of a type. Safe for several threads.
 *
 * @param <T> the type of the answer
 */
public final class StructuredRun<T> {
  private final AgentRun run;
  private final AnswerForm<T> form;

  StructuredRun(AgentRun run, AnswerForm<T> form) {
    this.run = run;
    this.form = form;
  }

  /**
   * The run itself. Its text is what the model writes, also answers that did not fit; the last is
   * the answer's JSON.
   */
  public AgentRun run() {
    return run;
  }

  /**
   * Waits for the answer.
   *
   * @throws InvalidAnswerException if the model gave none that fits, within {@link Limits#repairs}
   * @throws RunException if the run did not complete for another reason, or is at rest
   */
  public T answer() throws InterruptedException {
    RunResult result = run.result();
    if (result.cause().orElse(null) instanceof InvalidAnswerException invalid) {
      throw new InvalidAnswerException(invalid.text(), invalid.problems());
    }
    String text = result.orThrow().answer();
    AnswerForm.Reading<T> reading = form.read(text);
    if (reading.value() == null) {
      throw new InvalidAnswerException(text, reading.problems());
    }
    return reading.value();
  }
}
