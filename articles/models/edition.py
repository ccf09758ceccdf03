"""What readers see: an article as it was published, in a window of time."""

from datetime import UTC, datetime, timedelta
from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from articles.models.article import Article
from articles.models.image import Image
from articles.models.people import Author, Tag
from articles.models.section import SectionVersion
from articles.querysets import EditionQuerySet, PlaceQuerySet
from core.abstract import Signed

# The end of a window that is open. Not the last year there is: a time zone's offset must fit behind it.
FAR_FUTURE = datetime(9000, 1, 1, tzinfo=UTC)

WORDS_A_MINUTE = 230


class Edition(Signed):
    """One published state of an article: fields, authors and tags as they were, and its sections' texts.

    Live while `live_from <= now < live_until`. The windows of one article never overlap: `publishing`
    closes one where the next begins, in the same transaction. An empty window was called off.
    """

    article = models.ForeignKey(Article, models.CASCADE, related_name="editions")
    number = models.PositiveIntegerField(_("edition"))
    kind = models.CharField(max_length=10, choices=Article.Kind.choices)
    title = models.CharField(max_length=200)
    standfirst = models.TextField(blank=True)
    menu_position = models.PositiveSmallIntegerField(null=True)
    # Each a list of [name, slug]: what a page prints, without a further query.
    byline = models.JSONField(default=list)
    topics = models.JSONField(default=list)
    # The lead picture's `picture_facts.Facts` or None, and a `Portrait` for each author who has one.
    lead = models.JSONField(null=True)
    portraits = models.JSONField(default=list)
    lead_image = models.ForeignKey(Image, models.PROTECT, null=True, related_name="editions")
    authors = models.ManyToManyField(Author, through="EditionAuthor", related_name="editions")
    tags = models.ManyToManyField(Tag, through="EditionTag", related_name="editions")
    fields_version = models.PositiveIntegerField()
    texts = models.ManyToManyField(SectionVersion, through="EditionSection", related_name="editions")
    # Derived from the texts, and made again by a command when the renderer's number changes.
    html = models.TextField()
    outline = models.JSONField()
    words = models.PositiveIntegerField()
    renderer_number = models.PositiveSmallIntegerField()
    # How often that was done since it went out: who keeps a copy of the HTML sees by it that there is a newer one.
    rebuilt = models.PositiveIntegerField(default=0)
    # When the article first went out: what lists are ordered by, kept by every later edition.
    first_live_from = models.DateTimeField()
    live_from = models.DateTimeField(_("live from"))
    live_until = models.DateTimeField(_("live until"), default=FAR_FUTURE)
    # The end that the edition before had until this one's start cut it short: what it gets back if this one is
    # called off.
    previous_end = models.DateTimeField(null=True)

    objects = EditionQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["-live_from", "-pk"]
        verbose_name = _("edition")
        verbose_name_plural = _("editions")
        indexes: ClassVar = [
            # With both ends of the window: what is not live is passed over without reading its row, which holds a
            # whole text. For a tag that few of very many articles carry it is eight times as fast.
            models.Index(fields=["kind", "-first_live_from", "-id", "live_from", "live_until"], name="edition_lists"),
            models.Index(fields=["article", "live_from", "live_until"], name="edition_windows"),
            models.Index(fields=["live_from"], name="edition_starts"),
            models.Index(fields=["live_until"], name="edition_ends"),
        ]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["article", "number"], name="edition_number_once"),
            models.CheckConstraint(
                condition=models.Q(live_until__gte=models.F("live_from")), name="edition_window_forward"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.title}, edition {self.number}"

    @property
    def minutes(self) -> int:
        """Reading time in whole minutes, at least one."""
        return max(1, round(self.words / WORDS_A_MINUTE))

    @property
    def updated_at(self) -> datetime | None:
        """When the text changed after it first went out, or None: a correction of the same hour is no news."""
        return self.live_from if self.live_from - self.first_live_from > timedelta(hours=1) else None

    @property
    def ends(self) -> bool:
        return self.live_until < FAR_FUTURE

    def get_absolute_url(self) -> str:
        return self.article.get_absolute_url()


class Place(models.Model):
    """An edition's place in the list of one tag or author.

    It repeats the moment that lists are ordered by: an index over two tables is none, and without one a list
    would have to read and sort all its articles to show twenty.
    """

    first_live_from = models.DateTimeField()

    objects = PlaceQuerySet.as_manager()

    class Meta:
        abstract = True


class EditionAuthor(Place):
    edition = models.ForeignKey(Edition, models.CASCADE, related_name="author_places")
    author = models.ForeignKey(Author, models.CASCADE, related_name="places")

    class Meta:
        db_table = "articles_edition_authors"
        unique_together: ClassVar = [("edition", "author")]
        indexes: ClassVar = [models.Index(fields=["author", "-first_live_from", "-edition"], name="author_lists")]

    def __str__(self) -> str:
        return f"{self.edition_id} by {self.author_id}"


class EditionTag(Place):
    edition = models.ForeignKey(Edition, models.CASCADE, related_name="tag_places")
    tag = models.ForeignKey(Tag, models.CASCADE, related_name="places")

    class Meta:
        db_table = "articles_edition_tags"
        unique_together: ClassVar = [("edition", "tag")]
        indexes: ClassVar = [models.Index(fields=["tag", "-first_live_from", "-edition"], name="tag_lists")]

    def __str__(self) -> str:
        return f"{self.edition_id} under {self.tag_id}"


class EditionSection(models.Model):
    """One text's place in an edition."""

    edition = models.ForeignKey(Edition, models.CASCADE, related_name="parts")
    text = models.ForeignKey(SectionVersion, models.PROTECT, related_name="places")
    position = models.PositiveIntegerField()

    class Meta:
        ordering: ClassVar = ["position"]
        constraints: ClassVar = [models.UniqueConstraint(fields=["edition", "position"], name="edition_place_once")]

    def __str__(self) -> str:
        return f"{self.edition_id}: {self.position}"
