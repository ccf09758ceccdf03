"""What a publisher's page showed: the version of the fields and of each section, in order.

A manifest travels through the publish form as text, `7 key:3 key:1`. It says both whether anything changed
since and, where something did, exactly what the publisher saw: texts at a version never change.
"""

from dataclasses import dataclass

from articles.models import Article, ArticleVersion, Edition, Section, SectionVersion


class BadManifest(ValueError):
    """The text is no manifest of this article."""


@dataclass(frozen=True)
class Manifest:
    fields_version: int
    sections: tuple[tuple[str, int], ...]

    def __str__(self) -> str:
        return " ".join([str(self.fields_version), *(f"{key}:{version}" for key, version in self.sections)])

    @classmethod
    def read(cls, text: str) -> "Manifest":
        """The manifest in a form's field; raises `BadManifest`."""
        first, *rest = text.split() or [""]
        try:
            pairs = [(key, int(version)) for key, version in (part.split(":") for part in rest)]
            return cls(int(first), tuple(pairs))
        except ValueError as error:
            raise BadManifest(text[:80]) from error


def current(article: Article) -> Manifest:
    """The manifest of the working copy, in two queries."""
    version = Article.objects.values_list("version", flat=True).get(pk=article.pk)
    return Manifest(version, tuple(article.sections.in_order().values_list("key", "version")))


def of_edition(edition: Edition) -> Manifest:
    """The manifest of what an edition holds, in one query."""
    places = edition.parts.order_by("position").values_list("text__section__key", "text__version")
    return Manifest(edition.fields_version, tuple((key, version or 0) for key, version in places))


def texts_of(article: Article, manifest: Manifest) -> list[SectionVersion]:
    """The immutable texts that a manifest names, in its order, with their sections.

    Raises `BadManifest` where one of them is not of this article.
    """
    wanted = dict(manifest.sections)
    if len(wanted) != len(manifest.sections) or len(wanted) > article.sections.count():
        raise BadManifest("repeated")
    named = SectionVersion.objects.filter(section__article=article, section__key__in=wanted, version__isnull=False)
    # Keys and numbers first: an article's history is many times as long as its text.
    found = {(key, version): pk for pk, key, version in named.values_list("pk", "section__key", "version")}
    try:
        chosen = [found[pair] for pair in manifest.sections]
    except KeyError as error:
        raise BadManifest(str(error)) from error
    rows = SectionVersion.objects.select_related("section").in_bulk(chosen)
    return [rows[pk] for pk in chosen]


def fields_of(article: Article, manifest: Manifest) -> ArticleVersion:
    """The fields at the version that a manifest names; raises `BadManifest`."""
    row = article.versions.filter(version=manifest.fields_version).first()
    if row is None:
        raise BadManifest(str(manifest.fields_version))
    return row


@dataclass(frozen=True)
class Differences:
    """What two manifests do not share: section rows by what happened to them."""

    fields: bool
    edited: list[Section]
    added: list[Section]
    removed: list[Section]
    moved: bool

    def __bool__(self) -> bool:
        return bool(self.fields or self.edited or self.added or self.removed or self.moved)


def differences(article: Article, old: Manifest, new: Manifest) -> Differences:
    """What changed from `old` to `new`."""
    before, after = dict(old.sections), dict(new.sections)
    rows = {row.key: row for row in article.sections.defer("body", "html")}
    stayed = [key for key in after if key in before]
    return Differences(
        fields=old.fields_version != new.fields_version,
        edited=[rows[key] for key in stayed if before[key] != after[key] and key in rows],
        added=[rows[key] for key in after if key not in before and key in rows],
        removed=[rows[key] for key in before if key not in after and key in rows],
        moved=[key for key in before if key in after] != stayed,
    )
