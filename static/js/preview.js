/* The live preview beside a Markdown field. Configured by the field's data-preview-url; writes into #preview and
   #preview-state. Without this script the form's own "Preview" button does the same by loading the page. */

const PAUSE = 300; // ms without a key before the preview is asked for

for (const field of document.querySelectorAll("textarea[data-preview-url]")) {
  watch(field, document.getElementById("preview"), document.getElementById("preview-state"));
}

function watch(field, page, state) {
  if (!page || !state) return;
  let timer;
  let request = new AbortController();

  field.form.querySelectorAll("[data-script-hides]").forEach((button) => { button.hidden = true; });
  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      // An answer about an older text must not land on top of a newer one.
      request.abort();
      request = new AbortController();
      show(field, page, state, request.signal);
    }, PAUSE);
  });
}

async function show(field, page, state, signal) {
  const words = page.closest("[data-words-signed-out]").dataset;
  const token = field.form.elements.csrfmiddlewaretoken.value;
  try {
    const response = await fetch(field.dataset.previewUrl, {
      method: "POST",
      body: new URLSearchParams({ body: field.value, csrfmiddlewaretoken: token }),
      // Whoever is signed out is sent to the log-in page, which is no preview.
      redirect: "manual",
      signal,
    });
    const text = await response.text();
    if (response.ok) page.innerHTML = text; // the site's renderer made and sanitised it
    const isText = response.headers.get("Content-Type")?.startsWith("text/plain");
    state.textContent = response.ok ? "" : isText ? text : words.wordsSignedOut;
  } catch (error) {
    if (error.name !== "AbortError") state.textContent = words.wordsNoAnswer;
  }
}
