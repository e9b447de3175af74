// Clients that nobody here wrote, against the weather agent. LEAT_WEB is the command that starts samples/weather-web.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { after, before, test } from "node:test";
import { promisify } from "node:util";
import { DefaultChatTransport, readUIMessageStream } from "ai";
import { EventSource } from "eventsource";
import OpenAI from "openai";
import { WebSocket } from "ws";
import { startAgent, startNetwork } from "./servers.mjs";

const QUESTION = "How warm is it in Tokyo and Paris, in celsius?";
const ANSWER = /in Tokyo it is 10 degrees celsius and in Paris it is 22 degrees celsius\./i;

let agent;

before(async () => {
  agent = await startAgent(process.env.LEAT_WEB.split(" "), { args: ["--pace", "30"] });
});

after(() => agent?.close());

const post = (path, body) =>
  fetch(agent.url + path, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) }).then((response) => response.json());

test("curl reads the text as it comes", async () => {
  const args = ["-sN", "-H", "Accept: text/plain", "-H", "Content-Type: application/json", "-d", JSON.stringify({ input: QUESTION }), `${agent.url}/v1/runs`];
  const { stdout } = await promisify(execFile)("curl", args);
  assert.match(stdout, ANSWER);
});

test("the openai client asks, streams and lists", async () => {
  const client = new OpenAI({ baseURL: `${agent.url}/v1`, apiKey: "none" });
  const [model] = (await client.models.list()).data;
  const messages = [{ role: "user", content: QUESTION }];
  const whole = await client.chat.completions.create({ model: model.id, messages });
  assert.match(whole.choices[0].message.content, ANSWER);
  assert.equal(whole.choices[0].finish_reason, "stop");
  let text = "";
  let pieces = 0;
  for await (const chunk of await client.chat.completions.create({ model: model.id, messages, stream: true })) {
    text += chunk.choices[0]?.delta?.content ?? "";
    pieces++;
  }
  assert.match(text, ANSWER);
  assert.ok(pieces > 5, `${pieces} pieces`);
});

test("the AI SDK's transport sends, and takes a stream up again", async () => {
  const transport = new DefaultChatTransport({ api: `${agent.url}/api/chat` });
  const chatId = "chat-of-the-sdk";
  const messages = [{ id: "m1", role: "user", parts: [{ type: "text", text: QUESTION }] }];
  const leaving = new AbortController();
  const first = await transport.sendMessages({ chatId, messages, trigger: "submit-message", messageId: undefined, abortSignal: leaving.signal });
  await first.getReader().read();
  leaving.abort();
  const again = await transport.reconnectToStream({ chatId });
  assert.match(textOf(await last(readUIMessageStream({ stream: again }))), ANSWER);
  assert.equal(await transport.reconnectToStream({ chatId }), null);
});

async function last(all) {
  let found;
  for await (const each of all) found = each;
  return found;
}

const textOf = ({ parts }) => parts.filter(({ type }) => type === "text").map(({ text }) => text).join("\n");

test("eventsource comes back after a cut and misses nothing", async (t) => {
  const network = await startNetwork(agent.url);
  t.after(() => network.close());
  const { id } = await post("/v1/runs", { input: QUESTION });
  const source = new EventSource(`${network.url}/v1/runs/${id}/events`);
  const seen = [];
  let text = "";
  await new Promise((resolve, reject) => {
    const take = (event) => {
      const frame = JSON.parse(event.data);
      seen.push(frame.seq);
      text += frame.type === "text" ? frame.text : "";
      if (seen.length === 5) {
        network.cut();
        network.mend();
      }
      if (frame.type === "run_completed") resolve();
      if (frame.type === "run_failed") reject(new Error(frame.message));
    };
    for (const type of ["run_started", "text", "turn_started", "turn_finished", "call_ready", "tool_finished", "run_completed", "run_failed"]) source.addEventListener(type, take);
  });
  source.close();
  assert.match(text, ANSWER);
  assert.deepEqual(seen, [...new Set(seen)].sort((one, other) => one - other), "each event once, in order");
});

test("ws talks, twice in one conversation", async () => {
  const socket = new WebSocket(`${agent.url.replace("http", "ws")}/v1/chat`, "leat.v1");
  await new Promise((resolve, reject) => socket.on("open", resolve).on("error", reject));
  const frames = [];
  const ended = () => new Promise((resolve) => socket.on("message", (data) => {
    const frame = JSON.parse(data);
    frames.push(frame);
    if (frame.type === "end") resolve();
  }));
  const textSince = (from) => frames.slice(from).filter(({ type }) => type === "text").map(({ text }) => text).join("");
  let end = ended();
  socket.send(JSON.stringify({ type: "run", input: QUESTION }));
  await end;
  assert.match(textSince(0), ANSWER);
  socket.removeAllListeners("message");
  const from = frames.length;
  end = ended();
  socket.send(JSON.stringify({ type: "run", input: "And in Beijing?" }));
  await end;
  assert.match(textSince(from), /Beijing it is 90 degrees/);
  socket.close();
});
