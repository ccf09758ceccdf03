"""What every page of the writing room shares: who may see it, the admin's frame, and the way back."""

import logging
from collections.abc import Callable
from functools import wraps
from typing import Any

from django.contrib import admin
from django.core.exceptions import PermissionDenied
from django.db import OperationalError
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _

from articles.editing import NotSaved
from articles.models import Article, Section
from core.models import User

log = logging.getLogger(__name__)

View = Callable[..., HttpResponse]

VIEW, CHANGE = "articles.view_article", "articles.change_article"
ADD, PUBLISH = "articles.add_article", "articles.publish_article"


def needs(permission: str) -> Callable[[View], View]:
    """Refuse with 403 who lacks the permission. That somebody is logged in, the admin has checked before."""

    def decorator(view: View) -> View:
        @wraps(view)
        def checked(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
            demand(request, permission)
            return view(request, *args, **kwargs)

        return checked

    return decorator


def demand(request: HttpRequest, permission: str) -> None:
    """Raise `PermissionDenied` for who lacks the permission. Who may change may see."""
    user = editor(request)
    if not (user.has_perm(permission) or user.has_perm(permission.replace(".view_", ".change_"))):
        raise PermissionDenied


def editor(request: HttpRequest) -> User:
    assert isinstance(request.user, User)
    return request.user


def show(request: HttpRequest, template: str, title: str, context: dict[str, Any], status: int = 200) -> HttpResponse:
    """A page in the admin's frame. `context["article"]`, where there is one, gives the breadcrumbs."""
    user = editor(request)
    frame = {
        **admin.site.each_context(request),
        "title": title,
        "opts": Article._meta,
        "can_add": user.has_perm(ADD),
        "can_change": user.has_perm(CHANGE),
        "can_publish": user.has_perm(PUBLISH),
    }
    return render(request, f"admin/articles/{template}", {**frame, **context}, status=status)


def to_article(article: Article, section: Section | None = None) -> HttpResponseRedirect:
    """Back to the article, at a section of it where one is given; 303 (RFC 9110, 15.4.4): what was sent is done."""
    address = reverse("admin:articles_article_change", args=[article.pk])
    return HttpResponseRedirect(f"{address}#sec-{section.key}" if section else address, status=303)


def refused(error: NotSaved | OperationalError) -> tuple[str, int]:
    """Why a save did not go through, in words for the page that keeps the text, and that page's status."""
    if isinstance(error, NotSaved):
        return str(error), 422
    log.warning("a save met a busy database", exc_info=error)
    return _("The site is very busy. Your text is still here: save it once more."), 503
