"""The index in PostgreSQL: vectors of stems (https://www.postgresql.org/docs/current/textsearch.html).

Its text search configuration is our own, since those that come with PostgreSQL leave out words such as "the" and
"who", and then find no band of that name. Any role that may make tables may make it.
"""

from collections.abc import Collection, Sequence
from datetime import datetime

from articles.search.index import CLOSE, MOST_RANKED, OPEN, Candidate, Entry, Index, Need, batches, is_live, read_marks
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


class PostgresIndex(Index):
    vocabulary = 'CREATE TABLE articles_vocabulary (word text COLLATE "C" PRIMARY KEY)'

    def create_fulltext(self, language: str) -> None:
        stemmer = STEMMERS[language]
        template = f"snowball, language = '{stemmer}'" if stemmer else "simple"
        self.do(f"CREATE TEXT SEARCH DICTIONARY articles_stem (template = {template})")
        self.do('CREATE TEXT SEARCH CONFIGURATION articles_search (parser = "default")')
        self.do(f"ALTER TEXT SEARCH CONFIGURATION articles_search ADD MAPPING FOR {WORDS} WITH articles_stem")
        self.do(f"ALTER TEXT SEARCH CONFIGURATION articles_search ADD MAPPING FOR {NUMBERS} WITH simple")
        self.do("CREATE TABLE articles_fulltext (id bigint PRIMARY KEY, words tsvector NOT NULL)")
        # Without the list of what waits to be sorted in: every search would have to read it.
        self.do("CREATE INDEX articles_fulltext_words ON articles_fulltext USING gin (words) WITH (fastupdate = off)")

    def drop(self) -> None:
        super().drop()
        self.do("DROP TEXT SEARCH CONFIGURATION IF EXISTS articles_search")
        self.do("DROP TEXT SEARCH DICTIONARY IF EXISTS articles_stem")

    def suits(self, language: str) -> bool:
        options = self.all("SELECT dictinitoption FROM pg_ts_dict WHERE dictname = 'articles_stem'")
        there = self.all("SELECT to_regclass('articles_fulltext') IS NOT NULL")[0][0]
        return bool(there and options) and (STEMMERS[language] in (options[0][0] or ""))

    def put(self, entries: Sequence[Entry]) -> None:
        for some in batches(entries, 100):
            rows = ", ".join([VECTOR] * len(some))
            sql = f"INSERT INTO articles_fulltext (id, words) VALUES {rows}"
            sql += " ON CONFLICT (id) DO UPDATE SET words = EXCLUDED.words"
            self.do(sql, [value for entry in some for value in entry])

    def take(self, keys: Collection[int]) -> None:
        self.do("DELETE FROM articles_fulltext WHERE id = ANY(%s)", [list(keys)])

    def find(self, wanted: Sequence[Need], unwanted: Sequence[Need], now: datetime) -> list[Candidate]:
        live, parameters = is_live(now)
        # Materialised: the rank reads each vector, and only those that are among the newest may be read.
        found = self.all(
            "WITH found AS MATERIALIZED (SELECT articles_fulltext.id, edition_id, words FROM articles_fulltext"
            " JOIN articles_searchrow ON articles_searchrow.id = articles_fulltext.id"
            f" WHERE words @@ to_tsquery('articles_search', %s) AND {live}"
            f" ORDER BY articles_fulltext.id DESC LIMIT {MOST_RANKED})"
            f" SELECT id, edition_id, ts_rank('{WEIGHTS}', words, to_tsquery('articles_search', %s)) AS score"
            " FROM found ORDER BY score DESC, id DESC",
            [match(wanted, unwanted), *parameters, match(wanted, [])],
        )
        return [Candidate(*row) for row in found]

    def marks(self, texts: Sequence[str], wanted: Sequence[Need]) -> list[set[int]]:
        found = self.all(
            "SELECT ts_headline('articles_search', body, to_tsquery('articles_search', %s),"
            f' \'StartSel="{OPEN}", StopSel="{CLOSE}", HighlightAll=true\')'
            " FROM unnest(%s::text[]) WITH ORDINALITY AS page (body, number) ORDER BY number",
            [" | ".join(either(need) for need in wanted), list(texts)],
        )
        return [read_marks(marked) for (marked,) in found]


def match(wanted: Sequence[Need], unwanted: Sequence[Need]) -> str:
    """The query in tsquery's language. Words are letters and digits, in quotes: nothing in them is a sign of it."""
    return " & ".join([*map(either, wanted), *(f"!{either(need)}" for need in unwanted)])


def either(need: Need) -> str:
    phrases = (" <-> ".join(f"'{word}'" for word in phrase) for phrase in need.phrases)
    return f"({' | '.join(phrases)})"
