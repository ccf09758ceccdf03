"""What was done to an article, and every text that a section ever had."""

from datetime import datetime

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from articles.admin.chrome import VIEW, needs, show
from articles.admin.wording import moment
from articles.merging import word_diff
from articles.models import Article, ArticleVersion, Author, Change, Section, SectionVersion, Tag
from core.paging import BadStamp, page_of
from core.views import bad_request

SIZE = 50


@needs(VIEW)
@require_safe
def article_history(request: HttpRequest, pk: int) -> HttpResponse:
    """The acts on an article, latest first, and the fields that clashed and were kept aside."""
    article = get_object_or_404(Article, pk=pk)
    changes = article.changes.select_related("section").defer("section__body", "section__html")
    try:
        page = page_of(changes, "at", SIZE, request.GET.get("before", ""), request.GET.get("after", ""))
    except BadStamp:
        return bad_request(request)
    context = {
        "article": article,
        "changes": [(change, about(change, timezone.now())) for change in page.rows],
        "older": page.older and f"?before={page.older}",
        "newer": page.newer and f"?after={page.newer}",
        "aside": [_with_names(row) for row in article.versions.filter(version=None)[:SIZE]],
    }
    return show(request, "article_history.html", _("History: %s") % article, context)


@needs(VIEW)
@require_safe
def section_history(request: HttpRequest, pk: int) -> HttpResponse:
    """Every version of a section, latest first, with those that clashed and were kept aside."""
    section = get_object_or_404(Section.objects.select_related("article"), pk=pk)
    try:
        page = page_of(section.versions.all(), "at", SIZE, request.GET.get("before", ""), request.GET.get("after", ""))
    except BadStamp:
        return bad_request(request)
    context = {
        "article": section.article,
        "section": section,
        "versions": [(row, len(row.body.split())) for row in page.rows],
        "older": page.older and f"?before={page.older}",
        "newer": page.newer and f"?after={page.newer}",
    }
    return show(request, "section_history.html", _("History: %s") % section, context)


@needs(VIEW)
@require_safe
def section_version(request: HttpRequest, pk: int, version: int) -> HttpResponse:
    """One text of a section: how it differs from what stands now, and the way to take it back."""
    section = get_object_or_404(Section.objects.select_related("article"), pk=pk)
    shown = get_object_or_404(SectionVersion, section=section, pk=version)
    same = (shown.heading, shown.body) == (section.heading, section.body)
    context = {
        "article": section.article,
        "section": section,
        "shown": shown,
        "same": same,
        "heading_diff": word_diff(shown.heading, section.heading),
        "diff": word_diff(shown.body, section.body),
    }
    return show(request, "section_version.html", _("An earlier text: %s") % section, context)


def about(change: Change, now: datetime) -> str:
    """Which edition and which moment an act was about, or which addresses; empty for an act on the words."""
    detail = change.detail
    if change.kind == Change.Kind.SLUG:
        # The first release wrote addresses where sections' keys stand.
        old, new = detail.get("old") or _only(change.keys_before), detail.get("new") or _only(change.keys_after)
        return _("from %(old)s to %(new)s") % {"old": old, "new": new}
    if "edition" not in detail:
        return ""
    at = datetime.fromisoformat(detail["moment"]) if detail.get("moment") else None
    values = {"n": detail["edition"], "when": moment(at, now) if at else ""}
    words = {
        Change.Kind.SCHEDULE: _("edition %(n)s, to go out %(when)s"),
        Change.Kind.CANCEL: _("edition %(n)s, which was to go out %(when)s"),
        Change.Kind.END: _("edition %(n)s ends %(when)s") if at else _("edition %(n)s stays, without an end"),
    }
    return words.get(Change.Kind(change.kind), _("edition %(n)s")) % values


def _only(keys: list[str] | None) -> str:
    return keys[0] if keys else ""


def _with_names(row: ArticleVersion) -> tuple[ArticleVersion, dict[str, str]]:
    """Fields that were kept aside, with names in the place of keys."""
    fields = row.fields
    people = dict(Author.objects.filter(pk__in=fields["authors"]).values_list("pk", "name"))
    tags = Tag.objects.filter(pk__in=fields["tags"]).values_list("name", flat=True)
    authors = [people[key] for key in fields["authors"] if key in people]
    return row, {**fields, "authors": ", ".join(authors), "tags": ", ".join(tags)}
