// Listen Now: the drawn button over the page's <audio>. Its words come from the data- attributes of the box.
// Stopping drops the source: a paused stream would go on from where its buffer stood, not from what is on now.
const set = document.querySelector("[data-play]");
const box = set?.querySelector("[data-listen]");
const audio = box?.querySelector("audio");
const WAITS = [2, 4, 8, 16, 30]; // seconds before each new try
const PATIENCE = 20; // seconds that a stream may take to be heard

function listen() {
  const address = audio.src;
  const words = box.dataset;
  const button = box.querySelector(".play");
  let failures = 0;
  let timer;

  audio.removeAttribute("src");

  function show(state, label, word = "", note = "") {
    set.dataset.play = state;
    button.setAttribute("aria-label", label);
    box.querySelector(".listen__word").textContent = word;
    box.querySelector(".listen__note").textContent = note;
  }

  function release() {
    clearTimeout(timer);
    audio.removeAttribute("src");
    audio.load();
  }

  function stop() {
    release();
    failures = 0;
    show("stopped", words.pressPlay);
  }

  function connect() {
    show("connecting", words.pressCancel, words.connecting, words.waiting);
    clearTimeout(timer);
    timer = setTimeout(fail, PATIENCE * 1000);
    audio.src = address;
    audio.play().catch((error) => {
      // The browser wants a press first: no new try would change that.
      if (error.name === "NotAllowedError") stop();
    });
  }

  function fail() {
    if (!["connecting", "playing"].includes(set.dataset.play)) return;
    release();
    if (failures === WAITS.length) {
      failures = 0;
      show("failed", words.pressPlay, words.silent, words.over);
    } else countDown(WAITS[failures++]);
  }

  function countDown(seconds) {
    if (!seconds && navigator.onLine) return connect();
    show("failed", words.pressPlay, words.silent, seconds ? words.next.replace("%s", seconds) : words.offline);
    timer = setTimeout(countDown, 1000, Math.max(0, seconds - 1));
  }

  function heard() {
    clearTimeout(timer);
    failures = 0;
    show("playing", words.pressStop, words.playing);
  }

  button.addEventListener("click", () => (["stopped", "failed"].includes(set.dataset.play) ? connect() : stop()));
  audio.addEventListener("playing", heard);
  audio.addEventListener("error", fail);
  audio.addEventListener("ended", fail);
  // A key of the keyboard or the lock screen.
  audio.addEventListener("pause", () => {
    if (!audio.ended && ["connecting", "playing"].includes(set.dataset.play)) stop();
  });
  audio.addEventListener("waiting", () => {
    if (set.dataset.play !== "playing") return;
    show("connecting", words.pressCancel, words.connecting, words.waiting);
    timer = setTimeout(fail, PATIENCE * 1000);
  });
}

if (audio) listen();
