"""Two people change the same text: what both wrote stands, and only one sentence changed by both asks."""

import pytest

from articles.merging import Clash, merge, merge_set, merge_value


def merged(base: str, mine: str, theirs: str) -> str:
    """The merged text, which must be the same words whoever came first."""
    result, other = merge(base, mine, theirs), merge(base, theirs, mine)
    assert result.text is not None and other.text is not None, result.clashes
    assert sorted(result.text.split()) == sorted(other.text.split())
    return result.text


def clash(base: str, mine: str, theirs: str) -> Clash:
    """The one passage that clashes, which must clash whoever came first."""
    result, other = merge(base, mine, theirs), merge(base, theirs, mine)
    assert result.text is None and not result.clean
    assert [(each.base, each.theirs, each.mine) for each in other.clashes] == [
        (each.base, each.mine, each.theirs) for each in result.clashes
    ]
    (found,) = result.clashes
    return found


def test_different_paragraphs_both_stand() -> None:
    assert merged("One.\n\nTwo.", "One, mine.\n\nTwo.", "One.\n\nTwo, theirs.") == "One, mine.\n\nTwo, theirs."


def test_different_sentences_of_one_paragraph_both_stand() -> None:
    base = "The ferry is late. The kettle is on. Nobody minds."
    mine = "The ferry was late. The kettle is on. Nobody minds."
    theirs = "The ferry is late. The kettle is on. Somebody minds."
    assert merged(base, mine, theirs) == "The ferry was late. The kettle is on. Somebody minds."


def test_neighbouring_sentences_both_stand() -> None:
    assert merged("One is. Two is.", "One was. Two is.", "One is. Two was.") == "One was. Two was."


def test_the_same_sentence_changed_by_both_clashes_and_shows_all_three() -> None:
    passage = clash("It rains. One is here.", "It rains. One was here.", "It rains. One is there.")
    assert passage == Clash("One is here.", "One was here.", "One is there.")


def test_every_clashing_passage_is_shown() -> None:
    result = merge("One is.\n\nTwo is.\n\nSame.", "One was.\n\nTwo was.\n\nSame.", "One be.\n\nTwo be.\n\nSame.")
    assert [passage.mine for passage in result.clashes] == ["One was.", "Two was."]


def test_a_sentence_that_one_deleted_and_the_other_changed_clashes() -> None:
    assert clash("One is. Two is.", "Two is.", "One was. Two is.") == Clash("One is.", "", "One was.")


def test_a_paragraph_that_one_deleted_and_the_other_changed_clashes() -> None:
    assert clash("One is.\n\nTwo is.", "Two is.", "One was.\n\nTwo is.") == Clash("One is.", "", "One was.")


def test_what_either_deletes_is_gone() -> None:
    assert merged("A is.\n\nB is.\n\nC is.", "B is.\n\nC is.", "A is.\n\nB is.") == "B is."
    assert merged("A is. B is. C is.", "B is. C is.", "A is. B is.") == "B is."


def test_a_paragraph_split_in_two_keeps_the_others_sentence() -> None:
    base, mine = "One is. Two is. Three is.", "One is.\n\nTwo is. Three is."
    assert merged(base, mine, "One is. Two is. Three was.") == "One is.\n\nTwo is. Three was."


def test_who_made_all_the_others_changes_and_more_is_no_clash() -> None:
    assert merged("One is here.", "One was here.", "One was there.") == "One was there."


def test_the_same_change_by_both_stands_once() -> None:
    assert merged("One. Two.", "One. New. Two.", "One. New. Two.") == "One. New. Two."


def test_an_addition_that_one_of_them_wrote_on_stands_once() -> None:
    assert merged("One.", "One.\n\nNew.", "One.\n\nNew.\n\nNewer.") == "One.\n\nNew.\n\nNewer."


@pytest.mark.parametrize("base", ["", "One.", "One.\n\nTwo."])
def test_two_paragraphs_appended_at_the_same_place_stay_two_paragraphs(base: str) -> None:
    start = f"{base}\n\n" if base else ""
    assert merge(base, f"{start}Mine.", f"{start}Theirs.").text == f"{start}Theirs.\n\nMine."


def test_two_sentences_inserted_at_the_same_place_both_stand() -> None:
    assert merge("One. Two.", "One. Mine. Two.", "One. Theirs. Two.").text == "One. Theirs. Mine. Two."


def test_deleting_the_first_sentence_leaves_no_space_at_the_start() -> None:
    assert merged("A is. B is. C is.", "B is. C is.", "A is. B is. C was.") == "B is. C was."


