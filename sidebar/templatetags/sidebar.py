"""The sidebar of every reader's page."""

from dataclasses import fields
from typing import Any

from django import template
from django.template.context import Context

from sidebar.boxes import SHOWN, boxes

register = template.Library()


@register.inclusion_tag("sidebar/_sidebar.html", takes_context=True)
def sidebar(context: Context, shoutbox: bool = True) -> dict[str, Any]:
    """Now Playing, Listen Now and the ShoutBox; without the ShoutBox on the page that is one itself."""
    request = context["request"]
    shown = boxes(request, shoutbox)
    values = {each.name: getattr(shown, each.name) for each in fields(shown)}
    return {**values, "request": request, "today_more": shown.today == SHOWN}
