"""The clean-up of the picture library: a list of what nobody uses, and nothing goes that is not ticked."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods

from articles.admin.chrome import demand, needs, show
from articles.admin.images import CHANGE, rights
from articles.library import InUse, bin_image, erase, remove_files, strays
from articles.models import Image
from articles.picture_uses import unused

ERASE = "articles.delete_image"


@needs(CHANGE)
@require_http_methods(["GET", "HEAD", "POST"])
def clean_up(request: HttpRequest) -> HttpResponse:
    """What nothing uses: into the bin first, and out of the bin for good. POST does what was ticked."""
    if request.method == "POST":
        chosen = request.POST.getlist("key")[:1000]
        if "erase" in request.POST:
            demand(request, ERASE)
            _erase(request, chosen)
        else:
            _put_into_bin(request, chosen)
        return HttpResponseRedirect(reverse("admin:articles_image_clean_up"))
    idle = unused()
    context = {
        "opts": Image._meta,
        "idle": [image for image in idle if not image.removed_at],
        "binned": [image for image in idle if image.removed_at],
        "strays": strays(),
        **rights(request),
    }
    return show(request, "pictures_clean.html", _("Clean up the pictures"), context)


def _put_into_bin(request: HttpRequest, keys: list[str]) -> None:
    count = 0
    for image in Image.objects.kept().filter(key__in=keys):
        try:
            count += bin_image(image)
        except InUse:
            messages.info(request, _("“%s” is in use by now, and stays.") % image)
    if count:
        messages.success(request, ngettext("%d picture is in the bin.", "%d pictures are in the bin.", count) % count)


def _erase(request: HttpRequest, keys: list[str]) -> None:
    gone = erase(keys)
    left = set(strays()) & set(keys)
    for key in left:
        remove_files(key)
    count = len(gone) + len(left)
    if count:
        messages.success(request, ngettext("%d picture is erased.", "%d pictures are erased.", count) % count)
    if len(set(keys)) > count:
        messages.info(request, _("What is in use by now, or in somebody's history, stays."))
