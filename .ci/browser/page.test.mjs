// The chat page in a real browser. LEAT_WEB is the command that starts samples/weather-web; CHROMIUM the browser's path.
// LEAT_SCREENSHOTS is a directory for pictures, if any are wanted.

import assert from "node:assert/strict";
import { test } from "node:test";
import { startNetwork } from "./servers.mjs";
import { ask, done, grownTo, open, said, say, setUp, stage } from "./stage.mjs";

const pictures = process.env.LEAT_SCREENSHOTS;
const COUNT = 120;
const words = Array.from({ length: COUNT }, (_, i) => `word${i} `);
const whole = words.join("").trim();

setUp({ weather: true });

test("a whole conversation about the weather", async () => {
  await ask(stage.weather.url, "How warm is it in Tokyo and Paris, in celsius?");
  await done();
  assert.match(await said(), /Tokyo it is 10 degrees celsius and in Paris it is 22 degrees celsius/);
  assert.equal(await stage.page.locator(".call").count(), 2);
  await stage.page.locator(".call summary").first().click();
  assert.match(await stage.page.locator(".call").first().innerText(), /"location": "Tokyo"[\s\S]*"temperature"/);
  await stage.page.click("#show-trace");
  assert.equal(await stage.page.evaluate(() => document.querySelector("#trace").scrollWidth - document.querySelector("#trace").clientWidth), 0);
  assert.match(await stage.page.innerText("#trace"), /turn 1: tool_calls[\s\S]*turn 2: stop[\s\S]*run completed/);
  if (pictures) await stage.page.screenshot({ path: `${pictures}/page.png` });
  await say("And in Beijing?");
  await stage.page.waitForSelector("article:nth-of-type(2) .answer:not(.running)");
  assert.match(await said(), /Beijing it is 90 degrees/);
});

test("tokens appear one after another", async () => {
  stage.answer = () => ({ text: words, pause: 15 });
  await ask(stage.scripted.url, "count");
  const lengths = new Set();
  for (let i = 0; i < 20; i++) {
    lengths.add((await stage.page.locator("article .text").innerText()).length);
    await stage.page.waitForTimeout(50);
  }
  assert.ok(lengths.size > 5, `lengths seen: ${[...lengths]}`);
  await done();
  assert.equal(await said(), whole);
});

test("a reload in the middle goes on without loss or repetition", async () => {
  stage.answer = () => ({ text: words, pause: 25 });
  await ask(stage.scripted.url, "count");
  await grownTo("word20");
  await stage.page.reload();
  await grownTo("word40");
  await stage.page.reload();
  await stage.page.waitForSelector("article");
  await done();
  assert.equal(await said(), whole);
  assert.deepEqual(await stage.page.locator(".mine").allInnerTexts(), ["count"]);
  await stage.page.reload();
  await grownTo("word119");
  assert.equal(await said(), whole);
});

test("a lost network is waited for", async (t) => {
  const network = await startNetwork(stage.scripted.url);
  t.after(() => network.close());
  stage.answer = () => ({ text: words, pause: 25 });
  await ask(network.url, "count");
  await grownTo("word10");
  network.cut();
  await stage.page.getByText("The connection was lost").waitFor();
  network.mend();
  await done();
  assert.equal(await said(), whole);
  assert.equal(await stage.page.innerText("#status"), "Done.");
});

