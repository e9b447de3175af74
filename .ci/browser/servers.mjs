// The weather agent behind HTTP, and a model server that says what a test wants.

import { spawn } from "node:child_process";
import { createServer } from "node:http";
import { once } from "node:events";
import { connect, createServer as createTcpServer } from "node:net";

/** Starts the sample; `command` is how, as an array. Resolves to its address and how to end it. */
export async function startAgent(command, { args = [], env = {} } = {}) {
  const child = spawn(command[0], [...command.slice(1), "--port", "0", ...args], {
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  for await (const line of child.stdout) {
    const url = /http:\/\/\S+/.exec(line)?.[0];
    if (url) {
      return {
        url,
        close: async () => {
          child.kill();
          await once(child, "exit");
        },
      };
    }
  }
  throw new Error("the agent did not start");
}

/**
 * A server that speaks the chat completions protocol. `answer(body)` gives the pieces of a text, with a `pause` behind each, and
 * calls; or an `error` of a status and a body; or where to `redirect` to.
 */
export async function startModel(answer) {
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const piece of request) body += piece;
    const asked = JSON.parse(body);
    const { text = [], calls = [], pause = 0, error, redirect } = answer(asked);
    const tool_calls = calls.map((call, index) => ({ index, id: `c${index}`, type: "function", function: call }));
    if (redirect) return response.writeHead(307, { Location: redirect }).end();
    if (error) return response.writeHead(error.status, { "Content-Type": error.type ?? "application/json" }).end(error.body);
    if (!asked.stream) return response.writeHead(200, { "Content-Type": "application/json" }).end(whole(text.join(""), tool_calls));
    response.writeHead(200, { "Content-Type": "text/event-stream" });
    const send = (delta, finish = null) =>
      response.write(`data: ${JSON.stringify({ id: "x", object: "chat.completion.chunk", choices: [{ index: 0, delta, finish_reason: finish }] })}\n\n`);
    for (const piece of text) {
      if (response.destroyed) return;
      send({ content: piece });
      if (pause) await new Promise((resolve) => setTimeout(resolve, pause));
    }
    if (calls.length) send({ tool_calls });
    send({}, calls.length ? "tool_calls" : "stop");
    response.end("data: [DONE]\n\n");
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return { url: `http://127.0.0.1:${server.address().port}/v1`, close: () => server.close() };
}

function whole(content, tool_calls) {
  const message = { role: "assistant", content, ...(tool_calls.length ? { tool_calls } : {}) };
  return JSON.stringify({ id: "x", object: "chat.completion", choices: [{ index: 0, message, finish_reason: tool_calls.length ? "tool_calls" : "stop" }] });
}

/** A network between the browser and a server, which can be cut. */
export async function startNetwork(target) {
  const { hostname, port } = new URL(target);
  const open = new Set();
  let isCut = false;
  const network = createTcpServer((near) => {
    if (isCut) return near.destroy();
    const far = connect(port, hostname);
    for (const [one, other] of [[near, far], [far, near]]) {
      open.add(one);
      one.pipe(other);
      one.on("error", () => {});
      one.on("close", () => {
        open.delete(one);
        other.destroy();
      });
    }
  });
  network.listen(0, "127.0.0.1");
  await once(network, "listening");
  return {
    url: `http://127.0.0.1:${network.address().port}`,
    cut: () => {
      isCut = true;
      for (const socket of open) socket.destroy();
    },
    mend: () => (isCut = false),
    close: () => network.close(),
  };
}
