package dev.leat.store;

/** What to do for each kind of event; nothing unless overridden. */
public interface RunEventVisitor {
  /** See {@link RunEvent.Started}. */
  default void visit(RunEvent.Started event) {}

  /** See {@link RunEvent.TurnStarted}. */
  default void visit(RunEvent.TurnStarted event) {}

  /** See {@link RunEvent.Text}. */
  default void visit(RunEvent.Text event) {}

  /** See {@link RunEvent.Reasoning}. */
  default void visit(RunEvent.Reasoning event) {}

  /** See {@link RunEvent.CallStarted}. */
  default void visit(RunEvent.CallStarted event) {}

  /** See {@link RunEvent.CallArguments}. */
  default void visit(RunEvent.CallArguments event) {}

  /** See {@link RunEvent.CallReady}. */
  default void visit(RunEvent.CallReady event) {}

  /** See {@link RunEvent.CallMalformed}. */
  default void visit(RunEvent.CallMalformed event) {}

  /** See {@link RunEvent.CallChanged}. */
  default void visit(RunEvent.CallChanged event) {}

  /** See {@link RunEvent.Suspended}. */
  default void visit(RunEvent.Suspended event) {}

  /** See {@link RunEvent.Resumed}. */
  default void visit(RunEvent.Resumed event) {}

  /** See {@link RunEvent.PlanMade}. */
  default void visit(RunEvent.PlanMade event) {}

  /** See {@link RunEvent.StepStarted}. */
  default void visit(RunEvent.StepStarted event) {}

  /** See {@link RunEvent.StepFinished}. */
  default void visit(RunEvent.StepFinished event) {}

  /** See {@link RunEvent.ToolStarted}. */
  default void visit(RunEvent.ToolStarted event) {}

  /** See {@link RunEvent.ToolRetried}. */
  default void visit(RunEvent.ToolRetried event) {}

  /** See {@link RunEvent.ToolProgress}. */
  default void visit(RunEvent.ToolProgress event) {}

  /** See {@link RunEvent.Nested}. */
  default void visit(RunEvent.Nested event) {}

  /** See {@link RunEvent.ToolFinished}. */
  default void visit(RunEvent.ToolFinished event) {}

  /** See {@link RunEvent.TurnFinished}. */
  default void visit(RunEvent.TurnFinished event) {}

  /** See {@link RunEvent.Completed}. */
  default void visit(RunEvent.Completed event) {}

  /** See {@link RunEvent.Failed}. */
  default void visit(RunEvent.Failed event) {}

  /** See {@link RunEvent.Cancelled}. */
  default void visit(RunEvent.Cancelled event) {}

  /** See {@link RunEvent.LimitReached}. */
  default void visit(RunEvent.LimitReached event) {}

  /** See {@link RunEvent.Unknown}. */
  default void visit(RunEvent.Unknown event) {}
}
