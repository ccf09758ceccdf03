"""What both databases' indexes have in common: what goes in, what comes out, and how they are asked."""

from abc import ABC, abstractmethod
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple

from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.models.expressions import RawSQL

from articles.models import Edition

# What stands around a found word in a marked text; no plain text has these signs.
OPEN, CLOSE = "[", "]"
# Of more rows than this only the newest are ranked: a search must cost no more for a word that is everywhere.
MOST_RANKED = 500
MOST_COMPLETIONS = 100
LAST_CHARACTER = "\U0010ffff"


class TooSlow(Exception):
    """The database was stopped: the words of a query are in too many places to look at them all."""


class Entry(NamedTuple):
    """One search row as an index takes it: plain texts, as `words.plain` makes them.

    `title` and `standfirst` are an edition's own; a section has `heading` and `body`, and the title of its edition
    as its `context`, which counts for finding it and not for its rank.
    """

    key: int
    title: str = ""
    heading: str = ""
    standfirst: str = ""
    context: str = ""
    body: str = ""


@dataclass(frozen=True)
class Need:
    """Something to look for: any one of these phrases, each of folded words."""

    phrases: tuple[tuple[str, ...], ...]


class Candidate(NamedTuple):
    """A row that was found; the higher its score the better."""

    key: int
    edition: int
    score: float


class Index(ABC):
    """The search tables of one connection: the index, and the words that beginnings are completed from.

    `language`, a key of `STEMMERS`, is that of the words that the tables hold, or will hold.
    """

    vocabulary: str
    """The SQL that makes a table of words in the order of their code points."""

    def __init__(self, connection: BaseDatabaseWrapper, language: str) -> None:
        self.connection = connection
        self.language = language

    def create(self) -> None:
        """Make empty tables, in the place of any before them."""
        self.drop()
        self.run(self.vocabulary)
        self.create_fulltext()

    def drop(self) -> None:
        """Take the tables away."""
        self.run("DROP TABLE IF EXISTS articles_fulltext")
        self.run("DROP TABLE IF EXISTS articles_vocabulary")

    @abstractmethod
    def create_fulltext(self) -> None:
        """Make the index alone."""

    @abstractmethod
    def suits(self) -> bool:
        """Whether the index is there and was made for the language."""

    @abstractmethod
    def put(self, entries: Sequence[Entry]) -> None:
        """Take entries in; one whose key is there already is replaced."""

    @abstractmethod
    def take(self, keys: Collection[int]) -> None:
        """Forget the entries with these keys."""

    @abstractmethod
    def find(self, wanted: Sequence[Need], now: datetime) -> list[Candidate]:
        """The rows of live editions that have all that is wanted, at most `MOST_RANKED`, the best first."""

    @abstractmethod
    def find_each(self, wanted: Sequence[Need], now: datetime) -> list[list[Candidate]]:
        """For each of what is wanted by itself, the newest rows of live editions that have it, with their score."""

    @abstractmethod
    def having(self, unwanted: Sequence[Need], editions: Collection[int]) -> set[int]:
        """Those of these editions that have any of what is unwanted, in any of their rows."""

    @abstractmethod
    def marks(self, texts: Sequence[str], wanted: Sequence[Need]) -> list[set[int]]:
        """For each plain text, the places of the words that are wanted."""

    def learn(self, words: Iterable[str]) -> None:
        """Remember folded words. In order, so that two who learn at once wait for each other and never crosswise."""
        for some in batches(sorted(set(words))):
            rows = ", ".join(["(%s)"] * len(some))
            self.run(f"INSERT INTO articles_vocabulary (word) VALUES {rows} ON CONFLICT (word) DO NOTHING", some)

    def completions(self, beginnings: Sequence[str]) -> list[str]:
        """The words that begin with one of `beginnings`, at most 100: the shortest, as the nearest to what is meant."""
        if not beginnings:
            return []
        spans = " OR ".join(["word >= %s AND word < %s"] * len(beginnings))
        sql = f"SELECT word FROM articles_vocabulary WHERE {spans} ORDER BY length(word), word LIMIT {MOST_COMPLETIONS}"
        ends = [(start, start + LAST_CHARACTER) for start in beginnings]
        return [word for (word,) in self.read(sql, [edge for span in ends for edge in span])]

    def run(self, sql: str, parameters: Sequence[Any] = ()) -> None:
        with self.connection.cursor() as cursor:
            cursor.execute(sql, parameters)

    def read(self, sql: str, parameters: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        with self.connection.cursor() as cursor:
            cursor.execute(sql, parameters)
            return list(cursor.fetchall())


def is_live(now: datetime) -> tuple[str, list[Any]]:
    """SQL that tells whether the edition of the row of `articles_searchrow` at hand is live, and its parameters."""
    own = RawSQL("articles_searchrow.edition_id", ())
    sql, parameters = Edition.objects.live(now).filter(pk=own).values("pk").query.sql_with_params()
    return f"EXISTS ({sql})", list(parameters)


def placeholders(values: Collection[Any]) -> str:
    return ", ".join(["%s"] * len(values))


def read_marks(marked: str) -> set[int]:
    """The places of the words that stand between marks in a marked text."""
    places, inside = set(), False
    for place, word in enumerate(marked.split(" ")):
        if inside or OPEN in word:
            places.add(place)
        if OPEN in word or CLOSE in word:
            inside = word.rfind(OPEN) > word.rfind(CLOSE)
    return places


def batches(values: Iterable[Any], size: int = 500) -> Iterable[list[Any]]:
    every = list(values)
    for start in range(0, len(every), size):
        yield every[start : start + size]
