"""The head of a page for machines: one tag for each kind of page, all drawn by `_head.html`."""

import json
from typing import Any

from django import template
from django.template.context import Context
from django.utils.safestring import SafeString, mark_safe

from articles import heads
from articles.models import Author, Edition, Tag
from articles.structured import PICTURE_HEIGHT, PICTURE_WIDTH, Thing
from core.addresses import site_of

register = template.Library()

# A script's content ends at what looks like its end tag, whatever stands in quotes (HTML, section 4.12.1.3); line
# and paragraph separator end a line in older readers of JSON.
ESCAPES = {ord(char): f"\\u{ord(char):04x}" for char in "<>&\u2028\u2029"}


@register.inclusion_tag("_head.html", takes_context=True)
def edition_head(context: Context, edition: Edition) -> dict[str, Any]:
    """For an article or a page."""
    return _variables(context, heads.head_of_edition(context["request"], edition))


@register.inclusion_tag("_head.html", takes_context=True)
def front_head(context: Context) -> dict[str, Any]:
    return _variables(context, heads.head_of_front(context["request"]))


@register.inclusion_tag("_head.html", takes_context=True)
def tag_head(context: Context, tag: Tag) -> dict[str, Any]:
    return _variables(context, heads.head_of_tag(context["request"], tag))


@register.inclusion_tag("_head.html", takes_context=True)
def author_head(context: Context, author: Author) -> dict[str, Any]:
    return _variables(context, heads.head_of_author(context["request"], author))


@register.inclusion_tag("_head.html", takes_context=True)
def other_head(context: Context, title: str = "", description: str = "", listed: bool = True) -> dict[str, Any]:
    """For any other page. `listed`: whether search engines should list it."""
    return _variables(context, heads.head_of_other(context["request"], title, description, listed))


@register.inclusion_tag("_feeds.html", takes_context=True)
def feed_links(context: Context, subject: Tag | Author | None = None) -> dict[str, Any]:
    """The way to the site's feeds, or to those of a tag or an author."""
    return {"feeds": heads.feeds_of(site_of(context["request"]), subject)}


@register.simple_tag
def json_ld(data: Thing) -> SafeString:
    """A block of data, which no browser runs and no policy needs to allow."""
    return mark_safe(f'<script type="application/ld+json">{escaped_json(data)}</script>')


def escaped_json(data: Thing) -> str:
    """JSON that may stand in a script element."""
    return json.dumps(data, ensure_ascii=False, separators=(",", ":")).translate(ESCAPES)


def _variables(context: Context, head: heads.Head) -> dict[str, Any]:
    site = site_of(context["request"])
    return {
        "head": head,
        "site": site,
        "locale": heads.open_graph_locale(site.language),
        "width": PICTURE_WIDTH,
        "height": PICTURE_HEIGHT,
        # The pages beside this one of a list.
        "older": context.get("older", ""),
        "newer": context.get("newer", ""),
        "request": context["request"],
    }
