"""The admin's fields for what an article has: Markdown, and people in order."""

from typing import Any, ClassVar

from django import forms
from django.conf import settings
from django.utils.datastructures import MultiValueDict
from markdownx.widgets import MarkdownxWidget

EMPTY_SLOTS = 2


class MarkdownWidget(MarkdownxWidget):  # type: ignore[misc]  # the library ships without types
    """The library's field for Markdown with our script: its own one never lets the Tab key out of the box."""

    def __init__(self, attrs: dict[str, Any] | None = None) -> None:
        super().__init__({"class": "s-body", "rows": 18, "spellcheck": "true", **(attrs or {})})

    @staticmethod
    def add_markdownx_attrs(attrs: dict[str, Any]) -> dict[str, Any]:
        """Where the script asks for the preview. The library would name its upload view here too."""
        return {**attrs, "data-preview-url": settings.MARKDOWNX_URLS_PATH}

    class Media:
        extend = False
        js: ClassVar = [forms.Script("js/preview.js", type="module"), forms.Script("js/unsaved.js", type="module")]


class SlotsWidget(forms.Select):
    """Some of many in an order, without a script: one list for each place, and two more that are empty."""

    template_name = "admin/articles/_slots.html"

    def value_from_datadict(self, data: Any, files: Any, name: str) -> list[str]:
        found = data.getlist(name) if isinstance(data, MultiValueDict) else data.get(name, [])
        return [value for value in found if value]

    def value_omitted_from_data(self, data: Any, files: Any, name: str) -> bool:
        return False

    def get_context(self, name: str, value: Any, attrs: dict[str, Any] | None) -> dict[str, Any]:
        chosen = [str(key) for key in value or []]
        context = super().get_context(name, None, attrs)
        options = [("", "—"), *((str(key), label) for key, label in self.choices)]
        context["slots"] = [{"chosen": key, "options": options} for key in chosen + [""] * EMPTY_SLOTS]
        return context

    def id_for_label(self, id_: str, index: str | None = None) -> str:
        return f"{id_}_1" if id_ else id_
