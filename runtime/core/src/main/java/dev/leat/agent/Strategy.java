package dev.leat.agent;

/**
 * How a run comes from the question to its answer. Tools, limits, approvals and cancellation are
 * the same with each: a strategy only says what the model is asked next. Reasoning and acting in
 * text (ReAct) is no strategy but a format of calls: see {@code ToolCallFormats.REACT}.
 */
public enum Strategy {
  /** The model calls tools until it answers. */
  TOOL_CALLING {
    @Override
    Course course() {
      return Course.TOOL_CALLING;
    }
  },

  /**
   * The model first makes a plan, without tools; then it carries out the plan step by step, each
   * step with as many turns and tools as it takes; then it answers. The plan and its steps are
   * events; only the answer is text for the user, all that is said before is reasoning. A question
   * that needs no plan is answered at once. Source: Wang et al., <i>Plan-and-Solve Prompting</i>
   * (2023).
   */
  PLAN_AND_SOLVE {
    @Override
    Course course() {
      return PlanAndSolve.begin();
    }
  },

  /**
   * The model plans all tool calls at once, each with the results of earlier ones named where it
   * needs them; then the calls are made without asking the model again, side by side where none
   * needs another's result; then it answers with all results before it. That is two turns, however
   * many calls. The plan and its calls are events; the plan is reasoning, the answer text. A call
   * that fails, or a plan that cannot be read, leaves the rest to plain tool calling. Source: Xu et
   * al., <i>ReWOO: Decoupling Reasoning from Observations for Efficient Augmented Language
   * Models</i> (2023).
   */
  REWOO {
    @Override
    Course course() {
      return Rewoo.begin();
    }
  };

  /** The way of a new run. */
  abstract Course course();
}
