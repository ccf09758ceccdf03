"""The addresses of the reader's pages; people and machines rely on them."""

from django.urls import path, register_converter
from django.urls.converters import StringConverter

from articles import views


class UnicodeSlug(StringConverter):
    """A slug in any script; Django's own converter takes ASCII only."""

    regex = r"[-\w]{1,120}"


register_converter(UnicodeSlug, "name")

urlpatterns = [
    path("", views.front, name="front"),
    path("articles/<name:slug>/", views.article, name="article"),
    path("pages/<name:slug>/", views.page, name="page"),
    path("s/<name:key>/", views.section, name="section"),
    path("tags/<name:slug>/", views.tag, name="tag"),
    path("authors/<name:slug>/", views.author, name="author"),
]
