package dev.leat.agent;

import dev.leat.chat.Message;
import dev.leat.chat.ToolCall;
import dev.leat.json.Problem;
import java.util.List;

/** What becomes of a run whose answer must be of a type, once there is one. */
final class AnswerCheck {
  private AnswerCheck() {}

  /** What follows the model's last words. */
  static Phase said(RunState run, int turn, Message.Assistant said) {
    AnswerForm<?> form = run.config.form();
    List<Problem> problems = form == null ? List.of() : form.problems(said.text());
    if (form == null || problems.isEmpty()) {
      return Ending.completed().leaving(said.parts().isEmpty() ? List.of() : List.of(said));
    }
    if (run.answerFails()) {
      return invalid(said.text(), problems).leaving(List.of(said));
    }
    List<Message> again = List.of(said, Answers.note(form.repair(problems)));
    return run.transcript.add(again) ? new ModelTurn(turn + 1) : Ending.conflict(run);
  }

  /** The ending of a run whose tools have given its answer. */
  static Ending given(RunState run, String text) {
    AnswerForm<?> form = run.config.form();
    List<Problem> problems = form == null ? List.of() : form.problems(text);
    return problems.isEmpty() ? Ending.completed() : invalid(text, problems);
  }

  /** The ending of a run whose calls keep failing: if it is the answer that fails, that one's. */
  static Ending failing(RunState run, Message.Assistant said, Ending ending) {
    AnswerForm<?> form = run.config.form();
    for (ToolCall call : said.calls()) {
      List<Problem> problems =
          form != null && form.isTool(call.name()) ? form.problems(call.arguments()) : List.of();
      if (!problems.isEmpty()) {
        return invalid(call.arguments(), problems);
      }
    }
    return ending;
  }

  private static Ending invalid(String text, List<Problem> problems) {
    InvalidAnswerException cause = new InvalidAnswerException(text, problems);
    return Ending.failed("answer:invalid", String.valueOf(cause.getMessage()), cause);
  }
}
