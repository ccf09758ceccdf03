"""The admin of stations and shouts. Nothing here is deleted: stations have a bin, shouts are hidden."""

import re
from typing import Any, ClassVar, cast

from django.contrib import admin, messages
from django.contrib.admin.helpers import AdminForm
from django.core.exceptions import PermissionDenied
from django.db import models
from django.forms import Form
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import URLPattern, path, reverse
from django.utils.decorators import method_decorator
from django.utils.html import format_html_join
from django.utils.safestring import mark_safe
from django.utils.text import Truncator
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST

from core.models import User
from sidebar import moderation
from sidebar.admin_forms import AirForm, HideForm, StationForm
from sidebar.airing import set_now_playing
from sidebar.models import Shout, Station
from sidebar.querysets import ShoutQuerySet
from sidebar.stations import bin_station, save_station, unbin_station

PLAYS_SHOWN = 10
BEGINNING = 140
LONG_WORD = re.compile(r"\S{1,20}\s*")


class BinFilter(admin.SimpleListFilter):
    """Lists what is in use unless the bin is asked for."""

    title = _("the bin")
    parameter_name = "bin"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        return [("1", _("In the bin"))]

    def choices(self, changelist: Any) -> Any:
        first, *others = super().choices(changelist)
        yield {**first, "display": _("In use")}
        yield from others

    def queryset(self, request: HttpRequest, queryset: Any) -> Any:
        return queryset.removed() if self.value() == "1" else queryset.kept()


class VerbAdmin(admin.ModelAdmin):  # type: ignore[type-arg]  # not to be subscribed at run time
    """Rows that are never deleted, with further addresses `ID/NAME/` that each call one verb."""

    verbs: ClassVar[tuple[str, ...]] = ()

    def get_urls(self) -> list[URLPattern]:
        base = f"{self.opts.app_label}_{self.opts.model_name}"
        own = [
            path(
                f"<int:pk>/{verb}/",
                self.admin_site.admin_view(getattr(self, f"{verb}_view")),
                name=f"{base}_{verb}",
            )
            for verb in self.verbs
        ]
        return [*own, *super().get_urls()]

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def back(self, request: HttpRequest, obj: models.Model, message: str, level: int) -> HttpResponse:
        """To the row's page, with one sentence about what happened."""
        self.message_user(request, message, level)
        address = reverse(f"admin:{self.opts.app_label}_{self.opts.model_name}_change", args=[obj.pk])
        return HttpResponseRedirect(address, status=303)


@admin.register(Station)
class StationAdmin(VerbAdmin):
    """What a station is called and plays, and above it what is on now. Open to who may change stations."""

    form = StationForm
    fields = ("name", "stream_url", "is_default")
    formfield_overrides: ClassVar = {models.URLField: {"assume_scheme": "https"}}
    list_display = ("name", "air", "artist", "title", "since", "is_default")
    list_filter = (BinFilter,)
    ordering = ("-is_default", "name")
    verbs = ("air", "bin", "unbin")

    def save_model(self, request: HttpRequest, obj: Station, form: Any, change: bool) -> None:
        save_station(obj)

    def render_change_form(
        self, request: HttpRequest, context: dict[str, Any], *args: Any, **kwargs: Any
    ) -> HttpResponse:
        station = kwargs.get("obj")
        if station:
            context.update(self._on_now(station, AirForm(initial=vars(station))))
            context["may_change"] = self.has_change_permission(request, station)
        return super().render_change_form(request, context, *args, **kwargs)

    def air_view(self, request: HttpRequest, pk: int) -> HttpResponse:
        """The form for what is on now; POST writes it."""
        station = self._station(request, pk)
        form = AirForm(request.POST if request.method == "POST" else None, initial=vars(station))
        if form.is_valid():
            news = set_now_playing(station, **form.cleaned_data)
            message = gettext("Now playing: %(state)s.") if news else gettext("That was known already: %(state)s.")
            words = message % {"state": " · ".join(in_words(station))}
            return self.back(request, station, words, messages.SUCCESS if news else messages.INFO)
        context = {
            **self.admin_site.each_context(request),
            **self._on_now(station, form),
            "title": gettext("What is on now"),
            "opts": self.opts,
            "may_change": True,
            "original": station,
        }
        return render(request, "admin/sidebar/station/air.html", context, status=422 if form.errors else 200)

    @method_decorator(require_POST)
    def bin_view(self, request: HttpRequest, pk: int) -> HttpResponse:
        station = self._station(request, pk)
        if bin_station(station):
            self.log_change(request, station, gettext("Put into the bin."))
        return self.back(request, station, gettext("This station is in the bin."), messages.SUCCESS)

    @method_decorator(require_POST)
    def unbin_view(self, request: HttpRequest, pk: int) -> HttpResponse:
        station = self._station(request, pk)
        if unbin_station(station):
            self.log_change(request, station, gettext("Taken out of the bin."))
        return self.back(request, station, gettext("This station is in use."), messages.SUCCESS)

    def _station(self, request: HttpRequest, pk: int) -> Station:
        station = get_object_or_404(Station, pk=pk)
        if not self.has_change_permission(request, station):
            raise PermissionDenied
        return station

    def _on_now(self, station: Station, form: AirForm) -> dict[str, Any]:
        """The variables of `admin/sidebar/station/_air.html`."""
        return {
            "station": station,
            "words": in_words(station),
            "air_form": in_rows(form),
            "plays": list(station.plays.all()[:PLAYS_SHOWN]),
        }


