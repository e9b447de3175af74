// The chat page in a real browser. LEAT_WEB is the command that starts samples/weather-web; CHROMIUM the browser's path.
// LEAT_SCREENSHOTS is a directory for pictures, if any are wanted.

import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { chromium } from "playwright-core";
import { startAgent, startModel, startNetwork } from "./servers.mjs";
import { VECTORS } from "./vectors.mjs";

const command = process.env.LEAT_WEB.split(" ");
const pictures = process.env.LEAT_SCREENSHOTS;
const PATIENCE = 60_000;
const COUNT = 120;
const words = Array.from({ length: COUNT }, (_, i) => `word${i} `);
const whole = words.join("").trim();

let browser, weather, model, scripted, page, context, problems;
let answer = () => ({ text: ["?"] });

before(async () => {
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
  weather = await startAgent(command, { args: ["--pace", "30", "--approve"] });
  model = await startModel((body) => answer(body));
  scripted = await startAgent(command, { env: { OPENAI_BASE_URL: model.url, OPENAI_API_KEY: "k", LEAT_MODEL: "m" } });
});

after(async () => {
  await browser?.close();
  await weather?.close();
  await scripted?.close();
  model?.close();
});

beforeEach(async () => {
  await open({});
});

afterEach(async () => {
  await context.close();
  assert.deepEqual(problems, []);
});

async function open(options) {
  await context?.close();
  problems = [];
  context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  context.setDefaultTimeout(PATIENCE);
  page = await context.newPage();
  page.on("pageerror", (error) => problems.push(error.message));
}

async function ask(url, input) {
  await page.goto(url);
  await say(input);
}

async function say(input) {
  await page.fill("#input", input);
  await page.press("#input", "Enter");
  await page.waitForSelector(".mine");
}

const done = () => page.waitForSelector("article:last-child .answer:not(.running)");
const said = () => page.locator("article:last-child .text").last().innerText();
const grownTo = (word) => page.waitForFunction((text) => document.querySelector("#log").innerText.includes(text), word);

test("a whole conversation about the weather", async () => {
  await ask(weather.url, "How warm is it in Tokyo and Paris, in celsius?");
  await done();
  assert.match(await said(), /Tokyo it is 10 degrees celsius and in Paris it is 22 degrees celsius/);
  assert.equal(await page.locator(".call").count(), 2);
  await page.locator(".call summary").first().click();
  assert.match(await page.locator(".call").first().innerText(), /"location": "Tokyo"[\s\S]*"temperature"/);
  await page.click("#show-trace");
  assert.match(await page.innerText("#trace"), /turn 1: tool_calls[\s\S]*turn 2: stop[\s\S]*run completed/);
  if (pictures) await page.screenshot({ path: `${pictures}/page.png` });
  await say("And in Beijing?");
  await page.waitForSelector("article:nth-of-type(2) .answer:not(.running)");
  assert.match(await said(), /Beijing it is 90 degrees/);
});

test("tokens appear one after another", async () => {
  answer = () => ({ text: words, pause: 15 });
  await ask(scripted.url, "count");
  const lengths = new Set();
  for (let i = 0; i < 20; i++) {
    lengths.add((await page.locator("article .text").innerText()).length);
    await page.waitForTimeout(50);
  }
  assert.ok(lengths.size > 5, `lengths seen: ${[...lengths]}`);
  await done();
  assert.equal(await said(), whole);
});

test("a reload in the middle goes on without loss or repetition", async () => {
  answer = () => ({ text: words, pause: 25 });
  await ask(scripted.url, "count");
  await grownTo("word20");
  await page.reload();
  await grownTo("word40");
  await page.reload();
  await page.waitForSelector("article");
  await done();
  assert.equal(await said(), whole);
  assert.deepEqual(await page.locator(".mine").allInnerTexts(), ["count"]);
  await page.reload();
  await grownTo("word119");
  assert.equal(await said(), whole);
});

test("a lost network is waited for", async () => {
  const network = await startNetwork(scripted.url);
  answer = () => ({ text: words, pause: 25 });
  await ask(network.url, "count");
  await grownTo("word10");
  network.cut();
  await page.getByText("The connection was lost").waitFor();
  network.mend();
  await done();
  assert.equal(await said(), whole);
  assert.equal(await page.innerText("#status"), "");
  network.close();
});

test("stop stops, and the text stays", async () => {
  answer = () => ({ text: words, pause: 50 });
  await ask(scripted.url, "count");
  await grownTo("word5");
  await page.keyboard.press("Escape");
  await done();
  const text = await page.innerText("article");
  assert.match(text, /Stopped\./);
  assert.doesNotMatch(text, /word119/);
  answer = () => ({ text: ["again"] });
  await page.click("#retry");
  await grownTo("again");
});

