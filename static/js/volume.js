// The volume of the player, kept in this browser.
const slider = document.querySelector("[data-volume]");
const audio = slider?.closest("[data-listen]").querySelector("audio");

function recall() {
  try {
    slider.value = localStorage.getItem("volume") ?? slider.value;
  } catch {
    // Storage is forbidden here: the volume holds for this page.
  }
}

function keep() {
  try {
    localStorage.setItem("volume", slider.value);
  } catch {
    // As above.
  }
}

if (audio) {
  audio.volume = 0.5;
  // Some telephones leave the volume to their own keys: the control would do nothing there.
  slider.hidden = audio.volume !== 0.5;
  const apply = () => (audio.volume = slider.value / 100);
  recall();
  apply();
  slider.addEventListener("input", apply);
  slider.addEventListener("change", keep);
}
