// What models, tools and providers say may be meant to harm who reads it.

import assert from "node:assert/strict";
import { createServer } from "node:http";
import { once } from "node:events";
import { test } from "node:test";
import { startAgent, startModel } from "./servers.mjs";
import { ask, command, done, grownTo, say, setUp, stage } from "./stage.mjs";
import { VECTORS } from "./vectors.mjs";

setUp();

/** Records what is run and what is asked for elsewhere. */
async function watch() {
  const foreign = [];
  stage.page.on("request", (request) => {
    if (!request.url().startsWith(stage.scripted.url)) foreign.push(request.url());
  });
  stage.page.on("dialog", (dialog) => {
    foreign.push(`dialog: ${dialog.message()}`);
    dialog.dismiss();
  });
  await stage.page.addInitScript(() => (window.pwned = (what) => ((window.hits ??= []).push(what))));
  return async () => {
    await stage.page.locator("details").evaluateAll((cards) => cards.forEach((card) => (card.open = true)));
    for (const link of await stage.page.locator("article a").all()) {
      assert.match(await link.getAttribute("href"), /^(https?:|mailto:)/i);
    }
    assert.equal(await stage.page.locator("#log script, #log iframe, #log img, #log svg, #log object, #log style, #log form, #log math, #log video, #log template").count(), 0);
    assert.deepEqual(await stage.page.evaluate(() => window.hits ?? []), []);
    assert.deepEqual(foreign, []);
    for (const vector of ["<script>", "onerror=", "javascript:"]) assert.ok((await stage.page.innerText("#log")).includes(vector), vector);
  };
}

test("nothing that a model says is run or fetched", async () => {
  const harmless = await watch();
  stage.answer = () => ({ text: [...VECTORS.join("\n\n")] });
  await ask(stage.scripted.url, VECTORS.join("\n\n"));
  await done();
  await harmless();
});

test("nothing in a call's name, arguments or result is run or fetched", async () => {
  const harmless = await watch();
  const places = (vector) => [
    { name: vector, arguments: JSON.stringify({ location: vector }) },
    // The tool's result repeats the place.
    { name: "get_current_weather", arguments: JSON.stringify({ location: vector }) },
    { name: "get_current_weather", arguments: vector },
  ];
  let turn = 0;
  stage.answer = () => (turn++ % 2 ? { text: ["seen"] } : { calls: places(VECTORS[turn >> 1]) });
  await stage.page.goto(stage.scripted.url);
  for (const vector of VECTORS) {
    await say(vector);
    await done();
  }
  assert.equal(turn, 2 * VECTORS.length);
  assert.ok((await stage.page.locator(".call").count()) >= 2 * VECTORS.length);
  await harmless();
});

test("nothing in a provider's error is run or fetched", async () => {
  const harmless = await watch();
  let asked = 0;
  stage.answer = () => ({ error: { status: 400, body: JSON.stringify({ error: { message: VECTORS[asked++], type: VECTORS[0] } }) } });
  await stage.page.goto(stage.scripted.url);
  for (const vector of VECTORS) {
    await say(vector);
    await done();
  }
  assert.equal(asked, VECTORS.length);
  assert.equal(await stage.page.locator(".ending.bad").count(), VECTORS.length);
  const color = (selector) => stage.page.locator(selector).first().evaluate((shown) => getComputedStyle(shown).color);
  assert.notEqual(await color(".ending.bad"), await color("#status"), "a failure looks like one");
  await harmless();
});

/** Shows a text by the page's own means, in pieces of that length; how it looks, and the longest that it held the page up. */
const shown = (text, length) =>
  stage.page.evaluate(async ([whole, step]) => {
    const { MarkdownText } = await import("/markdown.js");
    const made = new MarkdownText();
    document.querySelector("#log").replaceChildren(made.element);
    let longest = 0;
    for (let at = 0; at < whole.length; at += step) {
      made.append(whole.slice(at, at + step));
      const start = performance.now();
      await new Promise((resolve) => requestAnimationFrame(resolve));
      longest = Math.max(longest, performance.now() - start);
    }
    made.finish();
    await new Promise((resolve) => requestAnimationFrame(resolve));
    return { html: made.element.innerHTML, text: made.element.textContent, longest };
  }, [text, length]);

