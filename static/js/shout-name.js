// Keeps the name that somebody shouts under in this browser, and puts it into the empty field next time. What the
// address said about the shout just posted goes: copied or loaded again, it would say so to others, and later.
const field = document.querySelector("[data-keep-name]");

try {
  if (field && !field.value) field.value = localStorage.getItem("shout-name") ?? "";
  field?.form.addEventListener("submit", () => localStorage.setItem("shout-name", field.value));
} catch {
  // Storage is forbidden here: the name is typed each time.
}

const address = new URL(location);
if (address.searchParams.has("posted")) {
  address.searchParams.delete("posted");
  history.replaceState(history.state, "", address);
}
