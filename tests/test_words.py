"""Every word that people see can be translated, and every date is written as its language writes it."""

import ast
import re
from html.parser import HTMLParser

from django.template.base import Lexer, TokenType
from django.utils.translation.template import templatize

from core.catalogues import read_catalogue
from tests.test_layout import ROOT, modules, name_of, tree

TEMPLATES = sorted((ROOT / "templates").rglob("*.html"))
SCRIPTS = sorted((ROOT / "static" / "js").rglob("*.js"))
# A name is a name in every language.
NAMES = {"ShoutBox"}
SEEN_ATTRIBUTES = {"alt", "aria-description", "aria-label", "label", "placeholder", "title"}
# What stands between these is translated, or is never seen.
CLOSED_BY = {
    **{"comment": "endcomment", "blocktranslate": "endblocktranslate"},
    **{"block coltype": "endblock", "block bodyclass": "endblock"},
}
# An attribute and nothing else.
FRAGMENTS = {"_title_size.html"}
# Formats by name are the language's own. Of the others there are only clock times of 24 hours and machines' dates.
FORMATS = {
    *("DATE_FORMAT", "MONTH_DAY_FORMAT", "YEAR_MONTH_FORMAT", "SHORT_DATE_FORMAT", "SHORT_DATETIME_FORMAT"),
    *("F", "H:i", "H:i:s", "c", "Ymd", r"Y-m-d\TH:i", "Y-m-d"),
}
TRANSLATORS = {"gettext", "gettext_lazy", "gettext_noop", "ngettext", "ngettext_lazy", "pgettext", "pgettext_lazy"}
# They speak to operators, programmers and databases, or hold names that somebody made up.
PLAIN = (
    *("core.env", "core.theme", "core.locks", "core.supervising", "core.intake", "site_config", "articles.rendering"),
    *("articles.search.index", "articles.search.postgres", "articles.search.sqlite"),
)
SENTENCE = re.compile(r"[A-Za-z]{2,},? [A-Za-z]")
# Markup, SQL, media queries, headers, addresses, files and the names of standards.
NO_WORDS = re.compile(
    r"[<{=]|\b(SELECT|FROM|WHERE|VALUES)\b|^noopener|^https?://|max-age|no-store|\.ttf|^\(min-|^JSON Feed$"
)


class Seen(HTMLParser):
    """Gathers the words of a page that stand there as they are."""

    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []
        self.script = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.script = tag in {"script", "style"}
        self.words += [value or "" for name, value in attrs if name in SEEN_ATTRIBUTES]
        if tag == "input" and dict(attrs).get("type") in {"submit", "button"}:
            self.words.append(dict(attrs).get("value") or "")

    def handle_endtag(self, tag: str) -> None:
        self.script = False

    def handle_data(self, data: str) -> None:
        if not self.script:
            self.words.append(data)


def fixed_words(source: str) -> list[str]:
    """The words of a template that no translation can reach."""
    text, closing = "", ""
    for token in Lexer(source).tokenize():
        first = token.contents.split(" ", 1)[0] if token.token_type == TokenType.BLOCK else ""
        if closing:
            closing = "" if first == closing else closing
        elif first:
            closing = CLOSED_BY.get(first) or CLOSED_BY.get(token.contents, "")
        elif token.token_type == TokenType.TEXT:
            text += token.contents
    page = Seen()
    page.feed(text)
    found = [" ".join(words.split()) for words in page.words]
    return [words for words in found if re.search(r"[^\W\d_]", words) and words not in NAMES]


def test_the_search_for_fixed_words_finds_them() -> None:
    assert fixed_words('<p>Hello <b>{{ name }}</b></p><i title="Away">{% translate "Here" %}</i>') == ["Hello", "Away"]
    assert (
        fixed_words(
            '{% comment %}Takes nothing.{% endcomment %}<p class="x">{% blocktranslate %}A{% endblocktranslate %}'
        )
        == []
    )


def test_templates_say_nothing_that_cannot_be_translated() -> None:
    found = {path: fixed_words(path.read_text()) for path in TEMPLATES if path.name not in FRAGMENTS}
    assert {path: words for path, words in found.items() if words} == {}
    assert len(found) > 50


