"""The forms of one section: writing it, adding one, and settling what two people wrote."""

from typing import Any

from django.contrib import messages
from django.db import OperationalError, transaction
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.utils.html import conditional_escape
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from articles.admin.chrome import CHANGE, editor, needs, refused, show, to_article
from articles.admin.room import article_with_marks, order_context
from articles.admin.settling import settle
from articles.arranging import add_section, move_section
from articles.editing import NotSaved, Saved, SectionClash, base_text, save_section
from articles.forms import NewSectionForm, SectionForm, WordsForm
from articles.merging import merge_value
from articles.models import Article, Section, SectionVersion
from articles.previewing import KEY, in_words, markdownify
from articles.rendering import TooLong

# In the place of a key: the new section is to stand before all others.
FIRST = "first"


@needs(CHANGE)
@require_safe
def sections(request: HttpRequest) -> HttpResponse:
    """Sections are found through their articles."""
    return HttpResponseRedirect(reverse("admin:articles_article_changelist"))


@needs(CHANGE)
@require_http_methods(["GET", "HEAD", "POST"])
def change(request: HttpRequest, pk: int) -> HttpResponse:
    """One section open for writing. A save from an older version is merged; a clash shows both texts (409)."""
    section = get_object_or_404(Section.objects.select_related("article"), pk=pk)
    if request.method != "POST":
        words = {"heading": section.heading, "body": section.body, "base_version": section.version}
        return _sheet(request, section.article, SectionForm(initial=words), section)
    form = SectionForm(request.POST)
    if "preview" in request.POST or not form.is_valid():
        return _sheet(request, section.article, form, section)
    words = form.cleaned_data
    try:
        outcome = save_section(section, words["base_version"], words["heading"], words["body"], editor(request))
    except (NotSaved, OperationalError) as error:
        return _refused(request, section.article, form, error, section)
    if isinstance(outcome, SectionClash):
        return _clash(request, outcome)
    _tell(request, outcome, words["base_version"])
    return _onward(request, outcome.section)


@needs(CHANGE)
@require_http_methods(["GET", "HEAD", "POST"])
def add(request: HttpRequest, pk: int) -> HttpResponse:
    """A new section behind the one whose key is `?after=KEY`, before all (`first`), or at the end."""
    article = article_with_marks(pk, timezone.now())
    if request.method != "POST":
        return _sheet(request, article, NewSectionForm(initial={"after": request.GET.get("after", "")[:10]}))
    form = NewSectionForm(request.POST)
    if "preview" in request.POST or not form.is_valid():
        return _sheet(request, article, form)
    try:
        section = _add(request, article, **form.cleaned_data)
    except (NotSaved, OperationalError) as error:
        return _refused(request, article, form, error)
    messages.success(request, _("The section is there."))
    return _onward(request, section)


def _add(request: HttpRequest, article: Article, heading: str, body: str, after: str) -> Section:
    if after == FIRST:
        # One act: a form that comes back was not half done.
        with transaction.atomic():
            section = add_section(article, heading, body, None, editor(request))
            move_section(section, None, editor(request))
        return section
    before = article.sections.in_order().filter(key=after).first()
    section = add_section(article, heading, body, before, editor(request))
    if after and not before:
        messages.warning(request, _("The section before it is gone meanwhile, so this one stands at the end."))
    return section


def _onward(request: HttpRequest, section: Section) -> HttpResponse:
    if "continue" in request.POST:
        return HttpResponseRedirect(reverse("admin:articles_section_change", args=[section.pk]), status=303)
    return to_article(section.article, section if section.removed_at is None else None)


def _tell(request: HttpRequest, saved: Saved, base: int) -> None:
    if not saved.merged:
        messages.success(request, _("Saved."))
        return
    others = SectionVersion.objects.filter(section=saved.section, version__gt=base, version__lte=saved.section.version)
    names = list(
        dict.fromkeys(others.exclude(by=editor(request)).order_by("version").values_list("by_name", flat=True))
    )
    if any(names):
        who = ", ".join(name for name in names if name)
        messages.info(request, _("Saved. Changes by %s are merged with yours.") % who)
    else:
        messages.info(request, _("Saved. Somebody's changes are merged with yours."))


def _refused(
    request: HttpRequest,
    article: Article,
    form: WordsForm,
    error: NotSaved | OperationalError,
    section: Section | None = None,
) -> HttpResponse:
    sentence, status = refused(error)
    form.add_error(None, sentence)
    return _sheet(request, article, form, section, status)


def _sheet(
    request: HttpRequest,
    article: Article,
    form: WordsForm,
    section: Section | None = None,
    status: int | None = None,
    **more: Any,
) -> HttpResponse:
    """The page with the form as it stands; what was typed is in it, whatever was wrong."""
    now = timezone.now()
    if not hasattr(article, "live_id"):
        article = article_with_marks(article.pk, now)
    context = {
        **order_context(article, now),
        "form": form,
        "section": section,
        "preview": _preview(form, section),
        "is_nav_sidebar_enabled": False,
        **more,
    }
    title = str(section) if section else _("New section")
    if status is None:
        status = 409 if "clash" in more else 422 if form.errors and "preview" not in request.POST else 200
    return show(request, "section.html", title, context, status)


def _preview(form: WordsForm, section: Section | None) -> SafeString:
    """What is in the form as readers would get it; a text that is too long gets a sentence instead."""
    body = str(form["body"].value() or "")
    # Safe, both: the renderer's own output, the only place that sanitises.
    if section and body == section.body:
        return mark_safe(section.html)
    try:
        return mark_safe(markdownify(body, section.key if section else KEY))
    except TooLong:
        return conditional_escape(in_words())


def _clash(request: HttpRequest, clash: SectionClash) -> HttpResponse:
    """Both texts, the ways to settle them, and the form to write it new; each starts from what stands now."""
    section, aside = clash.section, clash.aside
    base = base_text(section, aside.base_version or 1)
    heading, heading_clashes = merge_value(base.heading, clash.heading, section.heading)
    settled = settle(base.body, clash.body, section.body)
    my_heading = clash.heading if heading_clashes else heading
    latest = SectionVersion.objects.filter(section=section, version=section.version).first()
    form = SectionForm(initial={"heading": my_heading, "body": settled.both, "base_version": section.version})
    ways = [
        ("mine", _("Keep mine"), my_heading, settled.mine),
        ("theirs", _("Keep theirs"), heading, settled.theirs),
        ("both", _("Keep both, mine first"), my_heading, settled.both),
    ]
    found = {
        "passages": settled.passages,
        "headings": (clash.heading, section.heading) if heading_clashes else None,
        "aside": aside,
        "latest": latest,
        "ways": ways,
    }
    return _sheet(request, section.article, form, section, clash=found)
