// One run as it is shown: what was asked, and what came of it.

import { element, MarkdownText } from "./markdown.js";

const OUTCOMES = { ok: "done", error: "failed", invalid_arguments: "wrong arguments", unknown_tool: "no such tool", denied: "not allowed", not_run: "not run", outcome_unknown: "outcome unknown" };

function pretty(json) {
  try {
    return JSON.stringify(JSON.parse(json), null, 2);
  } catch {
    return json;
  }
}

/** A call of a tool, its arguments and its result, to be folded out. */
class CallCard {
  constructor(tool) {
    this.tool = tool;
    this.summary = element("summary");
    this.arguments = element("pre");
    this.progress = element("pre", { hidden: "" });
    this.result = element("pre", { hidden: "" });
    this.inner = element("div", { className: "inner" });
    this.element = element("details", { className: "call" }, this.summary, this.arguments, this.progress, this.inner, this.result);
    this.runs = new Map();
    this.say("is being written");
  }

  say(state) {
    this.summary.textContent = `${this.tool}: ${state}`;
  }

  add(json) {
    this.arguments.textContent += json;
  }

  ready(json) {
    this.arguments.textContent = pretty(json);
    this.say("waits");
  }

  progressed(message) {
    this.progress.hidden = false;
    this.progress.textContent += `${message}\n`;
  }

  /** Shows an event of a run of the agent that serves as this tool. */
  nested(run, frame) {
    let view = this.runs.get(run);
    if (!view) {
      view = new RunView(null, null);
      this.runs.set(run, view);
      this.inner.append(view.answer);
    }
    view.frame(frame);
  }

  finished(outcome, text, millis) {
    this.result.hidden = false;
    this.result.textContent = pretty(text);
    this.element.classList.toggle("bad", outcome !== "ok");
    const took = millis === undefined ? "" : `, ${millis} ms`;
    this.say(`${OUTCOMES[outcome] ?? outcome}${took}`);
  }
}

export class RunView {
  /**
   * @param input what was asked; null if it stands elsewhere
   * @param decide is called with the decisions of the one who reads, and resolves to whether they arrived; null if there are none
   */
  constructor(input, decide) {
    this.decide = decide;
    // What is being written is read out at its end: in pieces, it would be begun again with each.
    this.answer = element("div", { className: "answer running", "aria-busy": "true" });
    const question = input === null ? [] : [element("div", { className: "mine", text: input })];
    this.element = element("article", {}, ...question, this.answer);
    this.calls = new Map();
    this.last = null;
    this.approval = null;
  }

  /** Shows a message of the past. */
  message(message) {
    if (message.reasoning) this.reasoning(message.reasoning);
    if (message.text) this.text(message.text);
    for (const call of message.calls ?? []) this.call(call.call, call.tool).ready(call.arguments);
    for (const { call, tool, text, error } of message.results ?? []) {
      this.call(call, tool).finished(error ? "error" : "ok", text);
    }
    if (message.interrupted) this.ending("Stopped before its end.");
  }

  /** Shows an event. */
  frame(frame) {
    switch (frame.type) {
      case "text":
        return this.text(frame.text);
      case "reasoning":
        return this.reasoning(frame.text);
      case "call_started":
        return this.call(frame.call, frame.tool);
      case "call_arguments":
        return this.call(frame.call).add(frame.json);
      case "call_ready":
        return this.call(frame.call, frame.tool).ready(frame.arguments);
      case "call_changed":
        return this.call(frame.call).ready(frame.arguments);
      case "call_malformed":
        return this.malformed(frame);
      case "tool_started":
        return this.call(frame.call).say("runs");
      case "tool_progress":
        return this.call(frame.call).progressed(frame.message);
      case "tool_retried":
        return this.call(frame.call).say(`attempt ${frame.attempt} failed, another follows`);
      case "tool_finished":
        return this.call(frame.call, frame.tool).finished(frame.outcome, frame.text, frame.millis);
      case "nested":
        return this.call(frame.call).nested(frame.run, frame.frame);
      case "plan_made":
        return this.plan(frame.steps);
      case "run_suspended":
        return this.decide && this.ask(frame.approvals);
      case "run_resumed":
        return this.resumed();
      case "run_completed":
        return this.finish();
      case "run_failed":
        return this.ending(`Failed: ${frame.message}`, true);
      case "run_cancelled":
        return this.ending("Stopped.");
      case "run_limit_reached":
        return this.ending(frame.message, true);
    }
  }

  /** Says what the reader does not see. */
  gap(text) {
    this.add(element("p", { className: "ending", text }));
  }

  add(made) {
    this.endText();
    this.answer.append(made);
  }

  endText() {
    if (this.last instanceof MarkdownText) this.last.finish();
    this.last = null;
  }

  busy(is) {
    this.answer.classList.toggle("running", is);
    this.answer.setAttribute("aria-busy", String(is));
  }

  text(text) {
    if (!(this.last instanceof MarkdownText)) {
      const made = new MarkdownText();
      this.add(made.element);
      this.last = made;
    }
    this.last.append(text);
  }

  reasoning(text) {
    if (!this.last?.thoughts) {
      const thoughts = element("pre");
      this.add(element("details", { className: "reasoning" }, element("summary", { text: "Reasoning" }), thoughts));
      this.last = { thoughts };
    }
    this.last.thoughts.append(text);
  }

  call(id, tool) {
    let card = this.calls.get(id);
    if (!card) {
      card = new CallCard(tool ?? "tool");
      this.calls.set(id, card);
      this.add(card.element);
    }
    return card;
  }

  plan(steps) {
    const list = element("ol", {}, ...steps.map((text) => element("li", { text })));
    this.add(element("details", { className: "plan" }, element("summary", { text: `Plan of ${steps.length}` }), list));
  }

  malformed({ raw, reason }) {
    this.add(element("details", { className: "bad" }, element("summary", { text: `Not a call: ${reason}` }), element("pre", { text: raw })));
  }

  ask(approvals) {
    this.busy(false);
    const decisions = new Map();
    const box = element("div", { className: "approval", role: "group", "aria-label": "Approval" });
    const decided = async (button) => {
      if (decisions.size < approvals.length) return box.querySelector("button:enabled")?.focus();
      if (await this.decide([...decisions.values()])) return;
      decisions.clear();
      for (const each of box.querySelectorAll(":disabled")) each.disabled = false;
      button.focus();
    };
    for (const approval of approvals) box.append(this.question(approval, decisions, decided));
    this.approval = box;
    this.add(box);
  }

  question({ call, tool, arguments: json, hash, reason }, decisions, decided) {
    const why = element("input", { placeholder: "Reason, if not", "aria-label": `Reason against ${tool}` });
    const row = element("p", { className: "row" }, why);
    for (const [label, allow] of [["Deny", false], ["Allow", true]]) {
      const button = element("button", { type: "button", text: label });
      button.addEventListener("click", () => {
        decisions.set(call, { call, hash, allow, ...(allow || !why.value ? {} : { reason: why.value }) });
        for (const each of row.children) each.disabled = true;
        decided(button);
      });
      row.append(button);
    }
    const head = element("p", {}, element("strong", { text: tool }), reason ? `: ${reason}` : " asks to be run.");
    return element("div", {}, head, element("pre", { text: pretty(json) }), row);
  }

  resumed() {
    this.approval?.remove();
    this.approval = null;
    this.busy(true);
  }

  ending(text, bad = false) {
    this.add(element("p", { className: bad ? "ending bad" : "ending", text }));
    this.finish();
  }

  finish() {
    this.approval?.remove();
    this.endText();
    this.busy(false);
  }
}
