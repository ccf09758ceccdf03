"""The index in PostgreSQL: vectors of stems (https://www.postgresql.org/docs/current/textsearch.html).

Its text search configuration is our own, since those that come with PostgreSQL leave out words such as "the" and
"who", and then find no band of that name. Any role that may make tables may make it.
"""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from django.db import OperationalError

from articles.search.index import (
    CLOSE,
    MOST_RANKED,
    OPEN,
    Candidate,
    Entry,
    Index,
    Need,
    TooSlow,
    batches,
    is_live,
    read_marks,
)
from articles.search.languages import STEMMERS

# For the labels D, C, B and A: body, standfirst, heading, title.
WEIGHTS = "{0.1, 0.3, 0.6, 1.0}"
# The kinds of word that the parser tells apart in texts of letters, digits and spaces.
WORDS = "asciiword, word, numword"
NUMBERS = "int, uint, float, sfloat, version"

VECTOR = """(
    %s,
    setweight(to_tsvector('articles_search', %s), 'A') || setweight(to_tsvector('articles_search', %s), 'B')
    || setweight(to_tsvector('articles_search', %s), 'C') || strip(to_tsvector('articles_search', %s))
    || setweight(to_tsvector('articles_search', %s), 'D')
)"""


# In milliseconds. Words that are everywhere, wanted next to each other, make PostgreSQL read every vector there is.
PATIENCE = 1500
# Starting a second process for a search takes longer than most searches do, and many readers may search at once.
LIMITED = "SET LOCAL statement_timeout = {}; SET LOCAL max_parallel_workers_per_gather = 0"
UNLIMITED = "SET LOCAL statement_timeout TO DEFAULT; SET LOCAL max_parallel_workers_per_gather TO DEFAULT"
QUERY_CANCELED = "57014"


class PostgresIndex(Index):
    vocabulary = 'CREATE TABLE articles_vocabulary (word text COLLATE "C" PRIMARY KEY)'

    def create_fulltext(self) -> None:
        stemmer = STEMMERS[self.language]
        template = f"snowball, language = '{stemmer}'" if stemmer else "simple"
        self.run(f"CREATE TEXT SEARCH DICTIONARY articles_stem (template = {template})")
        self.run('CREATE TEXT SEARCH CONFIGURATION articles_search (parser = "default")')
        self.run(f"ALTER TEXT SEARCH CONFIGURATION articles_search ADD MAPPING FOR {WORDS} WITH articles_stem")
        self.run(f"ALTER TEXT SEARCH CONFIGURATION articles_search ADD MAPPING FOR {NUMBERS} WITH simple")
        self.run("CREATE TABLE articles_fulltext (id bigint PRIMARY KEY, words tsvector NOT NULL)")
        # Without the list of what waits to be sorted in: every search would have to read it.
        self.run("CREATE INDEX articles_fulltext_words ON articles_fulltext USING gin (words) WITH (fastupdate = off)")

    def drop(self) -> None:
        super().drop()
        self.run("DROP TEXT SEARCH CONFIGURATION IF EXISTS articles_search")
        self.run("DROP TEXT SEARCH DICTIONARY IF EXISTS articles_stem")

    def suits(self) -> bool:
        options = self.read("SELECT dictinitoption FROM pg_ts_dict WHERE dictname = 'articles_stem'")
        there = self.read("SELECT to_regclass('articles_fulltext') IS NOT NULL")[0][0]
        stemmer = STEMMERS[self.language]
        return there and bool(options) and (options[0][0] or "") == (f"language = '{stemmer}'" if stemmer else "")

    def put(self, entries: Sequence[Entry]) -> None:
        for some in batches(entries, 100):
            rows = ", ".join([VECTOR] * len(some))
            sql = f"INSERT INTO articles_fulltext (id, words) VALUES {rows}"
            sql += " ON CONFLICT (id) DO UPDATE SET words = EXCLUDED.words"
            self.run(sql, [value for entry in some for value in entry])

    def take(self, keys: Collection[int]) -> None:
        self.run("DELETE FROM articles_fulltext WHERE id = ANY(%s)", [list(keys)])

    def find(self, wanted: Sequence[Need], now: datetime) -> list[Candidate]:
        sql, parameters = rows(all_of(wanted), now)
        return [Candidate(*row) for row in self.read(f"{sql} ORDER BY score DESC, id DESC", parameters)]

    def find_each(self, wanted: Sequence[Need], now: datetime) -> list[list[Candidate]]:
        each = [rows(either(need), now) for need in wanted]
        sql = " UNION ALL ".join(f"SELECT {place}, * FROM ({sql}) each{place}" for place, (sql, _) in enumerate(each))
        found: list[list[Candidate]] = [[] for _ in wanted]
        for place, *row in self.read(sql, [value for _, parameters in each for value in parameters]):
            found[place].append(Candidate(*row))
        return found

    def having(self, unwanted: Sequence[Need], editions: Collection[int]) -> set[int]:
        sql = "SELECT DISTINCT edition_id FROM articles_searchrow JOIN articles_fulltext USING (id)"
        sql += " WHERE edition_id = ANY(%s) AND words @@ to_tsquery('articles_search', %s)"
        return {edition for (edition,) in self.read(sql, [list(editions), any_of(unwanted)])}

    def marks(self, texts: Sequence[str], wanted: Sequence[Need]) -> list[set[int]]:
        found = self.read(
            "SELECT ts_headline('articles_search', body, to_tsquery('articles_search', %s),"
            f' \'StartSel="{OPEN}", StopSel="{CLOSE}", HighlightAll=true\')'
            " FROM unnest(%s::text[]) WITH ORDINALITY AS page (body, number) ORDER BY number",
            [any_of(wanted), list(texts)],
        )
        return [read_marks(marked) for (marked,) in found]

    def read(self, sql: str, parameters: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        # One message of several statements: the limits cost no round trip, and end with it.
        limited = f"{LIMITED.format(PATIENCE)}; {sql}; {UNLIMITED}"
        with self.connection.cursor() as cursor:
            try:
                cursor.execute(limited, parameters)
            except OperationalError as error:
                if getattr(error.__cause__, "sqlstate", "") == QUERY_CANCELED:
                    raise TooSlow from error
                raise
            cursor.nextset()
            cursor.nextset()
            return list(cursor.fetchall())


def rows(expression: str, now: datetime) -> tuple[str, list[Any]]:
    """SQL for the newest rows of live editions that match, with their rank, and its parameters."""
    live, parameters = is_live(now)
    # Materialised: the rank reads each vector, and only those that are among the newest may be read.
    return (
        "WITH found AS MATERIALIZED (SELECT articles_fulltext.id, edition_id, words FROM articles_fulltext"
        " JOIN articles_searchrow ON articles_searchrow.id = articles_fulltext.id"
        f" WHERE words @@ to_tsquery('articles_search', %s) AND {live}"
        f" ORDER BY articles_fulltext.id DESC LIMIT {MOST_RANKED})"
        f" SELECT id, edition_id, ts_rank('{WEIGHTS}', words, to_tsquery('articles_search', %s)) AS score FROM found"
    ), [expression, *parameters, expression]


# Words are letters and digits, and stand in quotes: nothing in them is a sign of tsquery's language.
def all_of(needs: Sequence[Need]) -> str:
    return " & ".join(either(need) for need in needs)


def any_of(needs: Sequence[Need]) -> str:
    return " | ".join(either(need) for need in needs)


def either(need: Need) -> str:
    phrases = (" <-> ".join(f"'{word}'" for word in phrase) for phrase in need.phrases)
    return f"({' | '.join(phrases)})"
