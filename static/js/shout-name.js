// Keeps the name that somebody shouts under in this browser, and puts it into the empty field next time.
const field = document.querySelector("[data-keep-name]");

try {
  if (field && !field.value) field.value = localStorage.getItem("shout-name") ?? "";
  field?.form.addEventListener("submit", () => localStorage.setItem("shout-name", field.value));
} catch {
  // Storage is forbidden here: the name is typed each time.
}
