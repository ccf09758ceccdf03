"""Whatever two people make of a text, no word that either wrote is lost."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.merging import merge, word_diff
from tests.cases import cases

WORD = re.compile(r"[A-Z]+\d+")
# Texts of words that stand once: paragraphs of sentences of words.
Text = list[list[list[str]]]


@st.composite
def three_texts(draw: st.DrawFn, most_edits: int) -> tuple[str, str, str]:
    """A base and what two people made of it; every word they write is new, and tells who wrote it."""
    count = iter(range(10_000))

    def sentence(who: str) -> list[str]:
        return [f"{who}{next(count)}" for _ in range(draw(st.integers(1, 3)))]

    def paragraph(who: str) -> list[list[str]]:
        return [sentence(who) for _ in range(draw(st.integers(1, 3)))]

    def edited(text: Text, who: str) -> Text:
        text = [[list(words) for words in part] for part in text]
        for _ in range(draw(st.integers(0, most_edits))):
            place = draw(st.integers(0, len(text)))
            act = draw(st.sampled_from(["paragraph", "sentence", "word", "drop paragraph", "drop sentence"]))
            if act == "paragraph" or not text:
                text.insert(place, paragraph(who))
                continue
            part = text[min(place, len(text) - 1)]
            line = draw(st.integers(0, len(part) - 1))
            if act == "sentence":
                part.insert(line, sentence(who))
            elif act == "word":
                part[line][draw(st.integers(0, len(part[line]) - 1))] = f"{who}{next(count)}"
            elif act == "drop sentence" and len(part) > 1:
                del part[line]
            else:
                text.remove(part)
        return text

    def written(text: Text) -> str:
        return "\n\n".join(" ".join(" ".join(words) + "." for words in part) for part in text)

    base = [paragraph("B") for _ in range(draw(st.integers(0, 3)))]
    return written(base), written(edited(base, "M")), written(edited(base, "T"))


def words(text: str) -> set[str]:
    return set(WORD.findall(text))


@cases(50)
@given(three_texts(most_edits=3))
def test_a_clean_merge_has_every_word_that_either_wrote_and_all_that_nobody_touched(
    texts: tuple[str, str, str],
) -> None:
    base, mine, theirs = texts
    result, other = merge(base, mine, theirs), merge(base, theirs, mine)
    assert result.clean == other.clean
    if result.text is None:
        return
    assert other.text is not None
    have, (was, ours, others) = words(result.text), map(words, texts)
    assert (ours - was) | (others - was) | (was & ours & others) <= have
    assert have == words(other.text)
    # What both deleted is gone, and no word comes from nowhere.
    assert have <= ours | others


@cases(50)
@given(three_texts(most_edits=1))
def test_one_edit_each_either_stands_whole_or_clashes_whole(texts: tuple[str, str, str]) -> None:
    base, mine, theirs = texts
    result, (was, ours, others) = merge(base, mine, theirs), map(words, texts)
    if result.text is not None:
        # Inserted words are there; a word that either deleted is gone.
        assert words(result.text) == (ours - was) | (others - was) | (was & ours & others)
        return
    shown = result.clashes
    assert ours - was <= set().union(*(words(passage.mine) for passage in shown))
    assert others - was <= set().union(*(words(passage.theirs) for passage in shown))
    assert (was - ours) & (was - others) or all(passage.mine != passage.theirs for passage in shown)


@pytest.mark.parametrize("kind", ["clean", "wild"])
@cases(33)
@given(data=st.data())
def test_who_changed_nothing_changes_nothing(kind: str, data: st.DataObject) -> None:
    wild = st.lists(st.sampled_from([*"ab.!|`-。“\t ", ". ", "\n", "\n\n", "\r\n", "1. ", "e.g. "]), max_size=14)
    texts = [data.draw(wild.map("".join)) for _ in range(3)] if kind == "wild" else data.draw(three_texts(3))
    base, mine, theirs = (text.replace("\r\n", "\n") for text in texts)
    assert merge(*texts).clean == merge(texts[0], texts[2], texts[1]).clean
    assert merge(texts[0], texts[0], texts[2]).text == theirs
    assert merge(texts[0], texts[1], texts[0]).text == mine
    assert merge(texts[0], texts[1], texts[1]).text == mine
    shown = word_diff(base, mine)
    assert "".join(passage for mark, passage in shown if mark != "added") == base
    assert "".join(passage for mark, passage in shown if mark != "gone") == mine
