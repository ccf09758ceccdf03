"""The publish panel's buttons: what readers get, from when and until when."""

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from articles import publishing
from articles.admin import wording
from articles.admin.chrome import PUBLISH, VIEW, editor, needs, show, to_article
from articles.admin.room import article_with_marks, room
from articles.forms import EndForm, PublishForm
from articles.manifests import BadManifest, Manifest
from articles.models import Article, Edition
from articles.publishing import ChangedMeanwhile, Coming, NotPublished, OneIsScheduled, Window


@needs(VIEW)
@needs(PUBLISH)
@require_POST
def publish(request: HttpRequest, pk: int) -> HttpResponse:
    """Put out what the page showed; where somebody changed it since, or one is scheduled, ask first (409)."""
    article = article_with_marks(pk, timezone.now())
    form = PublishForm(request.POST)
    if not form.is_valid():
        return room(request, article, publish_form=form, status=422)
    wanted = form.cleaned_data
    try:
        outcome = publishing.publish(
            article,
            Manifest.read(wanted["seen"]),
            Window(wanted["at"], wanted["until"]),
            as_seen=wanted["as_seen"],
            coming=wanted["coming"],
            by=editor(request),
        )
    except BadManifest:
        form.add_error(None, _("This form belongs to no state of this article. Nothing was published."))
    except NotPublished as error:
        form.add_error(None, str(error))
    else:
        return _answer(request, article, outcome, form)
    return room(request, article, publish_form=form, status=422)


@needs(VIEW)
@needs(PUBLISH)
@require_POST
def go_back(request: HttpRequest, pk: int, edition: int) -> HttpResponse:
    """Publish an earlier edition again, as it was."""
    article = article_with_marks(pk, timezone.now())
    earlier = get_object_or_404(article.editions.all(), pk=edition)
    answers: dict[str | None, Coming] = {"keep": "keep", "drop": "drop"}
    coming = answers.get(request.POST.get("coming"), "ask")
    try:
        outcome = publishing.go_back(earlier, coming=coming, by=editor(request))
    except NotPublished as error:
        messages.error(request, str(error))
        return to_article(article)
    if isinstance(outcome, OneIsScheduled):
        return _one_is_scheduled(request, article, outcome, {}, may_keep=True)
    words = _("Readers have edition %(old)s again, as edition %(new)s. Your working copy is as it was.")
    messages.success(request, words % {"old": earlier.number, "new": outcome.number})
    return to_article(article)


@needs(VIEW)
@needs(PUBLISH)
@require_POST
def withdraw(request: HttpRequest, pk: int) -> HttpResponse:
    """Off the site now; what is scheduled is called off too."""
    article = article_with_marks(pk, timezone.now())
    if publishing.withdraw(article, editor(request)):
        messages.success(request, _("Withdrawn. Readers see it no more; nothing of it is lost."))
    else:
        messages.info(request, _("Nothing of this article was live or scheduled."))
    return to_article(article)


@needs(VIEW)
@needs(PUBLISH)
@require_POST
def cancel(request: HttpRequest, pk: int) -> HttpResponse:
    """Call off what is scheduled; what is live stays."""
    article = article_with_marks(pk, timezone.now())
    if publishing.cancel_schedule(article, editor(request)):
        messages.success(request, _("Called off. What is live stays as it is."))
    else:
        messages.info(request, _("Nothing of this article was scheduled."))
    return to_article(article)


@needs(VIEW)
@needs(PUBLISH)
@require_POST
def end(request: HttpRequest, pk: int) -> HttpResponse:
    """Set when the last edition ends, or that it does not."""
    article = article_with_marks(pk, timezone.now())
    form = EndForm(request.POST)
    if form.is_valid():
        until = form.cleaned_data["until"]
        try:
            publishing.set_end(article, until, editor(request))
        except NotPublished as error:
            form.add_error("until", str(error))
        else:
            ends = until and wording.moment(until, timezone.now())
            messages.success(request, _("It ends %s.") % ends if ends else _("It stays, without an end."))
            return to_article(article)
    return room(request, article, end_form=form, status=422)


def _answer(
    request: HttpRequest, article: Article, outcome: Edition | ChangedMeanwhile | OneIsScheduled, form: PublishForm
) -> HttpResponse:
    sent = {name: request.POST[name] for name in ("seen", "when", "at", "until", "as_seen") if request.POST.get(name)}
    if isinstance(outcome, ChangedMeanwhile):
        context = {"article": article, "outcome": outcome, "sent": sent, **_changes(outcome)}
        return show(request, "changed_meanwhile.html", _("Somebody changed this meanwhile"), context, 409)
    if isinstance(outcome, OneIsScheduled):
        return _one_is_scheduled(request, article, outcome, sent, may_keep=form.cleaned_data["at"] is None)
    now = timezone.now()
    if outcome.live_from > now:
        moment = wording.moment(outcome.live_from, now)
        zone = wording.zone()
        messages.success(request, _("It goes live %(when)s, %(zone)s.") % {"when": moment, "zone": zone})
    else:
        messages.success(request, _("Published: readers have edition %s.") % outcome.number)
    return to_article(article)


def _changes(outcome: ChangedMeanwhile) -> dict[str, Any]:
    """What changed since the publisher's page was drawn, in words and section by section."""
    found = outcome.differences
    moved = wording.moved_keys(outcome.seen, outcome.current)
    kinds = [
        (_("changed"), found.edited),
        (_("added"), found.added),
        (_("removed"), found.removed),
    ]
    return {
        "summary": wording.summary(found, len(moved)),
        "changed_sections": [(row, words) for words, rows in kinds for row in rows],
    }


def _one_is_scheduled(
    request: HttpRequest, article: Article, outcome: OneIsScheduled, sent: dict[str, str], *, may_keep: bool
) -> HttpResponse:
    """The question what becomes of the scheduled edition, with what was asked kept in the form."""
    now = timezone.now()
    context = {
        "article": article,
        "scheduled": outcome.edition,
        "moment": wording.moment(outcome.edition.live_from, now),
        "zone": wording.zone(),
        "sent": sent,
        "may_keep": may_keep,
        "action": request.path,
    }
    return show(request, "one_is_scheduled.html", _("One edition is scheduled already"), context, 409)