test("a connection that breaks at any of a thousand points loses and repeats nothing", async () => {
  await stage.page.goto(stage.scripted.url);
  const { length, wrong } = await stage.page.evaluate(async () => {
    const [{ Api }, { RunView }] = await Promise.all([import("/api.js"), import("/run.js")]);
    const frames = Array.from({ length: 15 }, (_, i) => ({ type: "text", seq: i + 1, time: "2026-01-01T00:00:00Z", text: `wörd${i} ` }));
    frames.push({ type: "run_completed", seq: 16, time: "2026-01-01T00:00:00Z" });
    const bytesAfter = (after) =>
      new TextEncoder().encode(frames.filter(({ seq }) => seq > after).map((frame) => `id: ${frame.seq}\nevent: ${frame.type}\ndata: ${JSON.stringify(frame)}\n\n`).join(""));
    const whole = frames.map(({ text = "" }) => text).join("").trim();
    const views = [];
    const length = bytesAfter(0).length;
    for (let cut = 0; cut < length; cut++) {
      let first = true;
      window.fetch = async (path) => {
        const bytes = bytesAfter(Number(new URL(path, location).searchParams.get("after")));
        const broken = first;
        first = false;
        let given = false;
        return new Response(new ReadableStream({
          pull(body) {
            if (!given) body.enqueue(broken ? bytes.slice(0, cut) : bytes);
            else if (broken && cut % 2) body.error(new TypeError("network error"));
            else body.close();
            given = true;
          },
        }));
      };
      const view = new RunView("?", null);
      // The network is back at once.
      const connection = (there) => there || queueMicrotask(() => dispatchEvent(new Event("online")));
      for await (const frame of new Api().events("r", 0, new AbortController().signal, connection)) view.frame(frame);
      views.push(view);
    }
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const wrong = views.map(({ answer }, cut) => [cut, answer]).filter(([, answer]) => answer.textContent.trim() !== whole || answer.matches(".running"));
    return { length, wrong: wrong.map(([cut, answer]) => [cut, answer.textContent]) };
  });
  assert.ok(length > 1_000, `${length} points`);
  assert.deepEqual(wrong, []);
});

test("reasoning, plans and what is no call are cards, and nothing blinks for who wants that", async () => {
  await stage.page.emulateMedia({ reducedMotion: "reduce" });
  await stage.page.goto(stage.scripted.url);
  const cards = await stage.page.evaluate(async () => {
    const { RunView } = await import("/run.js");
    const view = new RunView("?", null);
    document.querySelector("#log").append(view.element);
    const frames = [
      { type: "reasoning", text: "Hm, " },
      { type: "reasoning", text: "let me see." },
      { type: "plan_made", steps: ["look", "tell"] },
      { type: "call_malformed", raw: "<tool>{", reason: "no end", truncated: true },
      { type: "call_started", call: "c", tool: "look" },
      { type: "call_arguments", call: "c", json: '{"a":' },
      { type: "call_arguments", call: "c", json: "1}" },
    ];
    for (const frame of frames) view.frame(frame);
    for (const card of view.element.querySelectorAll("details")) card.open = true;
    return { shown: [...view.element.querySelectorAll("details")].map((card) => card.innerText.replace(/\s+/g, " ").trim()), animation: getComputedStyle(view.answer, "::after").animationName };
  });
  assert.deepEqual(cards.shown, ["Reasoning Hm, let me see.", "Plan of 2 look tell", "Not a call: no end <tool>{", 'look: is being written {"a":1}']);
  assert.equal(cards.animation, "none");
});

test("stop stops, and the text stays", async () => {
  stage.answer = () => ({ text: words, pause: 50 });
  await ask(stage.scripted.url, "count");
  await grownTo("word5");
  await stage.page.keyboard.press("Escape");
  await done();
  const text = await stage.page.innerText("article");
  assert.match(text, /Stopped\./);
  assert.doesNotMatch(text, /word119/);
  stage.answer = () => ({ text: ["again"] });
  await stage.page.click("#retry");
  await grownTo("again");
});

test("an approval is asked for, and a refusal reaches the model", async () => {
  await ask(stage.weather.url, "The forecast for Paris tomorrow, in celsius?");
  await stage.page.waitForSelector(".approval");
  await stage.page.reload();
  await stage.page.waitForSelector(".approval");
  await stage.page.getByRole("button", { name: "Allow" }).click();
  await grownTo("Paris it is 25 degrees celsius");
  await done();
  await say("The forecast for Tokyo tomorrow?");
  await stage.page.waitForSelector(".approval");
  await stage.page.getByRole("button", { name: "Deny" }).click();
  await grownTo("not allowed");
  await done();
});

