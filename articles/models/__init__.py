"""The nouns of the publication: articles in sections, their histories, and what readers see of them."""

from articles.models.article import Article, ArticleVersion, Byline, Change, SlugHistory
from articles.models.edition import FAR_FUTURE, Edition, EditionAuthor, EditionSection, EditionTag
from articles.models.image import Image
from articles.models.people import Author, Tag
from articles.models.search import SearchRow
from articles.models.section import GAP, Section, SectionVersion

__all__ = [
    "FAR_FUTURE",
    "GAP",
    "Article",
    "ArticleVersion",
    "Author",
    "Byline",
    "Change",
    "Edition",
    "EditionAuthor",
    "EditionSection",
    "EditionTag",
    "Image",
    "SearchRow",
    "Section",
    "SectionVersion",
    "SlugHistory",
    "Tag",
]
