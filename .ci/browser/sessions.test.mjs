// Sessions in the browser: several of them, several tabs, and what the keyboard does.

import assert from "node:assert/strict";
import { test } from "node:test";
import { ask, asked, done, grownTo, openBeside, said, say, setUp, stage } from "./stage.mjs";

const words = Array.from({ length: 60 }, (_, i) => `word${i} `);
const whole = words.join("").trim();

setUp({ weather: true });

const api = (path) => stage.page.evaluate(async (at) => (await fetch(at)).json(), path);
const idShown = () => new URL(stage.page.url()).hash.slice(1);
const focused = () => stage.page.evaluate(() => document.activeElement.id || document.activeElement.getAttribute("aria-label") || document.activeElement.textContent);
const entry = (name) => stage.page.locator("#session-list").getByRole("button", { name, exact: true });

/** Opens the page without any session. */
async function start() {
  await stage.page.goto(stage.scripted.url);
  for (const { id } of (await api("/v1/conversations")).conversations) {
    await stage.page.evaluate((at) => fetch(at, { method: "DELETE" }), `/v1/conversations/${id}`);
  }
}

/** A session of one question and its answer. */
async function session(question, answer) {
  stage.answer = () => ({ text: [answer] });
  await stage.page.click("#new");
  await say(question);
  await done();
  await entry(question).waitFor();
}

async function twoSessions() {
  await start();
  await session("first question", "first answer");
  const first = idShown();
  await session("second question", "second answer");
  return { first, second: idShown() };
}

/** Holds requests back until they are let go. */
async function hold(method, path) {
  let letGo;
  const gate = new Promise((resolve) => (letGo = resolve));
  let held;
  const came = new Promise((resolve) => (held = resolve));
  await stage.page.route(path, async (route) => {
    if (route.request().method() === method) {
      held();
      await gate;
    }
    await route.continue().catch(() => {});
  });
  return { came, letGo };
}

test("with Stream off, whole answers are asked for", async () => {
  const streams = [];
  stage.answer = ({ stream }) => {
    streams.push(Boolean(stream));
    return { text: ["all at ", "once"] };
  };
  await stage.page.goto(stage.scripted.url);
  await stage.page.uncheck("#stream");
  await say("whole");
  await done();
  assert.equal(await said(), "all at once");
  await stage.page.check("#stream");
  await say("in pieces");
  await done();
  assert.deepEqual(streams, [false, true]);
});

test("Clear deletes what was said", async () => {
  await start();
  await session("to be cleared", "gone soon");
  const id = idShown();
  await stage.page.click("#clear");
  await stage.page.click("#dialog-ok");
  await entry("to be cleared").waitFor({ state: "detached" });
  assert.equal(await stage.page.locator("article").count(), 0);
  assert.equal(idShown(), "");
  assert.equal((await api(`/v1/conversations/${id}`)).error.code, "unknown_conversation");
});

test("a token is asked for once, and again if it is wrong", async () => {
  const { page } = stage;
  await page.route("**/v1/**", (route) =>
    route.request().headers().authorization === "Bearer r1ght"
      ? route.continue()
      : route.fulfill({ status: 401, json: { error: { message: "A token is needed.", code: "unauthorized" } } }));
  await page.goto(stage.scripted.url);
  const dialog = page.getByRole("dialog", { name: "This server asks for a token." });
  await dialog.waitFor();
  assert.equal(await page.getAttribute("#dialog-input", "type"), "password");
  await page.fill("#dialog-input", "wr0ng");
  await page.click("#dialog-ok");
  await page.waitForFunction(() => document.querySelector("#dialog").open && document.querySelector("#dialog-input").value === "");
  await page.fill("#dialog-input", "r1ght");
  await page.press("#dialog-input", "Enter");
  await say("hello");
  await done();
  await page.reload();
  await page.waitForSelector(".mine");
  assert.equal(await page.locator("#dialog[open]").count(), 0);
  const shown = (await page.content()) + page.url() + (await page.inputValue("#dialog-input"));
  assert.ok(!shown.includes("r1ght"), "the token is not shown");
});

test("what comes late for one session does not land in another", async () => {
  const { first } = await twoSessions();
  const late = await hold("GET", `**/v1/conversations/${first}`);
  await entry("first question").click();
  await late.came;
  await entry("second question").click();
  await grownTo("second answer");
  late.letGo();
  await stage.page.waitForTimeout(300);
  assert.deepEqual(await asked(), ["second question"]);
  assert.equal(await stage.page.innerText("#title"), "second question");
});

