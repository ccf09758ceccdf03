"""The project's admin: Django's own, with its title, the change of a first password and staff marks.

Who was signed out while writing gets the text back.
"""

from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.contrib.admin import AdminSite
from django.contrib.admin.forms import AdminPasswordChangeForm
from django.contrib.auth.views import PasswordChangeView
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from core.again import send_again

View = Callable[..., HttpResponse]

# Tells the reader's pages that this browser may show "Edit" links. It opens nothing: the admin asks again.
STAFF_MARK = "staff"


class FirstPasswordForm(AdminPasswordChangeForm):
    """The ordinary form; saving it ends the duty to change the password. The old one again is no change."""

    def clean_new_password1(self) -> str:
        new = str(self.cleaned_data["new_password1"])
        if self.user.check_password(new):
            raise ValidationError(_("That is the password you have. Choose another."))
        return new

    def save(self, commit: bool = True) -> Any:
        self.user.must_change_password = False
        return super().save(commit)


class BroadsideAdminSite(AdminSite):
    site_header = "Broadside"
    site_title = "Broadside"
    index_title = _("What would you like to do?")
    enable_nav_sidebar = True

    def get_urls(self) -> list[Any]:
        """Without the shortcut to an object's page, which tells anybody on the staff the address of every row."""
        return [route for route in super().get_urls() if getattr(route, "name", "") != "view_on_site"]

    def admin_view(self, view: Any, cacheable: bool = False) -> Any:
        """Every page leads to the password form while the first password stands; no form sent by nobody is lost."""
        inner: View = super().admin_view(view, cacheable)

        def checked(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
            must = getattr(request.user, "must_change_password", False) and self.has_permission(request)
            allowed = {reverse("admin:password_change"), reverse("admin:logout"), reverse("admin:jsi18n")}
            if request.method == "POST" and request.user.is_anonymous and request.path != reverse("admin:logout"):
                return send_again(request, signed_out=True)
            if must and request.path not in allowed:
                return HttpResponseRedirect(reverse("admin:password_change"))
            return inner(request, *args, **kwargs)

        return checked

    def password_change(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> Any:
        # Django's own page, whose form cannot be set before Django 6.0.
        view = PasswordChangeView.as_view(
            form_class=FirstPasswordForm,
            success_url=reverse("admin:index"),
            extra_context={**self.each_context(request), **(extra_context or {})},
        )
        response = view(request)
        if response.status_code == 302:
            messages.success(request, _("Your password is changed."))
        elif getattr(request.user, "must_change_password", False):
            messages.warning(request, _("Your first password was made for you. Choose your own, then go on."))
        return response

    def login(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> HttpResponse:
        response = super().login(request, extra_context)
        if request.user.is_authenticated and response.status_code == 302:
            age = request.session.get_expiry_age()
            response.set_cookie(STAFF_MARK, "1", max_age=age, secure=request.is_secure(), samesite="Lax")
        return response

    def logout(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> TemplateResponse:
        response = super().logout(request, extra_context)
        response.delete_cookie(STAFF_MARK, samesite="Lax")
        return response
