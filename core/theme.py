"""The one script that stands in a page's head: it sets the reader's theme before anything is painted."""

import base64
import hashlib

# Also marks the page as scripted, so that no control is drawn that only a script could serve.
THEME_SCRIPT = (
    'const r=document.documentElement;r.classList.add("js");'
    'try{const t=localStorage.getItem("theme");if(t==="light"||t==="dark")r.dataset.theme=t}catch{}'
)

# Content Security Policy, level 3, section 2.3.1: a hash source is the base64 of the script's digest.
THEME_SCRIPT_HASH = "'sha256-" + base64.b64encode(hashlib.sha256(THEME_SCRIPT.encode()).digest()).decode() + "'"
