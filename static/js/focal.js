/* A click in a picture sets its focal point: [data-focal-view] shows it, input[data-focal] x and y hold it in percent,
   [data-focal-crops] show what becomes of it. The number fields do the same without this script. */

const view = document.querySelector("[data-focal-view]");
const fields = { x: document.querySelector("[data-focal='x']"), y: document.querySelector("[data-focal='y']") };
if (view && fields.x && fields.y) watch(view.querySelector("img"), view.querySelector(".focal-mark"));

function watch(picture, mark) {
  const crops = document.querySelector("[data-focal-crops]");

  function show() {
    const [x, y] = [fields.x, fields.y].map((field) => Math.min(100, Math.max(0, Number(field.value) || 0)));
    mark.hidden = crops.hidden = false;
    mark.style.left = `${x}%`;
    mark.style.top = `${y}%`;
    for (const crop of crops.querySelectorAll("img")) crop.style.objectPosition = `${x}% ${y}%`;
  }

  view.classList.add("is-live");
  picture.addEventListener("click", (event) => {
    const box = picture.getBoundingClientRect();
    fields.x.value = Math.round((100 * (event.clientX - box.left)) / box.width);
    fields.y.value = Math.round((100 * (event.clientY - box.top)) / box.height);
    // Whoever asks before leaving with unsaved changes hears of it.
    fields.x.dispatchEvent(new Event("input", { bubbles: true }));
  });
  for (const field of [fields.x, fields.y]) field.addEventListener("input", show);
  show();
}
