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

/** A server that speaks the chat completions protocol; `answer(body)` gives the pieces of a text, or calls. */
export async function startModel(answer) {
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const piece of request) body += piece;
    response.writeHead(200, { "Content-Type": "text/event-stream" });
    const send = (delta, finish = null) =>
      response.write(`data: ${JSON.stringify({ id: "x", object: "chat.completion.chunk", choices: [{ index: 0, delta, finish_reason: finish }] })}\n\n`);
    const { text = [], call, pause = 0 } = answer(JSON.parse(body));
    for (const piece of text) {
      if (response.destroyed) return;
      send({ content: piece });
      if (pause) await new Promise((resolve) => setTimeout(resolve, pause));
    }
    if (call) send({ tool_calls: [{ index: 0, id: "c", type: "function", function: call }] });
    send({}, call ? "tool_calls" : "stop");
    response.end("data: [DONE]\n\n");
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return { url: `http://127.0.0.1:${server.address().port}/v1`, close: () => server.close() };
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
