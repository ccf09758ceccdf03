"""Prints made-up articles in batches. Imported when Django is set up."""

from datetime import datetime, timedelta

from django.db import connection, transaction
from django.utils import timezone
from words import Writer

from articles import tallying
from articles.composing import Part
from articles.models import (
    Article,
    ArticleVersion,
    Author,
    Byline,
    Edition,
    EditionAuthor,
    EditionSection,
    EditionTag,
    Section,
    SectionVersion,
    Tag,
)
from articles.models.section import new_key
from articles.rendering import RENDERER_NUMBER
from articles.search import indexing

SECTIONS = 4
AUTHORS, TAGS = 25, 60
YEARS = 10
# In every section; in one of ten; in twenty articles whatever their number.
COMMON, FREQUENT, RARE = "harbour", "lantern", "zephyrine"
RARE_ARTICLES = 20


class Press:
    """Knows how many articles it has printed: each gets a moment, a byline, topics and words by its number."""

    def __init__(self) -> None:
        self.writer = Writer()
        self.number = 0
        self.now = timezone.now()
        self.authors = [Author.objects.create(name=f"Author {n}", slug=f"author-{n}") for n in range(AUTHORS)]
        self.tags = [Tag.objects.create(name=f"Topic {n}", slug=f"topic-{n}") for n in range(TAGS)]

    def print(self, count: int) -> None:
        with transaction.atomic():
            articles = self._articles(count)
            sections = self._sections(articles)
            editions = self._editions(articles, sections)
            rows = []
            for edition, parts in zip(editions, sections, strict=True):
                made = [Part(part.key, part.anchor, part.heading, part.html, part.words) for part in parts]
                rows += indexing.rows_of(edition, made)
            indexing.store(rows)

    def finish(self) -> None:
        """What is kept about all articles together, and the databases' own idea of the tables."""
        for tag in Tag.objects.counted(self.now):
            Tag.objects.filter(pk=tag.pk).update(tally=tag.uses)
        assert tallying.topics(self.now, None, 1)
        if connection.vendor == "postgresql":
            with connection.cursor() as cursor:
                cursor.execute("VACUUM ANALYZE")

    def _moment(self, number: int) -> datetime:
        """A quarter of all in one month, as after a move from another site; the others spread over the years."""
        if number % 4 == 0:
            return datetime(2021, 5, 3, tzinfo=self.now.tzinfo) + timedelta(seconds=20 * number)
        share = (number * 7919 % 100_003) / 100_003
        return self.now - timedelta(days=365 * YEARS * share, seconds=number % 3600)

    def _articles(self, count: int) -> list[Article]:
        numbers = range(self.number, self.number + count)
        self.number += count
        made = [
            Article(
                slug=f"article-{number}",
                title=self.writer.sentence(6)[:-1],
                standfirst=self.writer.sentence(14),
                created_at=self._moment(number),
                changed_at=self._moment(number),
            )
            for number in numbers
        ]
        Article.objects.bulk_create(made)
        versions = []
        for number, article in zip(numbers, made, strict=True):
            article.number = number
            fields = {"title": article.title, "standfirst": article.standfirst, "menu_position": None}
            fields |= {"authors": [self._author(number).pk], "tags": [tag.pk for tag in self._tags(number)]}
            versions.append(ArticleVersion(article=article, version=1, fields=fields))
        ArticleVersion.objects.bulk_create(versions)
        Byline.objects.bulk_create(Byline(article=row, author=self._author(row.number)) for row in made)
        Article.tags.through.objects.bulk_create(
            Article.tags.through(article=row, tag=tag) for row in made for tag in self._tags(row.number)
        )
        return made

    def _author(self, number: int) -> Author:
        """The first has written a third of all."""
        return self.authors[0 if number % 3 == 0 else number % AUTHORS]

    def _tags(self, number: int) -> list[Tag]:
        """The first is under two of five articles, so that it has a long list; each has one or two others."""
        some = {number % (TAGS - 1) + 1, number * number % (TAGS - 1) + 1} | ({0} if number % 5 < 2 else set())
        return [self.tags[place] for place in sorted(some)]

    def _sections(self, articles: list[Article]) -> list[list[Section]]:
        made = [[self._section(article, place) for place in range(SECTIONS)] for article in articles]
        every = [section for parts in made for section in parts]
        Section.objects.bulk_create(every)
        SectionVersion.objects.bulk_create(
            SectionVersion(section=section, version=1, heading=section.heading, body=section.body) for section in every
        )
        return made

    def _section(self, article: Article, place: int) -> Section:
        number = article.number
        extra = [COMMON]
        extra += [FREQUENT] if number % 10 == 0 and place == 1 else []
        extra += [RARE] if number < RARE_ARTICLES and place == 2 else []
        sentences = [self.writer.sentence(12, *extra), *(self.writer.sentence(12) for _ in range(5))]
        body = " ".join(sentences)
        return Section(
            article=article,
            key=new_key(),
            anchor=f"part-{place}",
            position=(place + 1) * 1024,
            heading=self.writer.sentence(3)[:-1],
            body=body,
            html=f"<p>{body}</p>\n",
            words=len(body.split()),
        )

    def _editions(self, articles: list[Article], sections: list[list[Section]]) -> list[Edition]:
        made = [self._edition(article, parts) for article, parts in zip(articles, sections, strict=True)]
        Edition.objects.bulk_create(made)
        texts = dict(
            SectionVersion.objects.filter(section__in=[part for parts in sections for part in parts]).values_list(
                "section", "pk"
            )
        )
        places, tags, authors = [], [], []
        for edition, parts, article in zip(made, sections, articles, strict=True):
            number, moment = article.number, edition.first_live_from
            places += [
                EditionSection(edition=edition, text_id=texts[part.pk], position=place)
                for place, part in enumerate(parts, 1)
            ]
            tags += [EditionTag(edition=edition, tag=tag, first_live_from=moment) for tag in self._tags(number)]
            authors.append(EditionAuthor(edition=edition, author=self._author(number), first_live_from=moment))
        EditionSection.objects.bulk_create(places)
        EditionTag.objects.bulk_create(tags)
        EditionAuthor.objects.bulk_create(authors)
        return made

    def _edition(self, article: Article, parts: list[Section]) -> Edition:
        number = article.number
        moment, author = self._moment(number), self._author(number)
        outline = [
            {"key": part.key, "anchor": part.anchor, "heading": part.heading, "number": place}
            for place, part in enumerate(parts, 1)
        ]
        html = "".join(
            f'<section id="{part.anchor}"><h2>{part.heading}</h2>\n{part.html}</section>\n' for part in parts
        )
        return Edition(
            article=article,
            number=1,
            kind="article",
            title=article.title,
            standfirst=article.standfirst,
            byline=[[author.name, author.slug]],
            topics=[[tag.name, tag.slug] for tag in self._tags(number)],
            fields_version=1,
            html=html,
            outline=outline,
            words=sum(part.words for part in parts),
            renderer_number=RENDERER_NUMBER,
            first_live_from=moment,
            live_from=moment,
        )
