"""The search page: open to anyone, the same for everyone who asks the same."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _

from articles.search.finding import NOTHING, PAGES, find
from articles.search.index import TooSlow
from articles.search.query import LONGEST_QUERY, QueryTooLong, read_query
from core.views import bad_request, public_page


@public_page
def search(request: HttpRequest) -> HttpResponse:
    """The form, and what was found for `?q=`; `page` from 1 to 10. A query of over 200 characters is refused."""
    text, number = _printable(request.GET.get("q", "")), request.GET.get("page", "1")
    if number not in map(str, range(1, PAGES + 1)):
        return bad_request(request)
    context: dict[str, Any] = {"text": text[:LONGEST_QUERY], "longest": LONGEST_QUERY, "results": NOTHING}
    try:
        query = read_query(text)
        results = find(query, timezone.now(), int(number))
    except QueryTooLong:
        return _refuse(request, context, _("That is over 200 characters. Search for a few words of it."))
    except TooSlow:
        return _refuse(request, context, _("Those words are in too many places. Add one that is rarer."))
    if number != "1" and not results.found:
        raise Http404
    context |= {"results": results, "asked": bool(query.wanted)}
    return render(request, "articles/search.html", context)


def _refuse(request: HttpRequest, context: dict[str, Any], refusal: str) -> HttpResponse:
    return render(request, "articles/search.html", {**context, "refusal": refusal}, status=400)


def _printable(text: str) -> str:
    """What was typed as one line, without what no page can print."""
    return "".join(character if character.isprintable() else " " for character in text).strip()
