// The server's API: requests with a token if one is needed, and the events of a run.

const TOKEN = "leat.token";
const ENDINGS = new Set(["run_completed", "run_failed", "run_cancelled", "run_limit_reached"]);
const FIRST_WAIT = 250;
const LAST_WAIT = 5000;

export const isEnding = (frame) => ENDINGS.has(frame.type);

/** What the server refused, in its own words. */
export class Refusal extends Error {
  constructor(status, message, code) {
    super(message);
    this.status = status;
    this.code = code;
  }

  static async of(response) {
    const { error } = await response.json().catch(() => ({}));
    return new Refusal(response.status, error?.message ?? `The server answered ${response.status}.`, error?.code);
  }

  /** Whether it is of a run whose events of that time are kept no more. */
  isGone() {
    return this.code === "gone";
  }

  /** Whether the same may work later. */
  isPassing() {
    return this.status === 429 || this.status >= 500;
  }
}

export class Api {
  /** @param askToken resolves to what the user typed, or null */
  constructor(askToken) {
    this.askToken = askToken;
    this.asking = null;
  }

  async request(method, path, { body, accept = "application/json", signal } = {}) {
    for (;;) {
      const headers = { Accept: accept };
      const token = sessionStorage.getItem(TOKEN);
      if (token) headers.Authorization = `Bearer ${token}`;
      if (body) headers["Content-Type"] = "application/json";
      const response = await fetch(path, { method, headers, signal, body: body && JSON.stringify(body) });
      if (response.ok) return response;
      if (response.status !== 401 || !(await this.newToken(token))) throw await Refusal.of(response);
    }
  }

  /** Whether there is another token than the one that was refused; several requests ask for it once. */
  async newToken(refused) {
    if (sessionStorage.getItem(TOKEN) !== refused) return true;
    this.asking ??= this.askToken().finally(() => (this.asking = null));
    const typed = await this.asking;
    if (typed) sessionStorage.setItem(TOKEN, typed);
    return Boolean(typed);
  }

  async json(method, path, body, signal) {
    const response = await this.request(method, path, { body, signal });
    return response.status === 204 ? null : response.json();
  }

  /** How a run stands. */
  run(id, signal) {
    return this.json("GET", `/v1/runs/${id}`, undefined, signal);
  }

  /** What was said; with an `open` run and what it was asked, without what its events tell. */
  async conversation(id, signal) {
    const get = () => this.json("GET", `/v1/conversations/${encodeURIComponent(id)}`, undefined, signal);
    const kept = await get();
    if (!kept.run) return kept;
    // What a run said at its end may have come since.
    if (!(await this.isOpen(kept.run, signal))) return get();
    const messages = kept.messages.slice(0, kept.run_from ?? kept.messages.length);
    return { messages, open: { run: kept.run, input: kept.run_input ?? null } };
  }

  async isOpen(run, signal) {
    try {
      const { state } = await this.run(run, signal);
      return state === "running" || state === "suspended";
    } catch (error) {
      if (error instanceof Refusal && !error.isPassing()) return false;
      throw error;
    }
  }

  /** The events of a run after one of them, to its end; a broken connection is taken up again. */
  async *events(run, after, signal, onConnection) {
    let wait = FIRST_WAIT;
    while (!signal.aborted) {
      try {
        const path = `/v1/runs/${encodeURIComponent(run)}/events?after=${after}`;
        const response = await this.request("GET", path, { accept: "text/event-stream", signal });
        onConnection(true);
        if (response.status === 204) return;
        for await (const frame of frames(response.body)) {
          wait = FIRST_WAIT;
          if (frame.type === "cut_off") break;
          after = frame.seq;
          yield frame;
          if (isEnding(frame)) return;
        }
      } catch (error) {
        if (signal.aborted) return;
        if (error instanceof Refusal && !error.isPassing()) throw error;
      }
      if (signal.aborted) return;
      onConnection(false);
      await pause(wait);
      wait = Math.min(2 * wait, LAST_WAIT);
    }
  }
}

/** Waits, but not for longer than the network is away. */
function pause(millis) {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      removeEventListener("online", done);
      resolve();
    };
    const timer = setTimeout(done, millis);
    addEventListener("online", done);
  });
}

/** Server-sent events, each a JSON object. */
async function* frames(body) {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  try {
    for (;;) {
      const { value, done } = await reader.read();
      if (done) return;
      rest += value;
      for (let end = rest.indexOf("\n\n"); end >= 0; end = rest.indexOf("\n\n")) {
        const data = dataOf(rest.slice(0, end));
        rest = rest.slice(end + 2);
        if (data) yield JSON.parse(data);
      }
    }
  } finally {
    reader.cancel().catch(() => {});
  }
}

const dataOf = (event) =>
  event.split("\n").filter((line) => line.startsWith("data:")).map((line) => line.slice(5).trimStart()).join("\n");
