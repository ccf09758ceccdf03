"""The reader's pages. All of them are open to anyone and the same for everyone."""

from datetime import datetime, timedelta
from itertools import groupby
from typing import cast

from django.http import Http404, HttpRequest, HttpResponse, HttpResponsePermanentRedirect, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.utils import timezone
from django.utils.translation import gettext as _

from articles.archive import months, span
from articles.around import around
from articles.models import Article, Author, Edition, EditionSection, SlugHistory, Tag
from articles.querysets import EditionQuerySet
from articles.tallying import topics
from core.models import Site
from core.paging import BadStamp, Page, page_of
from core.views import bad_request, public_page, refusal

FRONT_SIZE = 12
LIST_SIZE = 20
TOPICS = 12


@public_page
def front(request: HttpRequest) -> HttpResponse:
    """The newest article large, the others below it, and the topics."""
    now = timezone.now()
    try:
        page = edition_page(request, Edition.objects.live(now).articles().listed(), FRONT_SIZE)
    except BadStamp:
        return bad_request(request)
    paged = "before" in request.GET or "after" in request.GET
    lead = page.rows[0] if page.rows and not paged else None
    context = {
        "lead": lead,
        "latest": page.rows[1:] if lead else page.rows,
        "topics": topics(now, _site(request).numbers.next_moment, TOPICS),
        "older": page.older,
        "newer": page.newer,
        "paged": paged,
    }
    return render(request, "articles/front.html", context)


@public_page
def article(request: HttpRequest, slug: str) -> HttpResponse:
    return _edition(request, Article.Kind.ARTICLE, slug, "articles/article.html")


@public_page
def page(request: HttpRequest, slug: str) -> HttpResponse:
    return _edition(request, Article.Kind.PAGE, slug, "articles/page.html")


@public_page
def section(request: HttpRequest, key: str) -> HttpResponse:
    """A section for ever: leads to where it stands in the live edition."""
    places = EditionSection.objects.filter(text__section__key=key)
    now = timezone.now()
    live = places.filter(edition__in=Edition.objects.live(now))
    place = live.select_related("edition__article", "text__section").defer("edition__html", "text__body").first()
    if place:
        anchor = place.text.section.anchor
        return HttpResponseRedirect(f"{place.edition.get_absolute_url()}#{anchor}")
    if places.filter(edition__in=Edition.objects.been_out(now)).exists():
        return gone(request)
    raise Http404


@public_page
def tag(request: HttpRequest, slug: str) -> HttpResponse:
    return _list(
        request, get_object_or_404(Tag.objects.in_use(timezone.now()), slug=slug), "tag", "articles/by_tag.html"
    )


@public_page
def author(request: HttpRequest, slug: str) -> HttpResponse:
    found = get_object_or_404(Author.objects.in_use(timezone.now()), slug=slug)
    return _list(request, found, "author", "articles/by_author.html")


@public_page
def archive(request: HttpRequest) -> HttpResponse:
    """Every year and month in which an article went out."""
    found = months(timezone.now(), _site(request).zone)
    years = [(year, list(each)) for year, each in groupby(found, key=lambda month: month.first.year)]
    return render(request, "articles/archive.html", {"years": years})


@public_page
def month(request: HttpRequest, year: int, month: int) -> HttpResponse:
    """The articles that went out in one month by the site's clock."""
    start, stop = span(year, month, _site(request).zone)
    editions = Edition.objects.live(timezone.now()).articles().listed()
    try:
        page = edition_page(request, editions.filter(first_live_from__gte=start, first_live_from__lt=stop), LIST_SIZE)
    except BadStamp:
        return bad_request(request)
    if not page.rows and not {"before", "after"} & request.GET.keys():
        raise Http404
    context = {"first": start.date(), "rows": page.rows, "older": page.older, "newer": page.newer}
    return render(request, "articles/month.html", context)


def edition_page(request: HttpRequest, editions: EditionQuerySet, size: int) -> Page[Edition]:
    """The page of a list of editions that the request asks for; raises `BadStamp`."""
    before, after = request.GET.get("before", ""), request.GET.get("after", "")
    return page_of(editions, "first_live_from", size, before, after)


def gone(request: HttpRequest) -> HttpResponse:
    """410 (RFC 9110, section 15.5.11): it was here and was taken away on purpose."""
    return refusal(request, 410, _("This was withdrawn"), _("It was published here once and is not any more."))


def _site(request: HttpRequest) -> Site:
    return cast(Site, request.site)


def _list(request: HttpRequest, subject: Tag | Author, name: str, template: str) -> HttpResponse:
    before, after = request.GET.get("before", ""), request.GET.get("after", "")
    places = subject.places.live(timezone.now())
    try:
        found = page_of(places, "first_live_from", LIST_SIZE, before, after, tie="edition_id")
    except BadStamp:
        return bad_request(request)
    rows = [place.edition for place in found.rows]
    context = {name: subject, "rows": rows, "older": found.older, "newer": found.newer}
    return render(request, template, context)


def _edition(request: HttpRequest, kind: Article.Kind, slug: str, template: str) -> HttpResponse:
    now = timezone.now()
    live = Edition.objects.live(now).filter(article__slug=slug, kind=kind).select_related("article").first()
    if live is None:
        return _elsewhere(request, slug, now)
    context = {"edition": live, "article_pk": live.article_id}
    if kind == Article.Kind.ARTICLE:
        context["around"] = around(live, now)
    return render(request, template, context)


def _elsewhere(request: HttpRequest, slug: str, now: datetime) -> HttpResponse:
    """An address without a live edition: moved, of the other kind, withdrawn, or never there."""
    former = SlugHistory.objects.filter(slug=slug).select_related("article").first()
    found = former.article if former else Article.objects.filter(slug=slug).first()
    if found is None:
        raise Http404
    editions = Edition.objects.filter(article=found)
    if found.get_absolute_url() != request.path and editions.live(now).exists():
        return _moved(found)
    if editions.been_out(now).exists():
        return gone(request)
    raise Http404


def _moved(found: Article) -> HttpResponse:
    response = HttpResponsePermanentRedirect(found.get_absolute_url())
    # A permanent redirect is kept by browsers for good, and the address may come into use again.
    response.headers["Cache-Control"] = f"public, max-age={int(timedelta(hours=1).total_seconds())}"
    return response