test("an answer goes on while another session is looked at", async () => {
  const { first, second } = await twoSessions();
  stage.answer = () => ({ text: words, pause: 50 });
  await say("count");
  await grownTo("word3");
  await entry("first question").click();
  await grownTo("first answer");
  assert.ok(await stage.page.isHidden("#stop"));
  stage.answer = () => ({ text: ["of the first"] });
  await say("and this?");
  await done();
  assert.deepEqual(await asked(), ["first question", "and this?"]);
  await entry("second question").click();
  await grownTo("word0");
  await done();
  assert.deepEqual(await asked(), ["second question", "count"]);
  assert.equal(await said(), whole);
  assert.equal((await api(`/v1/conversations/${first}`)).messages.at(-1).text, "of the first");
  assert.equal(idShown(), second);
});

test("a question that is on its way stays in its session", async () => {
  const { second } = await twoSessions();
  const late = await hold("POST", "**/v1/runs");
  await stage.page.fill("#input", "on its way");
  await stage.page.press("#input", "Enter");
  await late.came;
  await entry("first question").click();
  await grownTo("first answer");
  late.letGo();
  await stage.page.waitForTimeout(300);
  assert.deepEqual(await asked(), ["first question"]);
  assert.ok(await stage.page.isHidden("#stop"));
  await entry("second question").click();
  await stage.page.getByText("on its way").waitFor();
  assert.equal(idShown(), second);
});

test("an old list of sessions does not take the place of a newer one", async () => {
  const { page } = stage;
  await start();
  let letGo;
  const gate = new Promise((resolve) => (letGo = resolve));
  let first = true;
  await page.route("**/v1/conversations", async (route) => {
    if (route.request().method() !== "GET" || !first) return route.continue();
    first = false;
    const old = await route.fetch();
    await gate;
    await route.fulfill({ response: old });
  });
  await page.reload();
  await session("only one", "answer");
  letGo();
  await page.waitForTimeout(300);
  assert.equal(await entry("only one").count(), 1);
});

test("a question that was refused comes back into its field", async () => {
  const { page } = stage;
  await page.goto(stage.scripted.url);
  await page.route("**/v1/runs", (route) => route.fulfill({ status: 503, json: { error: { message: "No place.", code: "busy" } } }));
  await page.fill("#input", "dear to me");
  await page.press("#input", "Enter");
  await page.getByText("No place.").waitFor();
  assert.equal(await page.inputValue("#input"), "dear to me");
});

test("two questions at once make one conversation", async () => {
  const { page } = stage;
  await page.goto(stage.scripted.url);
  const before = (await api("/v1/conversations")).conversations.length;
  const late = await hold("POST", "**/v1/conversations");
  await page.fill("#input", "one");
  await page.press("#input", "Enter");
  await page.fill("#input", "two");
  await page.press("#input", "Enter");
  late.letGo();
  await page.waitForSelector("article");
  await done();
  assert.deepEqual(await asked(), ["one"]);
  assert.equal(await page.inputValue("#input"), "two");
  assert.equal((await api("/v1/conversations")).conversations.length, before + 1);
});

test("who comes in the middle of an answer sees what was asked", async () => {
  await start();
  await session("first thing", "first answer");
  stage.answer = () => ({ text: words, pause: 60 });
  await say("second thing");
  await grownTo("word3");
  const other = await openBeside();
  await other.goto(stage.page.url());
  await grownTo("word5", other);
  for (const page of [other, stage.page]) {
    assert.deepEqual(await asked(page), ["first thing", "second thing"]);
    await done(page);
    assert.equal(await said(page), whole);
    assert.match(await page.innerText("#log"), /first answer/);
  }
});

test("the same question again is another one, also after a reload", async () => {
  await start();
  await session("the same", "first answer");
  stage.answer = () => ({ text: words, pause: 60 });
  await stage.page.click("#retry");
  await grownTo("word3");
  await stage.page.reload();
  await grownTo("word5");
  assert.deepEqual(await asked(), ["the same", "the same"]);
  await done();
  assert.match(await stage.page.innerText("#log"), /first answer/);
  assert.equal(await said(), whole);
});

test("an approval that did not arrive can be given again", async () => {
  const { page } = stage;
  let refusals = 1;
  await page.route("**/approvals", (route) =>
    refusals-- > 0 ? route.fulfill({ status: 503, json: { error: { message: "No place just now.", code: "busy" } } }) : route.continue());
  await ask(stage.weather.url, "The forecast for Paris tomorrow, in celsius?");
  const allow = page.getByRole("button", { name: "Allow" });
  await allow.click();
  await page.getByText("No place just now.").waitFor();
  await allow.click();
  await grownTo("Paris it is 25 degrees celsius");
  await done();
});

test("an answer whose beginning is kept no more is followed from where it is", async () => {
  const { page } = stage;
  stage.answer = () => ({ text: words, pause: 80 });
  await ask(stage.scripted.url, "count");
  await grownTo("word3");
  const gone = { status: 410, json: { error: { message: "These events are kept no more.", code: "gone" } } };
  await page.route("**/events?after=0", (route) => route.fulfill(gone));
  await page.route("**/v1/runs/*", async (route) => {
    const response = await route.fetch();
    const state = await response.json();
    await route.fulfill({ response, json: { ...state, after: state.seq - 1 } });
  });
  await page.reload();
  await grownTo("kept no more; the answer goes on below.");
  assert.ok(await page.isVisible("#stop"));
  await done();
  const text = await said();
  assert.ok(text.endsWith("word58 word59") && !text.includes("word0 "), text);
  assert.deepEqual(await asked(), ["count"]);
});

