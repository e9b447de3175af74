// The page: sessions on the left, the conversation in the middle, the trace on the right.

import { Api, Refusal } from "./api.js";
import { element } from "./markdown.js";
import { RunView } from "./run.js";
import { Trace } from "./trace.js";

const $ = (id) => document.getElementById(id);
const INPUTS = "leat.inputs";
const NEAR_THE_END = 120;

const api = new Api(() => ask("This server asks for a token.", "", "password"));
const trace = new Trace($("trace-rows"));
const none = { id: null, run: null, input: "", reading: null };
let current = { ...none };

// ---- dialogs and the line of state

function ask(text, value, type = "text") {
  const dialog = $("dialog");
  const input = $("dialog-input");
  $("dialog-text").textContent = text;
  input.hidden = value === null;
  input.required = value !== null;
  input.type = type;
  input.value = value ?? "";
  dialog.returnValue = "";
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => resolve(dialog.returnValue === "ok" ? (value === null ? true : input.value) : null), { once: true });
  });
}

function say(text, bad = false) {
  $("status").textContent = text;
  $("status").classList.toggle("bad", bad);
}

/** Does what may fail, and says why it did. */
async function attempt(action) {
  try {
    await action();
  } catch (error) {
    say(error instanceof Refusal ? error.message : "The server cannot be reached.", true);
  }
}

// ---- what was asked in a run, for the time until the conversation has it

const inputs = () => JSON.parse(sessionStorage.getItem(INPUTS) ?? "{}");

function remember(run, input) {
  sessionStorage.setItem(INPUTS, JSON.stringify({ [run]: input }));
}

// ---- sessions

async function listSessions() {
  const { conversations } = await api.json("GET", "/v1/conversations");
  $("session-list").replaceChildren(...conversations.map(sessionEntry));
  $("title").textContent = conversations.find(({ id }) => id === current.id)?.title || "Leat";
}

function sessionEntry({ id, title }) {
  const name = title || "New session";
  const open = element("button", { text: name, ...(id === current.id ? { "aria-current": "page" } : {}) });
  open.addEventListener("click", () => attempt(() => show(id)));
  const rename = element("button", { text: "✎", "aria-label": `Rename ${name}` });
  rename.addEventListener("click", () => attempt(async () => {
    const typed = await ask("Name of the session", name);
    if (!typed) return;
    await api.json("PATCH", `/v1/conversations/${id}`, { title: typed });
    await listSessions();
  }));
  const remove = element("button", { text: "✕", "aria-label": `Delete ${name}` });
  remove.addEventListener("click", () => attempt(async () => {
    if (!(await ask(`Delete “${name}”?`, null))) return;
    await api.json("DELETE", `/v1/conversations/${id}`);
    if (id === current.id) fresh();
    await listSessions();
  }));
  return element("li", id === current.id ? { className: "current" } : {}, open, rename, remove);
}

function leave() {
  current.reading?.abort();
  current = { ...none };
  $("log").replaceChildren();
  trace.clear();
  say("");
  running(false);
}

/** A session without a conversation yet: it is made with the first message. */
function fresh() {
  leave();
  history.replaceState(null, "", location.pathname);
  $("title").textContent = "Leat";
  $("retry").hidden = $("clear").hidden = true;
  closeMenu();
  $("input").focus();
}

async function show(id) {
  leave();
  current.id = id;
  location.hash = id;
  closeMenu();
  const { run, messages } = await api.json("GET", `/v1/conversations/${id}`);
  $("clear").hidden = false;
  const state = run ? await api.json("GET", `/v1/runs/${run}`).catch(() => null) : null;
  const open = state?.state === "running" || state?.state === "suspended";
  const past = open ? withoutRun(messages, inputs()[run]) : { messages };
  showPast(past.messages);
  attempt(listSessions);
  if (open) {
    begin(run, past.input ?? "");
    await follow(run);
  }
}

/** What the log will tell again is not shown twice. */
function withoutRun(messages, known) {
  const last = messages.map((message) => message.role).lastIndexOf("user");
  const input = known ?? messages[last]?.text;
  const begun = last >= 0 && messages[last].text === input;
  return { input, messages: begun ? messages.slice(0, last) : messages };
}

