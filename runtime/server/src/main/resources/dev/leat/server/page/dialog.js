// The one dialog: it asks for a text, or whether something is to be done.

const dialog = document.getElementById("dialog");
const input = document.getElementById("dialog-input");

/** Who waits for an answer, and what it is if it is OK; null when nobody does. */
let waiting = null;

/** Resolves to what was typed; null if nothing is to be done. */
export function ask(question, value, type = "text") {
  input.hidden = false;
  input.required = true;
  input.type = type;
  return open(question, value, () => input.value);
}

/** Resolves to true or null. */
export function confirm(question) {
  input.hidden = true;
  input.required = false;
  return open(question, "", () => true);
}

function open(question, value, answer) {
  end(false);
  document.getElementById("dialog-text").textContent = question;
  input.value = value;
  dialog.showModal();
  return new Promise((resolve) => (waiting = { resolve, answer }));
}

function end(isOk) {
  const answer = isOk ? waiting?.answer() : null;
  // It may have been a token.
  input.value = "";
  dialog.close();
  waiting?.resolve(answer);
  waiting = null;
}

dialog.querySelector("form").addEventListener("submit", (event) => {
  event.preventDefault();
  end(true);
});
// Not a button that submits: Enter would press it, as the first.
document.getElementById("dialog-cancel").addEventListener("click", () => end(false));
// Escape closes it. The event comes later: the next question may stand there already.
dialog.addEventListener("close", () => dialog.open || end(false));
