"""The forms of the sidebar's admin: clean values only, what becomes of them is for the verbs to say."""

from typing import Any
from urllib.parse import quote, urlsplit, urlunsplit

from django import forms
from django.conf import settings
from django.contrib.admin.widgets import AdminTextInputWidget
from django.utils.translation import gettext_lazy as _

from sidebar.models import Station, Verdict
from sidebar.spam import tidy


class StationForm(forms.ModelForm):  # type: ignore[type-arg]  # not to be subscribed at run time
    def clean_stream_url(self) -> str:
        """An address that a listener's browser can play on this site's pages."""
        url = str(self.cleaned_data["stream_url"])
        if not url:
            return ""
        parts = urlsplit(url)
        if "@" in parts.netloc:
            raise forms.ValidationError(_("Every listener would see the name and password in it. Leave them out."))
        if parts.scheme == "http" and urlsplit(settings.BROADSIDE_URL).scheme == "https":
            raise forms.ValidationError(
                _("Browsers block http sound on an https page. Give the stream's https address.")
            )
        try:
            return in_ascii(url)
        except ValueError:
            raise forms.ValidationError(_("No server can have this name or port.")) from None


def in_ascii(url: str) -> str:
    """The address as it goes over the wire, since a page's headers hold ASCII only.

    The host by IDNA (RFC 3490), the rest percent-encoded (RFC 3987, section 3.1). Raises `ValueError`
    where the host or the port cannot be one.
    """
    parts = urlsplit(url)
    host = str(parts.hostname).encode("idna").decode("ascii")
    host = f"[{host}]" if ":" in host else host
    netloc = f"{host}:{parts.port}" if parts.port else host
    rest = (quote(part, safe="/#%[]=:;$&()+,!?*@'~") for part in (parts.path, parts.query, parts.fragment))
    return urlunsplit((parts.scheme, netloc, *rest))


class AirForm(forms.Form):
    """What a station is doing now, written by hand."""

    air = forms.ChoiceField(label=_("State"), choices=Station.Air.choices)
    artist = forms.CharField(label=_("Artist"), required=False, max_length=300, widget=AdminTextInputWidget)
    title = forms.CharField(
        label=_("Title"),
        required=False,
        max_length=300,
        widget=AdminTextInputWidget,
        help_text=_("Artist and title count while it is on air. Else the last ones stay known as what was heard last."),
    )

    def clean_artist(self) -> str:
        return tidy(self.cleaned_data["artist"])

    def clean_title(self) -> str:
        return tidy(self.cleaned_data["title"])

    def clean(self) -> dict[str, Any]:
        values = self.cleaned_data
        if values.get("air") == Station.Air.ON and values.get("title") == "":
            self.add_error("title", _("Write what is playing, or choose “on air, title unknown”."))
        return values


class HideForm(forms.Form):
    reason = forms.CharField(
        label=_("Reason"),
        required=False,
        max_length=Verdict._meta.get_field("reason").max_length,
        widget=AdminTextInputWidget,
        help_text=_("For moderators. Readers never see it."),
    )