test("Back shows the session before", async () => {
  const { first } = await twoSessions();
  await entry("first question").click();
  await grownTo("first answer");
  await entry("second question").click();
  await grownTo("second answer");
  await stage.page.goBack();
  await grownTo("first answer");
  assert.equal(idShown(), first);
  assert.deepEqual(await asked(), ["first question"]);
  await stage.page.goForward();
  await grownTo("second answer");
  assert.deepEqual(await asked(), ["second question"]);
});

test("a question that follows another at once is answered for itself", async () => {
  await stage.page.goto(stage.scripted.url);
  const answers = await stage.page.evaluate(async () => {
    const { ask, confirm } = await import("/dialog.js");
    const first = confirm("First?");
    document.querySelector("#dialog-cancel").click();
    const second = ask("Second?", "typed");
    await new Promise((resolve) => setTimeout(resolve, 100));
    document.querySelector("#dialog-ok").click();
    const third = confirm("Third?");
    const fourth = confirm("Fourth?");
    document.querySelector("#dialog-ok").click();
    return Promise.all([first, second, third, fourth]);
  });
  assert.deepEqual(answers, [null, "typed", null, true]);
  assert.equal(await stage.page.locator("#dialog[open]").count(), 0);
});

test("the keyboard is never lost", async () => {
  const { page } = stage;
  await twoSessions();
  stage.answer = () => ({ text: words, pause: 50 });
  await page.fill("#input", "count");
  await page.focus("#send");
  await page.keyboard.press("Enter");
  await grownTo("word2");
  assert.equal(await focused(), "input");
  await page.focus("#stop");
  await page.keyboard.press("Enter");
  await grownTo("Stopped.");
  assert.equal(await focused(), "input");
  await page.getByRole("button", { name: "Rename first question" }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("dialog", { name: "Name of the session" }).waitFor();
  await page.fill("#dialog-input", "Renamed");
  await page.keyboard.press("Enter");
  await entry("Renamed").waitFor();
  assert.equal(await focused(), "Rename Renamed");
  await page.getByRole("button", { name: "Rename Renamed" }).click();
  await page.getByRole("button", { name: "Cancel" }).click();
  assert.equal(await page.locator("#dialog[open]").count(), 0);
  await page.getByRole("button", { name: "Delete Renamed" }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("dialog", { name: "Delete “Renamed”?" }).waitFor();
  await page.focus("#dialog-ok");
  await page.keyboard.press("Enter");
  await entry("Renamed").waitFor({ state: "detached" });
  assert.equal(await page.evaluate(() => document.activeElement.closest("nav")?.id), "sessions");
  await ask(stage.weather.url, "The forecast for Paris tomorrow, in celsius?");
  await page.getByRole("button", { name: "Allow" }).focus();
  await page.keyboard.press("Enter");
  await grownTo("25 degrees");
  assert.equal(await focused(), "input");
});

test("who listens is told that an answer is written, and hears it at its end", async () => {
  stage.answer = () => ({ text: words, pause: 30 });
  await ask(stage.scripted.url, "count");
  await grownTo("word3");
  assert.equal(await stage.page.getAttribute(".answer", "aria-busy"), "true");
  assert.equal(await stage.page.innerText("#status"), "Answering…");
  await done();
  assert.equal(await stage.page.getAttribute(".answer", "aria-busy"), "false");
  assert.equal(await stage.page.innerText("#status"), "Done.");
});

test("what an agent does that serves as a tool is shown within its call", async () => {
  const { page } = stage;
  await page.goto(stage.scripted.url);
  const text = await page.evaluate(async () => {
    const { RunView } = await import("/run.js");
    const view = new RunView("?", null);
    document.querySelector("#log").append(view.element);
    const nested = (frame) => view.frame({ type: "nested", call: "c1", run: "r1", frame });
    view.frame({ type: "call_ready", call: "c1", tool: "expert", arguments: "{}" });
    nested({ type: "text", text: "I look it up." });
    nested({ type: "call_ready", call: "c1", tool: "weather", arguments: "{}" });
    nested({ type: "run_completed" });
    view.frame({ type: "tool_finished", call: "c1", tool: "expert", outcome: "ok", text: "10", millis: 1 });
    view.frame({ type: "text", text: "Ten." });
    await new Promise(requestAnimationFrame);
    for (const each of view.element.querySelectorAll("details")) each.open = true;
    return { inner: view.element.querySelector(".call .inner").innerText, calls: view.element.querySelectorAll(".call").length };
  });
  assert.match(text.inner, /I look it up\.\s+weather: waits/);
  assert.equal(text.calls, 2);
});
