"""The form of the site's own settings."""

from typing import Any
from zoneinfo import available_timezones

from django import forms
from django.contrib.admin.widgets import AdminFileWidget, AdminTextareaWidget, AdminTextInputWidget
from django.core.exceptions import ValidationError
from django.core.validators import URLValidator
from django.utils.formats import number_format
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from core.colour import DARK, LIGHT, NEEDED, BadColour, Colour, Theme, contrast
from core.logos import Logo, address
from core.pictures import Picture, UnreadablePicture, read_picture

LOGOS = ("logo", "logo_dark")
MOST_LINKS, LONGEST_LABEL, LONGEST_ADDRESS = 8, 40, 300


class TimeZoneInput(AdminTextInputWidget):
    """A text field that proposes the names of all time zones; the browser narrows them while one types."""

    template_name = "admin/core/time_zone.html"

    def get_context(self, name: str, value: Any, attrs: dict[str, Any] | None) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context(name, value, attrs)
        context["zones"] = sorted(available_timezones())
        context["widget"]["attrs"]["list"] = f"{name}-zones"
        return context


class ColourField(forms.CharField):
    """`#rrggbb` or nothing: a colour that can be read in one theme, else refused with the nearest that can."""

    def __init__(self, theme: Theme, **options: Any) -> None:
        super().__init__(max_length=20, required=False, **options)
        self.theme = theme

    def clean(self, value: Any) -> str:
        text = str(super().clean(value))
        if not text:
            return ""
        try:
            colour = Colour.read(text)
        except BadColour as error:
            message = _("“%(text)s” is no colour. Write one like #c4141b.")
            raise ValidationError(message, params={"text": text}) from error
        if not self.theme.suits(colour):
            raise ValidationError(
                _(
                    "%(colour)s is too faint on this paper: its contrast is %(found)s, and %(needed)s are needed."
                    " The nearest shade that can be read: %(nearest)s."
                ),
                params={
                    "colour": str(colour),
                    "found": number_format(min(contrast(colour, each) for each in self.theme.papers), 1),
                    "needed": number_format(NEEDED, 1),
                    "nearest": str(self.theme.nearest(colour)),
                },
            )
        return str(colour)


class LinksField(forms.Field):
    """Links as people write them, one a line: the label, then the address. A list of `label` and `href`."""

    def prepare_value(self, value: Any) -> Any:
        return "\n".join(f"{link['label']} {link['href']}" for link in value) if isinstance(value, list) else value

    def to_python(self, value: Any) -> list[dict[str, str]]:
        lines = [line.strip() for line in str(value or "").splitlines() if line.strip()]
        if len(lines) > MOST_LINKS:
            raise ValidationError(_("At most %(most)s places fit here."), params={"most": MOST_LINKS})
        return [_link(line) for line in lines]


def _link(line: str) -> dict[str, str]:
    """The label and address in a line; raises `ValidationError` with the line."""
    label, _space, href = line.rpartition(" ")
    params = {"line": line[:80]}
    if not label or len(label) > LONGEST_LABEL or not line.isprintable():
        message = _("“%(line)s”: write a name of at most %(most)s letters, a space, and the address.")
        raise ValidationError(message, params={**params, "most": LONGEST_LABEL})
    try:
        if len(href) > LONGEST_ADDRESS or "@" in href.partition("//")[2].partition("/")[0]:
            raise ValidationError("")
        URLValidator(schemes=["https"])(href)
    except ValidationError as error:
        message = _("“%(line)s”: the address must be a whole one that begins with https://.")
        raise ValidationError(message, params=params) from error
    return {"label": label.strip(), "href": href}


class ShownLogo:
    """A logo as Django's field for a file shows what there is."""

    def __init__(self, logo: Logo) -> None:
        self.url = address(logo)
        self.size = f"{logo['width']} × {logo['height']}"

    def __str__(self) -> str:
        return self.size


class LogoField(forms.FileField):
    """A picture, read and made safe: a `Picture`, None where nothing was sent, False where it is to go."""

    widget = AdminFileWidget

    def to_python(self, data: Any) -> Any:
        file = super().to_python(data)
        if file is None:
            return None
        try:
            return read_picture(file.read())
        except UnreadablePicture as error:
            # The sentence was marked for translation where it is written.
            raise ValidationError(gettext(error.message) % error.values) from error


class ColourInput(AdminTextInputWidget):
    """A text field with the colour beside it."""

    template_name = "admin/core/colour.html"


class SiteForm(forms.ModelForm):  # type: ignore[type-arg]  # Django's class cannot be subscribed at run time
    """What the site is called and how it looks."""

    new_logo = LogoField(
        label=_("Logo"),
        required=False,
        help_text=_("In the place of the name at the top of every page. It is shown 44 pixels high; PNG is best."),
    )
    new_logo_dark = LogoField(
        label=_("Logo on dark paper"),
        required=False,
        help_text=_("For readers who prefer dark pages. Without one the other stands on a light ground there."),
    )
    accent_light = ColourField(
        LIGHT,
        label=_("Accent colour"),
        widget=ColourInput,
        help_text=_(
            "The one colour of the site: links under the hand, the lamp, the play button. Like #c4141b; empty for red."
        ),
    )
    accent_dark = ColourField(
        DARK,
        label=_("Accent colour on dark paper"),
        widget=ColourInput,
        help_text=_("Empty: the nearest shade of the colour above that can be read there."),
    )
    links = LinksField(
        label=_("Places elsewhere"),
        widget=AdminTextareaWidget({"rows": 4}),
        required=False,
        help_text=_(
            "At the foot of every page, one a line: a name and its address. Example: Mastodon https://social.example/@us"
        ),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in LOGOS:
            logo = getattr(self.instance, name)
            self.fields[f"new_{name}"].initial = logo and ShownLogo(logo)

    def new_logos(self) -> dict[str, Picture | None]:
        """By the column's name each logo that changes, None for one that goes."""
        sent = {name: self.cleaned_data.get(f"new_{name}") for name in LOGOS}
        return {name: value or None for name, value in sent.items() if value is False or isinstance(value, Picture)}

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        if cleaned.get("accent_dark") and cleaned.get("accent_light") == "":
            self.add_error("accent_light", _("Choose the colour on light paper first."))
        return cleaned
