"""One ordered part of an article, and its text at every version."""

from typing import ClassVar

from django.db import models
from django.urls import reverse
from django.utils import timezone
from django.utils.crypto import get_random_string
from django.utils.translation import gettext_lazy as _
from markdownx.models import MarkdownxField

from articles.models.article import Article
from articles.querysets import SectionQuerySet
from core.abstract import Signed

# Room between two neighbours: ten halvings before a gap is used up and the article is renumbered.
GAP = 1024

# No vowels and no look-alikes: keys are read aloud and never spell a word.
KEY_ALPHABET = "23456789bcdfghjkmnpqrstvwxz"


def new_key() -> str:
    return get_random_string(10, KEY_ALPHABET)


class Section(models.Model):
    """A section of the working copy. `version` counts its text only: a move never makes an edit stale."""

    article = models.ForeignKey(Article, models.CASCADE, related_name="sections", verbose_name=_("article"))
    key = models.CharField(max_length=10, unique=True, default=new_key, editable=False)
    # Readable, unique in its article, and frozen: links to it survive a renamed heading.
    anchor = models.SlugField(max_length=80, allow_unicode=True, editable=False)
    # Ordered with the id as tie-breaker; not unique, since a unique place makes every swap a collision.
    position = models.BigIntegerField(editable=False)
    heading = models.CharField(_("heading"), max_length=200, blank=True)
    body = MarkdownxField(_("text"), blank=True)
    html = models.TextField(editable=False, blank=True)
    words = models.PositiveIntegerField(default=0, editable=False)
    version = models.PositiveIntegerField(default=1, editable=False)
    removed_at = models.DateTimeField(null=True, editable=False)
    changed_at = models.DateTimeField(default=timezone.now, editable=False)

    # Set by `with_publication()`.
    was_published: bool

    objects = SectionQuerySet.as_manager()

    class Meta:
        verbose_name = _("section")
        verbose_name_plural = _("sections")
        indexes: ClassVar = [models.Index(fields=["article", "position"], name="section_order")]
        constraints: ClassVar = [models.UniqueConstraint(fields=["article", "anchor"], name="section_anchor_once")]

    def __str__(self) -> str:
        return self.heading or str(_("Section without a heading"))

    def get_absolute_url(self) -> str:
        return reverse("section", args=[self.key])


class SectionVersion(Signed):
    """The text of one section at one version. Never changed, so editions can point at it.

    A number of None: a text that clashed with somebody else's and was kept aside under its writer's name.
    """

    section = models.ForeignKey(Section, models.CASCADE, related_name="versions")
    version = models.PositiveIntegerField(null=True)
    base_version = models.PositiveIntegerField(null=True)
    heading = models.CharField(max_length=200, blank=True)
    body = models.TextField(blank=True)

    class Meta:
        ordering: ClassVar = ["-pk"]
        constraints: ClassVar = [models.UniqueConstraint(fields=["section", "version"], name="section_version_once")]

    def __str__(self) -> str:
        return f"{self.section_id} version {self.version}"
