"""What crawlers are told: where everything readable stands, when it last changed, and where not to look.

Sitemaps follow the protocol of sitemaps.org: an index, leaves of a thousand articles and pages each, and one file
with the lists.
"""

from collections.abc import Iterable, Iterator
from datetime import datetime
from urllib.parse import quote
from xml.sax.saxutils import escape

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone

from articles.models import Article, Author, Edition, Tag
from core.addresses import absolute, site_of
from core.models import PageNumbers
from core.views import public_page

NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"
# A file may name 50,000 addresses: so many of each kind of list, and the front page.
MOST_LISTS = 20_000

# Pages that are the same as others, or that cost a search. Later pages of lists stay open: they say "noindex" and
# lead crawlers that read no sitemap to the older articles.
ROBOTS = """\
User-agent: *
Disallow: /admin/
Disallow: /search/
Disallow: /*?*after=
Disallow: /*?*posted=

Sitemap: {sitemap}
"""

# An address, and when what stands there last changed where that is known.
Entry = tuple[str, datetime | None]
# The index of a site with a hundred thousand articles takes 30 ms to find, and is the same until something is
# published. Kept in each process, with the number of the edition that it was true for.
_kept: tuple[int, list[Entry]] | None = None


@public_page
def robots(request: HttpRequest) -> HttpResponse:
    """RFC 9309, with the sitemap's line that all crawlers know."""
    return HttpResponse(ROBOTS.format(sitemap=absolute(reverse("sitemap"))), content_type="text/plain; charset=utf-8")


@public_page
def index(request: HttpRequest) -> HttpResponse:
    """The sitemap's index: the lists, and the leaves that hold anything."""
    leaves = _leaves(site_of(request).numbers, timezone.now())
    changes = [changed for _, changed in leaves if changed]
    lists = (absolute(reverse("sitemap_lists")), max(changes, default=None))
    return _file("sitemapindex", "sitemap", [lists, *leaves])


@public_page
def leaf(request: HttpRequest, number: int) -> HttpResponse:
    """The live articles and pages of one leaf, counted from 1."""
    rows = Edition.objects.live(timezone.now()).leaf(number).order_by("article")
    places = rows.values_list("article__kind", "article__slug", "live_from")
    roots = {kind: _root(kind) for kind in Article.Kind.values}
    entries: list[Entry] = [(f"{roots[kind]}{quote(slug)}/", changed) for kind, slug, changed in places]
    if not entries:
        raise Http404
    return _file("urlset", "url", entries)


@public_page
def lists(request: HttpRequest) -> HttpResponse:
    """The front page, and each tag and author that leads to anything. When they changed is not known."""
    now = timezone.now()
    entries: list[Entry] = [(absolute(reverse("front")), None)]
    for name, model in (("tag", Tag), ("author", Author)):
        slugs = model.objects.in_use(now).order_by("pk").values_list("slug", flat=True)[:MOST_LISTS]
        entries += [(f"{_root(name)}{quote(slug)}/", None) for slug in slugs]
    return _file("urlset", "url", entries)


def _root(name: str) -> str:
    """What stands before the slug. To ask for each address by its name takes ten times as long as all else."""
    return absolute(reverse(name, args=["-"])).removesuffix("-/")


def _leaves(numbers: PageNumbers, now: datetime) -> list[Entry]:
    global _kept
    edge = numbers.next_moment
    if _kept and _kept[0] == numbers.edition_no and not (edge and edge <= now):
        return _kept[1]
    found = Edition.objects.live(now).leaves()
    entries: list[Entry] = [(absolute(reverse("sitemap_leaf", args=[row["leaf"]])), row["changed"]) for row in found]
    _kept = (numbers.edition_no, entries)
    return entries


def _file(root: str, element: str, entries: Iterable[Entry]) -> HttpResponse:
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', f'<{root} xmlns="{NAMESPACE}">']
    lines += [f"<{element}>{''.join(_fields(*entry))}</{element}>" for entry in entries]
    return HttpResponse("\n".join([*lines, f"</{root}>\n"]), content_type="application/xml; charset=utf-8")


def _fields(address: str, changed: datetime | None) -> Iterator[str]:
    yield f"<loc>{escape(address)}</loc>"
    if changed:
        yield f"<lastmod>{changed.isoformat(timespec='seconds')}</lastmod>"
