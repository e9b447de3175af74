// What folds in and out, and grows.

const $ = (id) => document.getElementById(id);

/** Makes the field for questions as high as what stands in it. */
export function fit() {
  $("input").rows = Math.min(8, $("input").value.split("\n").length);
}

/** Whether it was open. */
export function closeMenu() {
  const wasOpen = $("sessions").classList.contains("open");
  if (wasOpen && $("sessions").contains(document.activeElement)) $("menu").focus();
  showMenu(false);
  return wasOpen;
}

function showMenu(is) {
  $("sessions").classList.toggle("open", is);
  $("menu").setAttribute("aria-expanded", String(is));
}

$("input").addEventListener("input", fit);
$("menu").addEventListener("click", () => showMenu(!$("sessions").classList.contains("open")));
$("show-trace").addEventListener("click", () => {
  $("trace").hidden = !$("trace").hidden;
  $("show-trace").setAttribute("aria-expanded", String(!$("trace").hidden));
});
