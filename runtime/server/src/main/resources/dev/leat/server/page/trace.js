// What happened when, how long it took and what it cost.

import { element } from "./markdown.js";

const tokens = ({ input, output }) => `${input} in,\n${output} out`;
const millis = (from, to) => `${Date.parse(to) - Date.parse(from)} ms`;

export class Trace {
  constructor(rows) {
    this.rows = rows;
    this.start = null;
    this.turns = new Map();
  }

  clear() {
    this.rows.replaceChildren();
  }

  frame(frame) {
    switch (frame.type) {
      case "run_started":
        this.start = frame.time;
        return this.row(frame, "run begins");
      case "turn_started":
        return void this.turns.set(frame.turn, frame.time);
      case "turn_finished":
        return this.row(frame, `turn ${frame.turn}: ${frame.reason}`, this.took(frame), tokens(frame.usage));
      case "tool_finished":
        return this.row(frame, `${frame.tool}: ${frame.outcome}`, `${frame.millis} ms`);
      case "step_started":
        return this.row(frame, `step ${frame.step}: ${frame.text}`);
      case "tool_retried":
      case "call_malformed":
      case "run_suspended":
      case "run_resumed":
        return this.row(frame, frame.type.replace("_", " "));
      case "run_completed":
      case "run_failed":
      case "run_cancelled":
      case "run_limit_reached":
        return this.row(frame, frame.type.replaceAll("_", " "), millis(this.start ?? frame.time, frame.time), frame.usage && tokens(frame.usage));
    }
  }

  took({ turn, time }) {
    return this.turns.has(turn) ? millis(this.turns.get(turn), time) : "";
  }

  row(frame, what, took = "", cost = "") {
    const at = `${((Date.parse(frame.time) - Date.parse(this.start ?? frame.time)) / 1000).toFixed(1)} s`;
    this.rows.append(element("tr", {}, ...[at, what, took, cost].map((text) => element("td", { text }))));
  }
}
