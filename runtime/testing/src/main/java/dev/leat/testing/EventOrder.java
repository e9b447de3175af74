package dev.leat.testing;

import dev.leat.agent.Limits;
import dev.leat.store.Approval;
import dev.leat.store.RunEvent;
import dev.leat.store.RunEventVisitor;
import dev.leat.store.ToolOutcome;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Holds the events of a run against the order that every run keeps. */
final class EventOrder implements RunEventVisitor {
  private enum Call {
    BEGUN,
    READY,
    MALFORMED,
    RUNNING,
    ANSWERED
  }

  private final Map<String, Call> calls = new LinkedHashMap<>();

  /** The runs of tools that are agents, by call and run. */
  private final Map<String, Map<String, EventOrder>> nested = new LinkedHashMap<>();

  private final StringBuilder text = new StringBuilder();
  private int events;
  private int turn;

  /** Whether the model is speaking. */
  private boolean inTurn;

  /** How many steps the plan has; -1 as long as there is none. */
  private int plan = -1;

  /** The step that began last, and the one that was done last. */
  private int step;

  private int stepsDone;

  /** The turn after which the step that is under way began. */
  private int stepTurn;

  /** Whether the run is at rest. */
  private boolean atRest;

  private RunEvent.@Nullable Terminal ending;

  void next(RunEvent event) {
    require(ending == null, "nothing after the terminal event", event);
    require((events == 0) == (event instanceof RunEvent.Started), "Started first and once", event);
    require(atRest == (event instanceof RunEvent.Resumed), "Resumed after Suspended alone", event);
    events++;
    event.accept(this);
    if (event instanceof RunEvent.Terminal terminal) {
      end(terminal);
    }
  }

  void end() {
    require(ending != null || atRest, "a terminal event", "none after " + events + " events");
  }

  private void end(RunEvent.Terminal terminal) {
    ending = terminal;
    require(repeats(terminal.text()), "the text that was shown: \"" + text + "\"", terminal);
    calls.forEach(
        (id, state) ->
            require(
                state == Call.ANSWERED
                    || state == Call.MALFORMED
                    || (state == Call.BEGUN && !(terminal instanceof RunEvent.Completed)),
                "an answer to call " + id + ", which is " + state,
                terminal));
  }

  /** A terminal event has a bound; of more text it repeats the beginning. */
  private boolean repeats(String told) {
    return text.length() <= Limits.MAX_TEXT
        ? told.contentEquals(text)
        : told.length() >= Limits.MAX_TEXT - 1 && text.indexOf(told) == 0;
  }

  @Override
  public void visit(RunEvent.TurnStarted event) {
    require(!inTurn && event.turn() == turn + 1, "turn " + (turn + 1), event);
    turn = event.turn();
    inTurn = true;
  }

  @Override
  public void visit(RunEvent.TurnFinished event) {
    require(inTurn && event.turn() == turn, "the end of turn " + turn, event);
    inTurn = false;
  }

  @Override
  public void visit(RunEvent.Text event) {
    require(!event.text().isEmpty(), "text that is not empty", event);
    text.append(event.text());
  }

  @Override
  public void visit(RunEvent.Reasoning event) {
    require(inTurn, "reasoning within a turn", event);
  }

  @Override
  public void visit(RunEvent.PlanMade event) {
    require(!inTurn && plan < 0, "one plan, after its turn", event);
    plan = event.steps().size();
  }

  @Override
  public void visit(RunEvent.StepStarted event) {
    boolean next = event.step() == step + 1 && event.step() <= plan;
    require(!inTurn && next, "step " + (step + 1) + " of " + plan, event);
    require(!inStep() || turn == stepTurn, "the end of step " + (stepsDone + 1), event);
    step = event.step();
    stepTurn = turn;
  }

  private boolean inStep() {
    return stepsDone < step;
  }

  @Override
  public void visit(RunEvent.StepFinished event) {
    boolean next = event.step() == stepsDone + 1 && event.step() <= step;
    require(!inTurn && next, "the end of step " + (stepsDone + 1), event);
    stepsDone = event.step();
  }

  @Override
  public void visit(RunEvent.CallStarted event) {
    // The calls of a plan are made without a turn; within a step of turns, calls are in a turn.
    boolean planned = inStep() && turn == stepTurn;
    require(inTurn || planned, "a call within a turn or a step of calls", event);
    require(!calls.containsKey(event.callId()), "a new call", event);
    calls.put(event.callId(), Call.BEGUN);
  }

  @Override
  public void visit(RunEvent.CallArguments event) {
    require(calls.get(event.callId()) == Call.BEGUN, "arguments of an open call", event);
  }

  @Override
  public void visit(RunEvent.CallReady event) {
    move(event.call().id(), Call.BEGUN, Call.READY, event);
  }

  @Override
  public void visit(RunEvent.CallMalformed event) {
    String id = event.callId();
    if (id != null) {
      move(id, Call.BEGUN, Call.MALFORMED, event);
    }
  }

  @Override
  public void visit(RunEvent.CallChanged event) {
    require(calls.get(event.callId()) == Call.READY, "a change of a call that waits", event);
  }

  @Override
  public void visit(RunEvent.Suspended event) {
    for (Approval approval : event.approvals()) {
      require(calls.get(approval.callId()) == Call.READY, "a question of a waiting call", event);
    }
    require(calls.values().stream().noneMatch(Call.RUNNING::equals), "no tool at rest", event);
    atRest = true;
  }

  @Override
  public void visit(RunEvent.Resumed event) {
    atRest = false;
  }

  @Override
  public void visit(RunEvent.ToolStarted event) {
    require(!inTurn, "tools after the turn", event);
    move(event.callId(), Call.READY, Call.RUNNING, event);
  }

  @Override
  public void visit(RunEvent.ToolRetried event) {
    require(calls.get(event.callId()) == Call.RUNNING, "another attempt of a running tool", event);
  }

  @Override
  public void visit(RunEvent.ToolProgress event) {
    require(calls.get(event.callId()) == Call.RUNNING, "progress of a running tool", event);
  }

  @Override
  public void visit(RunEvent.Nested event) {
    require(calls.get(event.callId()) == Call.RUNNING, "a run of a running tool", event);
    nested
        .computeIfAbsent(event.callId(), call -> new LinkedHashMap<>())
        .computeIfAbsent(event.runId(), run -> new EventOrder())
        .next(event.event());
  }

  @Override
  public void visit(RunEvent.ToolFinished event) {
    Call state = calls.get(event.callId());
    if (event.outcome() == ToolOutcome.OK) {
      nested.getOrDefault(event.callId(), Map.of()).values().forEach(EventOrder::end);
    }
    require(state == Call.READY || state == Call.RUNNING, "one answer to a whole call", event);
    calls.put(event.callId(), Call.ANSWERED);
  }

  private void move(String call, Call from, Call to, RunEvent event) {
    require(calls.get(call) == from, "call " + call + " to be " + from, event);
    calls.put(call, to);
  }

  private void require(boolean holds, String expected, Object found) {
    if (!holds) {
      throw new AssertionError("expected " + expected + "; found event " + events + ": " + found);
    }
  }
}
