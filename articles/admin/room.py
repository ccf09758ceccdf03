"""The page of one article: its fields, its sections as they will read, and what readers have of it."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.utils.translation import gettext as _

from articles import manifests
from articles.admin import wording
from articles.admin.chrome import show
from articles.admin.states import State, edition_keys, state_of, with_marks
from articles.forms import AddressForm, EndForm, FieldsForm, PublishForm
from articles.manifests import Manifest
from articles.models import Article, Author, Edition, EditionSection, Section, Tag
from articles.models.edition import WORDS_A_MINUTE
from articles.querysets import CALLED_OFF

EDITIONS_SHOWN = 20


@dataclass(frozen=True)
class Live:
    """What readers have, and how the working copy differs from it.

    `changed`: keys of sections edited or new since the live edition. `last`: the edition that goes out last, live or
    to come; `differences`: from it, in words.
    """

    state: State
    edition: Edition | None
    coming: Edition | None
    differences: str
    changed: frozenset[str]

    @property
    def last(self) -> Edition | None:
        return self.coming or self.edition


def article_with_marks(pk: int, now: datetime) -> Article:
    article: Article = get_object_or_404(with_marks(Article.objects.select_related("lead_image"), now), pk=pk)
    return article


def live_of(article: Article, shown: Manifest, now: datetime) -> Live:
    """How the article that `with_marks` annotated, shown as `shown`, stands to what is live and to come.

    Three queries, and two more where both are there.
    """
    editions = article.editions.defer("html", "outline").in_bulk(edition_keys([article]))
    live, coming = (editions.get(getattr(article, name)) for name in ("live_id", "next_id"))
    state = state_of(article, live, coming, now)
    words, changed = "", frozenset[str]()
    for edition in filter(None, (live, coming)):
        before = manifest_of(edition)
        found = manifests.differences(article, before, shown)
        words = wording.summary(found, len(wording.moved_keys(before, shown)))
        if edition is live:
            changed = frozenset(row.key for row in [*found.edited, *found.added])
    return Live(state, live, coming, words, changed)


def manifest_of(edition: Edition) -> Manifest:
    """What went out as `edition`."""
    parts = EditionSection.objects.filter(edition=edition).order_by("position")
    pairs = parts.values_list("text__section__key", "text__version")
    return Manifest(edition.fields_version, tuple((key, version or 0) for key, version in pairs))


def shown_manifest(article: Article, sections: list[Section]) -> Manifest:
    """The manifest of the very rows that a page prints: what is published is what was seen."""
    return Manifest(article.version, tuple((row.key, row.version) for row in sections))


def order_context(article: Article, now: datetime) -> dict[str, Any]:
    """What the list of sections at the left takes, with the sections' texts left out."""
    sections = list(article.sections.in_order().defer("body", "html"))
    live = live_of(article, shown_manifest(article, sections), now)
    return {"article": article, "sections": sections, "live": live, "shelf": list(_shelf(article))}


def room(
    request: HttpRequest,
    article: Article,
    *,
    fields_form: FieldsForm | None = None,
    address_form: AddressForm | None = None,
    publish_form: PublishForm | None = None,
    end_form: EndForm | None = None,
    status: int = 200,
) -> HttpResponse:
    """The page, with a refused form in the place of a fresh one. `article` was annotated by `with_marks`."""
    now = timezone.now()
    sections = list(article.sections.in_order().defer("body"))
    manifest = shown_manifest(article, sections)
    live = live_of(article, manifest, now)
    fields_form = fields_form or fields_form_of(article)
    words = sum(row.words + len(row.heading.split()) for row in sections)
    context = {
        "article": article,
        "sections": sections,
        "shelf": list(_shelf(article)),
        "manifest": manifest,
        "live": live,
        "fields_form": fields_form,
        "facts": _facts(article, fields_form),
        "address_form": address_form or AddressForm(initial={"slug": article.slug}),
        "publish_form": publish_form or PublishForm(initial={"when": "now"}),
        "end_form": end_form or EndForm(initial={"until": _end_of(live)}),
        "editions": _editions(article),
        "all_tags": Tag.objects.kept().values_list("name", flat=True),
        "words": words,
        "minutes": max(1, round(words / WORDS_A_MINUTE)),
        "saved": wording.lately(article.changed_at, now),
        "zone": wording.zone(),
        "more": request.GET.get("more", ""),
        "is_nav_sidebar_enabled": False,
    }
    return show(request, "room.html", _("Change article: %s") % article.title, context, status)


def fields_form_of(article: Article, data: Any = None) -> FieldsForm:
    """The form of an article's fields, fresh or with what was sent."""
    fields = article.fields()
    names = dict(Tag.objects.filter(pk__in=fields["tags"]).values_list("pk", "name"))
    tags = ", ".join(names[key] for key in fields["tags"] if key in names)
    initial = {**fields, "tags": tags, "base_version": article.version}
    return FieldsForm(data, initial=initial, kind=article.kind)


def _facts(article: Article, form: FieldsForm) -> dict[str, str]:
    """The one line under the standfirst, told from what is stored."""
    names = dict(Author.objects.filter(pk__in=form.initial["authors"]).values_list("pk", "name"))
    authors = ", ".join(names[key] for key in form.initial["authors"] if key in names)
    return {"authors": authors, "tags": form.initial["tags"], "address": article.get_absolute_url()}


def _shelf(article: Article) -> Any:
    return article.sections.on_shelf().defer("body", "html")


def _end_of(live: Live) -> datetime | None:
    return live.last.live_until if live.last and live.last.ends else None


def _editions(article: Article) -> list[Edition]:
    """The latest editions that are, were or will be live; one that was called off never was."""
    rows = article.editions.exclude(CALLED_OFF).defer("html", "outline")
    return list(rows[:EDITIONS_SHOWN])
