"""The admin of people and of the site itself."""

from typing import Any

from django.contrib import admin, messages
from django.contrib.admin.utils import flatten_fieldsets
from django.contrib.admin.widgets import AdminTextareaWidget
from django.contrib.auth.admin import GroupAdmin, UserAdmin
from django.contrib.auth.forms import UserCreationForm
from django.contrib.auth.models import Group, Permission
from django.db.models import Q
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from core.forms import SiteForm, TimeZoneInput
from core.logos import drop, keep
from core.models import Site, User
from core.numbers import raise_edition_no


# Django's admin classes cannot be subscribed at run time, hence the ignored type arguments.
@admin.register(User)
class PersonAdmin(UserAdmin):  # type: ignore[type-arg]
    """Accounts. Who is no superuser cannot make one, change one, or hand out rights."""

    fieldsets = (
        (None, {"fields": ("username", "password", "must_change_password")}),
        *UserAdmin.fieldsets[1:],  # type: ignore[index]
    )
    add_form = UserCreationForm
    add_fieldsets = (
        (None, {"classes": ("wide",), "fields": ("username", "password1", "password2", "must_change_password")}),
    )
    # Deleting is asked for one by one: among many chosen rows one's own would go unnoticed.
    actions = None

    def get_changeform_initial_data(self, request: HttpRequest) -> dict[str, Any]:
        """A password that somebody else has thought of is a first password."""
        return {"must_change_password": True, **super().get_changeform_initial_data(request)}

    def get_readonly_fields(self, request: HttpRequest, obj: User | None = None) -> tuple[str, ...]:
        return () if request.user.is_superuser else ("is_superuser", "groups", "user_permissions")

    def has_change_permission(self, request: HttpRequest, obj: User | None = None) -> bool:
        return super().has_change_permission(request, obj) and _may_handle(request, obj)

    def has_delete_permission(self, request: HttpRequest, obj: User | None = None) -> bool:
        """Anybody but oneself: the last administrator cannot lock everybody out."""
        return super().has_delete_permission(request, obj) and obj != request.user and _may_handle(request, obj)


def _may_handle(request: HttpRequest, person: User | None) -> bool:
    """Who sets a password can log in with it: so only an account that may do nothing more than one's own."""
    user = request.user
    if user.is_superuser or person is None:
        return True
    rights = Permission.objects.filter(Q(user=person) | Q(group__user=person))
    return (
        not person.is_superuser
        and {f"{app}.{name}" for app, name in rights.values_list("content_type__app_label", "codename")}
        <= user.get_all_permissions()
    )


admin.site.unregister(Group)


@admin.register(Group)
class RoleAdmin(GroupAdmin):
    """Rights of many at once: for superusers only, like those of one person."""

    def has_add_permission(self, request: HttpRequest) -> bool:
        return bool(request.user.is_superuser)

    def has_change_permission(self, request: HttpRequest, obj: Group | None = None) -> bool:
        return bool(request.user.is_superuser)

    def has_delete_permission(self, request: HttpRequest, obj: Group | None = None) -> bool:
        return bool(request.user.is_superuser)


@admin.register(Site)
class SiteAdmin(admin.ModelAdmin):  # type: ignore[type-arg]
    """The one site: its list is its form."""

    form = SiteForm
    fieldsets = (
        (None, {"fields": ("name", "tagline", "language", "time_zone")}),
        (_("Looks"), {"fields": ("new_logo", "new_logo_dark", "accent_light", "accent_dark", "footer", "links")}),
    )

    def formfield_for_dbfield(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        if db_field.name == "time_zone":
            kwargs["widget"] = TimeZoneInput
        if db_field.name == "footer":
            kwargs["widget"] = AdminTextareaWidget({"rows": 3})
        return super().formfield_for_dbfield(db_field, request, **kwargs)

    def changelist_view(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> HttpResponse:
        return HttpResponseRedirect(reverse("admin:core_site_change", args=[Site.objects.current().pk]))

    def change_view(self, request: HttpRequest, object_id: str, *args: Any, **kwargs: Any) -> HttpResponse:
        kwargs["extra_context"] = {
            **(kwargs.get("extra_context") or {}),
            "title": _("The site"),
            "show_save_and_continue": False,
        }
        return super().change_view(request, object_id, *args, **kwargs)

    def save_model(self, request: HttpRequest, obj: Site, form: Any, change: bool) -> None:
        """Runs inside the transaction that the admin opens round a saved form."""
        logos = form.new_logos()
        for name, picture in logos.items():
            drop(getattr(obj, name))
            setattr(obj, name, picture and keep(picture))
        # Named columns: the menu beside them is written by whoever publishes.
        shown = [name for name in flatten_fieldsets(self.fieldsets) if not name.startswith("new_")]
        obj.save(update_fields=[*shown, *logos])
        raise_edition_no()
        if "language" in form.changed_data:
            words = _("What is published keeps a few words of the former language until `manage.py %s` is run.")
            messages.warning(request, words % "rebuild_html --all")

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Site | None = None) -> bool:
        return False
