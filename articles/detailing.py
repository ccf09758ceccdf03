"""Saving an article's own fields, merged field by field like the words of a section."""

from dataclasses import dataclass
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from articles.editing import ATTEMPTS, NotSaved
from articles.history import record, signature
from articles.merging import merge, merge_set, merge_value
from articles.models import Article, ArticleVersion, Byline, Change
from core.models import User

Fields = dict[str, Any]

# In characters, as the columns have them.
LIMITS = {"title": 200, "standfirst": 600}


@dataclass(frozen=True)
class FieldsSaved:
    """The fields stand, at `article.version`. `merged`: with somebody else's changes among them."""

    article: Article
    merged: bool


@dataclass(frozen=True)
class FieldsClash:
    """Both changed the same field differently: the working copy keeps theirs, mine is kept in the history."""

    article: Article
    mine: Fields
    theirs: Fields
    names: tuple[str, ...]


def save_fields(
    article: Article, base_version: int, fields: Fields, by: User | None = None, base: Fields | None = None
) -> FieldsSaved | FieldsClash:
    """Save title, standfirst, authors, tags (keys, in order), menu place and lead picture (key), merged.

    `base`: the fields that they were made from, where these are not what the article had at that version.
    Raises `NotSaved` for a missing or too long title, a version that the article never had, or where five
    attempts in a row met somebody else's save.
    """
    check_fields(fields)
    known = ArticleVersion.objects.filter(article=article, version=base_version).first()
    if known is None:
        raise NotSaved(_("This form belongs to no version of this article. Load the page again; nothing was changed."))
    base = base or known.fields
    # Who says nothing of a lead picture leaves it.
    fields = {"lead_image": base.get("lead_image"), **fields}
    for _attempt in range(ATTEMPTS):
        current = Article.objects.get(pk=article.pk)
        theirs = current.fields()
        merged, names = merge_fields(base, fields, theirs)
        if names:
            _keep_aside(current, base_version, fields, by)
            return FieldsClash(current, fields, theirs, names)
        if _write(current, theirs, merged, by):
            return FieldsSaved(current, merged=merged != fields)
    raise NotSaved(_("Others are saving this article right now. Nothing was changed; please save once more."))


def merge_fields(base: Fields, mine: Fields, theirs: Fields) -> tuple[Fields, tuple[str, ...]]:
    """The merged fields and the names of those that clash."""
    merged: Fields = {}
    clashing = []
    for name, limit in LIMITS.items():
        text = merge(base[name], mine[name], theirs[name]).text
        # Two texts that fit may be too long together.
        clashes = text is None or len(text) > limit
        merged[name] = theirs[name] if clashes else text
        clashing += [name] if clashes else []
    for name in ("authors", "tags"):
        merged[name] = merge_set(base[name], mine[name], theirs[name])
    for name in ("menu_position", "lead_image"):
        # Versions from before there were lead pictures have no word of them.
        merged[name], clashed = merge_value(base.get(name), mine.get(name), theirs[name])
        clashing += [name] if clashed else []
    return merged, tuple(clashing)


def set_people_and_tags(article: Article, authors: list[int], tags: list[int]) -> None:
    """Write the two ordered lists of keys beside the article's row."""
    Byline.objects.filter(article=article).delete()
    Byline.objects.bulk_create(
        Byline(article=article, author_id=author, position=place) for place, author in enumerate(authors)
    )
    article.tags.set(tags)


def columns(fields: Fields) -> dict[str, Any]:
    """The fields that stand in the article's own row, by column."""
    values = {name: fields[name] for name in ("title", "standfirst", "menu_position")}
    values["lead_image_id"] = fields.get("lead_image")
    return values


def check_fields(fields: Fields) -> None:
    """Raise `NotSaved` where title or standfirst cannot be stored."""
    if not fields["title"].strip():
        raise NotSaved(_("An article needs a title. Nothing was changed."))
    if any(len(fields[name]) > limit for name, limit in LIMITS.items()):
        raise NotSaved(_("The title may have 200 characters, the standfirst 600. Nothing was cut or changed."))


def _keep_aside(article: Article, base_version: int, fields: Fields, by: User | None) -> None:
    mine = {"article": article, "base_version": base_version, "fields": fields}
    if not ArticleVersion.objects.filter(**mine, version=None, by=by).exists():
        ArticleVersion.objects.create(**mine, **signature(by, timezone.now()))


def _write(current: Article, theirs: Fields, fields: Fields, by: User | None) -> bool:
    """Write the fields over the version that was read; whether nobody else had written in between."""
    if fields == theirs:
        return True
    now, read = timezone.now(), current.version
    values = columns(fields)
    values["version"] = read + 1
    with transaction.atomic():
        if not Article.objects.filter(pk=current.pk, version=read).update(**values):
            return False
        set_people_and_tags(current, fields["authors"], fields["tags"])
        ArticleVersion.objects.create(
            article=current, version=read + 1, base_version=read, fields=fields, **signature(by, now)
        )
        record(current, Change.Kind.FIELDS, by, now, version=read + 1)
    for name, value in values.items():
        setattr(current, name, value)
    return True