test("an approval is asked for, and a refusal reaches the model", async () => {
  await ask(weather.url, "The forecast for Paris tomorrow, in celsius?");
  await page.waitForSelector(".approval");
  await page.reload();
  await page.waitForSelector(".approval");
  await page.getByRole("button", { name: "Allow" }).click();
  await grownTo("Paris it is 25 degrees celsius");
  await done();
  await say("The forecast for Tokyo tomorrow?");
  await page.waitForSelector(".approval");
  await page.getByRole("button", { name: "Deny" }).click();
  await grownTo("not allowed");
  await done();
});

test("sessions are kept, renamed and deleted", async () => {
  answer = () => ({ text: ["first"] });
  await ask(scripted.url, "one of many");
  await done();
  const list = page.locator("#session-list");
  await page.getByRole("button", { name: "Rename one of many" }).click();
  await page.fill("#dialog-input", "Renamed");
  await page.click("#dialog-ok");
  await list.getByText("Renamed", { exact: true }).waitFor();
  await page.click("#new");
  assert.equal(await page.locator("article").count(), 0);
  await list.getByText("Renamed", { exact: true }).click();
  await grownTo("first");
  await page.getByRole("button", { name: "Delete Renamed" }).click();
  await page.click("#dialog-ok");
  await list.getByText("Renamed", { exact: true }).waitFor({ state: "detached" });
});

test("Markdown is shown, and code can be copied", async () => {
  answer = () => ({ text: ["# Title\n\n**bold** and `code` &amp; [link](https://example.com/)\n\n", "- a\n- b\n\n```java\nint x = 1;\n", "```\n\n| a | b |\n|---|---|\n| 1 | 2 |\n"] });
  await open({ permissions: ["clipboard-read", "clipboard-write"] });
  await ask(scripted.url, "markdown");
  await done();
  const text = page.locator("article .text");
  await text.locator("td").first().waitFor();
  assert.equal(await text.locator("strong").innerText(), "bold");
  assert.equal(await text.locator("li").count(), 2);
  assert.equal(await text.locator("a").getAttribute("href"), "https://example.com/");
  assert.match(await text.innerText(), /code & link/);
  await text.getByRole("button", { name: "Copy" }).click();
  await text.getByRole("button", { name: "Copied" }).waitFor();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), "int x = 1;");
});

test("nothing that a model or a tool says is run or fetched", async () => {
  const foreign = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(scripted.url)) foreign.push(request.url());
  });
  page.on("dialog", (dialog) => {
    foreign.push(`dialog: ${dialog.message()}`);
    dialog.dismiss();
  });
  await page.addInitScript(() => (window.pwned = (what) => ((window.hits ??= []).push(what))));
  let turn = 0;
  answer = () => (turn++ % 2 ? { text: [...VECTORS.join("\n\n")] } : { call: { name: VECTORS[0], arguments: JSON.stringify({ location: VECTORS[1] }) } });
  await ask(scripted.url, VECTORS[2]);
  await done();
  await page.locator("summary").first().click();
  for (const link of await page.locator("article a").all()) {
    assert.match(await link.getAttribute("href"), /^(https?:|mailto:)/i);
  }
  assert.equal(await page.locator("#log script, #log iframe, #log img, #log svg, #log object, #log style, #log form, #log math").count(), 0);
  assert.deepEqual(await page.evaluate(() => window.hits ?? []), []);
  assert.deepEqual(foreign, []);
  for (const vector of ["<script>", "onerror=", "javascript:"]) assert.ok((await page.innerText("#log")).includes(vector), vector);
});

test("it is for small screens, dark rooms and keyboards, too", async () => {
  answer = () => ({ text: ["Here is **code**:\n\n```java\nSystem.out.println(\"a line that is far longer than any telephone is wide, and then some\");\n```\n\nDone."] });
  for (const [width, scheme] of [[390, "light"], [390, "dark"], [1280, "light"], [1280, "dark"]]) {
    await open({ viewport: { width, height: 800 }, colorScheme: scheme });
    await ask(scripted.url, "Show me some code");
    await done();
    await page.locator("article pre").waitFor();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.equal(overflow, 0, `${width} ${scheme}`);
    if (pictures) await page.screenshot({ path: `${pictures}/page-${width}-${scheme}.png` });
  }
  await open({ viewport: { width: 390, height: 800 } });
  await page.goto(scripted.url);
  assert.equal(await page.evaluate(() => document.activeElement.id), "input");
  await page.click("#menu");
  await page.locator("#new").waitFor();
  await page.keyboard.press("Escape");
  await page.locator("#new").waitFor({ state: "hidden" });
  assert.equal(await page.getAttribute("#log", "aria-live"), "polite");
});
