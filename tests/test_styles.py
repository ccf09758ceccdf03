"""The style sheets: one layout, mirrored by itself where the script runs to the left."""

import re

from tests.test_layout import ROOT

SHEETS = sorted((ROOT / "static" / "css").glob("*.css"))
PHYSICAL = re.compile(
    r"(?:(?:margin|padding|border|scroll-margin|scroll-padding)-)?(?:left|right)(?:-\w+)?"
    r"|border-(?:top|bottom)-(?:left|right)-radius"
)
# The four-sided shorthands go round by the clock: top, right, bottom, left.
SHORTHANDS = {"margin", "padding", "inset", "border-width", "scroll-margin", "scroll-padding"}


def declarations(text: str) -> list[tuple[str, str]]:
    bare = re.sub(r"/\*[\s\S]*?\*/", "", text)
    pairs = re.findall(r"(?<=[{;])\s*([\w-]+)\s*:\s*([^;{}]+)(?=[;}])", bare)
    return [(name, value.strip()) for name, value in pairs]


def parts(value: str) -> list[str]:
    """The values of a shorthand, those in brackets in one piece."""
    return re.findall(r"(?:[\w-]*\((?:[^()]|\([^()]*\))*\)|[^\s()])+", value)


def is_one_sided(name: str, value: str) -> bool:
    """Whether it names a side of the window, where it should name an end of the line."""
    if PHYSICAL.fullmatch(name):
        return True
    if name in SHORTHANDS:
        given = parts(value)
        return len(given) == 4 and given[1] != given[3]
    return name in {"text-align", "float", "clear"} and value in {"left", "right"}


def test_one_sided_declarations_are_found() -> None:
    sheet = (
        "a { margin-left: 1px; top: 0; text-align: right; padding: 1px 2px 3px 4px } b{ margin: 0 1px 2px 1px; left: 0}"
    )
    found = [name for name, value in declarations(sheet) if is_one_sided(name, value)]
    assert found == ["margin-left", "text-align", "padding", "left"]


def test_no_sheet_names_a_side_of_the_window() -> None:
    found = [(path.name, *pair) for path in SHEETS for pair in declarations(path.read_text()) if is_one_sided(*pair)]
    assert found == []
    assert len(SHEETS) > 15
