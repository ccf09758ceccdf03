"""Which sections an article has, and in which order. A move writes one row and never touches a text.

Every verb here first locks the article, so that two who rearrange at once stand in line on PostgreSQL as they
do on SQLite.
"""

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from articles.anchors import anchor_for
from articles.editing import NotSaved, rendered_text, tidy
from articles.history import record, signature
from articles.models import GAP, Article, Change, Section, SectionVersion
from core.locks import stand_in_line
from core.models import User

MAX_SECTIONS = 1000


def add_section(
    article: Article, heading: str = "", body: str = "", after: Section | None = None, by: User | None = None
) -> Section:
    """A new section behind `after`, or at the end. Raises `NotSaved` for too much text or too many sections."""
    section = draft(heading, body)
    with transaction.atomic():
        lock(article)
        rows = ordered(article)
        _check_count(len(rows) + 1)
        place = _index(rows, after) + 1 if after else len(rows)
        section.article, section.position = article, _room(rows, place)
        section.anchor = anchor_for(section.heading, set(article.sections.values_list("anchor", flat=True)))
        section.save(force_insert=True)
        _first_version(section, by).save(force_insert=True)
        _record(Change.Kind.ADD, section, rows, [*rows[:place], section, *rows[place:]], by)
    return section


def draft(heading: str, body: str) -> Section:
    """An unsaved section, tidied and rendered: what takes long, done before any lock. Raises `NotSaved`."""
    heading, body = tidy(heading, body)
    section = Section(heading=heading, body=body)
    rendered = rendered_text(body, section.key)
    section.html, section.words = rendered.html, rendered.words
    return section


def add_sections(article: Article, parts: list[Section], by: User | None = None) -> None:
    """Put the drafts behind the article's sections, in their order and as one act, whatever their number.

    Raises `NotSaved` for too many sections.
    """
    with transaction.atomic():
        lock(article)
        rows = ordered(article)
        _check_count(len(rows) + len(parts))
        taken = set(article.sections.values_list("anchor", flat=True))
        last, now = (rows[-1].position if rows else 0), timezone.now()
        for number, part in enumerate(parts, 1):
            part.article, part.position, part.changed_at = article, last + number * GAP, now
            part.anchor = anchor_for(part.heading, taken)
            taken.add(part.anchor)
        Section.objects.bulk_create(parts)
        SectionVersion.objects.bulk_create([_first_version(part, by) for part in parts])
        keys = [row.key for row in rows]
        record(article, Change.Kind.ADD, by, now, before=keys, after=keys + [part.key for part in parts])


def move_section(section: Section, after: Section | None, by: User | None = None) -> bool:
    """Put a section behind `after`, or first where that is None; whether that changed the order.

    Raises `NotSaved` where either is on the shelf or `after` belongs to another article.
    """
    with transaction.atomic():
        lock(section.article)
        rows = ordered(section.article)
        old = _index(rows, section)
        others = rows[:old] + rows[old + 1 :]
        place = _index(others, after) + 1 if after and after != section else 0 if after is None else old
        if place == old:
            return False
        section.position = _room(others, place)
        Section.objects.filter(pk=section.pk).update(position=section.position)
        _record(Change.Kind.MOVE, section, rows, [*others[:place], section, *others[place:]], by)
    return True


def step_section(section: Section, down: bool, by: User | None = None) -> bool:
    """Move a section by one place; whether there was room to."""
    rows = ordered(section.article)
    place = _index(rows, section) + (1 if down else -1)
    if not 0 <= place < len(rows):
        return False
    if down:
        return move_section(section, rows[place], by)
    return move_section(section, rows[place - 1] if place else None, by)


def remove_section(section: Section, by: User | None = None) -> bool:
    """Put a section on its article's shelf; whether it was not there already."""
    with transaction.atomic():
        lock(section.article)
        rows = ordered(section.article)
        if section not in rows:
            return False
        section.removed_at = timezone.now()
        Section.objects.filter(pk=section.pk).update(removed_at=section.removed_at)
        _record(Change.Kind.REMOVE, section, rows, [row for row in rows if row != section], by)
    return True


def restore_section(section: Section, by: User | None = None) -> bool:
    """Take a section from the shelf, whole, to the place it had; whether it was on the shelf."""
    with transaction.atomic():
        lock(section.article)
        rows = ordered(section.article)
        if section in rows:
            return False
        Section.objects.filter(pk=section.pk).update(removed_at=None)
        section.removed_at = None
        _record(Change.Kind.RESTORE, section, rows, ordered(section.article), by)
    return True


def lock(article: Article) -> None:
    """Keep others from rearranging or publishing this article until the transaction ends.

    Taken before any row: a save locks its section's row and then the article's, never this.
    """
    stand_in_line("article", article.pk)


def ordered(article: Article) -> list[Section]:
    """The article's sections in order, without their texts."""
    return list(article.sections.in_order().defer("body", "html"))


def _check_count(count: int) -> None:
    if count > MAX_SECTIONS:
        raise NotSaved(_("An article may have 1,000 sections. Start a second one."))


def _first_version(section: Section, by: User | None) -> SectionVersion:
    words = {"heading": section.heading, "body": section.body}
    return SectionVersion(section=section, version=1, **words, **signature(by, section.changed_at))


def _index(rows: list[Section], section: Section) -> int:
    try:
        return rows.index(section)
    except ValueError:
        raise NotSaved(
            _("That section is not among the sections of this article any more. Nothing was changed.")
        ) from None


def _room(rows: list[Section], place: int) -> int:
    """A position between the neighbours of `place`; renumbers the article where their gap is used up."""
    position = _between(rows, place)
    if position is None:
        _renumber(rows)
        position = _between(rows, place)
    assert position is not None
    return position


def _renumber(rows: list[Section]) -> None:
    """Give every section of the article a full gap. Those on its shelf too: they come back to their place."""
    every = list(Section.objects.filter(article=rows[0].article_id).order_by("position", "pk").only("position"))
    for number, row in enumerate(every, 1):
        row.position = number * GAP
    Section.objects.bulk_update(every, ["position"], batch_size=200)
    places = {row.pk: row.position for row in every}
    for row in rows:
        row.position = places[row.pk]


def _between(rows: list[Section], place: int) -> int | None:
    if not rows:
        return GAP
    if place <= 0:
        return rows[0].position - GAP
    if place >= len(rows):
        return rows[-1].position + GAP
    low, high = rows[place - 1].position, rows[place].position
    return (low + high) // 2 if high - low > 1 else None


def _record(kind: Change.Kind, section: Section, before: list[Section], after: list[Section], by: User | None) -> None:
    keys = [[row.key for row in rows] for rows in (before, after)]
    record(section.article, kind, by, timezone.now(), section=section, before=keys[0], after=keys[1])