@pytest.mark.parametrize("mark", ["- ", "* ", "> ", "1. ", "1) "])
def test_items_that_both_append_to_a_list_stay_one_list(mark: str) -> None:
    base = f"{mark}one\n{mark}two"
    expected = f"{base}\n{mark}theirs\n{mark}mine"
    assert merge(base, f"{base}\n{mark}mine", f"{base}\n{mark}theirs").text == expected


def test_different_items_of_a_list_both_stand_and_nested_ones_keep_their_indent() -> None:
    base = "- one\n    - in one\n- two"
    mine = "- one\n    - in one, mine\n- two"
    theirs = "- one\n    - in one\n- two, theirs"
    assert merged(base, mine, theirs) == "- one\n    - in one, mine\n- two, theirs"


def test_different_rows_of_a_table_both_stand() -> None:
    base = "| a | b |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |"
    mine, theirs = base.replace("2", "9"), base.replace("3", "8")
    assert merged(base, mine, theirs) == base.replace("2", "9").replace("3", "8")


def test_rows_that_both_append_to_a_table_stay_one_table() -> None:
    base = "| a | b |\n|---|---|\n| 1 | 2 |"
    assert merge(base, f"{base}\n| m | m |", f"{base}\n| t | t |").text == f"{base}\n| t | t |\n| m | m |"


def test_the_same_row_of_a_table_clashes() -> None:
    base = "| a | b |\n|---|---|\n| 1 | 2 |"
    assert clash(base, base.replace("1", "7"), base.replace("2", "8")).base == "| 1 | 2 |"


@pytest.mark.parametrize("indent", ["", " ", "  ", "    ", "\t"])
def test_neighbouring_lines_of_code_both_stand_with_their_indents(indent: str) -> None:
    base = f"```\nif tide:\n{indent}x = 1\n{indent}y = 2\n```"
    mine, theirs = base.replace("x = 1", "x = 10"), base.replace("y = 2", "y = 20")
    assert merged(base, mine, theirs) == base.replace("x = 1", "x = 10").replace("y = 2", "y = 20")


def test_a_heading_in_a_fence_is_a_line_like_any_other() -> None:
    base = "```\n# one\n# two\n```"
    assert merged(base, base.replace("one", "1"), base.replace("two", "2")) == "```\n# 1\n# 2\n```"


@pytest.mark.parametrize("ends", [("\n", "\r\n"), ("\r\n", "\n"), ("\r\n", "\r\n"), ("\r", "\n")])
def test_line_ends_are_no_changes_and_come_out_as_newlines(ends: tuple[str, str]) -> None:
    base = "One.\n\nTwo."
    mine, theirs = "One, mine.\n\nTwo.".replace("\n", ends[0]), "One.\n\nTwo, theirs.".replace("\n", ends[1])
    assert merged(base, mine, theirs) == "One, mine.\n\nTwo, theirs."
    assert merged(base, base.replace("\n", ends[0]), theirs) == "One.\n\nTwo, theirs."


def test_abbreviations_and_numbers_end_no_sentence() -> None:
    base = "Dr. Moss paid No. 5 about 3.5 pounds, e.g. for rope."
    clash(base, base.replace("Moss", "Reed"), base.replace("rope", "tar"))


def test_sentences_of_chinese_and_japanese_stand_without_spaces() -> None:
    assert merged("一は。二は。三は。", "一だ。二は。三は。", "一は。二は。三だ。") == "一だ。二は。三だ。"


@pytest.mark.parametrize(
    ("base", "mine", "theirs", "expected"),
    [(1, 1, 2, (2, False)), (1, 2, 1, (2, False)), (1, 2, 2, (2, False)), (1, 2, 3, (3, True)), (1, 1, 1, (1, False))],
)
def test_of_one_value_the_changed_one_stands(base: int, mine: int, theirs: int, expected: tuple[int, bool]) -> None:
    assert merge_value(base, mine, theirs) == expected


def test_of_a_list_what_either_removed_is_gone_and_what_either_added_is_there() -> None:
    assert merge_set([1, 2, 3], [1, 3, 4], [2, 3, 5]) == [3, 5, 4]
    assert merge_set([1, 2], [1, 2, 3], [3, 1, 2]) == [3, 1, 2]


def test_of_a_list_that_only_one_put_in_another_order_that_order_stands() -> None:
    assert merge_set([1, 2, 3], [3, 2, 1], [1, 2, 3]) == [3, 2, 1]
    assert merge_set([1, 2, 3], [1, 2, 3], [2, 3, 1]) == [2, 3, 1]