function showPast(messages) {
  let view = null;
  for (const message of messages) {
    if (message.role === "user" || !view) {
      view?.finish();
      current.input = message.role === "user" ? message.text : current.input;
      view = new RunView(current.input, () => {});
      $("log").append(view.element);
    }
    if (message.role !== "user") view.message(message);
  }
  view?.finish();
  $("retry").hidden = !view;
  $("log").scrollTop = $("log").scrollHeight;
}

// ---- runs

async function send(input) {
  if (!current.id) {
    const made = await api.json("POST", "/v1/conversations", {});
    current.id = made.id;
    history.replaceState(null, "", `#${made.id}`);
    $("clear").hidden = false;
  }
  const { id: run } = await api.json("POST", "/v1/runs", { input, conversation: current.id, stream: $("stream").checked });
  remember(run, input);
  begin(run, input);
  attempt(listSessions);
  await follow(run);
  attempt(listSessions);
}

function begin(run, input) {
  $("hint")?.remove();
  current.run = run;
  current.input = input;
  current.view = new RunView(input, (decisions) => attempt(() => api.json("POST", `/v1/runs/${run}/approvals`, { decisions })));
  $("log").append(current.view.element);
  $("log").scrollTop = $("log").scrollHeight;
  running(true);
}

async function follow(run) {
  const { view } = current;
  const reading = (current.reading = new AbortController());
  try {
    for await (const frame of api.events(run, 0, reading.signal, connection)) {
      const log = $("log");
      const atEnd = log.scrollHeight - log.scrollTop - log.clientHeight < NEAR_THE_END;
      view.frame(frame);
      trace.frame(frame);
      if (atEnd) requestAnimationFrame(() => (log.scrollTop = log.scrollHeight));
    }
  } finally {
    if (!reading.signal.aborted) {
      view.finish();
      running(false);
    }
  }
}

function connection(there) {
  say(there ? "" : "The connection was lost. Trying again…", !there);
}

function running(is) {
  $("stop").hidden = !is;
  $("send").hidden = is;
  $("retry").hidden = is || !current.input;
  if (!is) current.run = null;
}

const stop = () => current.run && attempt(() => api.json("POST", `/v1/runs/${current.run}/cancel`));

// ---- what the user does

$("ask").addEventListener("submit", (event) => {
  event.preventDefault();
  const input = $("input").value.trim();
  if (!input || current.run) return;
  $("input").value = "";
  fit();
  attempt(async () => {
    try {
      await send(input);
    } catch (error) {
      if (!current.run && !$("input").value) $("input").value = input;
      throw error;
    }
  });
});

$("input").addEventListener("keydown", (event) => {
  if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    $("ask").requestSubmit();
  }
});

function fit() {
  const input = $("input");
  input.rows = Math.min(8, input.value.split("\n").length);
}

function closeMenu() {
  $("sessions").classList.remove("open");
  $("menu").setAttribute("aria-expanded", "false");
}

$("input").addEventListener("input", fit);
$("stop").addEventListener("click", stop);
$("new").addEventListener("click", () => {
  fresh();
  attempt(listSessions);
});
$("retry").addEventListener("click", () => attempt(() => send(current.input)));
$("clear").addEventListener("click", () => attempt(async () => {
  if (!(await ask("Delete what was said in this session?", null))) return;
  await api.json("DELETE", `/v1/conversations/${current.id}`);
  fresh();
  await listSessions();
}));
$("menu").addEventListener("click", () => {
  const open = $("sessions").classList.toggle("open");
  $("menu").setAttribute("aria-expanded", String(open));
});
$("show-trace").addEventListener("click", () => {
  $("trace").hidden = !$("trace").hidden;
  $("show-trace").setAttribute("aria-expanded", String(!$("trace").hidden));
});
addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || $("dialog").open) return;
  if ($("sessions").classList.contains("open")) closeMenu();
  else stop();
});

const wanted = location.hash.slice(1);
if (wanted) {
  attempt(async () => {
    try {
      await show(wanted);
    } catch (error) {
      fresh();
      throw error;
    }
  });
} else {
  attempt(listSessions);
  $("input").focus();
}
