package dev.leat.agent;

import dev.leat.chat.Message;
import dev.leat.chat.ToolCall;
import dev.leat.store.RunEvent;
import dev.leat.store.RunLimit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What becomes of a turn that has calls: they run, unless a limit lets none of them. */
final class CalledTurn {
  private CalledTurn() {}

  /** A limit that lets none of a turn's calls run. */
  private record Breach(RunLimit limit, String message) {}

  /** The phase that follows what was said. */
  static Phase begin(
      RunState run, int turn, Message.Assistant said, List<RunEvent.CallMalformed> malformed) {
    CallBook book = new CallBook(turn, said, malformed);
    Breach breach = breach(run, turn, said.calls());
    if (breach != null) {
      Ending ending = Ending.limit(breach.limit(), breach.message());
      return ending.leaving(book.abandon(run, breach.message()));
    }
    return new PolicyTurn(book);
  }

  private static @Nullable Breach breach(RunState run, int turn, List<ToolCall> calls) {
    Limits limits = run.config.limits();
    String usedUp = run.spending.callsUsedUp();
    if (usedUp != null) {
      return new Breach(RunLimit.TOOL_CALLS, usedUp);
    }
    if (calls.size() > limits.toolCallsPerTurn()) {
      return new Breach(
          RunLimit.TOOL_CALLS_PER_TURN,
          "a turn may make "
              + limits.toolCallsPerTurn()
              + " tool calls, the model asks for "
              + calls.size());
    }
    if (run.repeats.exhausted(calls, limits.repeatedCalls())) {
      return new Breach(
          RunLimit.REPEATED_CALLS,
          "the model has made the same call in "
              + limits.repeatedCalls()
              + " turns and nothing new came of it");
    }
    return turn < limits.turns() ? null : new Breach(RunLimit.TURNS, turnsExceeded(limits));
  }

  static String turnsExceeded(Limits limits) {
    return "the run may have " + limits.turns() + " turns and the model asks for another";
  }

  /** An ending that leaves what was said, none of its calls run. */
  static Ending leave(Message.Assistant said, String whyNotRun, Ending ending, RunState run) {
    return ending.leaving(withAnswers(said, whyNotRun, run));
  }

  /** What was said, with an answer for each of its calls: none is run. */
  static List<Message> withAnswers(Message.Assistant said, String whyNotRun, RunState run) {
    if (said.parts().isEmpty()) {
      return List.of();
    }
    List<Message> messages = new ArrayList<>(List.of(said));
    List<ToolCall> calls = said.calls();
    if (!calls.isEmpty()) {
      messages.add(Answers.notRun(run, calls, whyNotRun));
    }
    return messages;
  }
}
