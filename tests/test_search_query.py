"""What is typed becomes words to look for, whatever it is."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from articles.search.query import LONGEST_QUERY, Query, QueryTooLong, Term, read_query
from articles.search.words import LONGEST_WORD, fold, plain, split

SAME = [
    ("Café", "CAFE"),
    ("cafe\u0301", "café"),
    ("Straße", "STRASSE"),
    ("Łódź", "Lodz"),
    ("Ærø", "aero"),
    ("ﬁne", "fine"),
    ("Ａｂｃ", "abc"),
    ("İstanbul", "ıstanbul"),
    ("Ἀθῆναι", "αθηναι"),
    ("ёлка", "ЕЛКА"),
    ("שָׁלוֹם", "שלום"),
]
DIFFERENT = [("が", "か"), ("й", "и"), ("है", "हो"), ("ä", "b")]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_case_and_accents_fold(one: str, other: str) -> None:
    assert plain(one) == plain(other) != ""


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_marks_that_make_another_letter_stay(one: str, other: str) -> None:
    assert plain(one) != plain(other)


def test_words_are_letters_and_digits_and_all_else_parts_them() -> None:
    assert plain("Rock-n-roll, don’t_stop: 3.14 (naïve)\x00\t…") == "rock n roll don t stop 3 14 naive"


def test_scripts_without_spaces_give_a_word_for_each_character() -> None:
    assert plain("東京タワーへ go") == "東 京 タ ワ ー へ go"
    assert plain("ภาษา") == "ภ า ษ า"
    assert plain("한국어 문장") == "한국어 문장"


def test_a_very_long_word_counts_by_its_beginning() -> None:
    assert plain("x" * 5000) == "x" * LONGEST_WORD


@given(st.text(max_size=200))
@settings(max_examples=100)
def test_each_word_stands_where_it_says_and_in_the_plain_text_at_the_same_place(text: str) -> None:
    words = split(text)
    assert [word.text for word in words] == plain(text).split(" ")[: len(words)]
    assert plain(text).count(" ") == max(0, len(words) - 1)
    ends = [0, *(word.end for word in words)]
    for word, end in zip(words, ends, strict=False):
        assert end <= word.start < word.end <= len(text)
        assert fold(text[word.start : word.end]) == word.text
        assert " " not in word.text and '"' not in word.text and "'" not in word.text and "[" not in word.text


def term(*words: str, **flags: bool) -> Term:
    return Term(words, **flags)


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("", Query()),
        ("open water", Query((term("open"), term("water", guess=True)))),
        ("open sea*", Query((term("open"), term("sea", begins=True)))),
        ('"open water"', Query((term("open", "water"),))),
        ("“open water” sea ", Query((term("open", "water"), term("sea", guess=True)))),
        ('"open water', Query((term("open", "water"),))),
        ("sea -open", Query((term("sea"),), (term("open"),))),
        ('sea -"open water"', Query((term("sea"),), (term("open", "water"),))),
        ("-sea* boat?", Query((term("boat"),), (term("sea", begins=True),))),
        ("rock-n-roll boat.", Query((term("rock", "n", "roll"), term("boat")))),
        ("sea sea. SEA.", Query((term("sea"),))),
        ("a*", Query((term("a"),))),
        ("to", Query((term("to"),))),
        ("東京*", Query((term("東", "京"),))),
        ("-", Query()),
        ("- * \" ( ) : ^ { + ~ ' 😀 \x00", Query()),
        ('a*"(', Query((term("a"),))),
        ("sea NOT boat OR (fish.", Query((term("sea"), term("not"), term("boat"), term("or"), term("fish")))),
        ("title:sea^2.", Query((term("title", "sea", "2"),))),
    ],
)
def test_the_language_of_queries(text: str, query: Query) -> None:
    assert read_query(text) == query


def test_a_long_phrase_is_looked_for_in_pieces_that_overlap() -> None:
    words = [f"w{number}" for number in range(12)]
    query = read_query(f'"{" ".join(words)}"')
    assert query.wanted == (term(*words[:6]), term(*words[5:11]), term(*words[10:]))
    assert read_query(f'"{" ".join(words[:6])}"').wanted == (term(*words[:6]),)


def test_of_very_many_words_the_first_count() -> None:
    query = read_query(" ".join(f"{number} -{number}" for number in range(30)))
    assert (
        [one.words[0] for one in query.wanted] == [one.words[0] for one in query.unwanted] == list(map(str, range(16)))
    )


def test_a_query_has_at_most_two_hundred_characters() -> None:
    read_query("é" * LONGEST_QUERY)
    with pytest.raises(QueryTooLong):
        read_query("é" * (LONGEST_QUERY + 1))


@given(st.text(max_size=LONGEST_QUERY))
@settings(max_examples=100)
def test_any_text_is_a_query_of_words_alone(text: str) -> None:
    query = read_query(text)
    for one in (*query.wanted, *query.unwanted):
        assert one.words and all(len(split(word)) == 1 for word in one.words)
