"""A page's markup as a tree, for tests that ask where something stands."""

from collections.abc import Iterator
from typing import Any

from django.http import HttpResponse
from django.test.html import Element, parse_html


def tree(response: HttpResponse) -> Element:
    """The page; raises an error where elements are not closed in order."""
    return parse_html(response.content.decode())


def every(root: Element, name: str = "") -> Iterator[Element]:
    """Every element in `root`, in order; those of one name, where one is given."""
    for child in root.children:
        if isinstance(child, Element):
            if not name or child.name == name:
                yield child
            yield from every(child, name)


def one(root: Element, name: str) -> Element:
    (found,) = every(root, name)
    return found


def value(element: Element, attribute: str) -> Any:
    return dict(element.attributes).get(attribute)


def words(element: Element) -> str:
    """What is read in an element, without its markup."""
    parts = (words(child) if isinstance(child, Element) else str(child) for child in element.children)
    return " ".join(" ".join(parts).split())


def links(root: Element) -> list[str]:
    return [value(link, "href") for link in every(root, "a")]
