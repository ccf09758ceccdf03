"""Full text search over what is live: one interface of ours over SQLite's FTS5 and PostgreSQL's full text.

Texts and queries are cut into words and folded here, the same for both databases; all that they add is the stem of
a word, the index and the rank. So no query can be more to them than a list of words.
"""
