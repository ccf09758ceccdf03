"""The list of articles: its filters, and rows that say at once which state each is in."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from urllib.parse import urlencode

from django.db.models import Count, Prefetch
from django.http import HttpRequest, HttpResponse, QueryDict
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_safe

from articles.admin.chrome import VIEW, needs, show
from articles.admin.states import STATES, State, edition_keys, state_of, with_marks
from articles.admin.wording import lately
from articles.forms import ListForm
from articles.models import Article, Byline, Edition
from articles.querysets import ArticleQuerySet
from core.paging import BadStamp, page_of
from core.views import bad_request

SIZE = 50

# Name in the address, words, lamp. How many have changed is not counted: that would compare every article
# there is with its live edition each time somebody looks at the list.
TABS = [
    ("", gettext_lazy("All"), ""),
    ("draft", gettext_lazy("Draft"), "draft"),
    ("scheduled", gettext_lazy("Scheduled"), "later"),
    ("live", gettext_lazy("Live"), "live"),
    ("changed", gettext_lazy("Changed since live"), "changed"),
    ("withdrawn", gettext_lazy("Withdrawn"), "ended"),
    ("bin", gettext_lazy("Bin"), "bin"),
]


@dataclass(frozen=True)
class Row:
    article: Article
    state: State
    changed: str


@needs(VIEW)
@require_safe
def article_list(request: HttpRequest) -> HttpResponse:
    """Fifty articles a page, latest change first."""
    now = timezone.now()
    form = ListForm(request.GET)
    form.is_valid()
    chosen = form.cleaned_data.get("state", "")
    found = _found(form.cleaned_data, chosen, now)
    try:
        page = page_of(found, "changed_at", SIZE, request.GET.get("before", ""), request.GET.get("after", ""))
    except BadStamp:
        return bad_request(request)
    context = {
        "form": form,
        "rows": _rows(page.rows, now),
        "tabs": _tabs(request.GET, chosen if chosen in STATES else "", now),
        "state": chosen,
        "filtered": any(form.cleaned_data.get(name) for name in ("q", "kind", "author", "tag")),
        "older": page.older and _address(request.GET, before=page.older),
        "newer": page.newer and _address(request.GET, after=page.newer),
    }
    return show(request, "list.html", _("Articles"), context)


def _found(wanted: dict[str, Any], chosen: str, now: datetime) -> ArticleQuerySet:
    found = with_marks(Article.objects.all(), now)
    found = found.filter(STATES[chosen]) if chosen in STATES else found.kept()
    if wanted.get("q"):
        found = found.filter(title__icontains=wanted["q"])
    if wanted.get("kind"):
        found = found.filter(kind=wanted["kind"])
    if wanted.get("author"):
        found = found.filter(byline__author=wanted["author"])
    if wanted.get("tag"):
        found = found.filter(tags=wanted["tag"])
    byline = Prefetch("byline", Byline.objects.select_related("author"))
    return found.prefetch_related(byline, "tags")


def _rows(articles: list[Article], now: datetime) -> list[Row]:
    editions = Edition.objects.listed().in_bulk(edition_keys(articles))

    def row(article: Article) -> Row:
        live, coming = (editions.get(getattr(article, name)) for name in ("live_id", "next_id"))
        return Row(article, state_of(article, live, coming, now), lately(article.changed_at, now))

    return [row(article) for article in articles]


def _tabs(query: QueryDict, chosen: str, now: datetime) -> list[dict[str, Any]]:
    counted = {name: Count("pk", filter=state) for name, state in STATES.items() if name != "changed"}
    numbers = with_marks(Article.objects.all(), now).aggregate(**counted, **{"": Count("pk", filter=~STATES["bin"])})
    return [
        {
            "href": _address(query, state=name, before="", after=""),
            "words": words,
            "lamp": lamp,
            "number": numbers.get(name),
            "current": name == chosen,
        }
        for name, words, lamp in TABS
    ]


def _address(query: QueryDict, **changes: str) -> str:
    """This list with other parameters; the place in it goes with them."""
    wanted = {**query.dict(), "before": "", "after": "", **changes}
    return f"?{urlencode({name: value for name, value in wanted.items() if value})}"
