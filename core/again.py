"""A form that could not be taken, handed back whole: to be sent once more by the press of a button."""

from django.contrib import admin
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _

# What no page may show again, and what is of no use any more: by a part of the field's name.
HELD_BACK = ("password", "csrfmiddlewaretoken")


def send_again(request: HttpRequest, *, signed_out: bool) -> HttpResponse:
    """403: the page with every posted field but passwords and files, under a fresh token, for the same address."""
    fields = [(name, value) for name, values in request.POST.lists() if _may_return(name) for value in values]
    context = {
        **admin.site.each_context(request),
        "title": _("Not taken yet"),
        "is_nav_sidebar_enabled": False,
        "fields": fields,
        "left_out": bool(request.FILES) or any("password" in name.lower() for name in request.POST),
        "signed_out": signed_out,
        "action": request.get_full_path(),
    }
    response = render(request, "admin/again.html", context, status=403)
    response.headers["Cache-Control"] = "private, no-store"
    return response


def _may_return(name: str) -> bool:
    return not any(part in name.lower() for part in HELD_BACK)
