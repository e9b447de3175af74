package dev.leat.agent;

import com.fasterxml.jackson.databind.JsonNode;
import dev.leat.chat.ChatOptions;
import dev.leat.chat.Message;
import dev.leat.chat.ToolChoice;
import dev.leat.json.JsonWriter;
import dev.leat.store.RunEvent;
import dev.leat.tool.Toolset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A plan, its steps one after the other, the answer. */
final class PlanAndSolve implements Course {
  /** What a checkpoint calls it. */
  static final String NAME = "plan_and_solve";

  private static final Pattern STEP = Pattern.compile("\\s*(?:\\d+[.)]|[-*+•])\\s+(\\S.*)");

  private static final String PLAN =
      "Before you answer, make a plan: the steps that lead to the answer, as a numbered list, a"
          + " line each and nothing else. Call no tool yet. If no step is needed, write: No plan.";

  private static final String ANSWER = "All steps are done. Now answer the user.";

  private enum Stage {
    PLAN,
    STEP,
    ANSWER
  }

  private Stage stage;
  private List<String> steps;

  /** The step under way, from 1; 0 before the first. */
  private int step;

  private PlanAndSolve(Stage stage, List<String> steps, int step) {
    this.stage = stage;
    this.steps = steps;
    this.step = step;
  }

  static PlanAndSolve begin() {
    return new PlanAndSolve(Stage.PLAN, List.of(), 0);
  }

  @Override
  public boolean isAside() {
    return stage != Stage.ANSWER;
  }

  @Override
  public Optional<Message.User> note(Toolset tools) {
    return stage == Stage.PLAN ? Optional.of(Answers.note(PLAN)) : Optional.empty();
  }

  @Override
  public ChatOptions options(ChatOptions options) {
    return stage == Stage.PLAN ? options.toBuilder().toolChoice(ToolChoice.NONE).build() : options;
  }

  @Override
  public @Nullable Phase answered(RunState run, int turn, Message.Assistant said) {
    if (stage == Stage.ANSWER) {
      return null;
    }
    if (stage == Stage.PLAN) {
      steps = read(said.text());
      run.emit(new RunEvent.PlanMade(steps));
    } else {
      run.emit(new RunEvent.StepFinished(step, said.text()));
    }
    boolean done = step == steps.size();
    stage = done ? Stage.ANSWER : Stage.STEP;
    List<Message> messages = new ArrayList<>();
    if (!said.parts().isEmpty()) {
      messages.add(said);
    }
    messages.add(Answers.note(done ? ANSWER : carryOut(step + 1)));
    if (!run.transcript.add(messages)) {
      return Ending.conflict(run);
    }
    if (!done) {
      step++;
      run.emit(new RunEvent.StepStarted(step, steps.get(step - 1)));
    }
    return new ModelTurn(turn + 1);
  }

  private String carryOut(int next) {
    return "Carry out step "
        + next
        + " of your plan, and only that: "
        + steps.get(next - 1)
        + "\nWhen it is done, say briefly what came of it.";
  }

  /** The items of the list; none if there is no list. */
  private static List<String> read(String plan) {
    return plan.lines()
        .map(STEP::matcher)
        .filter(Matcher::matches)
        .map(line -> line.group(1).strip())
        .toList();
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject().name("strategy").value(NAME);
    out.name("stage").value(stage.name()).name("step").value(step);
    out.name("steps").beginArray();
    steps.forEach(out::value);
    out.endArray().endObject();
  }

  static PlanAndSolve restore(JsonNode in) {
    List<String> steps = new ArrayList<>();
    in.path("steps").forEach(each -> steps.add(each.asText()));
    return new PlanAndSolve(
        Stage.valueOf(in.path("stage").asText()), steps, in.path("step").asInt());
  }
}
