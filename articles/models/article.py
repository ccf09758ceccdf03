"""The article: the working copy that editors change, and the history of what was done to it."""

from typing import Any, ClassVar
from uuid import uuid4

from django.db import models
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from articles.models.image import Image
from articles.models.people import Author, Tag
from articles.querysets import ArticleQuerySet
from core.abstract import Removable, Signed


class Article(Removable):
    """An article or a page. What readers see of it are its editions, never these fields."""

    class Kind(models.TextChoices):
        ARTICLE = "article", _("article")
        PAGE = "page", _("page")

    kind = models.CharField(_("kind"), max_length=10, choices=Kind.choices, default=Kind.ARTICLE)
    slug = models.SlugField(_("address"), max_length=120, unique=True, allow_unicode=True)
    title = models.CharField(_("title"), max_length=200)
    standfirst = models.TextField(_("standfirst"), max_length=600, blank=True)
    lead_image = models.ForeignKey(
        Image, models.PROTECT, null=True, blank=True, related_name="articles", verbose_name=_("lead picture")
    )
    authors = models.ManyToManyField(Author, through="Byline", related_name="articles", verbose_name=_("authors"))
    tags = models.ManyToManyField(Tag, blank=True, related_name="articles", verbose_name=_("tags"))
    menu_position = models.PositiveSmallIntegerField(
        _("place in the menu"), null=True, blank=True, help_text=_("For pages: 1 stands first. Empty: not in the menu.")
    )
    version = models.PositiveIntegerField(default=1, editable=False)
    # Who reads feeds knows the article by it: the same through every change of address, database and domain.
    uuid = models.UUIDField(default=uuid4, unique=True, editable=False)
    # The SHA-256 of the imported document that the words last came from.
    source_sha256 = models.CharField(max_length=64, blank=True, editable=False, db_index=True)
    created_at = models.DateTimeField(_("begun"), default=timezone.now, editable=False)
    changed_at = models.DateTimeField(_("changed"), default=timezone.now, editable=False, db_index=True)
    changed_by_name = models.CharField(_("changed by"), max_length=150, blank=True, editable=False)

    objects = ArticleQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["-changed_at", "-pk"]
        verbose_name = _("article")
        verbose_name_plural = _("articles")
        permissions: ClassVar = [("publish_article", _("Can publish, schedule and withdraw articles"))]

    def __str__(self) -> str:
        return self.title

    def get_absolute_url(self) -> str:
        return reverse("page" if self.kind == self.Kind.PAGE else "article", args=[self.slug])

    def fields(self) -> dict[str, Any]:
        """The versioned fields as plain values, author and tag keys in order: what an ArticleVersion holds."""
        return {
            "title": self.title,
            "standfirst": self.standfirst,
            "authors": list(self.byline.values_list("author_id", flat=True)),
            "tags": list(self.tags.order_by("name").values_list("pk", flat=True)),
            "menu_position": self.menu_position,
            "lead_image": self.lead_image_id,
        }


class Byline(models.Model):
    """One author's place among an article's authors."""

    article = models.ForeignKey(Article, models.CASCADE, related_name="byline")
    author = models.ForeignKey(Author, models.PROTECT, related_name="bylines")
    position = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering: ClassVar = ["position", "pk"]
        constraints: ClassVar = [models.UniqueConstraint(fields=["article", "author"], name="byline_once")]

    def __str__(self) -> str:
        return f"{self.author_id} in {self.article_id}"


class ArticleVersion(Signed):
    """The fields of one article at one version.

    A number of None: fields that clashed with somebody else's and were kept aside, so that they are not lost.
    """

    article = models.ForeignKey(Article, models.CASCADE, related_name="versions")
    version = models.PositiveIntegerField(null=True)
    base_version = models.PositiveIntegerField(null=True)
    fields = models.JSONField()

    class Meta:
        ordering: ClassVar = ["-pk"]
        constraints: ClassVar = [models.UniqueConstraint(fields=["article", "version"], name="article_version_once")]

    def __str__(self) -> str:
        return f"{self.article_id} version {self.version}"


class Change(Signed):
    """One act on an article. Where it changed the order, the section keys before and after.

    `detail`: `version` of the words it made; of an edition its number (`edition`) and the moment that the act was
    about (`moment`, ISO 8601, or "" for no end); the addresses `old` and `new`.
    """

    class Kind(models.TextChoices):
        CREATE = "create", _("begun")
        EDIT = "edit", _("section edited")
        FIELDS = "fields", _("title and details edited")
        ADD = "add", _("section added")
        MOVE = "move", _("section moved")
        REMOVE = "remove", _("section put on the shelf")
        RESTORE = "restore", _("section taken back")
        IMPORT = "import", _("imported")
        SLUG = "slug", _("address changed")
        PUBLISH = "publish", _("published")
        SCHEDULE = "schedule", _("scheduled")
        CANCEL = "cancel", _("called off")
        END = "end", _("end set")
        WITHDRAW = "withdraw", _("withdrawn")
        BIN = "bin", _("put into the bin")
        UNBIN = "unbin", _("taken out of the bin")

    article = models.ForeignKey(Article, models.CASCADE, related_name="changes")
    section = models.ForeignKey("articles.Section", models.SET_NULL, null=True, related_name="changes")
    kind = models.CharField(_("what"), max_length=10, choices=Kind.choices)
    keys_before = models.JSONField(null=True)
    keys_after = models.JSONField(null=True)
    detail = models.JSONField(default=dict)

    class Meta:
        ordering: ClassVar = ["-pk"]
        verbose_name = _("change")
        verbose_name_plural = _("changes")

    def __str__(self) -> str:
        return f"{self.get_kind_display()}: {self.article_id}"


class SlugHistory(models.Model):
    """An address that an article had before. It leads to the article wherever it lives now."""

    slug = models.SlugField(max_length=120, unique=True, allow_unicode=True)
    article = models.ForeignKey(Article, models.CASCADE, related_name="former_slugs")
    at = models.DateTimeField(default=timezone.now)

    def __str__(self) -> str:
        return self.slug
