"""A picture in the library: its files are renditions, the uploaded one is not kept."""

from typing import ClassVar

from django.core.validators import MaxValueValidator
from django.db import models
from django.utils.crypto import get_random_string
from django.utils.translation import gettext_lazy as _

from articles.picture_facts import Facts, facts_of
from articles.querysets import ImageQuerySet
from core.abstract import Removable, Signed

# No vowels and no look-alikes: a key never spells a word.
KEY_ALPHABET = "23456789bcdfghjkmnpqrstvwxz"
FOLDER = "pictures"


def new_image_key() -> str:
    """A key that never comes again: a file below it never changes, so browsers may keep it."""
    return get_random_string(10, KEY_ALPHABET)


class Image(Removable, Signed):
    """An uploaded picture. `by` and `at` tell who brought it and when."""

    class Kind(models.TextChoices):
        JPEG = "jpeg", "JPEG"
        PNG = "png", "PNG"
        WEBP = "webp", "WebP"
        GIF = "gif", "GIF"
        AVIF = "avif", "AVIF"

    key = models.CharField(max_length=10, unique=True, default=new_image_key, editable=False)
    # Of the uploaded file: the same one brought twice is one picture.
    sha256 = models.CharField(max_length=64, unique=True, editable=False)
    name = models.CharField(_("file name"), max_length=200, editable=False)
    kind = models.CharField(_("kind"), max_length=4, choices=Kind.choices, editable=False)
    # Of the largest rendition, upright.
    width = models.PositiveIntegerField(_("width"), editable=False)
    height = models.PositiveIntegerField(_("height"), editable=False)
    tint = models.CharField(max_length=3, blank=True, editable=False)
    # A list of `picture_facts.Size`.
    renditions = models.JSONField(default=list, editable=False)
    alt = models.CharField(
        _("text alternative"),
        max_length=500,
        blank=True,
        help_text=_("What it shows, for who cannot see it."),
    )
    decorative = models.BooleanField(
        _("decorative"), default=False, help_text=_("It says nothing that the text does not: screen readers pass it.")
    )
    caption = models.CharField(_("caption"), max_length=500, blank=True)
    credit = models.CharField(_("credit"), max_length=200, blank=True, help_text=_("Who made it."))
    # In percent from the left and from the top.
    focal_x = models.PositiveSmallIntegerField(
        _("focal point, from the left"), default=50, validators=[MaxValueValidator(100)]
    )
    focal_y = models.PositiveSmallIntegerField(
        _("focal point, from the top"), default=50, validators=[MaxValueValidator(100)]
    )

    objects = ImageQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["-at", "-pk"]
        verbose_name = _("picture")
        verbose_name_plural = _("pictures")
        constraints: ClassVar = [
            models.CheckConstraint(
                condition=models.Q(focal_x__lte=100, focal_y__lte=100), name="image_focal_point_inside"
            )
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def folder(self) -> str:
        """Where its files are, in the default storage."""
        return f"{FOLDER}/{self.key}"

    @property
    def facts(self) -> Facts:
        """What pages print of it."""
        texts = {"alt": "" if self.decorative else self.alt, "caption": self.caption, "credit": self.credit}
        focal = (self.focal_x, self.focal_y)
        return facts_of(self.key, self.kind, self.renditions, tint=self.tint, focal=focal, texts=texts)

    @property
    def markdown(self) -> str:
        """What puts it into a section's text."""
        words = " ".join(self.facts["alt"].replace("[", "(").replace("]", ")").split())
        return f"![{words}]({self.facts['src']})"
