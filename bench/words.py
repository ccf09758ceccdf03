"""Made-up texts whose words are as unequal as those of a language, the same for the same seed."""

import random
from itertools import accumulate

ONSETS = ["b", "br", "c", "d", "dr", "f", "g", "gr", "h", "k", "l", "m", "n", "p", "pl", "r", "s", "st", "t", "tr", "w"]
VOWELS = ["a", "e", "i", "o", "u", "ai", "ea", "oo"]
CODAS = ["", "", "l", "m", "n", "nd", "r", "rn", "s", "st", "t", "ck"]
SIZE = 30_000


class Writer:
    """Writes words by Zipf's law: the n-th stands 1/n times as often as the first."""

    def __init__(self, seed: int = 1) -> None:
        self.dice = random.Random(seed)
        self.vocabulary = sorted({self._word() for _ in range(SIZE)})
        self.dice.shuffle(self.vocabulary)
        self.weights = list(accumulate(1 / place for place in range(1, len(self.vocabulary) + 1)))

    def _word(self) -> str:
        syllables = self.dice.choice([1, 2, 2, 3, 3])
        return "".join(
            self.dice.choice(ONSETS) + self.dice.choice(VOWELS) + self.dice.choice(CODAS) for _ in range(syllables)
        )

    def words(self, number: int) -> list[str]:
        return self.dice.choices(self.vocabulary, cum_weights=self.weights, k=number)

    def sentence(self, number: int, *extra: str) -> str:
        """A sentence of `number` words and those named, somewhere among them."""
        words = self.words(number)
        for word in extra:
            words.insert(self.dice.randrange(len(words)), word)
        return " ".join(words).capitalize() + "."
