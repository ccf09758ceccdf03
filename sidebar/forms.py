"""Turns what a shouter sends into clean values. What becomes of them is for the verb to say."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from sidebar.models import MAX_NAME, MAX_SHOUT
from sidebar.spam import tidy

# What a field may hold before it is tidied: characters that go must not push a fair shout over its limit.
SLACK = 4


class ShoutForm(forms.Form):
    name = forms.CharField(error_messages={"required": _("Write a name, any name.")})
    text = forms.CharField(error_messages={"required": _("Write something to shout.")})
    website = forms.CharField(required=False, max_length=500)
    t = forms.CharField(required=False, max_length=200)
    next = forms.CharField(required=False)

    def clean_name(self) -> str:
        return self._tidy("name", MAX_NAME, _("A name may have %(most)s characters; this one has %(has)s."))

    def clean_text(self) -> str:
        return self._tidy("text", MAX_SHOUT, _("A shout may have %(most)s characters; this one has %(has)s."))

    def _tidy(self, field: str, most: int, too_long: Any) -> str:
        raw = self.cleaned_data[field]
        value = tidy(raw) if len(raw) <= most * SLACK else raw
        if not value:
            raise forms.ValidationError(self.fields[field].error_messages["required"])
        if len(value) > most:
            raise forms.ValidationError(too_long, params={"most": most, "has": len(value)})
        return value

    @property
    def name_value(self) -> str:
        return str(self.data.get("name", ""))[: MAX_NAME * SLACK]

    @property
    def text_value(self) -> str:
        return str(self.data.get("text", ""))[: MAX_SHOUT * SLACK * 4]

    @property
    def first_error(self) -> str:
        """The first refusal, as one sentence."""
        return next((str(errors[0]) for errors in self.errors.values()), "")