def test_templates_write_dates_as_the_language_does() -> None:
    for path in TEMPLATES:
        source = path.read_text()
        formats = re.findall(r'\|(?:date|time):"([^"]*)"', source) + re.findall(r'{% now "([^"]*)"', source)
        assert set(formats) <= FORMATS, path


def test_scripts_take_their_words_from_the_page() -> None:
    for path in SCRIPTS:
        code = re.sub(r"/\*[\s\S]*?\*/|(?<![:\w])//.*", "", path.read_text())
        strings = [text for pair in re.findall(r'"([^"\n]*)"|`([^`]*)`', code) for text in pair]
        # Selectors and media queries hold signs that sentences do not.
        assert [text for text in strings if SENTENCE.search(text) and not re.search(r"[\[\].#()<>=]", text)] == [], path


def translated(node: ast.AST) -> bool:
    if not isinstance(node, ast.Call):
        return False
    name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
    return name in TRANSLATORS | {"_"}


def sentences(module: ast.Module) -> list[str]:
    """Strings that read like words for people and stand in no call that translates, in no docstring, error or log."""
    passed: set[int] = set()
    for node in ast.walk(module):
        body = node.body[:1] if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef) else []
        passed |= {id(each.value) for each in body if isinstance(each, ast.Expr)}
        logged = isinstance(node, ast.Call) and getattr(getattr(node.func, "value", None), "id", "") == "log"
        if translated(node) or logged or is_programmers_error(node):
            passed |= {id(each) for each in ast.walk(node)}
    found = [node for node in ast.walk(module) if isinstance(node, ast.Constant) and id(node) not in passed]
    values = [node.value for node in found if isinstance(node.value, str)]
    return [value for value in values if SENTENCE.search(value) and not NO_WORDS.search(value)]


def is_programmers_error(node: ast.AST) -> bool:
    """Whether it raises what no form and no page shows."""
    call = node.exc if isinstance(node, ast.Raise) else None
    name = getattr(getattr(call, "func", None), "id", "") or getattr(getattr(call, "func", None), "attr", "")
    return name in {"ValueError", "TypeError", "RuntimeError", "TransactionManagementError", "CommandError"}


def test_modules_say_nothing_that_cannot_be_translated() -> None:
    searched = {name_of(path): path for path in modules() if not name_of(path).startswith(PLAIN)}
    found = {name: sentences(tree(path)) for name, path in searched.items() if ".management." not in name}
    # What the renderer says is given to it translated; these are the words it has without.
    assert found.pop("articles.markdown_tokens") == ["Back to the text of note"]
    assert {name: words for name, words in found.items() if words} == {}
    assert {name.split(".")[0] for name in found} == {"core", "articles", "sidebar"}


def test_what_is_to_be_translated_can_be_found_by_the_tool_that_gathers_it() -> None:
    nodes = [(path, node) for path in modules() for node in ast.walk(tree(path))]
    for path, node in nodes:
        if isinstance(node, ast.ImportFrom) and node.module == "django.utils.translation":
            assert {each.asname for each in node.names} <= {None, "_"}, path
        # A text that is put together at run time is in no catalogue.
        if translated(node):
            assert not isinstance(node.args[0], ast.JoinedStr | ast.BinOp), path
        if isinstance(node, ast.JoinedStr):
            assert not [each for each in ast.walk(node) if translated(each)], path


def gathered() -> set[str]:
    """Every text of templates and modules that is to be translated, in English."""
    call = re.compile(r"""(?<!\w)(?:n?gettext|_)\((u?(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"))""")
    found = {ast.literal_eval(text) for path in TEMPLATES for text in call.findall(templatize(path.read_text()))}
    for path in modules():
        calls = [node for node in ast.walk(tree(path)) if translated(node)]
        found |= {node.args[0].value for node in calls if isinstance(node.args[0], ast.Constant)}
    return found


def test_every_text_is_in_every_catalogue() -> None:
    texts = gathered()
    assert {"Now Playing", "This was withdrawn", "%(minutes)s min", "title or details changed"} <= texts
    for path in sorted((ROOT / "site_config" / "locale").glob("*/LC_MESSAGES/django.po")):
        known = {entry.text for entry in read_catalogue(path.read_text(encoding="utf-8"))}
        assert sorted(texts - known) == [], f"{path.parts[-3]}: run `make messages` and translate what is new"
