"""The index in SQLite: a table of FTS5 (https://www.sqlite.org/fts5.html)."""

import sqlite3
from collections.abc import Collection, Iterable, Sequence
from datetime import datetime
from typing import Any

from articles.search.index import (
    CLOSE,
    MOST_RANKED,
    OPEN,
    Candidate,
    Entry,
    Index,
    Need,
    batches,
    is_live,
    placeholders,
    read_marks,
)

COLUMNS = "title, heading, standfirst, context, body"
# Far apart, since bm25 flattens: a title must win over a body that repeats the word.
BM25 = "-bm25(articles_fulltext, 100.0, 30.0, 10.0, 0.0, 1.0)"
# A rank that needs no counting: in which of the short columns the words stand.
COLUMNS_HIT = " + ".join(
    f"{weight} * (instr(highlight(articles_fulltext, {column}, '{OPEN}', '{CLOSE}'), '{OPEN}') > 0)"
    for column, weight in enumerate((4, 2, 1))
)
NEWEST = "articles_fulltext.rowid DESC"
# bm25 counts every row that has a word, each time it is asked; words in more rows than this are not for it.
SCARCE = 5000
MOST_WORDS = 60


class SqliteIndex(Index):
    vocabulary = "CREATE TABLE articles_vocabulary (word text NOT NULL PRIMARY KEY) WITHOUT ROWID"

    def create_fulltext(self) -> None:
        self.run(f"CREATE VIRTUAL TABLE articles_fulltext USING fts5({COLUMNS}, tokenize = {tokenizer(self.language)})")

    def suits(self) -> bool:
        rows = self.read("SELECT sql FROM sqlite_master WHERE name = 'articles_fulltext'")
        return bool(rows) and tokenizer(self.language) in rows[0][0]

    def put(self, entries: Sequence[Entry]) -> None:
        marks = placeholders(Entry._fields)
        with self.connection.cursor() as cursor:
            cursor.executemany(f"INSERT OR REPLACE INTO articles_fulltext(rowid, {COLUMNS}) VALUES ({marks})", entries)

    def take(self, keys: Collection[int]) -> None:
        for some in batches(keys):
            self.run(f"DELETE FROM articles_fulltext WHERE rowid IN ({placeholders(some)})", some)

    def find(self, wanted: Sequence[Need], now: datetime) -> list[Candidate]:
        score, order = (BM25, f"{BM25} DESC") if self._scarce(wanted) else (COLUMNS_HIT, NEWEST)
        found = self.read(*rows(all_of(wanted), score, order, now))
        return sorted((Candidate(*row) for row in found), key=lambda row: (-row.score, -row.key))

    def find_each(self, wanted: Sequence[Need], now: datetime) -> list[list[Candidate]]:
        each = [rows(either(need), COLUMNS_HIT, NEWEST, now) for need in wanted]
        sql = " UNION ALL ".join(f"SELECT {place}, * FROM ({sql})" for place, (sql, _) in enumerate(each))
        found: list[list[Candidate]] = [[] for _ in wanted]
        for place, *row in self.read(sql, [value for _, parameters in each for value in parameters]):
            found[place].append(Candidate(*row))
        return found

    def having(self, unwanted: Sequence[Need], editions: Collection[int]) -> set[int]:
        # An edition's rows are saved together, so they are a span of keys; FTS5 steps straight to its beginning.
        spans = "SELECT edition_id, min(id) AS low, max(id) AS high FROM articles_searchrow WHERE edition_id IN"
        spans += f" ({placeholders(editions)}) GROUP BY edition_id"
        inside = "articles_fulltext MATCH %s AND rowid BETWEEN low AND high"
        sql = f"SELECT edition_id FROM ({spans}) WHERE EXISTS (SELECT 1 FROM articles_fulltext WHERE {inside})"
        return {edition for (edition,) in self.read(sql, [*editions, any_of(unwanted)])}

    def marks(self, texts: Sequence[str], wanted: Sequence[Need]) -> list[set[int]]:
        # A table for this page alone: in the index itself each text would have to be found again, one by one.
        table = f"CREATE VIRTUAL TABLE page USING fts5(body, tokenize = {tokenizer(self.language)})"
        found: list[set[int]] = [set() for _ in texts]
        page = sqlite3.connect(":memory:")
        try:
            page.execute(table)
            page.executemany("INSERT INTO page(rowid, body) VALUES (?, ?)", enumerate(texts))
            sql = f"SELECT rowid, highlight(page, 0, '{OPEN}', '{CLOSE}') FROM page WHERE page MATCH ?"
            for number, marked in page.execute(sql, [any_of(wanted)]):
                found[number] = read_marks(marked)
        finally:
            page.close()
        return found

    def _scarce(self, needs: Iterable[Need]) -> bool:
        """Whether all the words together stand in few enough rows; the counting itself stops at that number."""
        words = {word for need in needs for phrase in need.phrases for word in phrase}
        if len(words) > MOST_WORDS:
            return False
        one = (
            f"(SELECT count(*) FROM (SELECT 1 FROM articles_fulltext WHERE articles_fulltext MATCH %s LIMIT {SCARCE}))"
        )
        ((rows,),) = self.read("SELECT " + " + ".join([one] * len(words)), [quoted((word,)) for word in words])
        return int(rows) < SCARCE


def tokenizer(language: str) -> str:
    """FTS5 knows one stemmer, for English. The words are folded already; marks belong to them (see `words`)."""
    stemmer = "porter " if language == "en" else ""
    return f"\"{stemmer}unicode61 remove_diacritics 0 categories 'L* N* M* Co'\""


def rows(expression: str, score: str, order: str, now: datetime) -> tuple[str, list[Any]]:
    """SQL for the first rows of live editions that match, and its parameters."""
    live, parameters = is_live(now)
    # CROSS JOIN holds SQLite to this order: first what matches, then whether it is live.
    return (
        f"SELECT articles_searchrow.id, articles_searchrow.edition_id, {score} FROM articles_fulltext"
        " CROSS JOIN articles_searchrow ON articles_searchrow.id = articles_fulltext.rowid"
        f" WHERE articles_fulltext MATCH %s AND {live} ORDER BY {order} LIMIT {MOST_RANKED}"
    ), [expression, *parameters]


# Words are letters and digits, and stand in quotes: nothing in them is a sign of FTS5's query language.
def all_of(needs: Sequence[Need]) -> str:
    return " AND ".join(either(need) for need in needs)


def any_of(needs: Sequence[Need]) -> str:
    return " OR ".join(either(need) for need in needs)


def either(need: Need) -> str:
    return f"({' OR '.join(quoted(phrase) for phrase in need.phrases)})"


def quoted(phrase: Sequence[str]) -> str:
    return f'"{" ".join(phrase)}"'
