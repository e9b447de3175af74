// Markdown as elements. Nothing here parses HTML: what a model writes becomes text nodes, and tags in it are shown as they are.

import { lexer } from "./marked/marked.esm.js";

const SAFE_LINK = /^(https?:|mailto:)/i;
const ENTITIES = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0" };

export function element(name, { text, className, ...attributes } = {}, ...children) {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (text !== undefined) made.textContent = text;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** A text that grows; only the blocks that changed are made anew. */
export class MarkdownText {
  constructor() {
    this.element = element("div", { className: "text" });
    this.text = "";
    this.blocks = [];
    this.due = false;
  }

  append(more) {
    this.text += more;
    if (this.due) return;
    this.due = true;
    requestAnimationFrame(() => this.render());
  }

  render() {
    this.due = false;
    const tokens = lexer(this.text).filter((token) => token.type !== "space" && token.type !== "def");
    let same = 0;
    while (same < this.blocks.length && same < tokens.length && this.blocks[same] === tokens[same].raw) same++;
    while (this.element.childNodes.length > same) this.element.lastChild.remove();
    for (const token of tokens.slice(same)) this.element.append(block(token));
    this.blocks = tokens.map((token) => token.raw);
  }
}

function block(token) {
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
      return element("blockquote", {}, ...token.tokens.filter(isShown).map(block));
    case "list":
      return list(token);
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
  copy.addEventListener("click", async () => {
    await navigator.clipboard.writeText(token.text);
    copy.textContent = "Copied";
    setTimeout(() => (copy.textContent = "Copy"), 1500);
  });
  const head = element("div", { className: "code-head" }, element("span", { text: token.lang ?? "" }), copy);
  return element("div", { className: "code" }, head, element("pre", {}, element("code", { text: token.text })));
}

function list(token) {
  const items = token.items.map((item) => {
    const mark = item.task ? [item.checked ? "☑ " : "☐ "] : [];
    return element("li", {}, ...mark, ...item.tokens.filter((part) => isShown(part) && part.type !== "checkbox").map(block));
  });
  const start = token.ordered && token.start > 1 ? { start: token.start } : {};
  return element(token.ordered ? "ol" : "ul", start, ...items);
}

function table(token) {
  const head = element("tr", {}, ...token.header.map((cell) => element("th", { scope: "col" }, ...inline(cell.tokens))));
  const rows = token.rows.map((row) => element("tr", {}, ...row.map((cell) => element("td", {}, ...inline(cell.tokens)))));
  return element("table", {}, element("thead", {}, head), element("tbody", {}, ...rows));
}

function inline(tokens) {
  return tokens.map((token) => {
    switch (token.type) {
      case "strong":
      case "em":
      case "del":
        return element(token.type, {}, ...inline(token.tokens));
      case "codespan":
        return element("code", { text: token.text });
      case "br":
        return element("br");
      case "link":
        return link(token.href, inline(token.tokens));
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
    return ENTITIES[name] ?? whole;
  });
