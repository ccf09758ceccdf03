"""The picture library: the grid, bringing pictures in, what is said of each, and the bin."""

from dataclasses import asdict
from typing import Any
from urllib.parse import urlencode

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from articles.admin.chrome import demand, editor, needs, show
from articles.library import InUse, Stored, bin_image, describe, store_image, texts_of, unbin_image
from articles.models import Image
from articles.picture_forms import BaseForm, TextsForm, UploadForm
from articles.picture_uses import uses_of
from core.paging import BadStamp, page_of
from core.pictures import MAX_BYTES, UnreadablePicture
from core.views import bad_request

VIEW, ADD, CHANGE = "articles.view_image", "articles.add_image", "articles.change_image"
SIZE = 48
TABS = [("", gettext_lazy("All")), ("silent", gettext_lazy("Without a text alternative")), ("bin", gettext_lazy("Bin"))]

Refusal = tuple[str, str]


@needs(VIEW)
@require_safe
def library(request: HttpRequest) -> HttpResponse:
    """The pictures, newest first."""
    grid = grid_of(request)
    if grid is None:
        return bad_request(request)
    return library_page(request, grid)


@needs(ADD)
@require_http_methods(["GET", "HEAD", "POST"])
def upload(request: HttpRequest) -> HttpResponse:
    """Take one or several pictures. What is refused is named with the reason (422); the others are taken."""
    if request.method != "POST":
        return HttpResponseRedirect(reverse("admin:articles_image_changelist"))
    form = UploadForm(request.POST, request.FILES)
    stored, refused = take(request, form)
    if form.is_valid() and not refused:
        if len(stored) == 1:
            return to_image(stored[0].image)
        return HttpResponseRedirect(reverse("admin:articles_image_changelist"))
    return library_page(request, grid_of(request, first=True) or {}, form, refused, status=422)


@require_http_methods(["GET", "HEAD", "POST"])
def change(request: HttpRequest, pk: int) -> HttpResponse:
    """One picture: what is said of it, where it is used; POST changes it wherever it is shown."""
    demand(request, CHANGE if request.method == "POST" else VIEW)
    image = get_object_or_404(Image, pk=pk)
    if request.method != "POST":
        return _page(request, image, TextsForm(instance=image))
    form, base = TextsForm(request.POST, instance=image), BaseForm(request.POST, instance=Image(pk=pk))
    if not (form.is_valid() and base.is_valid()):
        if base.errors:
            form.add_error(None, _("This form does not say what it started from. Load the page again."))
        return _page(request, Image.objects.get(pk=pk), form, 422)
    outcome = describe(image, base.texts(), form.texts())
    if outcome.clashes:
        for name in outcome.clashes:
            theirs = getattr(outcome.image, name)
            form.add_error(
                name, _("Somebody else has changed this to “%s” meanwhile. Save again to keep yours.") % theirs
            )
        return _page(request, outcome.image, form, 409)
    messages.success(request, _("Saved, and shown so wherever this picture is."))
    return to_image(image)


@needs(CHANGE)
@require_POST
def put_into_bin(request: HttpRequest, pk: int) -> HttpResponse:
    image = get_object_or_404(Image, pk=pk)
    try:
        if bin_image(image):
            messages.success(request, _("“%s” is in the bin.") % image)
    except InUse as error:
        messages.error(request, str(error))
    return to_image(image)


@needs(CHANGE)
@require_POST
def take_out_of_bin(request: HttpRequest, pk: int) -> HttpResponse:
    image = get_object_or_404(Image, pk=pk)
    if unbin_image(image):
        messages.success(request, _("“%s” is out of the bin.") % image)
    return to_image(image)


def take(request: HttpRequest, form: UploadForm) -> tuple[list[Stored], list[Refusal]]:
    """Store what an upload brought: the pictures, and of each that was refused its name and the reason."""
    stored: list[Stored] = []
    refused: list[Refusal] = []
    if not form.is_valid():
        return stored, refused
    for file in form.cleaned_data["pictures"]:
        try:
            # One byte more than may be: enough to be refused, and never more in the memory.
            stored.append(store_image(file.read(MAX_BYTES + 1), file.name, editor(request)))
        except UnreadablePicture as error:
            refused.append((file.name, _(error.message) % error.values))
    new = sum(each.new for each in stored)
    if new:
        messages.success(
            request, ngettext("%d picture is in the library.", "%d pictures are in the library.", new) % new
        )
    for each in stored:
        if not each.new:
            messages.info(request, _("“%s” was there already.") % each.image)
    return stored, refused


def grid_of(request: HttpRequest, *, first: bool = False) -> dict[str, Any] | None:
    """A page of the library as the address asks for it (`q`, `show`, `before`, `after`); None for a bad one."""
    asked = {} if first else {name: request.GET.get(name, "") for name in ("q", "show", "before", "after")}
    words, wanted = asked.get("q", "")[:200], asked.get("show", "")
    found = Image.objects.removed() if wanted == "bin" else Image.objects.kept()
    if wanted == "silent":
        found = found.filter(alt="", decorative=False)
    try:
        page = page_of(found.matching(words), "at", SIZE, asked.get("before", ""), asked.get("after", ""))
    except BadStamp:
        return None
    kept = {name: value for name, value in (("q", words), ("show", wanted)) if value}
    return {
        "images": page.rows,
        "words": words,
        "wanted": wanted,
        "tabs": [(f"?{urlencode({'show': name} if name else {})}", label, name == wanted) for name, label in TABS],
        "older": page.older and f"?{urlencode({**kept, 'before': page.older})}",
        "newer": page.newer and f"?{urlencode({**kept, 'after': page.newer})}",
    }


def library_page(
    request: HttpRequest,
    grid: dict[str, Any],
    form: UploadForm | None = None,
    refused: list[Refusal] | None = None,
    status: int = 200,
    **more: Any,
) -> HttpResponse:
    """The grid with the form for bringing in more."""
    context = {**grid, "form": form or UploadForm(), "refused": refused or [], **rights(request), **more}
    return show(request, "pictures.html", _("Pictures"), {"opts": Image._meta, **context}, status)


def rights(request: HttpRequest) -> dict[str, bool]:
    user = editor(request)
    return {
        "can_add_picture": user.has_perm(ADD),
        "can_change_picture": user.has_perm(CHANGE),
        "can_erase_picture": user.has_perm("articles.delete_image"),
    }


def to_image(image: Image) -> HttpResponseRedirect:
    return HttpResponseRedirect(reverse("admin:articles_image_change", args=[image.pk]))


def _page(request: HttpRequest, image: Image, form: TextsForm, status: int = 200) -> HttpResponse:
    """`image` as it is stored, so that the hidden base is what this page shows."""
    context = {
        "opts": Image._meta,
        "image": image,
        "picture": image.facts,
        "form": form,
        "base": BaseForm(initial=asdict(texts_of(image))),
        "uses": uses_of(image),
        **rights(request),
    }
    return show(request, "picture.html", image.name, context, status)
