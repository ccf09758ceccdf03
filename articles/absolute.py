"""The finished HTML of an edition for being read elsewhere: every address whole, nothing that serves the page only."""

import re
from html import escape, unescape
from urllib.parse import urljoin

# A start tag as the sanitiser and our own template write it: attributes in double quotes, no quote inside one.
_TAG = re.compile(r'<[a-z][a-z0-9]*(?:\s+[a-z-]+(?:="[^"]*")?)*\s*/?>')
_ADDRESS = re.compile(r'\s(href|src|srcset)="([^"]*)"')
# The permanent link of a part, hung in the margin of its page.
_MARK = re.compile(r'<a class="mark"[^>]*>[^<]*</a>')
# One picture of a `srcset`, after the start or a comma (HTML, section 4.8.4.2).
_CANDIDATE = re.compile(r"(^|,\s*)(\S*[^\s,])")


def absolute_html(html: str, base: str) -> str:
    """`html` with the addresses of its links and pictures resolved against `base`, the article's own (RFC 3986).

    Text that only looks like an attribute, as in an example of code, stays as it is. The links at the parts'
    margins go.
    """
    return _TAG.sub(lambda tag: _ADDRESS.sub(lambda found: _whole(found, base), tag[0]), _MARK.sub("", html))


def _whole(found: re.Match[str], base: str) -> str:
    name, value = found[1], unescape(found[2])
    if name == "srcset":
        value = _CANDIDATE.sub(lambda each: each[1] + _joined(base, each[2]), value)
    else:
        value = _joined(base, value)
    return f' {name}="{escape(value)}"'


def _joined(base: str, address: str) -> str:
    try:
        return urljoin(base, address)
    except ValueError:
        # Brackets that are no IPv6 address: no browser follows it either.
        return address
