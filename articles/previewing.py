"""The Markdown editor's preview: the site's own renderer, for logged-in editors only.

The library's preview view has no login check and does not sanitise; it is never included.
"""

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from articles.composing import to_html
from articles.rendering import TooLong

# Stands in ids for the key of a section that is not there yet.
KEY = "preview"


def markdownify(text: str, key: str = KEY) -> str:
    """Markdown as the safe HTML that readers would get. Raises `rendering.TooLong`."""
    return to_html(text, key).html


def in_words() -> str:
    """Why there is no preview of a text that is too long."""
    return _("This text is too long for one section, at most 100,000 characters. Nothing was cut.")


@require_POST
def preview(request: HttpRequest) -> HttpResponse:
    """The text in `body` as HTML, nothing saved. Reached through the admin only, which asks for the login.

    422 with one sentence of plain text for a text that is too long, 400 for none.
    """
    if not request.user.has_perm("articles.change_article"):
        raise PermissionDenied
    if "body" not in request.POST:
        return HttpResponse(_("There is no text to show."), content_type="text/plain; charset=utf-8", status=400)
    try:
        return HttpResponse(markdownify(request.POST["body"]))
    except TooLong:
        return HttpResponse(in_words(), content_type="text/plain; charset=utf-8", status=422)
