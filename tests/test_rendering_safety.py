"""Whatever is written, only the markup of our own short list comes out, and it says the same words."""

import re
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.rendering import SANITISER, render
from tests.cases import cases
from tests.facts import KEY, facts

HOSTS = {"slipway.example"}

# Spelled again, so that an entry added there by mistake is seen here.
ALLOWED = {
    **dict.fromkeys(("p", "br", "hr", "h3", "h4", "h5", "h6", "em", "strong", "ul", "footer"), set()),
    **dict.fromkeys(("table", "thead", "tbody", "tr", "figure", "figcaption"), set()),
    "a": {"href", "title", "rel", "id", "class", "aria-label"},
    "aside": {"class", "role", "aria-label"},
    "blockquote": {"class"},
    "code": {"class"},
    "div": {"class", "tabindex", "role", "aria-label"},
    "img": {"src", "srcset", "sizes", "width", "height", "alt", "title", "loading", "class"},
    "li": {"id"},
    "ol": {"start"},
    "picture": set(),
    "pre": {"tabindex"},
    "source": {"type", "srcset", "sizes"},
    "span": {"class"},
    "td": {"class"},
    "th": {"class", "scope"},
}
CLASSES = re.compile(r"note-ref|notes|pull|scroll|num|mid|credit|tint-[0-2]{3}|language-[a-z0-9+-]+")
IDS = re.compile(r"(fn|ref)-k7m-\d+(-\d+)?")
VOID = {"br", "hr", "img", "source"}
PICTURES = {KEY: facts(caption="After the ferry.", credit="Wren")}


