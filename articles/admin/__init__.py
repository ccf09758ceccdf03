"""The writing room: articles and their sections in the admin, in pages of their own."""

from collections.abc import Callable
from typing import Any

from django.contrib import admin
from django.http import HttpRequest, HttpResponse
from django.urls import URLPattern, path

from articles import previewing
from articles.admin import article, cleaning, histories, images, importing, leads, lists, order, publishing, sections
from articles.admin.people import AuthorAdmin, TagAdmin
from articles.models import Article, Author, Image, Section, Tag

Route = tuple[str, Callable[..., HttpResponse], str]


class OwnPages(admin.ModelAdmin):  # type: ignore[type-arg]  # not to be subscribed at run time
    """A model whose pages are views of ours: the admin gives the login, the frame and a place in its index."""

    routes: tuple[Route, ...] = ()

    def get_urls(self) -> list[URLPattern]:
        return [
            path(route, self.admin_site.admin_view(view), name=f"{self.opts.app_label}_{name}")
            for route, view, name in self.routes
        ]

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """There is a bin for articles and a shelf for sections."""
        return False


@admin.register(Article)
class ArticleAdmin(OwnPages):
    routes = (
        ("", lists.article_list, "article_changelist"),
        ("add/", article.add, "article_add"),
        ("import/", importing.import_file, "article_import"),
        ("<int:pk>/change/", article.change, "article_change"),
        ("<int:pk>/address/", article.change_address, "article_address"),
        ("<int:pk>/lead/", leads.choose, "article_lead"),
        ("<int:pk>/order/", order.arrange, "article_order"),
        ("<int:pk>/bin/", article.put_into_bin, "article_bin"),
        ("<int:pk>/unbin/", article.take_out_of_bin, "article_unbin"),
        ("<int:pk>/history/", histories.article_history, "article_history"),
        ("<int:pk>/publish/", publishing.publish, "article_publish"),
        ("<int:pk>/withdraw/", publishing.withdraw, "article_withdraw"),
        ("<int:pk>/cancel/", publishing.cancel, "article_cancel"),
        ("<int:pk>/end/", publishing.end, "article_end"),
        ("<int:pk>/editions/<int:edition>/again/", publishing.go_back, "article_go_back"),
        ("<int:pk>/sections/add/", sections.add, "section_add"),
    )


@admin.register(Section)
class SectionAdmin(OwnPages):
    """No entry in the index: sections are reached through their article."""

    routes = (
        ("", sections.sections, "section_changelist"),
        ("preview/", previewing.preview, "section_preview"),
        ("<int:pk>/change/", sections.change, "section_change"),
        ("<int:pk>/history/", histories.section_history, "section_history"),
        ("<int:pk>/history/<int:version>/", histories.section_version, "section_version"),
    )

    def has_module_permission(self, request: HttpRequest) -> bool:
        return False


@admin.register(Image)
class ImageAdmin(OwnPages):
    """`search_fields` serve the field that gives an author a picture."""

    search_fields = ("name", "alt", "caption", "credit")
    routes = (
        ("", images.library, "image_changelist"),
        ("add/", images.upload, "image_add"),
        ("clean-up/", cleaning.clean_up, "image_clean_up"),
        ("<int:pk>/change/", images.change, "image_change"),
        ("<int:pk>/bin/", images.put_into_bin, "image_bin"),
        ("<int:pk>/unbin/", images.take_out_of_bin, "image_unbin"),
    )

    def get_queryset(self, request: HttpRequest) -> Any:
        return Image.objects.kept()


admin.site.register(Author, AuthorAdmin)
admin.site.register(Tag, TagAdmin)
