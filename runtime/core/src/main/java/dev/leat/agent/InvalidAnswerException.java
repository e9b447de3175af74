package dev.leat.agent;

import dev.leat.json.Problem;
import java.util.List;

/** The model's answer is not of the type that was asked for, and was not repaired within bounds. */
public final class InvalidAnswerException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String text;
  private final transient List<Problem> problems;

  InvalidAnswerException(String text, List<Problem> problems) {
    super(message(problems));
    this.text = text;
    this.problems = List.copyOf(problems);
  }

  private static String message(List<Problem> problems) {
    StringBuilder message = new StringBuilder("the answer is not of the type asked for:");
    problems.forEach(problem -> message.append("\n- ").append(problem));
    return message.toString();
  }

  /** The last answer, as the model wrote it. */
  public String text() {
    return text;
  }

  /** Everything that is wrong with it. */
  public List<Problem> problems() {
    return problems;
  }
}