class Inspector(HTMLParser):
    """Reads HTML as a browser would and refuses what is not ours; keeps the words that a reader sees."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.ids: list[str] = []
        self.targets: list[str] = []
        self.words = ""
        self.in_sign = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in ALLOWED
        assert "a" not in self.open or tag != "a"
        for name, value in attrs:
            assert name in ALLOWED[tag]
            self.check(tag, name, value or "")
        self.in_sign = tag == "a" and any(name == "aria-label" for name, _ in attrs)
        if tag not in VOID:
            self.open.append(tag)

    def check(self, tag: str, name: str, value: str) -> None:
        if name == "class":
            assert all(map(CLASSES.fullmatch, value.split()))
        elif name == "id":
            assert IDS.fullmatch(value)
            self.ids.append(value)
        elif name == "srcset":
            for entry in value.split(", "):
                assert re.fullmatch(rf"/uploads/pictures/{KEY}/\d+\.(avif|webp|jpg) \d+w", entry)
        elif name in ("href", "src"):
            # Browsers drop such characters before they read the scheme.
            plain = re.sub(r"[\x00-\x20]", "", value).lower()
            scheme = re.match(r"([a-z][a-z0-9+.-]*):", plain)
            assert not scheme or scheme[1] in ("http", "https", "mailto", "tel")
            self.targets.append(plain)
            if tag == "img":
                assert re.match(r"https?://slipway\.example([/?#]|$)|(?!//)[^:]*$", plain.replace("\\", "/"))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag
        self.in_sign = False

    def handle_data(self, data: str) -> None:
        self.words += "" if self.in_sign else data

    def handle_comment(self, data: str) -> None:
        raise AssertionError(f"a comment: {data}")

    handle_decl = handle_pi = unknown_decl = handle_comment


def inspect(html: str) -> Inspector:
    html.encode("utf-8")
    inspector = Inspector()
    inspector.feed(html)
    inspector.close()
    assert not inspector.open
    assert len(set(inspector.ids)) == len(inspector.ids)
    ours = {target[1:] for target in inspector.targets if target.startswith(("#fn-", "#ref-"))}
    assert ours <= set(inspector.ids)
    assert SANITISER.clean(html) == html
    return inspector


def rendered(markdown: str) -> Inspector:
    return inspect(render(markdown, key="k7m", site_hosts=HOSTS, pictures=PICTURES).html)


SCRIPT_ADDRESSES = [
    *("javascript:alert(1)", "JaVaScRiPt:alert(1)", "javascript&colon;alert(1)", "&#106;avascript:alert(1)"),
    *("java&#10;script:alert(1)", "java&Tab;script:alert(1)", "\x01javascript:alert(1)", "vbscript:x"),
    *("data:text/html,<script>alert(1)</script>", "data:image/svg+xml;base64,PHN2Zz4=", "file:///etc/passwd"),
    *("data:image/png;base64,iVBORw0=", "blob:https://a.example/1", "view-source:javascript:x", "feed:x"),
]


@pytest.mark.parametrize("form", ["[a](<{}>)", "![a](<{}>)", "<{}>", "[a]\n\n[a]: <{}>", "[![a](<{}>)](<{}>)"])
@pytest.mark.parametrize("address", SCRIPT_ADDRESSES)
def test_no_address_of_a_script_is_ever_a_target(form: str, address: str):
    assert rendered(form.replace("{}", address)).targets == []


RAW_HTML = [
    "<script>alert(1)</script>",
    "<ScRiPt src=//far.example/x.js></sCrIpT>",
    "<img src=x onerror=alert(1)>",
    "<svg/onload=alert(1)>",
    "<svg><style><img src=x onerror=alert(1)></style></svg>",
    "<math><mtext><table><mglyph><style><!--</style><img title='--><img src=1 onerror=alert(1)>'>",
    '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
    "<b style='background:url(//far.example)'>a</b>",
    "<a href='javascript:alert(1)' onclick=alert(1)>a</a>",
    "<form action=/admin/><input name=x></form>",
    "<base href=//far.example/><meta http-equiv=refresh content=0;//far.example/>",
    "<object data=x></object><embed src=x><link rel=stylesheet href=x>",
    "<p id=main class=admin>a</p>",
    "<!-- a --><!DOCTYPE html><?xml a?><![CDATA[a]]>",
    "</section></main></body>",
    "<details open ontoggle=alert(1)>",
    "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>",
]


RAW_ATTRIBUTES = [
    '<a class="button" id="main">a</a><code class="x">a</code>',
    '<img src="/a.png" srcset="//far.example/a.png 1w">',
    f'<img src="/a.png" srcset="/uploads/pictures/{KEY}/1.jpg 1w, //far.example/a.png 2w">',
    f'<source srcset="/uploads/pictures/{KEY}/../../a.jpg 1w" type="text/html" media="all">',
    '<picture class="x" id="fn-k7m-1x"><source src="/a.mp3"><img src="/a.png"></picture>',
    '<img src="/a.png" width="1e9" height="9px" sizes="1px">',
    '<img src="/a.png" class="tint-333 big" fetchpriority="high" loading="eager">',
]


@pytest.mark.parametrize("wrap", ["{}", "a {} b", "> {}", "- {}", "|{}|\n|-|\n|{}|", "# {}", "a[^1]\n\n[^1]: {}"])
@pytest.mark.parametrize("raw", RAW_HTML)
def test_raw_html_is_shown_as_it_was_typed(wrap: str, raw: str):
    page = rendered(wrap.replace("{}", raw.replace("|", "")))
    assert raw in page.words
    assert not [target for target in page.targets if not target.startswith("#")]


@pytest.mark.parametrize(
    "raw", [*RAW_HTML, *RAW_ATTRIBUTES, '<a class="button" id="main">a</a>', '<code class="x">a</code>']
)
def test_the_allow_list_holds_even_if_raw_html_reached_it(raw: str):
    inspect(SANITISER.clean(raw))


@pytest.mark.parametrize(
    "markdown",
    [
        '[a](/x "\\" onmouseover=alert(1) x=\\"")',
        "[a](/x '\"><script>alert(1)</script>')",
        '![" onerror="alert(1)](/a.png)',
        '![a](/a.png "</figcaption><script>alert(1)</script>")',
        '![a](/a.png"onerror=alert(1))',
        '```"onclick=alert(1)\nx\n```',
        "```</code></pre><script>alert(1)</script>\nx\n```",
        "`</code><script>alert(1)</script>`",
        'a[^"><img src=x>]\n\n[^"><img src=x>]: b',
        '[a](https://far.example/"onclick="alert(1))',
        '<https://far.example/"onclick=alert(1)>',
        "&lt;script&gt;alert(1)&lt;/script&gt;",
        "\\<script>alert(1)\\</script>",
        "![a](\\\\far.example/x.png) ![a](/\\far.example/x.png) ![a](/&Tab;/far.example/x.png)",
        "![a](https:/far.example/x.png) ![a](https:far.example) ![a](///far.example)",
        "![a](http://slipway.example@far.example/) ![a](http://slipway.example:1/) ![a](http://[::1) ![a]()",
        "[a *b](/x) c*](/y) **[d**](/z) [e <https://far.example/> ![f](https://far.example/)](/g)",
    ],
)
def test_nothing_typed_leaves_its_place(markdown: str):
    rendered(markdown)


@pytest.mark.parametrize("raw", ["\x00", "\ud800", "\udfff", "\x0b", "\x0c", "\x1b", "\uffff", "&#0;", "&#12;"])
def test_characters_that_utf8_or_xml_cannot_carry_never_come_out(raw: str):
    result = render(f"a{raw}b [a{raw}](/{raw} '{raw}') `{raw}`\n\n    {raw}\n", key="k7m")
    inspect(result.html)
    assert not re.search(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\uffff]", result.html + result.text)


def test_a_lone_surrogate_is_seen_as_a_replacement_character():
    assert render("a\ud83d b", key="k7m").html == "<p>a\ufffd b</p>\n"


def test_the_notes_of_two_sections_on_one_page_never_meet():
    body = "a[^1] b[^1] c[^2]\n\n[^1]: one\n[^2]: two"
    first, second = (set(re.findall(r' id="([^"]+)"', render(body, key=key).html)) for key in ("k7m", "k7m1"))
    assert len(first) == len(second) == 5
    assert not first & second


PIECES = [
    *("#", "##", "- ", "1. ", "> ", "    ", "\t", "\n", "\n\n", "  \n", "***", "**", "*", "_", "`", "```", "~~~"),
    *("[", "](", "]", ")", "![", "]: /x", "<", ">", "<https://far.example>", "<!--", "|", "|-|:-:|", "\\", "&"),
    *("[^a]", "[^a]: ", "[^b]", "[^b]: ", "— ", "-- ", "===", "---", '"', "'", "a", "b c", "é", " ", "&amp;", "\x00"),
    *(
        "[l](/x)",
        "![p](/p.png)",
        '![p](/p.png "t")',
        f"![p](/uploads/pictures/{KEY}/900.jpg)",
        f'![](/uploads/pictures/{KEY}/900.jpg "t")',
        f"/uploads/pictures/{KEY}/900.jpg",
        "![p](//far.example/p.png)",
        "<b onclick=x>",
        "javascript:",
    ),
]
MARKDOWN = st.lists(st.sampled_from(PIECES), max_size=30).map("".join)
ANYTHING = st.text(st.characters(), max_size=60)


@cases(100)
@given(st.one_of(MARKDOWN, ANYTHING))
def test_any_text_becomes_markup_of_ours_that_says_the_same_words(body: str):
    result = render(body, key="k7m", site_hosts=HOSTS, pictures=PICTURES)
    shown = inspect(result.html).words
    assert "".join(shown.split()) == "".join(result.text.split())


LETTERS = st.text(st.characters(categories=["L"]), min_size=1, max_size=8)


@cases(33)
@given(st.lists(st.tuples(LETTERS, st.sampled_from([" ", ", ", ". ", "\n", "\n\n"])), max_size=30))
def test_every_word_of_plain_prose_is_on_the_page(prose: list[tuple[str, str]]):
    result = render("".join(word + gap for word, gap in prose), key="k7m")
    said = re.findall(r"[^\s.,]+", result.text)
    assert said == [word for word, _ in prose]
    assert inspect(result.html).words.split() == result.text.split()
