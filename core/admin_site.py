"""The project's admin: Django's own, with its title, the change of a first password and staff marks."""

from collections.abc import Callable
from typing import Any

from django.contrib.admin import AdminSite
from django.contrib.auth.forms import PasswordChangeForm
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

View = Callable[..., HttpResponse]

# Tells the reader's pages that this browser may show "Edit" links. It opens nothing: the admin asks again.
STAFF_MARK = "staff"


class FirstPasswordForm(PasswordChangeForm):
    """The ordinary form; saving it ends the duty to change the password."""

    def save(self, commit: bool = True) -> Any:
        self.user.must_change_password = False
        return super().save(commit)


class BroadsideAdminSite(AdminSite):
    site_header = "Broadside"
    site_title = "Broadside"
    index_title = _("What would you like to do?")
    enable_nav_sidebar = True
    password_change_form = FirstPasswordForm

    def admin_view(self, view: Any, cacheable: bool = False) -> Any:
        """Every page of the admin leads to the password form while the first password stands."""
        inner: View = super().admin_view(view, cacheable)

        def checked(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
            must = getattr(request.user, "must_change_password", False) and self.has_permission(request)
            allowed = {reverse("admin:password_change"), reverse("admin:logout"), reverse("admin:jsi18n")}
            if must and request.path not in allowed:
                return HttpResponseRedirect(reverse("admin:password_change"))
            return inner(request, *args, **kwargs)

        return checked

    def login(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> HttpResponse:
        response = super().login(request, extra_context)
        if request.user.is_authenticated and response.status_code == 302:
            response.set_cookie(STAFF_MARK, "1", secure=request.is_secure(), samesite="Lax")
        return response

    def logout(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> TemplateResponse:
        response = super().logout(request, extra_context)
        response.delete_cookie(STAFF_MARK, samesite="Lax")
        return response
