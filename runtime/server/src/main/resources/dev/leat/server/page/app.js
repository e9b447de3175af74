// The page: sessions on the left, the conversation in the middle, the trace on the right.

import { Api, Refusal } from "./api.js";
import { ask, confirm } from "./dialog.js";
import { closeMenu, fit } from "./layout.js";
import { RunView } from "./run.js";
import { SessionList } from "./sessions.js";
import { Trace } from "./trace.js";

const $ = (id) => document.getElementById(id);
const NEAR_THE_END = 120;
const STATES = {
  run_suspended: "The answer waits for your decision.",
  run_resumed: "Answering…",
  run_completed: "Done.",
  run_failed: "Failed.",
  run_cancelled: "Stopped.",
  run_limit_reached: "Ended at a limit.",
};

const api = new Api(() => ask("This server asks for a token.", "", "password"));
const trace = new Trace($("trace-rows"));
const hint = $("hint");
const sessions = new SessionList($("session-list"), {
  open: ({ id }) => open(id),
  rename: ({ id }, name) => attempt(() => rename(id, name)),
  remove: ({ id }, name) => attempt(() => remove(id, `Delete “${name}”?`)),
});

/**
 * The session that is shown. Another one is another object, and what was asked for the former may still come:
 * whoever waited looks whether his is still the current one, or lets his requests end with `left`.
 */
const session = (id) => ({ id, run: null, sending: false, input: "", view: null, state: "", left: new AbortController() });
let current = session(null);

// ---- the line of state

function say(text, bad = false) {
  $("status").textContent = text;
  $("status").classList.toggle("bad", bad);
}

const why = (error) => (error instanceof Refusal ? error.message : "The server cannot be reached.");

/** Does what may fail, and says why it did; whether it went well. */
async function attempt(action) {
  try {
    await action();
    return true;
  } catch (error) {
    if (error.name !== "AbortError") say(why(error), true);
    return false;
  }
}

// ---- sessions

let lists = 0;

async function listSessions() {
  const list = ++lists;
  const { conversations } = await api.json("GET", "/v1/conversations");
  if (list !== lists) return;
  sessions.show(conversations, current.id);
  $("title").textContent = conversations.find(({ id }) => id === current.id)?.title || "Leat";
}

async function rename(id, name) {
  const typed = await ask("Name of the session", name);
  if (!typed) return;
  await api.json("PATCH", `/v1/conversations/${id}`, { title: typed });
  await listSessions();
}

async function remove(id, question) {
  if (!(await confirm(question))) return;
  await api.json("DELETE", `/v1/conversations/${id}`);
  if (id === current.id) {
    history.replaceState(null, "", location.pathname);
    fresh();
  }
  await listSessions();
}

function leave(id) {
  current.left.abort();
  current = session(id);
  $("log").replaceChildren();
  trace.clear();
  say("");
  running(false);
  $("clear").hidden = true;
  closeMenu();
}

/** A session without a conversation yet: it is made with the first message. */
function fresh() {
  leave(null);
  $("log").append(hint);
  $("title").textContent = "Leat";
  if (!sessions.list.contains(document.activeElement)) $("input").focus();
}

const open = (id) => attempt(async () => {
  try {
    await show(id);
  } catch (error) {
    if (error.status === 404) {
      history.replaceState(null, "", location.pathname);
      fresh();
    }
    throw error;
  } finally {
    attempt(listSessions);
  }
});

async function show(id) {
  leave(id);
  if (location.hash.slice(1) !== id) location.hash = id;
  const kept = await api.conversation(id, current.left.signal);
  $("clear").hidden = false;
  showPast(kept.messages);
  if (kept.open) {
    begin(kept.open.run, kept.open.input);
    attempt(listSessions);
    await follow(kept.open.run);
  }
}

function showPast(messages) {
  let view = null;
  for (const message of messages) {
    if (message.role === "user" || !view) {
      view?.finish();
      current.input = message.role === "user" ? message.text : current.input;
      view = new RunView(current.input, null);
      $("log").append(view.element);
    }
    if (message.role !== "user") view.message(message);
  }
  view?.finish();
  $("retry").hidden = !view;
  $("log").scrollTop = $("log").scrollHeight;
}

// ---- runs

const isBusy = () => Boolean(current.run) || current.sending;

async function send(input) {
  const here = current;
  const run = await post(here, input);
  if (!run) return;
  attempt(listSessions);
  if (here === current) {
    begin(run, input);
    await follow(run);
    attempt(listSessions);
  } else if (here.id === current.id && !current.run) {
    await show(here.id);
  }
}

