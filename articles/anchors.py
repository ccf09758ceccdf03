"""Readable names in addresses: slugs of articles and anchors of sections."""

from collections.abc import Collection

from django.utils.text import slugify

LONGEST = 60
# Ids that the page itself uses; an anchor of the same name would lead to the wrong place.
PAGE_IDS = frozenset({"text", "np", "shoutbox", "shouts-title", "topics", "latest", "name", "website", "why"})
PAGE_PREFIXES = ("h-", "fn-", "ref-", "shout-", "text-", "name-")


def readable(text: str, fallback: str) -> str:
    """Letters, digits and hyphens of any script, at most 60 characters, cut between words."""
    slug = slugify(text, allow_unicode=True)
    if len(slug) > LONGEST:
        slug = slug[: LONGEST + 1].rpartition("-")[0] or slug[:LONGEST]
    return slug.strip("-_") or fallback


def numbered(name: str, taken: Collection[str]) -> str:
    """`name`, or with the first free of `-2`, `-3`, ... where it is taken."""
    if name not in taken:
        return name
    number = 2
    while f"{name}-{number}" in taken:
        number += 1
    return f"{name}-{number}"


def anchor_for(heading: str, taken: Collection[str]) -> str:
    """An anchor for a section of this heading that no other section of its article has."""
    name = readable(heading, "part")
    if name in PAGE_IDS or name.startswith(PAGE_PREFIXES):
        name = f"part-{name}"
    return numbered(name, taken)
