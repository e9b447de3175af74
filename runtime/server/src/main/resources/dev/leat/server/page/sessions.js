// The list of sessions: each can be opened, renamed and deleted.

import { element } from "./markdown.js";

export class SessionList {
  /** @param actions `open`, `rename` and `remove`, each of a session */
  constructor(list, actions) {
    this.list = list;
    this.actions = actions;
  }

  /** Shows them; who is in the list with the keyboard stays there. */
  show(sessions, current) {
    const at = this.place(document.activeElement);
    this.list.replaceChildren(...sessions.map((session) => this.entry(session, session.id === current)));
    if (at) (this.button(at) ?? this.list.closest("nav").querySelector("button")).focus();
  }

  place(focused) {
    const entry = focused?.closest("li");
    if (!entry || !this.list.contains(entry)) return null;
    return { id: entry.dataset.id, row: [...this.list.children].indexOf(entry), column: [...entry.children].indexOf(focused) };
  }

  /** The same button of the same session, or that in its place if it is no more. */
  button({ id, row, column }) {
    const entries = [...this.list.children];
    const same = entries.find((entry) => entry.dataset.id === id);
    return same ? same.children[column] : (entries[row] ?? entries.at(-1))?.children[0];
  }

  entry(session, isCurrent) {
    const name = session.title || "New session";
    const open = element("button", { text: name, ...(isCurrent ? { "aria-current": "page" } : {}) });
    const rename = element("button", { text: "✎", "aria-label": `Rename ${name}` });
    const remove = element("button", { text: "✕", "aria-label": `Delete ${name}` });
    open.addEventListener("click", () => this.actions.open(session));
    rename.addEventListener("click", () => this.actions.rename(session, name));
    remove.addEventListener("click", () => this.actions.remove(session, name));
    return element("li", { "data-id": session.id, ...(isCurrent ? { className: "current" } : {}) }, open, rename, remove);
  }
}
