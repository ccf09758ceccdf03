"""What editors send about pictures: files, and what is said of each."""

from dataclasses import asdict
from typing import Any, ClassVar

from django import forms
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from articles.library import Texts
from articles.models import Image

# At most so many of 20 MB each; the request has a limit of its own.
MAX_FILES = 10
ENDINGS = "image/jpeg,image/png,image/webp,image/avif,image/gif"


class FilesInput(forms.FileInput):
    allow_multiple_selected = True


class FilesField(forms.FileField):
    """One file or several; what is in them is judged by the verb, which says it better."""

    def clean(self, data: Any, initial: Any = None) -> "list[UploadedFile[Any]]":
        files = data if isinstance(data, list) else [data] if data else []
        if not files and self.required:
            raise forms.ValidationError(self.error_messages["required"], "required")
        if len(files) > MAX_FILES:
            raise forms.ValidationError(gettext("Choose %d pictures at most at a time.") % MAX_FILES)
        return files


class UploadForm(forms.Form):
    pictures = FilesField(
        label=_("Pictures"),
        widget=FilesInput({"accept": ENDINGS}),
        error_messages={"required": _("Choose a file first.")},
        help_text=_("JPEG, PNG, WebP, AVIF or still GIF, at most 20 MB and 40 megapixels each."),
    )


class TextsForm(forms.ModelForm):  # type: ignore[type-arg]  # not to be subscribed at run time
    """What is said of a picture. A text alternative is asked for, or the word that none is needed."""

    class Meta:
        model = Image
        fields = ("alt", "decorative", "caption", "credit", "focal_x", "focal_y")
        widgets: ClassVar = {
            "alt": forms.Textarea({"rows": 2}),
            "caption": forms.Textarea({"rows": 2}),
            "focal_x": forms.NumberInput({"min": 0, "max": 100, "step": 1, "data-focal": "x"}),
            "focal_y": forms.NumberInput({"min": 0, "max": 100, "step": 1, "data-focal": "y"}),
        }

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        for name in ("alt", "caption", "credit"):
            cleaned[name] = " ".join((cleaned.get(name) or "").split())
        if not cleaned["alt"] and not cleaned.get("decorative") and "alt" not in self.errors:
            self.add_error("alt", gettext("Say what it shows, or mark it as decorative."))
        return cleaned

    def texts(self) -> Texts:
        return Texts(**{name: self.cleaned_data[name] for name in asdict(Texts())})


class BaseForm(forms.ModelForm):  # type: ignore[type-arg]  # not to be subscribed at run time
    """What the page showed, hidden in it: what a change started from."""

    prefix = "was"

    class Meta:
        model = Image
        fields = TextsForm.Meta.fields

    def texts(self) -> Texts:
        return Texts(**{name: self.cleaned_data[name] for name in asdict(Texts())})
