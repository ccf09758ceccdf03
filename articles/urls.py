"""The addresses of the reader's pages; people and machines rely on them."""

from django.urls import path, register_converter
from django.urls.converters import IntConverter, StringConverter

from articles import views
from articles.search.views import search


class UnicodeSlug(StringConverter):
    """A slug in any script; Django's own converter takes ASCII only."""

    regex = r"[-\w]{1,120}"


class Year(IntConverter):
    """Four digits, of a year that a site can have been published in."""

    regex = "(?:19[7-9]|20[0-9]|21[0-9])[0-9]"


class MonthOfYear(IntConverter):
    """Two digits, 01 to 12."""

    regex = "0[1-9]|1[0-2]"

    def to_url(self, value: str | int) -> str:
        return f"{value:02}"


register_converter(UnicodeSlug, "name")
register_converter(Year, "year")
register_converter(MonthOfYear, "month")

urlpatterns = [
    path("", views.front, name="front"),
    path("articles/<name:slug>/", views.article, name="article"),
    path("pages/<name:slug>/", views.page, name="page"),
    path("s/<name:key>/", views.section, name="section"),
    path("tags/<name:slug>/", views.tag, name="tag"),
    path("authors/<name:slug>/", views.author, name="author"),
    path("archive/", views.archive, name="archive"),
    path("archive/<year:year>/<month:month>/", views.month, name="month"),
    path("search/", search, name="search"),
]
