"""What frames every reader's page: the head's script and sheets, and the menu."""

from typing import Any

from django import template
from django.conf import settings
from django.template.context import Context
from django.templatetags.static import static
from django.urls import reverse
from django.utils import timezone
from django.utils.encoding import iri_to_uri
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from core.theme import THEME_SCRIPT

register = template.Library()


@register.simple_tag
def theme_script() -> SafeString:
    """The one inline script of a page; the policy allows it by its hash, so not one character may differ."""
    return mark_safe(f"<script>{THEME_SCRIPT}</script>")


@register.simple_tag
def reader_sheets() -> SafeString:
    """Links to the reader's style sheets: joined as collectstatic left them, or one by one while debugging."""
    names = [
        name for bundle, parts in settings.STATIC_BUNDLES.items() for name in (parts if settings.DEBUG else [bundle])
    ]
    return format_html_join("\n", '<link rel="stylesheet" href="{}">', ((static(name),) for name in names))


@register.simple_tag(takes_context=True)
def accent_link(context: Context) -> SafeString:
    """The link to the sheet of the site's own colour, if it has one. It comes after the others and outdoes them."""
    accent = context["request"].site.accent
    if accent is None:
        return SafeString()
    return format_html('<link rel="stylesheet" href="{}">', reverse("accent", args=[accent.mark]))


@register.simple_tag(takes_context=True)
def site_menu(context: Context) -> list[dict[str, Any]]:
    """The menu's entries as title, href and whether this page is the one: front page, archive, then the pages."""
    request = context["request"]
    front = {"title": _("Reading"), "href": reverse("front")}
    archive = {"title": _("Archive"), "href": reverse("archive")}
    entries = [front, archive, *request.site.menu_at(timezone.now())]
    # An entry's address is written as in a link, the request's path as people read it.
    here = iri_to_uri(request.path)
    return [{**entry, "current": entry["href"] == here} for entry in entries]


@register.simple_tag(takes_context=True)
def page_link(context: Context, **parameters: str) -> SafeString:
    """The address of this page with other parameters: `{% page_link before=stamp %}`."""
    pairs = format_html_join("&", "{}={}", ((name, value) for name, value in parameters.items() if value))
    return format_html("{}?{}", context["request"].path, pairs) if pairs else format_html("{}", context["request"].path)
