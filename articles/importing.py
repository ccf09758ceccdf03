"""Taking a read document into the site: a new article, or new words for one that is there."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from django.db import transaction
from django.db.models import Max
from django.utils import timezone
from django.utils.translation import gettext as _

from articles import manifests
from articles.anchors import readable
from articles.arranging import add_section, add_sections, draft, lock, move_section, remove_section
from articles.creating import author_named, check_slug, create_article, free_slug, tag_named
from articles.detailing import Fields, FieldsClash, FieldsSaved, save_fields
from articles.editing import NotSaved, Saved, SectionClash, save_section
from articles.history import record
from articles.importers import Document, ImportedSection
from articles.matching import match_sections
from articles.models import Article, Change, Edition, Section
from articles.publishing import ChangedMeanwhile, NotPublished, OneIsScheduled, publish
from core.locks import stand_in_line
from core.models import User


class NotImported(ValueError):
    """Nothing was changed; the message says why in one sentence."""


@dataclass(frozen=True)
class Options:
    """What the importing person asked for."""

    slug: str = ""
    update: bool = False
    publish: bool = False
    dry_run: bool = False


@dataclass(frozen=True)
class Report:
    """What an import did. `clashes`: sections whose imported text was kept aside, not written over an edit."""

    article: Article | None
    title: str
    slug: str
    created: bool = False
    already: bool = False
    published: bool = False
    sections: list[tuple[str, int]] = field(default_factory=list)
    shelved: list[str] = field(default_factory=list)
    clashes: list[str] = field(default_factory=list)
    left_out: tuple[str, ...] = ()
    notes: list[str] = field(default_factory=list)


def import_document(document: Document, options: Options, by: User | None = None) -> Report:
    """Import `document` in one transaction, and tell what became of it. A dry run is undone at its end.

    The same document (by its SHA-256) changes nothing a second time. Raises `NotImported` for a taken
    `options.slug`, for an update without an article to update, and for what cannot be saved or published.
    """
    try:
        # Rendered before the transaction: on SQLite nobody else saves anything while it lasts.
        drafts = [] if options.update else [draft(part.heading, part.body) for part in document.sections]
        with transaction.atomic():
            # Two who send one document at once make one article.
            stand_in_line("import", 0)
            known = _known(document, options.update)
            if known:
                return Report(known, known.title, known.slug, already=True)
            report = _update(document, options, by) if options.update else _create(document, drafts, options, by)
            if options.publish:
                report = _publish(report, by)
            transaction.set_rollback(options.dry_run)
            return report
    except (NotSaved, NotPublished) as error:
        raise NotImported(str(error)) from error


def _known(document: Document, update: bool) -> Article | None:
    """The article that this document became. An update may go back to a document of before the last one."""
    current = Article.objects.filter(source_sha256=document.sha256).first()
    if current or update:
        return current
    earlier = Change.objects.filter(kind=Change.Kind.IMPORT, detail__sha256=document.sha256)
    found = earlier.select_related("article").first()
    return found.article if found else None


def _create(document: Document, drafts: list[Section], options: Options, by: User | None) -> Report:
    wanted = _address(document)
    if options.slug:
        check_slug(options.slug, None)
    slug = options.slug or free_slug(wanted)
    article = create_article(_fields(document), Article.Kind(document.kind), slug, by)
    add_sections(article, drafts, by)
    notes = [] if options.slug or slug == wanted else [_("The address “%s” is taken.") % wanted]
    return _finish(article, document, by, Report(article, document.title, slug, created=True, notes=notes), _Base())


def _update(document: Document, options: Options, by: User | None) -> Report:
    slug = options.slug or _address(document)
    article = Article.objects.kept().filter(slug=slug).first()
    if article is None:
        raise NotImported(_("There is no article at the address “%s” to update; name another with --slug.") % slug)
    report = Report(article, document.title, slug)
    lock(article)
    # All sections' rows before the article's: the order in which an editor's save takes them, too.
    list(article.sections.select_for_update().order_by("pk").values_list("pk"))
    base = _last_import(article)
    wanted, since = _fields(document, article), base.versions.get("fields", article.version)
    fields = save_fields(article, since, wanted, by, base.texts.get("fields"))
    base.note("fields", wanted, fields)
    if isinstance(fields, FieldsClash):
        report.clashes.append(_("title or details"))
    behind: Section | None = None
    existing = list(article.sections.in_order())
    brought = set(base.versions) or {row.key for row in existing}
    pairs = match_sections([row.heading for row in existing], [part.heading for part in document.sections])
    for part, index in zip(document.sections, pairs, strict=True):
        behind = _place(article, part, existing[index] if index is not None else None, behind, base, report, by)
    for index, row in enumerate(existing):
        # What an editor wrote beside the document is not missing from it.
        if index not in pairs and row.key in brought:
            remove_section(row, by)
            report.shelved.append(str(row))
    return _finish(article, document, by, report, base)


def _place(
    article: Article,
    part: ImportedSection,
    section: Section | None,
    behind: Section | None,
    base: "_Base",
    report: Report,
    by: User | None,
) -> Section:
    """Save one imported part and put it behind the part before it."""
    if section is None:
        section = add_section(article, part.heading, part.body, by=by)
    else:
        since, texts = base.versions.get(section.key, section.version), (part.heading, part.body)
        outcome = save_section(section, since, *texts, by, base.texts.get(section.key))
        base.note(section.key, texts, outcome)
        if isinstance(outcome, SectionClash):
            report.clashes.append(str(section))
        section = outcome.section
    move_section(section, behind, by)
    return section


@dataclass(frozen=True)
class _Base:
    """What the last import brought, by section key (and "fields"): what editors changed since then is merged.

    `versions` count where the working copy came to be as the document has it. Where it came to hold an
    editor's words as well, `texts` has the document's own: as a base, the version would be written over.
    """

    versions: dict[str, int] = field(default_factory=dict)
    texts: dict[str, Any] = field(default_factory=dict)

    def note(self, name: str, text: Any, outcome: Saved | SectionClash | FieldsSaved | FieldsClash) -> None:
        self.texts.pop(name, None)
        if not isinstance(outcome, Saved | FieldsSaved) or outcome.merged:
            self.texts[name] = text


def _last_import(article: Article) -> _Base:
    last = article.changes.filter(kind=Change.Kind.IMPORT).first()
    return _Base(last.detail["versions"], last.detail.get("texts", {})) if last else _Base()


def _finish(article: Article, document: Document, by: User | None, report: Report, base: _Base) -> Report:
    Article.objects.filter(pk=article.pk).update(source_sha256=document.sha256)
    article.refresh_from_db()
    rows = list(article.sections.in_order())
    versions = {**base.versions, "fields": article.version, **{row.key: row.version for row in rows}}
    now, digest = timezone.now(), document.sha256
    record(article, Change.Kind.IMPORT, by, now, sha256=digest, versions=versions, texts=base.texts)
    sections = [(row.heading, row.words) for row in rows]
    return replace(report, sections=sections, left_out=document.left_out)


def _publish(report: Report, by: User | None) -> Report:
    assert report.article is not None
    outcome = publish(report.article, manifests.current(report.article), by=by)
    if isinstance(outcome, OneIsScheduled):
        raise NotPublished(_("An edition of this article is scheduled already; publish it in the admin."))
    assert isinstance(outcome, Edition) and not isinstance(outcome, ChangedMeanwhile)
    return replace(report, published=True)


def _fields(document: Document, article: Article | None = None) -> Fields:
    """The document's fields as they are saved; what it does not name stays as the article has it."""
    have = article.fields() if article else {"standfirst": "", "authors": [], "tags": [], "menu_position": None}
    return {
        "title": document.title,
        "standfirst": document.standfirst or have["standfirst"],
        "authors": list(_keys(author_named(name).pk for name in document.authors)) or have["authors"],
        "tags": list(_keys(tag_named(name).pk for name in document.tags)) or have["tags"],
        "menu_position": _menu_position(document.menu, have["menu_position"]),
    }


def _menu_position(wish: bool | int | None, have: int | None) -> int | None:
    """The place that a document asks for: a number, none at all, or any, which is the last."""
    if wish is True:
        last = Article.objects.kept().aggregate(last=Max("menu_position"))["last"]
        return have or (last or 0) + 1
    return have if wish is None else wish or None


def _address(document: Document) -> str:
    """The address that a document asks for, as it can be one."""
    return readable(document.slug or document.title, "article")


def _keys(keys: Iterator[int]) -> list[int]:
    """Each key once, in order: a document may name somebody twice."""
    return list(dict.fromkeys(keys))
