// Markdown as elements. Nothing here parses HTML: what a model writes becomes text nodes, and tags in it are shown as they are.

import { lexer } from "./marked/marked.esm.js";

const SAFE_LINK = /^(https?:|mailto:)/i;
const ENTITIES = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0" };

// A text may be made to be hard to take apart. So little is taken at first, twice as much as long as that goes quickly.
const FIRST = 1 << 9;
/** The longest block that is still taken apart, in characters. */
const LONGEST = 1 << 16;
/** In milliseconds: what takes longer makes the page stutter. */
const SLOW = 50;
/** In milliseconds: what took as long is not tried again. */
const PATIENCE = 200;
/** How deep blocks and emphases are shown within each other: an engine's own limits are not to be met. */
const DEEPEST = 40;
/** The longest text that is taken apart anew at its end, in characters, because it has references. */
const REFERRING = 1 << 15;

export function element(name, { text, className, ...attributes } = {}, ...children) {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (text !== undefined) made.textContent = text;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/**
 * A text that grows. Blocks that nothing can change any more are settled; only what is behind them is taken apart again, and
 * only blocks that changed are made anew. From where that takes too long, or fails, the text is shown as it is.
 */
export class MarkdownText {
  constructor() {
    this.element = element("div", { className: "text" });
    this.text = "";
    this.settled = { characters: 0, elements: 0 };
    this.open = [];
    this.reach = 0;
    this.refers = false;
    this.verbatim = null;
    this.due = false;
  }

  append(more) {
    this.text += more;
    // The lexer makes \n of \r\n, too, and then its blocks would be of other lengths than the text.
    if (more.includes("\n") && this.text.includes("\r\n", this.settled.characters)) this.text = this.text.replaceAll("\r\n", "\n");
    this.renderSoon();
  }

  /** No more is appended. */
  finish() {
    // What a reference means may have been told behind it.
    if (this.refers && !this.verbatim && this.text.length <= REFERRING) {
      this.settled = { characters: 0, elements: 0 };
      this.open = [];
      this.reach = this.text.length;
      this.renderSoon();
    }
  }

  renderSoon() {
    if (this.due) return;
    this.due = true;
    requestAnimationFrame(() => this.render());
  }

  render() {
    this.due = false;
    while (!this.verbatim && this.settled.characters < this.text.length) {
      const rest = this.text.length - this.settled.characters;
      const size = Math.min(rest, Math.max(FIRST, 2 * this.reach));
      if (size > LONGEST || !this.take(size)) this.giveUp();
      else if (size === rest) return;
    }
    this.verbatim?.append(this.text.slice(this.settled.characters));
    this.settled.characters = this.text.length;
  }

  /** Shows that many characters behind what is settled; whether that went well. */
  take(size) {
    const source = this.text.slice(this.settled.characters, this.settled.characters + size);
    const blocks = inTime(() => this.blocks(source));
    if (!blocks) return false;
    const { tokens, shown, same, made } = blocks;
    this.shorten(this.settled.elements + same);
    this.element.append(...made);
    this.open = shown.map((token) => token.raw);
    this.refers ||= tokens.some((token) => token.type === "def");
    this.reach = size;
    this.settle(source, tokens, shown);
    return true;
  }

  blocks(source) {
    const tokens = lexer(source);
    const shown = tokens.filter(isShown);
    let same = 0;
    while (same < this.open.length && same < shown.length && this.open[same] === shown[same].raw) same++;
    return { tokens, shown, same, made: shown.slice(same).map((token) => block(token)) };
  }

  /** The last block may grow, and become a part of the one before it: those behind stand. */
  settle(source, tokens, shown) {
    const end = tokens.indexOf(shown.at(-2));
    const raw = tokens.slice(0, Math.max(0, end)).map((token) => token.raw).join("");
    if (!raw || !source.startsWith(raw)) return;
    this.settled.characters += raw.length;
    this.settled.elements += shown.length - 2;
    this.open = this.open.slice(-2);
    this.reach = 0;
  }

  giveUp() {
    this.shorten(this.settled.elements);
    this.verbatim = element("p", { className: "verbatim" });
    this.element.append(this.verbatim);
  }

  shorten(length) {
    while (this.element.childNodes.length > length) this.element.lastChild.remove();
  }
}

/** What that makes; null if it fails, or takes long each time: once may be the machine's fault. */
function inTime(make) {
  for (let spent = 0, tries = 0; tries < 3 && spent < PATIENCE; tries++) {
    const start = performance.now();
    try {
      const made = make();
      const took = performance.now() - start;
      if (took < SLOW) return made;
      spent += took;
    } catch {
      return null;
    }
  }
  return null;
}

function block(token, depth = 0) {
  if (depth > DEEPEST) return element("p", { text: token.raw });
  switch (token.type) {
    case "heading":
      return element(`h${Math.min(6, token.depth + 2)}`, {}, ...inline(token.tokens));
    case "paragraph":
      return element("p", {}, ...inline(token.tokens));
    case "text":
      return element("span", {}, ...(token.tokens ? inline(token.tokens) : [decoded(token.text)]));
    case "code":
      return code(token);
    case "blockquote":
      return element("blockquote", {}, ...token.tokens.filter(isShown).map((each) => block(each, depth + 1)));
    case "list":
      return list(token, depth + 1);
    case "table":
      return table(token);
    case "hr":
      return element("hr");
    default:
      return element("p", { text: token.raw });
  }
}

const isShown = (token) => token.type !== "space" && token.type !== "def";

function code(token) {
  const copy = element("button", { className: "copy", type: "button", text: "Copy" });
  const written = element("code", { text: token.text });
  copy.addEventListener("click", async () => {
    copy.textContent = await copied(token.text, written);
    setTimeout(() => (copy.textContent = "Copy"), 1500);
  });
  const head = element("div", { className: "code-head" }, element("span", { text: token.lang ?? "" }), copy);
  return element("div", { className: "code" }, head, element("pre", {}, written));
}

/** What became of it: pages at a plain http address of another machine have no clipboard. */
async function copied(text, shown) {
  try {
    await navigator.clipboard.writeText(text);
    return "Copied";
  } catch {
    getSelection().selectAllChildren(shown);
    return "Selected";
  }
}

function list(token, depth) {
  const items = token.items.map((item) => {
    const mark = item.task ? [item.checked ? "☑ " : "☐ "] : [];
    return element("li", {}, ...mark, ...item.tokens.filter((part) => isShown(part) && part.type !== "checkbox").map((part) => block(part, depth)));
  });
  const start = token.ordered && token.start > 1 ? { start: token.start } : {};
  return element(token.ordered ? "ol" : "ul", start, ...items);
}

function table(token) {
  const head = element("tr", {}, ...token.header.map((cell) => element("th", { scope: "col" }, ...inline(cell.tokens))));
  const rows = token.rows.map((row) => element("tr", {}, ...row.map((cell) => element("td", {}, ...inline(cell.tokens)))));
  return element("table", {}, element("thead", {}, head), element("tbody", {}, ...rows));
}

function inline(tokens, depth = 0) {
  if (depth > DEEPEST) return tokens.map((token) => token.raw);
  return tokens.map((token) => {
    switch (token.type) {
      case "strong":
      case "em":
      case "del":
        return element(token.type, {}, ...inline(token.tokens, depth + 1));
      case "codespan":
        return element("code", { text: token.text });
      case "br":
        return element("br");
      case "link":
        return link(token.href, inline(token.tokens, depth + 1));
      case "image":
        // Never loaded: its address could carry away what the model has seen.
        return link(token.href, [`[image: ${token.text}]`]);
      case "escape":
        return token.text;
      case "text":
        return decoded(token.text);
      default:
        return token.raw;
    }
  });
}

function link(href, children) {
  if (!SAFE_LINK.test(href)) return element("span", {}, ...children);
  return element("a", { href, title: href, target: "_blank", rel: "noopener noreferrer nofollow" }, ...children);
}

const decoded = (text) =>
  text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w+));/gi, (whole, decimal, hex, name) => {
    const point = decimal ? Number(decimal) : hex ? parseInt(hex, 16) : 0;
    if (point) return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    return Object.hasOwn(ENTITIES, name ?? "") ? ENTITIES[name] : whole;
  });
