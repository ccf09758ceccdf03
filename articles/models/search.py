"""What search knows of the editions. Derived from them, and made again by a command; the index stands beside it."""

from typing import ClassVar

from django.db import models

from articles.models.edition import Edition


class SearchRow(models.Model):
    """One thing that a search can find: an edition's title and standfirst (position 0), or one of its sections."""

    edition = models.ForeignKey(Edition, models.CASCADE, related_name="search_rows")
    position = models.PositiveIntegerField()
    # Of the section; "" for the title, which stands at the top of the page.
    anchor = models.CharField(max_length=80, blank=True)
    heading = models.CharField(max_length=200, blank=True)
    text = models.TextField(blank=True)

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["edition", "position"], name="search_place_once")]

    def __str__(self) -> str:
        return f"{self.edition_id}: {self.position} {self.heading}"
