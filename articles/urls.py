"""The addresses of the reader's pages; people and machines rely on them."""

import re

from django.urls import path, register_converter
from django.urls.converters import IntConverter, StringConverter

from articles import feeds, sitemaps, social, views
from articles.search.views import search


class UnicodeSlug(StringConverter):
    """A slug in any script; Django's own converter takes ASCII only."""

    regex = r"[-\w]{1,120}"


class FeedFile(StringConverter):
    """The file name of a feed, one for each format."""

    regex = "|".join(map(re.escape, feeds.WRITERS))


class Number(IntConverter):
    """A number from 1 that no database finds too large; written in one way only."""

    regex = "[1-9][0-9]{0,9}"


class PictureMark(StringConverter):
    """What changes with anything a picture shows."""

    regex = "[0-9a-f]{16}"


class Year(IntConverter):
    """Four digits, of a year that a site can have been published in."""

    regex = "(?:19[7-9]|20[0-9]|21[0-9])[0-9]"


class MonthOfYear(IntConverter):
    """Two digits, 01 to 12."""

    regex = "0[1-9]|1[0-2]"

    def to_url(self, value: str | int) -> str:
        return f"{value:02}"


register_converter(UnicodeSlug, "name")
register_converter(FeedFile, "feed")
register_converter(Number, "number")
register_converter(PictureMark, "mark")
register_converter(Year, "year")
register_converter(MonthOfYear, "month")

urlpatterns = [
    path("", views.front, name="front"),
    path("articles/<name:slug>/", views.article, name="article"),
    path("pages/<name:slug>/", views.page, name="page"),
    path("s/<name:key>/", views.section, name="section"),
    path("tags/<name:slug>/", views.tag, name="tag"),
    path("authors/<name:slug>/", views.author, name="author"),
    path("<feed:file>", feeds.site_feed, name="site_feed"),
    path("tags/<name:slug>/<feed:file>", feeds.tag_feed, name="tag_feed"),
    path("authors/<name:slug>/<feed:file>", feeds.author_feed, name="author_feed"),
    path("sitemap.xml", sitemaps.index, name="sitemap"),
    path("sitemap-lists.xml", sitemaps.lists, name="sitemap_lists"),
    path("sitemap-<number:number>.xml", sitemaps.leaf, name="sitemap_leaf"),
    path("robots.txt", sitemaps.robots, name="robots"),
    path("social/site-<mark:mark>.png", social.site_picture, name="site_picture"),
    path("social/<number:article>-<mark:mark>.png", social.article_picture, name="article_picture"),
    path("archive/", views.archive, name="archive"),
    path("archive/<year:year>/<month:month>/", views.month, name="month"),
    path("search/", search, name="search"),
]
