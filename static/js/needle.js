// The needle on the contents list: it stands at the last part that has begun in the upper third of the window.
const list = document.querySelector("[data-needle]");
const links = [...(list?.querySelectorAll('a[href^="#"]') ?? [])];
const parts = links.map((link) => document.getElementById(decodeURIComponent(link.hash.slice(1))));
const seen = new Set();

function point(index) {
  if (links[index].hasAttribute("aria-current")) return;
  for (const link of links) link.removeAttribute("aria-current");
  links[index].setAttribute("aria-current", "location");
  bringIntoList(links[index]);
}

// Not scrollIntoView: that would scroll the page as well.
function bringIntoList(link) {
  for (const box of [list, link.closest("ol")]) {
    const frame = box.getBoundingClientRect();
    const place = link.getBoundingClientRect();
    const above = place.top - frame.top;
    const below = place.bottom - frame.bottom;
    box.scrollTop += above < 0 ? above : Math.max(0, below);
    const { direction, paddingInlineStart } = getComputedStyle(box);
    const aside = direction === "rtl" ? place.right - frame.right : place.left - frame.left;
    box.scrollLeft += aside - Math.sign(aside) * parseFloat(paddingInlineStart);
  }
}

function choose() {
  const atEnd = scrollY > 0 && innerHeight + scrollY >= document.documentElement.scrollHeight - 2;
  const last = parts.findLastIndex((part) => seen.has(part));
  if (atEnd) point(links.length - 1);
  else if (last >= 0) point(last);
}

function watch(targets, options, change) {
  const observer = new IntersectionObserver((entries) => {
    for (const entry of entries) change(entry);
    choose();
  }, options);
  for (const target of targets) if (target) observer.observe(target);
}

if (links.length) {
  point(0);
  watch(parts, { rootMargin: "0px 0px -67% 0px" }, ({ target, isIntersecting }) =>
    isIntersecting ? seen.add(target) : seen.delete(target));
  // A short last part never reaches the upper third: the foot of the page, wholly in sight, stands for it.
  watch([document.querySelector(".foot")], { threshold: [0, 1] }, () => {});
}
