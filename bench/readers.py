"""What a reader asks for in `lists.py`. Imported when Django is set up."""

from collections.abc import Callable
from urllib.parse import quote

from django.db.models import QuerySet
from django.test import Client
from django.utils import timezone
from filling import COMMON, FREQUENT, RARE

from articles.models import Edition, EditionTag
from core.paging import stamp_of

MONTH = "/archive/2021/05/"


def pages(deep: int) -> dict[str, Callable[[], object]]:
    """The pages by name; `deep`: how many rows down a list, or at the end of a shorter one."""
    now = timezone.now()
    live = Edition.objects.live(now).articles()
    newest = live.order_by("-first_live_from", "-pk")
    month = newest.filter(first_live_from__year=2021, first_live_from__month=5)
    tagged = EditionTag.objects.filter(tag__slug="topic-0").live(now).order_by("-first_live_from", "-edition_id")
    middle = newest[newest.count() // 2]
    two = f"{COMMON} {FREQUENT}"
    addresses = {
        "front page": "/",
        f"front page, {deep:,} rows down": f"/?before={stamp(newest, deep)}",
        "tag page": "/tags/topic-0/",
        f"tag page, {deep:,} rows down": f"/tags/topic-0/?before={stamp(tagged, deep, 'edition_id')}",
        "author page": "/authors/author-0/",
        "archive": "/archive/",
        "archive of a month": MONTH,
        f"archive of a month, {deep:,} rows down": f"{MONTH}?before={stamp(month, deep)}",
        "article": middle.get_absolute_url(),
        "search: a word in 20 articles": f"/search/?q={RARE}",
        "search: a word in every tenth": f"/search/?q={FREQUENT}",
        "search: a word in all": f"/search/?q={COMMON}",
        "search: both of these": f"/search/?q={quote(two)}",
        "search: a phrase": f"/search/?q={quote(phrase(middle))}",
        "search: one without the other": f"/search/?q={quote(f'{COMMON} -{FREQUENT}')}",
        "search: a beginning": f"/search/?q={RARE[:5]}*",
        "search: a short beginning of many words": "/search/?q=ba*",
        "search: the tenth page": f"/search/?q={COMMON}&page=10",
        "search: nothing found": "/search/?q=xylophonist",
    }
    client = Client(headers={"host": "127.0.0.1"})
    return {name: reader(client, address) for name, address in addresses.items()}


def reader(client: Client, address: str) -> Callable[[], object]:
    response = client.get(address)
    assert response.status_code == 200, (address, response.status_code)
    return lambda: client.get(address)


def stamp(rows: "QuerySet[object]", deep: int, tie: str = "pk") -> str:
    """The stamp of the row `deep` down, or of the one before the last page of a shorter list."""
    return stamp_of(rows[min(deep, rows.count() - 21)], "first_live_from", tie)


def phrase(edition: Edition) -> str:
    """Three words that stand together in this article."""
    words = edition.parts.order_by("position")[0].text.body.split()
    return '"' + " ".join(words[20:23]) + '"'
