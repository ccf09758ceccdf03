// The button for light or dark. What the reader chose is kept in this browser only; choosing what the
// system says anyway forgets the choice, so that the page follows the system again.
const root = document.documentElement;
const system = matchMedia("(prefers-color-scheme: dark)");
const button = document.querySelector("[data-theme-button]");

const isDark = () => (root.dataset.theme ? root.dataset.theme === "dark" : system.matches);

function remember(theme) {
  try {
    if (theme) localStorage.setItem("theme", theme);
    else localStorage.removeItem("theme");
  } catch {
    // Storage is forbidden here: the choice holds for this page.
  }
}

function show() {
  button?.setAttribute("aria-label", isDark() ? button.dataset.toLight : button.dataset.toDark);
  const paper = getComputedStyle(root).backgroundColor;
  for (const meta of document.querySelectorAll('meta[name="theme-color"]')) meta.content = paper;
}

button?.addEventListener("click", () => {
  const dark = !isDark();
  if (dark === system.matches) delete root.dataset.theme;
  else root.dataset.theme = dark ? "dark" : "light";
  remember(root.dataset.theme);
  show();
});

system.addEventListener("change", show);
show();
