"""What comes out of a clash, whichever side is kept."""

from articles.admin.settling import settle, sides

BASE = "One fine day it rains. Then it stops.\n\nSecond paragraph.\n\nThird one here."
MINE = "One dull day it rains. Then it stops.\n\nSecond paragraph, by me.\n\nThird one here."
THEIRS = "One hot day it rains. Then it stops.\n\nSecond paragraph.\n\nThird one, by them."


def text(runs):
    return "".join(words for _marked, words in runs)


def marked(runs):
    return [words.strip() for is_marked, words in runs if is_marked]


def test_keeping_mine_keeps_what_they_changed_elsewhere():
    assert settle(BASE, MINE, THEIRS).mine == (
        "One dull day it rains. Then it stops.\n\nSecond paragraph, by me.\n\nThird one, by them."
    )


def test_keeping_theirs_keeps_what_i_changed_elsewhere():
    assert settle(BASE, MINE, THEIRS).theirs == (
        "One hot day it rains. Then it stops.\n\nSecond paragraph, by me.\n\nThird one, by them."
    )


def test_keeping_both_puts_mine_first_as_a_paragraph_of_its_own():
    assert settle(BASE, MINE, THEIRS).both.startswith(
        "One dull day it rains. Then it stops.\n\nOne hot day it rains. Then it stops.\n\nSecond"
    )


def test_only_the_passage_that_clashes_is_asked_about_with_the_words_that_differ_marked():
    (passage,) = settle(BASE, MINE, THEIRS).passages
    assert text(passage.mine) == "One dull day it rains. Then it stops."
    assert marked(passage.mine) == ["dull"]
    assert marked(passage.theirs) == ["hot"]


def test_a_paragraph_that_one_side_took_out_can_stay_or_go():
    settled = settle("First.\n\nLast word.", "First.", "First.\n\nLast sentence.")
    assert settled.mine == "First."
    assert settled.theirs == settled.both == "First.\n\nLast sentence."


def test_two_texts_written_over_an_empty_one_are_both_there_without_a_question():
    settled = settle("", "Mine.", "Theirs.")
    assert settled.passages == []
    assert settled.mine == settled.theirs == "Theirs.\n\nMine."


def test_texts_that_clash_nowhere_come_out_merged():
    settled = settle("A.\n\nB.", "A here.\n\nB.", "A.\n\nB there.")
    assert settled.passages == []
    assert settled.mine == settled.theirs == "A here.\n\nB there."


def test_what_is_the_same_on_both_sides_is_not_marked():
    assert marked(sides("the same", "the same").mine) == []


def test_words_that_differ_one_after_the_other_are_marked_as_one():
    assert marked(sides("It came in now.", "It went out now.").mine) == ["came in"]
