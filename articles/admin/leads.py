"""Choosing the picture that opens an article: one of the library, a new one, or none."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from articles.admin.chrome import CHANGE, demand, editor, needs, to_article
from articles.admin.images import ADD, grid_of, library_page, take
from articles.detailing import FieldsClash, save_fields
from articles.editing import NotSaved
from articles.models import Article, ArticleVersion, Image
from articles.picture_forms import UploadForm
from core.views import bad_request


@needs(CHANGE)
@require_http_methods(["GET", "HEAD", "POST"])
def choose(request: HttpRequest, pk: int) -> HttpResponse:
    """The library, each picture with a button. POST: `image`, a picture's number or "" for none, or new `pictures`.

    `base_version` is the version of the fields that the article had when the library was opened for it.
    """
    article = get_object_or_404(Article.objects.select_related("lead_image"), pk=pk)
    form = UploadForm()
    status = 200
    if request.method == "POST" and "image" in request.POST:
        chosen = request.POST["image"]
        image = get_object_or_404(Image.objects.kept(), pk=chosen if chosen.isdecimal() else 0) if chosen else None
        return _save(request, article, image)
    if request.method == "POST":
        demand(request, ADD)
        form = UploadForm(request.POST, request.FILES)
        stored, refused = take(request, form)
        if stored:
            return _save(request, article, stored[0].image)
        status = 422
    else:
        refused = []
    grid = grid_of(request)
    if grid is None:
        return bad_request(request)
    return library_page(request, grid, form, refused, status, article=article, here=_("Lead picture"))


def _save(request: HttpRequest, article: Article, image: Image | None) -> HttpResponse:
    """The lead alone changes; what others did to the rest of the fields meanwhile stays."""
    sent = request.POST.get("base_version", "")
    base = int(sent) if sent.isdecimal() and len(sent) < 10 else 0
    known = ArticleVersion.objects.filter(article=article, version=base).first()
    fields = known.fields if known else article.fields()
    try:
        outcome = save_fields(article, base, {**fields, "lead_image": image.pk if image else None}, editor(request))
    except NotSaved as error:
        messages.error(request, str(error))
        return to_article(article)
    if isinstance(outcome, FieldsClash):
        messages.warning(request, _("Somebody else has chosen another lead meanwhile. It is shown here; choose again."))
    elif image:
        messages.success(request, _("“%s” opens this article now. Publish it to show it to readers.") % image)
    else:
        messages.success(request, _("This article has no lead picture now."))
    return to_article(article)