/** Sends the question; null, and said so, if it was not taken. */
async function post(here, input) {
  here.sending = true;
  try {
    return await started(here, input);
  } catch (error) {
    say(here === current ? why(error) : `“${input.slice(0, 60)}” was not sent: ${why(error)}`, true);
    if (here === current && !$("input").value) $("input").value = input;
    return null;
  } finally {
    here.sending = false;
  }
}

async function started(here, input) {
  if (!here.id) {
    here.id = (await api.json("POST", "/v1/conversations", {})).id;
    if (here === current) {
      history.replaceState(null, "", `#${here.id}`);
      $("clear").hidden = false;
    }
  }
  const { id } = await api.json("POST", "/v1/runs", { input, conversation: here.id, stream: $("stream").checked });
  return id;
}

function begin(run, input) {
  hint.remove();
  current.run = run;
  current.input = input;
  current.view = new RunView(input, (decisions) => decide(run, decisions));
  $("log").append(current.view.element);
  $("log").scrollTop = $("log").scrollHeight;
  running(true);
}

async function decide(run, decisions) {
  const done = await attempt(() => api.json("POST", `/v1/runs/${run}/approvals`, { decisions }));
  if (done) refocus($("stop"));
  return done;
}

async function follow(run) {
  const here = current;
  const { view, left } = here;
  try {
    for (let after = 0; after !== null; ) after = await followFrom(here, run, after);
  } finally {
    if (!left.signal.aborted) {
      view.finish();
      running(false);
    }
  }
}

/** Shows the events; null at their end, else from where to go on, because what comes next is kept no more. */
async function followFrom(here, run, after) {
  const { view, left } = here;
  here.state = "Answering…";
  const connection = (there) => say(there ? here.state : "The connection was lost. Trying again…", !there);
  try {
    for await (const frame of api.events(run, after, left.signal, connection)) {
      if (left.signal.aborted) return null;
      tell(here, frame);
    }
    return null;
  } catch (error) {
    if (!(error instanceof Refusal && error.isGone())) throw error;
    const { after: kept = 0 } = await api.run(run, left.signal);
    if (kept <= after) throw error;
    view.gap("What was said here is kept no more; the answer goes on below.");
    return kept;
  }
}

function tell(here, frame) {
  const log = $("log");
  const atEnd = log.scrollHeight - log.scrollTop - log.clientHeight < NEAR_THE_END;
  here.view.frame(frame);
  trace.frame(frame);
  if (STATES[frame.type]) say((here.state = STATES[frame.type]));
  if (atEnd) requestAnimationFrame(() => (log.scrollTop = log.scrollHeight));
}

function running(is) {
  const gone = is ? $("send") : $("stop");
  const wasThere = [gone, $("retry")].includes(document.activeElement);
  $("stop").hidden = !is;
  $("send").hidden = is;
  $("retry").hidden = is || !current.input;
  if (wasThere) refocus(is ? $("stop") : $("send"));
  if (!is) current.run = null;
}

/** Where the keyboard goes when what it was on is no more; a finger must not call one up. */
function refocus(button) {
  (matchMedia("(pointer: coarse)").matches ? button : $("input")).focus();
}

const stop = () => current.run && attempt(() => api.json("POST", `/v1/runs/${current.run}/cancel`));

// ---- what the user does

$("ask").addEventListener("submit", (event) => {
  event.preventDefault();
  const input = $("input").value.trim();
  if (!input || isBusy()) return;
  $("input").value = "";
  fit();
  attempt(() => send(input));
});

$("input").addEventListener("keydown", (event) => {
  if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    $("ask").requestSubmit();
  }
});

$("stop").addEventListener("click", stop);
$("new").addEventListener("click", () => {
  if (location.hash) history.pushState(null, "", location.pathname);
  fresh();
  attempt(listSessions);
});
$("retry").addEventListener("click", () => isBusy() || attempt(() => send(current.input)));
$("clear").addEventListener("click", () => attempt(() => remove(current.id, "Delete what was said in this session?")));
addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || $("dialog").open) return;
  if (!closeMenu()) stop();
});

/** Shows what the address names. */
function go() {
  const wanted = location.hash.slice(1);
  if (wanted === (current.id ?? "")) return;
  if (wanted) {
    open(wanted);
  } else {
    fresh();
    attempt(listSessions);
  }
}

addEventListener("hashchange", go);
go();
if (!current.id) {
  attempt(listSessions);
  $("input").focus();
}
