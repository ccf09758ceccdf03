"""How many random cases a test tries: few in `make test`, hundreds in `.ci/run`, all in `make prove`."""

import os

from hypothesis import settings

FACTORS = {"quick": 1, "gate": 5, "prove": 50}


def cases(quick: int) -> settings:
    """Hypothesis's settings for a test that tries `quick` cases in the quick tier."""
    factor = FACTORS[os.environ.get("BROADSIDE_CASES", "quick")]
    return settings(max_examples=quick * factor, deadline=None)
