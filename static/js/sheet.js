// The ShoutBox as a sheet on narrow windows: the focus goes into it and stays there until Escape, the cross
// or a tap outside closes it. Without this script the address opens and closes it (:target).
const narrow = matchMedia("(width < 68.75rem)");
const sheet = document.querySelector("[data-sheet]");
const opener = document.querySelector("[data-sheet-open]");

// Not :target, which the browser may match only after this script has run.
const isAddressed = () => sheet.contains(document.getElementById(decodeURIComponent(location.hash.slice(1))));
const isOpen = () => sheet.hasAttribute("data-open");

// Everything beside the sheet and beside what holds it.
function* outside() {
  for (let node = sheet; node !== document.body; node = node.parentElement)
    for (const sibling of node.parentElement.children) if (sibling !== node) yield sibling;
}

function mark(open) {
  sheet.toggleAttribute("data-open", open);
  for (const element of outside()) element.inert = open;
  if (open) {
    sheet.setAttribute("role", "dialog");
    sheet.setAttribute("aria-modal", "true");
  } else {
    sheet.removeAttribute("role");
    sheet.removeAttribute("aria-modal");
  }
}

function open() {
  mark(true);
  sheet.focus({ preventScroll: true });
}

function close() {
  mark(false);
  // The address opened it, after a post without the script's help: it must not hold it open.
  if (isAddressed()) location.replace("#np");
  opener.focus({ preventScroll: true });
}

if (sheet && opener) {
  opener.addEventListener("click", (event) => {
    event.preventDefault();
    open();
  });
  sheet.querySelector("[data-sheet-close]").addEventListener("click", (event) => {
    event.preventDefault();
    close();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && isOpen()) close();
  });
  document.addEventListener("click", (event) => {
    if (isOpen() && !sheet.contains(event.target) && !opener.contains(event.target)) close();
  });
  narrow.addEventListener("change", () => mark(false));
  if (narrow.matches && isAddressed()) open();
}
