// A note opens where its number stands: a small box under the line, which Escape, its cross, a press elsewhere
// or leaving it by Tab closes; the focus then is on the number again. Without this script the number leads to the note.
const GAP = 6; // pixels between the line and the box

let box;
let number;

function build(prose, note) {
  const element = document.createElement("div");
  element.className = "note-box";
  element.tabIndex = -1;
  element.setAttribute("role", "dialog");
  element.append(...note.cloneNode(true).childNodes);
  // The copy has neither the way back, which is the cross here, nor addresses that are taken.
  for (const back of element.querySelectorAll('a[href^="#ref-"]')) back.remove();
  for (const named of element.querySelectorAll("[id]")) named.removeAttribute("id");
  const cross = document.createElement("button");
  cross.type = "button";
  cross.className = "icon";
  cross.textContent = "×";
  cross.setAttribute("aria-label", prose.dataset.closeNote);
  cross.addEventListener("click", () => close(true));
  element.append(cross);
  return element;
}

function place() {
  const page = box.parentElement.getBoundingClientRect();
  const line = number.getBoundingClientRect();
  const start = line.left + line.width / 2 - page.left - box.offsetWidth / 2;
  box.style.left = `${Math.max(0, Math.min(start, page.width - box.offsetWidth))}px`;
  box.style.top = `${line.bottom - page.top + GAP}px`;
}

function open(link, prose, note) {
  const origin = box?.contains(link) ? number : link;
  close(false);
  number = origin;
  number.setAttribute("aria-expanded", "true");
  box = build(prose, note);
  box.setAttribute("aria-label", link.getAttribute("aria-label"));
  prose.append(box);
  place();
  box.focus();
}

function close(back) {
  box?.remove();
  number?.removeAttribute("aria-expanded");
  if (back) number?.focus({ preventScroll: true });
  box = number = undefined;
}

function leave(event) {
  const stops = [...box.querySelectorAll("a[href], button")];
  const edge = event.shiftKey ? [box, stops[0]] : [stops.at(-1)];
  if (!edge.includes(document.activeElement)) return;
  // Forward, the browser goes on from the number to what follows it.
  if (event.shiftKey) event.preventDefault();
  close(true);
}

document.addEventListener("click", (event) => {
  const link = event.target.closest("a.note-ref");
  const prose = link?.closest("[data-close-note]");
  const note = link && document.getElementById(link.hash.slice(1));
  const plain = !event.button && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  if (prose && note && plain) {
    event.preventDefault();
    if (link === number) close(true);
    else open(link, prose, note);
  } else if (box && !box.contains(event.target)) close(false);
});

document.addEventListener("keydown", (event) => {
  if (!box) return;
  if (event.key === "Escape") close(true);
  if (event.key === "Tab") leave(event);
});

addEventListener("resize", () => box && place());
