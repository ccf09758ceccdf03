"""Where a picture of the library is used: found in the texts and leads themselves, so that it is never out of date."""

from dataclasses import dataclass

from django.db.models import Q, QuerySet
from django.utils import timezone

from articles.models import (
    Article,
    ArticleVersion,
    Author,
    Edition,
    EditionAuthor,
    EditionSection,
    Image,
    Section,
    SectionVersion,
)
from articles.picture_facts import PREFIX, keys_in


@dataclass(frozen=True)
class Uses:
    """Articles whose working copy, live or scheduled edition shows a picture; authors whose face it is.

    `before`: articles that show it no more, and could again: in their histories, on their shelves, in the bin.
    """

    articles: list[Article]
    before: list[Article]
    authors: list[Author]

    @property
    def now(self) -> bool:
        return bool(self.articles or self.authors)

    def __bool__(self) -> bool:
        return bool(self.articles or self.before or self.authors)


def uses_of(image: Image) -> Uses:
    """Where one picture is used. Reads every text that there is, so for a page about one picture."""
    now, ever = _article_keys(image), _article_keys_ever(image)
    articles = Article.objects.filter(pk__in=now | ever).order_by("title", "pk")
    return Uses(
        [article for article in articles if article.pk in now],
        [article for article in articles if article.pk not in now],
        list(Author.objects.filter(picture=image)),
    )


def showing_sections(image: Image) -> list[Section]:
    """Sections, on a shelf or not, whose text names the picture."""
    return list(Section.objects.filter(body__contains=_mention(image)))


def showing_editions(image: Image) -> list[Edition]:
    """Editions that are live or to come, and show the picture as lead, in the text, or as an author's face."""
    faces = EditionAuthor.objects.filter(author__picture=image).values("edition")
    shown = Q(pk__in=_open_editions(image).values("pk")) | Q(pk__in=faces)
    return list(Edition.objects.not_over(timezone.now()).filter(shown).order_by("pk"))


def used_keys() -> set[str]:
    """The keys of all pictures that are used anywhere, be it in a history. Reads every text once."""
    keys: set[str] = set()
    for body in SectionVersion.objects.filter(body__contains=PREFIX).values_list("body", flat=True).iterator():
        keys |= keys_in(body)
    leads = ArticleVersion.objects.filter(fields__lead_image__isnull=False)
    chosen = set(leads.values_list("fields__lead_image", flat=True)) - {None}
    for rows, name in ((Article, "lead_image"), (Edition, "lead_image"), (Author, "picture")):
        chosen |= set(rows.objects.exclude(**{name: None}).values_list(name, flat=True))
    return keys | set(Image.objects.filter(pk__in=chosen).values_list("key", flat=True))


def unused() -> list[Image]:
    """Pictures, in the bin or not, that nothing uses and no history could bring back."""
    used = used_keys()
    return [image for image in Image.objects.order_by("at", "pk") if image.key not in used]


def _mention(image: Image) -> str:
    return f"{PREFIX}{image.key}/"


def _open_editions(image: Image) -> QuerySet[Edition]:
    """Live and coming editions with the picture as lead or in the text."""
    texts = EditionSection.objects.filter(text__body__contains=_mention(image)).values("edition")
    open_editions: QuerySet[Edition] = Edition.objects.not_over(timezone.now())
    return open_editions.filter(Q(lead_image=image) | Q(pk__in=texts))


def _article_keys(image: Image) -> set[int]:
    """Articles that show the picture to editors or readers."""
    sections = Section.objects.filter(removed_at=None, article__removed_at=None, body__contains=_mention(image))
    return {
        *sections.values_list("article", flat=True),
        *Article.objects.kept().filter(lead_image=image).values_list("pk", flat=True),
        *_open_editions(image).values_list("article", flat=True),
    }


def _article_keys_ever(image: Image) -> set[int]:
    return {
        *SectionVersion.objects.filter(body__contains=_mention(image)).values_list("section__article", flat=True),
        *ArticleVersion.objects.filter(fields__lead_image=image.pk).values_list("article", flat=True),
        *Edition.objects.filter(lead_image=image).values_list("article", flat=True),
        *Article.objects.filter(lead_image=image).values_list("pk", flat=True),
    }
