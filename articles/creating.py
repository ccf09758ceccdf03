"""Beginning an article, giving it an address, and the bin."""

from typing import TypeVar

from django.core.exceptions import ValidationError
from django.core.validators import validate_unicode_slug
from django.db import transaction
from django.db.models import F, QuerySet
from django.utils import timezone
from django.utils.translation import gettext as _

from articles.anchors import LONGEST, numbered, readable
from articles.arranging import lock
from articles.detailing import Fields, check_fields, columns, set_people_and_tags
from articles.editing import NotSaved
from articles.history import record, signature
from articles.models import Article, ArticleVersion, Author, Change, SlugHistory, Tag
from articles.publishing import withdraw
from articles.windows import announce_address
from core.locks import stand_in_line
from core.models import User

Named = TypeVar("Named", Author, Tag)


def create_article(
    fields: Fields, kind: Article.Kind = Article.Kind.ARTICLE, slug: str = "", by: User | None = None
) -> Article:
    """A new article with its first version of fields, and no sections yet.

    `slug` must be free; left empty, one is made from the title. Raises `NotSaved`.
    """
    check_fields(fields)
    fields = {"lead_image": None, **fields}
    with transaction.atomic():
        stand_in_line("addresses", 0)
        if slug:
            check_slug(slug, None)
        address = slug or free_slug(readable(fields["title"], "article"))
        article = Article.objects.create(kind=kind, slug=address, **columns(fields))
        set_people_and_tags(article, fields["authors"], fields["tags"])
        ArticleVersion.objects.create(article=article, version=1, fields=fields, **signature(by, article.created_at))
        record(article, Change.Kind.CREATE, by, article.created_at)
    return article


def free_slug(slug: str) -> str:
    """`slug`, or with the first number behind it that no article has or had."""
    taken = set(Article.objects.filter(slug__startswith=slug).values_list("slug", flat=True))
    taken |= set(SlugHistory.objects.filter(slug__startswith=slug).values_list("slug", flat=True))
    return numbered(slug, taken)


def check_slug(slug: str, article: Article | None) -> None:
    """Raise `NotSaved` where `slug` cannot be (or become) the address of `article`."""
    try:
        validate_unicode_slug(slug)
    except ValidationError:
        raise NotSaved(_("An address has letters, digits, hyphens and underscores only.")) from None
    if len(slug) > 2 * LONGEST:
        raise NotSaved(_("An address may have 120 characters."))
    own = article.pk if article else None
    if Article.objects.filter(slug=slug).exclude(pk=own).exists():
        raise NotSaved(_("Another article has the address “%(slug)s”.") % {"slug": slug})
    if SlugHistory.objects.filter(slug=slug).exclude(article=own).exists():
        raise NotSaved(_("Links to another article's old address “%(slug)s” still lead there.") % {"slug": slug})


def change_slug(article: Article, slug: str, by: User | None = None) -> bool:
    """Give an article a new address at once; the old one leads to it. Whether it changed. Raises `NotSaved`."""
    with transaction.atomic():
        stand_in_line("addresses", 0)
        lock(article)
        article.refresh_from_db(fields=["slug"])
        old = article.slug
        if slug == old:
            return False
        check_slug(slug, article)
        now = timezone.now()
        SlugHistory.objects.filter(slug=slug, article=article).delete()
        SlugHistory.objects.create(slug=old, article=article, at=now)
        Article.objects.filter(pk=article.pk).update(slug=slug)
        article.slug = slug
        record(article, Change.Kind.SLUG, by, now, old=old, new=slug)
        announce_address(now)
    return True


def bin_article(article: Article, by: User | None = None) -> bool:
    """Withdraw an article and put it into the bin; whether it was not there already."""
    with transaction.atomic():
        withdraw(article, by)
        now = timezone.now()
        if not Article.objects.filter(pk=article.pk, removed_at=None).update(removed_at=now):
            return False
        article.removed_at = now
        record(article, Change.Kind.BIN, by, now)
    return True


def unbin_article(article: Article, by: User | None = None) -> bool:
    """Take an article out of the bin, as a draft; whether it was in there."""
    with transaction.atomic():
        if not Article.objects.filter(pk=article.pk, removed_at__isnull=False).update(removed_at=None):
            return False
        article.removed_at = None
        record(article, Change.Kind.UNBIN, by, timezone.now())
    return True


def author_named(name: str) -> Author:
    """The author of this name, made where there is none, taken out of the bin. Case does not matter."""
    return _named(Author, name, "author")


def tag_named(name: str) -> Tag:
    """The tag of this name, made where there is none, taken out of the bin. Case does not matter."""
    return _named(Tag, name, "tag")


def _named(model: type[Named], name: str, fallback: str) -> Named:
    rows: QuerySet[Named] = model._default_manager.order_by(F("removed_at").asc(nulls_first=True), "pk")
    with transaction.atomic():
        # Two who name the same in one moment make one row.
        stand_in_line(fallback, 0)
        found = rows.filter(name__iexact=name).first()
        if found is None:
            slug = readable(name, fallback)
            taken = set(rows.filter(slug__startswith=slug).values_list("slug", flat=True))
            found = rows.create(name=name, slug=numbered(slug, taken))
        elif found.removed_at:
            rows.filter(pk=found.pk).update(removed_at=None)
            found.removed_at = None
    return found