test("sessions are kept, renamed and deleted", async () => {
  stage.answer = () => ({ text: ["first"] });
  await ask(stage.scripted.url, "one of many");
  await done();
  const list = stage.page.locator("#session-list");
  await stage.page.getByRole("button", { name: "Rename one of many" }).click();
  await stage.page.fill("#dialog-input", "Renamed");
  await stage.page.click("#dialog-ok");
  await list.getByText("Renamed", { exact: true }).waitFor();
  await stage.page.click("#new");
  assert.equal(await stage.page.locator("article").count(), 0);
  await list.getByText("Renamed", { exact: true }).click();
  await grownTo("first");
  await stage.page.getByRole("button", { name: "Delete Renamed" }).click();
  await stage.page.click("#dialog-ok");
  await list.getByText("Renamed", { exact: true }).waitFor({ state: "detached" });
});

test("Markdown is shown, and code can be copied", async () => {
  stage.answer = () => ({ text: ["# Title\n\n**bold** and `code` &amp; [link](https://example.com/)\n\n", "- a\n- b\n\n```java\nint x = 1;\n", "```\n\n| a | b |\n|---|---|\n| 1 | 2 |\n"] });
  await open({ permissions: ["clipboard-read", "clipboard-write"] });
  await ask(stage.scripted.url, "markdown");
  await done();
  const text = stage.page.locator("article .text");
  await text.locator("td").first().waitFor();
  assert.equal(await text.locator("strong").innerText(), "bold");
  assert.equal(await text.locator("li").count(), 2);
  assert.equal(await text.locator("a").getAttribute("href"), "https://example.com/");
  assert.match(await text.innerText(), /code & link/);
  await text.getByRole("button", { name: "Copy" }).click();
  await text.getByRole("button", { name: "Copied" }).waitFor();
  assert.equal(await stage.page.evaluate(() => navigator.clipboard.readText()), "int x = 1;");
});

test("code is selected where there is no clipboard", async () => {
  stage.answer = () => ({ text: ["```\nint x = 1;\n```\n"] });
  await stage.page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
  await ask(stage.scripted.url, "code");
  await done();
  await stage.page.getByRole("button", { name: "Copy" }).click();
  await stage.page.getByRole("button", { name: "Selected" }).waitFor();
  assert.equal(await stage.page.evaluate(() => getSelection().toString().trim()), "int x = 1;");
});

test("it is for small screens, dark rooms and keyboards, too", async () => {
  stage.answer = () => ({ text: ["Here is **code**:\n\n```java\nSystem.out.println(\"a line that is far longer than any telephone is wide, and then some\");\n```\n\nDone."] });
  for (const [width, scheme] of [[390, "light"], [390, "dark"], [1280, "light"], [1280, "dark"]]) {
    await open({ viewport: { width, height: 800 }, colorScheme: scheme });
    await ask(stage.scripted.url, "Show me some code");
    await done();
    await stage.page.locator("article pre").waitFor();
    const overflow = await stage.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.equal(overflow, 0, `${width} ${scheme}`);
    if (pictures) await stage.page.screenshot({ path: `${pictures}/page-${width}-${scheme}.png` });
  }
  await open({ viewport: { width: 390, height: 800 } });
  await stage.page.goto(stage.scripted.url);
  assert.equal(await stage.page.evaluate(() => document.activeElement.id), "input");
  await stage.page.click("#menu");
  await stage.page.locator("#new").waitFor();
  await stage.page.keyboard.press("Escape");
  await stage.page.locator("#new").waitFor({ state: "hidden" });
  assert.equal(await stage.page.getAttribute("#log", "aria-live"), "polite");
});
