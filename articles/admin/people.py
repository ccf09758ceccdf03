"""Authors and tags: the admin's own lists and forms, with a bin in the place of deleting."""

from collections.abc import Iterator
from typing import Any

from django.contrib import admin, messages
from django.db import transaction
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from articles.forms import TagForm
from articles.library import set_face
from core.numbers import raise_edition_no


class BinFilter(admin.SimpleListFilter):
    """Lists what is in use unless the bin is asked for."""

    title = _("the bin")
    parameter_name = "bin"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        return [("1", _("In the bin"))]

    def choices(self, changelist: Any) -> Iterator[Any]:
        first, *others = super().choices(changelist)
        yield {**first, "display": _("In use")}
        yield from others

    def queryset(self, request: HttpRequest, queryset: Any) -> Any:
        return queryset.removed() if self.value() == "1" else queryset.kept()


# Django's admin classes cannot be subscribed at run time, hence the ignored type arguments.
class NamedAdmin(admin.ModelAdmin):  # type: ignore[type-arg]  # not to be subscribed at run time
    """A name with an address of its own, which stays as it was made: links lead there."""

    search_fields = ("name",)
    list_filter = (BinFilter,)
    actions = ("put_into_bin", "take_out_of_bin")

    def get_prepopulated_fields(self, request: HttpRequest, obj: Any = None) -> dict[str, Any]:
        return {} if obj else {"slug": ("name",)}

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> tuple[str, ...]:
        return ("slug",) if obj else ()

    def save_model(self, request: HttpRequest, obj: Any, form: Any, change: bool) -> None:
        """Runs inside the transaction that the admin opens round a saved form."""
        obj.save()
        raise_edition_no()

    def view_on_site(self, obj: Any) -> str:
        """The page itself. The admin's own shortcut is not there: it answers whoever may not see the row, too."""
        return str(obj.get_absolute_url())

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    @admin.action(description=_("Put into the bin"), permissions=["change"])
    def put_into_bin(self, request: HttpRequest, queryset: QuerySet[Any]) -> None:
        count = self._set_removed(queryset.filter(removed_at=None), timezone.now())
        words = ngettext("%s is in the bin.", "%s are in the bin.", count) % count
        self.message_user(request, words, messages.SUCCESS)

    @admin.action(description=_("Take out of the bin"), permissions=["change"])
    def take_out_of_bin(self, request: HttpRequest, queryset: QuerySet[Any]) -> None:
        count = self._set_removed(queryset.exclude(removed_at=None), None)
        words = ngettext("%s is out of the bin.", "%s are out of the bin.", count) % count
        self.message_user(request, words, messages.SUCCESS)

    def _set_removed(self, rows: QuerySet[Any], at: Any) -> int:
        with transaction.atomic():
            count = rows.update(removed_at=at)
            raise_edition_no()
        return count


class AuthorAdmin(NamedAdmin):
    """Names in bylines, with or without an account."""

    fields = ("name", "slug", "about", "picture", "user")
    autocomplete_fields = ("picture",)
    list_display = ("name", "slug", "user")
    list_select_related = ("user",)

    def formfield_for_dbfield(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        field = super().formfield_for_dbfield(db_field, request, **kwargs)
        if db_field.name == "picture" and field:
            # The library is no list of the admin's own, and opens in no window beside this one.
            for act in ("add", "change", "delete", "view"):
                setattr(field.widget, f"can_{act}_related", False)
        return field

    def save_model(self, request: HttpRequest, obj: Any, form: Any, change: bool) -> None:
        super().save_model(request, obj, form, change)
        if "picture" in form.changed_data:
            set_face(obj, obj.picture)

    def get_fields(self, request: HttpRequest, obj: Any = None) -> Any:
        return self._seen(request, self.fields)

    def get_list_display(self, request: HttpRequest) -> Any:
        return self._seen(request, self.list_display)

    def _seen(self, request: HttpRequest, names: tuple[str, ...]) -> list[str]:
        """The list of accounts is for who may see accounts."""
        return [name for name in names if name != "user" or request.user.has_perm("core.view_user")]


class TagAdmin(NamedAdmin):
    """Topics."""

    form = TagForm
    fields = ("name", "slug")
    list_display = ("name", "slug")