test("a text that is hard to take apart is shown, and holds nothing up", async () => {
  await stage.page.goto(stage.scripted.url);
  const hard = { quotes: ">".repeat(5_000), stars: "*a ".repeat(20_000), links: "[a](".repeat(20_000), lines: "_a ".repeat(20_000), brackets: "[".repeat(30_000), lists: "- ".repeat(4_000), long: "a ".repeat(100_000) };
  for (const [name, text] of Object.entries(hard)) {
    for (const step of [1_000, text.length]) {
      const { text: seen, longest } = await shown(`**before**\n\nmore\n\n${text}`, step);
      assert.ok(seen.replace(/[\s>-]/g, "").length >= text.replace(/[\s>-]/g, "").length, `${name} in steps of ${step} is whole`);
      assert.ok(longest < 2_000, `${name} in steps of ${step} took ${Math.round(longest)} ms`);
    }
  }
  const { html } = await shown(`**before**\n\nmore\n\n${hard.stars}`, 1_000);
  assert.match(html, /<strong>before<\/strong>.*<p class="verbatim">/s);
});

test("Markdown looks the same however it is cut", async () => {
  await stage.page.goto(stage.scripted.url);
  const text = "# Title\n\nA *word* and\na [link][1], &amp; &constructor;\n\n1. one\n\n   more\n2. two\n   - deep\n\n\n> quote\nlazy\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n"
    + "```js\nlet x = 1;\n\n// still\n```\n\nSetext\n===\n\n- [x] task\n- other\n\nplain\r\n\r\n    indented\n\nend\n\n[1]: https://example.com/\n";
  const { html } = await shown(text, text.length);
  assert.match(html, /<a href="https:\/\/example\.com\/"/);
  assert.match(html, /&amp; &amp;constructor;/);
  for (const step of [1, 2, 3, 7, 50]) assert.equal((await shown(text, step)).html, html, `in steps of ${step}`);
  const long = Array.from({ length: 400 }, (_, i) => `## Part ${i}\n\nA paragraph of some *length* to fill it.\n\n- a\n- b\n\n`).join("");
  assert.equal((await shown(long, long.length)).html, (await shown(long, 500)).html);
});

test("a provider's key never comes to the page, nor goes where it sends one on", async (t) => {
  const key = "sk-proj-c4n4ryAbCdEf0123456789";
  const taken = [];
  const elsewhere = createServer((request, response) => {
    taken.push(JSON.stringify(request.headers) + request.url);
    response.writeHead(401, { "Content-Type": "application/json" }).end(JSON.stringify({ error: { message: "who is this?" } }));
  }).listen(0, "127.0.0.1");
  await once(elsewhere, "listening");
  t.after(() => elsewhere.close());
  const failures = [
    { error: { status: 401, body: JSON.stringify({ error: { message: `Incorrect API key: ${key}` } }) } },
    { error: { status: 403, body: JSON.stringify({ error: { message: `Authorization: Bearer ${key}` } }) } },
    { error: { status: 400, type: "text/html", body: `<p>x-api-key ${key}</p>` } },
    { error: { status: 404, body: `{"error":"${key}` } },
    { redirect: `http://localhost:${elsewhere.address().port}/v1/chat/completions?of=${key}` },
  ];
  let next = 0;
  const model = await startModel(() => failures[next++]);
  t.after(() => model.close());
  const agent = await startAgent(command, { env: { OPENAI_BASE_URL: model.url, OPENAI_API_KEY: key, LEAT_MODEL: "m" } });
  t.after(() => agent.close());
  const answers = [];
  stage.page.on("response", (response) => answers.push(response.text().catch(() => "")));
  await stage.page.goto(agent.url);
  await stage.page.click("#show-trace");
  for (const [i] of failures.entries()) {
    await say(`question ${i}`);
    await done();
  }
  await grownTo("Incorrect API key");
  assert.equal(next, failures.length, "each failure was met once");
  const kept = await stage.page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }, document.cookie, location.href, document.documentElement.outerHTML]));
  const all = [kept, await stage.page.content(), ...(await Promise.all(answers)), ...taken].join("\n");
  assert.ok(!all.includes("c4n4ry"), "the key is nowhere");
});