def in_words(station: Station) -> list[str]:
    """What is known of a station: its state, and the title that is or was heard."""
    title = " – ".join(part for part in (station.artist, station.title) if part)
    return [station.get_air_display(), title] if title else [station.get_air_display()]


def in_rows(form: Form) -> AdminForm:
    """A form's fields in the rows that Django draws for its own."""
    return AdminForm(form, [(None, {"fields": list(form.fields)})], {})  # type: ignore[arg-type]  # any form will do


def breakable(text: str) -> str:
    """The text with places where a long word may break: one shout must not widen the page."""
    return format_html_join(mark_safe("<wbr>"), "{}", ((piece,) for piece in LONG_WORD.findall(text)))


def moderator(request: HttpRequest) -> User:
    """Who is logged in: the admin lets nobody else in here."""
    return cast(User, request.user)


@admin.register(Shout)
class ShoutAdmin(VerbAdmin):
    """The shouts, newest first, to hide and to restore. Nobody writes in another's name, so no text is edited."""

    list_display = ("name", "beginning", "at", "state", "reason")
    list_filter = ("state",)
    search_fields = ("name", "text")
    fields = readonly_fields = ("name", "whole", "at", "state", "reason")
    list_per_page = 50
    show_full_result_count = False
    actions = ("hide_chosen", "restore_chosen")
    verbs = ("hide", "restore")

    @admin.display(description=_("text"))
    def beginning(self, shout: Shout) -> str:
        """Enough of the text to judge most shouts by."""
        return breakable(Truncator(shout.text).chars(BEGINNING))

    @admin.display(description=_("text"))
    def whole(self, shout: Shout) -> str:
        return breakable(shout.text)

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Shout | None = None) -> bool:
        return False

    def has_view_permission(self, request: HttpRequest, obj: Shout | None = None) -> bool:
        return super().has_view_permission(request, obj) or self.has_moderate_permission(request)

    def has_moderate_permission(self, request: HttpRequest) -> bool:
        return request.user.has_perm("sidebar.moderate_shout")

    @admin.action(description=_("Hide"), permissions=["moderate"])
    def hide_chosen(self, request: HttpRequest, queryset: ShoutQuerySet) -> None:
        done = sum(moderation.hide(shout, moderator(request)) for shout in queryset)
        self.message_user(request, ngettext("%d shout hidden.", "%d shouts hidden.", done) % done)

    @admin.action(description=_("Restore"), permissions=["moderate"])
    def restore_chosen(self, request: HttpRequest, queryset: ShoutQuerySet) -> None:
        done = sum(moderation.restore(shout, moderator(request)) for shout in queryset)
        self.message_user(request, ngettext("%d shout restored.", "%d shouts restored.", done) % done)

    def render_change_form(
        self, request: HttpRequest, context: dict[str, Any], *args: Any, **kwargs: Any
    ) -> HttpResponse:
        shout = kwargs["obj"]
        context.update(title=_("Shout"), subtitle=None)
        context["verdicts"] = shout.verdicts.all()
        context["may_hide"] = self.has_moderate_permission(request) and shout.state != Shout.State.HIDDEN
        context["may_restore"] = self.has_moderate_permission(request) and shout.state != Shout.State.VISIBLE
        context["hide_form"] = in_rows(HideForm())
        return super().render_change_form(request, context, *args, **kwargs)

    @method_decorator(require_POST)
    def hide_view(self, request: HttpRequest, pk: int) -> HttpResponse:
        shout = self._shout(request, pk)
        form = HideForm(request.POST)
        if not form.is_valid():
            return self.back(request, shout, str(form.errors["reason"][0]), messages.ERROR)
        moderation.hide(shout, moderator(request), form.cleaned_data["reason"])
        return self.back(request, shout, gettext("Hidden from every page."), messages.SUCCESS)

    @method_decorator(require_POST)
    def restore_view(self, request: HttpRequest, pk: int) -> HttpResponse:
        shout = self._shout(request, pk)
        moderation.restore(shout, moderator(request))
        return self.back(request, shout, gettext("Shown to every reader."), messages.SUCCESS)

    def _shout(self, request: HttpRequest, pk: int) -> Shout:
        if not self.has_moderate_permission(request):
            raise PermissionDenied
        return get_object_or_404(Shout, pk=pk)
