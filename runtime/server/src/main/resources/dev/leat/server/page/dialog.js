// The one dialog: it asks for a text, or whether something is to be done.

const dialog = document.getElementById("dialog");
const text = document.getElementById("dialog-text");
const input = document.getElementById("dialog-input");

// Not a button that submits: Enter would press it, as the first.
document.getElementById("dialog-cancel").addEventListener("click", () => dialog.close(""));

/** Resolves to what was typed; null if nothing is to be done. */
export function ask(question, value, type = "text") {
  input.hidden = false;
  input.required = true;
  input.type = type;
  input.value = value;
  return open(question, () => input.value);
}

/** Resolves to true or null. */
export function confirm(question) {
  input.hidden = true;
  input.required = false;
  return open(question, () => true);
}

function open(question, answer) {
  text.textContent = question;
  dialog.returnValue = "";
  dialog.showModal();
  return new Promise((resolve) => {
    const closed = () => {
      resolve(dialog.returnValue === "ok" ? answer() : null);
      // It may have been a token.
      input.value = "";
    };
    dialog.addEventListener("close", closed, { once: true });
  });
}
