"""Beginning an article, its fields, its address, and the bin."""

from typing import Any

from django.contrib import messages
from django.db import OperationalError
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from articles.admin.chrome import ADD, CHANGE, PUBLISH, VIEW, demand, editor, needs, refused, show, to_article
from articles.admin.room import article_with_marks, fields_form_of, room
from articles.admin.settling import Passage, sides
from articles.creating import bin_article, change_slug, create_article, tag_named, unbin_article
from articles.detailing import Fields, FieldsClash, merge_fields, save_fields
from articles.editing import NotSaved
from articles.forms import AddressForm, ArticleForm, NewArticleForm
from articles.models import Article, ArticleVersion, Tag

forms_too = require_http_methods(["GET", "HEAD", "POST"])


@needs(ADD)
@forms_too
def add(request: HttpRequest) -> HttpResponse:
    """A new article; then its page, to write in."""
    form = NewArticleForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        try:
            kind = Article.Kind(form.cleaned_data["kind"])
            article = create_article(_fields(form, None), kind, by=editor(request))
        except NotSaved as error:
            form.add_error(None, str(error))
        else:
            messages.success(request, _("“%s” is begun. Readers see nothing of it yet.") % article)
            return to_article(article)
    context = {"form": form, "all_tags": _tag_names()}
    return show(request, "add.html", _("Write an article"), context, 422 if form.errors else 200)


@forms_too
def change(request: HttpRequest, pk: int) -> HttpResponse:
    """The article's page; POST saves title and details, merged with what others changed."""
    demand(request, CHANGE if request.method == "POST" else VIEW)
    article = article_with_marks(pk, timezone.now())
    if request.method != "POST":
        return room(request, article)
    form = fields_form_of(article, request.POST)
    if not form.is_valid():
        return room(request, article, fields_form=form, status=422)
    base = form.cleaned_data["base_version"]
    try:
        fields = _settled(request, article, base, _fields(form, article))
        outcome = save_fields(article, base, fields, editor(request))
    except (NotSaved, OperationalError) as error:
        sentence, status = refused(error)
        form.add_error(None, sentence)
        return room(request, article, fields_form=form, status=status)
    if isinstance(outcome, FieldsClash):
        return _clash(request, base, outcome)
    if outcome.merged:
        messages.info(request, _("Saved. Somebody's changes are merged with yours."))
    else:
        messages.success(request, _("Saved."))
    return to_article(article)


@needs(CHANGE)
@require_POST
def change_address(request: HttpRequest, pk: int) -> HttpResponse:
    """A new address at once; links to the old one lead there."""
    article = article_with_marks(pk, timezone.now())
    form = AddressForm(request.POST)
    if form.is_valid():
        try:
            changed = change_slug(article, form.cleaned_data["slug"], editor(request))
        except NotSaved as error:
            form.add_error("slug", str(error))
        else:
            if changed:
                messages.success(request, _("The address is changed. Links to the old one lead to the new one."))
            return to_article(article)
    return room(request, article, address_form=form, status=422)


@needs(CHANGE)
@require_POST
def put_into_bin(request: HttpRequest, pk: int) -> HttpResponse:
    """Into the bin; who may not publish may not take from readers what they have."""
    article = article_with_marks(pk, timezone.now())
    if getattr(article, "live_id", None) or getattr(article, "next_id", None):
        demand(request, PUBLISH)
    if bin_article(article, editor(request)):
        messages.success(request, _("“%s” is in the bin. Nothing of it is lost.") % article)
    return to_article(article)


@needs(CHANGE)
@require_POST
def take_out_of_bin(request: HttpRequest, pk: int) -> HttpResponse:
    article = article_with_marks(pk, timezone.now())
    if unbin_article(article, editor(request)):
        messages.success(request, _("“%s” is out of the bin, as a draft.") % article)
    return to_article(article)


def _fields(form: ArticleForm, article: Article | None) -> Fields:
    """The form's values as the verbs take them; tags that are not there yet are made."""
    values = form.cleaned_data
    keys = [tag_named(name).pk for name in values["tags"]]
    place = article.menu_position if article else None
    return {
        "title": values["title"],
        "standfirst": values["standfirst"],
        "authors": values["authors"],
        "tags": list(Tag.objects.filter(pk__in=keys).order_by("name").values_list("pk", flat=True)),
        "menu_position": values.get("menu_position", place),
    }


def _settled(request: HttpRequest, article: Article, base: int, fields: Fields) -> Fields:
    """The fields with theirs where the page of a clash was answered so: as they were at the version it showed."""
    if request.POST.get("settle") != "theirs":
        return fields
    shown = ArticleVersion.objects.filter(article=article, version=base).first()
    theirs = shown.fields if shown else {}
    asked = set(request.POST.getlist("clashing"))
    return {name: theirs[name] if name in asked and name in theirs else value for name, value in fields.items()}


def _clash(request: HttpRequest, base: int, clash: FieldsClash) -> HttpResponse:
    """Both values of each field that clashes, and the form still filled, now on top of what the others saved."""
    article = clash.article
    before = ArticleVersion.objects.get(article=article, version=base)
    merged, names = merge_fields(before.fields, clash.mine, clash.theirs)
    filled = {**merged, **{name: clash.mine[name] for name in names}}
    form = fields_form_of(article)
    tags = Tag.objects.filter(pk__in=filled["tags"]).order_by("name").values_list("name", flat=True)
    form.initial = {**filled, "tags": ", ".join(tags), "base_version": article.version}
    latest = ArticleVersion.objects.filter(article=article, version=article.version).first()
    context = {
        "article": article,
        "fields_form": form,
        "clashing": [(name, form.fields[name].label, _both(clash, name)) for name in names],
        "theirs_by": latest.by_name if latest else "",
        "all_tags": _tag_names(),
        "is_nav_sidebar_enabled": False,
    }
    return show(request, "fields_clash.html", _("Two versions of the title and details"), context, 409)


def _both(clash: FieldsClash, name: str) -> Passage:
    mine, theirs = (str(_("none") if side[name] in (None, "") else side[name]) for side in (clash.mine, clash.theirs))
    return sides(mine, theirs)


def _tag_names() -> Any:
    return Tag.objects.kept().values_list("name", flat=True)
