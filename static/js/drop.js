/* Files dropped on form[data-drop] go into its file field; while they are on their way the form says so. */

for (const form of document.querySelectorAll("form[data-drop]")) {
  const field = form.querySelector("input[type='file']");
  const button = form.querySelector("button[type='submit']");

  for (const name of ["dragenter", "dragover"]) {
    form.addEventListener(name, (event) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      form.classList.add("is-over");
    });
  }
  form.addEventListener("dragleave", () => form.classList.remove("is-over"));
  form.addEventListener("drop", (event) => {
    event.preventDefault();
    form.classList.remove("is-over");
    if (event.dataTransfer.files.length) field.files = event.dataTransfer.files;
  });
  form.addEventListener("submit", () => {
    form.querySelector("[role='status']").textContent = form.dataset.wordsBusy;
    button.disabled = true;
  });
  // Back from the next page, the browser may show this one as it was left.
  window.addEventListener("pageshow", () => { button.disabled = false; });
}
