// A browser before the weather agent, as each test of the page needs it.

import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach } from "node:test";
import { chromium } from "playwright-core";
import { startAgent, startModel } from "./servers.mjs";

export const command = process.env.LEAT_WEB.split(" ");
const PATIENCE = Number(process.env.LEAT_PATIENCE ?? 60_000);

/**
 * `weather` answers by its offline model and asks before forecasts; `scripted` says what `answer` gives, see servers.mjs.
 * `page` is a new one in each test; what goes wrong within it is in `problems`.
 */
export const stage = { answer: null, problems: [], contexts: [] };

export function setUp({ weather = false } = {}) {
  let browser, model;
  before(async () => {
    browser = stage.browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
    model = await startModel((body) => stage.answer(body));
    stage.scripted = await startAgent(command, { env: { OPENAI_BASE_URL: model.url, OPENAI_API_KEY: "k", LEAT_MODEL: "m" } });
    if (weather) stage.weather = await startAgent(command, { args: ["--pace", "30", "--approve"] });
  });
  after(async () => {
    await browser?.close();
    await stage.weather?.close();
    await stage.scripted?.close();
    model?.close();
  });
  beforeEach(async () => {
    stage.answer = () => ({ text: ["?"] });
    stage.problems = [];
    await open();
  });
  afterEach(async () => {
    for (const context of stage.contexts.splice(0)) await context.close();
    assert.deepEqual(stage.problems, []);
  });
}

/** Another browser of the same user. */
export async function openBeside(options) {
  const context = await stage.browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  stage.contexts.push(context);
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  page.on("pageerror", (error) => stage.problems.push(error.message));
  return page;
}

/** A new browser in the place of those there are. */
export async function open(options) {
  for (const context of stage.contexts.splice(0)) await context.close();
  stage.page = await openBeside(options);
}

export async function ask(url, input) {
  await stage.page.goto(url);
  await say(input);
}

/** Types and sends, and waits until it is shown. */
export async function say(input) {
  const before = await stage.page.locator("#log > article").count();
  await stage.page.fill("#input", input);
  await stage.page.press("#input", "Enter");
  await stage.page.locator("#log > article").nth(before).waitFor();
}

export const done = (page = stage.page) => page.waitForSelector("#log > article:last-child > .answer[aria-busy=false]:not(:has(.approval))");
export const said = (page = stage.page) => page.locator("#log > article:last-child .text").last().innerText();
export const asked = (page = stage.page) => page.locator(".mine").allInnerTexts();
export const grownTo = (word, page = stage.page) => page.waitForFunction((text) => document.querySelector("#log").innerText.includes(text), word);
