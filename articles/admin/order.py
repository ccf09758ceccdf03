"""Arranging sections: one small form, whose button says what to do with which section."""

from collections.abc import Callable

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from articles.admin.chrome import CHANGE, editor, needs, to_article
from articles.arranging import move_section, ordered, remove_section, restore_section, step_section
from articles.editing import NotSaved
from articles.models import Article, Section
from core.models import User


@needs(CHANGE)
@require_POST
def arrange(request: HttpRequest, pk: int) -> HttpResponse:
    """`up`, `down`, `remove`, `restore` or `move` (with `place`, from 1) name the key of a section."""
    article = get_object_or_404(Article, pk=pk)
    act = next((name for name in ACTS if name in request.POST), None)
    if act is None:
        messages.error(request, _("The form did not say what to do. Nothing was changed."))
        return to_article(article)
    # PostgreSQL takes no NUL in a text, not even in one to look for.
    key = request.POST[act].replace("\0", "")
    section = get_object_or_404(article.sections.select_related("article").defer("body", "html"), key=key)
    try:
        message = ACTS[act](section, request.POST.get("place", ""), editor(request))
    except NotSaved as error:
        messages.error(request, str(error))
    else:
        messages.success(request, message)
    return to_article(article, section if act != "remove" else None)


def _up(section: Section, place: str, by: User) -> str:
    moved = step_section(section, down=False, by=by)
    return _moved(section) if moved else _("“%s” stands first already.") % section


def _down(section: Section, place: str, by: User) -> str:
    moved = step_section(section, down=True, by=by)
    return _moved(section) if moved else _("“%s” stands last already.") % section


def _move(section: Section, place: str, by: User) -> str:
    """To the given place of all; a number beyond the end means the end."""
    if not (place.isascii() and place.isdigit() and int(place[:9]) > 0):
        raise NotSaved(_("Write a place from 1 on. Nothing was changed."))
    others = [row for row in ordered(section.article) if row != section]
    number = min(int(place[:9]), len(others) + 1)
    move_section(section, others[number - 2] if number > 1 else None, by)
    return _moved(section)


def _remove(section: Section, place: str, by: User) -> str:
    remove_section(section, by)
    return _("“%s” is on the shelf, whole. Take it back from there whenever you like.") % section


def _restore(section: Section, place: str, by: User) -> str:
    restore_section(section, by)
    return _("“%s” is back in its place.") % section


def _moved(section: Section) -> str:
    place = ordered(section.article).index(section) + 1
    return _("“%(section)s” now stands at place %(place)s.") % {"section": section, "place": place}


ACTS: dict[str, Callable[[Section, str, User], str]] = {
    "up": _up,
    "down": _down,
    "move": _move,
    "remove": _remove,
    "restore": _restore,
}
