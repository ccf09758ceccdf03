"""The form of the site's own settings."""

from typing import Any
from zoneinfo import available_timezones

from django.contrib.admin.widgets import AdminTextInputWidget


class TimeZoneInput(AdminTextInputWidget):
    """A text field that proposes the names of all time zones; the browser narrows them while one types."""

    template_name = "admin/core/time_zone.html"

    def get_context(self, name: str, value: Any, attrs: dict[str, Any] | None) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context(name, value, attrs)
        context["zones"] = sorted(available_timezones())
        context["widget"]["attrs"]["list"] = f"{name}-zones"
        return context
