"""The pictures that other sites show beside a link to this one."""

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils import timezone

from articles.models import Edition
from articles.picturing import card_of, picture_bytes, picture_path
from core.addresses import site_of
from core.views import public_page

FOR_EVER = "public, max-age=31536000, immutable"


@public_page
def article_picture(request: HttpRequest, article: int, mark: str) -> HttpResponse:
    """The picture of a live article or page. An address that was true before leads to the one that is now."""
    edition = Edition.objects.live(timezone.now()).filter(article=article).only("title", "article").first()
    if edition is None:
        raise Http404
    return _picture(request, str(article), mark, edition)


@public_page
def site_picture(request: HttpRequest, mark: str) -> HttpResponse:
    return _picture(request, "site", mark, None)


def _picture(request: HttpRequest, key: str, mark: str, edition: Edition | None) -> HttpResponse:
    site = site_of(request)
    card = card_of(site, edition)
    if mark != card.mark:
        return HttpResponseRedirect(picture_path(site, edition))
    # It is made to be shown on other sites' pages.
    headers = {"Cache-Control": FOR_EVER, "Cross-Origin-Resource-Policy": "cross-origin"}
    return HttpResponse(picture_bytes(card, key), content_type="image/png", headers=headers)
