/* Asks the browser to hold a page whose form has text that is not saved: form[data-keep-text]. */

for (const form of document.querySelectorAll("form[data-keep-text]")) {
  // A page that came back with a refusal, a clash or a preview holds text that is nowhere else.
  let dirty = form.dataset.keepText === "unsaved";

  form.addEventListener("input", (event) => {
    // A field in the midst of this form may belong to another one.
    if (event.target.form === form) dirty = true;
  });
  form.addEventListener("submit", () => { dirty = false; });
  window.addEventListener("beforeunload", (event) => { if (dirty) event.preventDefault(); });
}
