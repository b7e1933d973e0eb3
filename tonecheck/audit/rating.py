"""What is said of a document as a whole, from its sentences and their scores."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from tonecheck.audit.worth import SHORTEST
from tonecheck.findings import DIMENSIONS, LOW_IS_GOOD, Score
from tonecheck.scoring import aggregate, goodness

# A sentence that counts for less than this, in thousandths, is not for customers, see `worth`.
_FOR_READERS = 150
_LONGEST = 40


class Part(NamedTuple):
    """A sentence of a document: its number, its role, its words, its line (from 1), and what `worth` says of it, in
    thousandths, whose sum is the same in any order."""

    sentence: int
    role: str
    words: int
    line: int
    weight: int


class Rating(NamedTuple):
    """The score of a document; ``overall`` is from 0 to 100, see `overall`; ``worst`` is the number of the sentence that
    costs its readers most, ``ours`` how much of it, from 0 to 1, is for customers."""

    score: Score
    overall: float
    worst: int | None
    ours: float


def overall(score: Score) -> float:
    """One number from 0 to 100 to sort by: the mean of the four, corporate-speak turned round."""
    return sum(100 - value if name in LOW_IS_GOOD else value for name, value in zip(DIMENSIONS, score)) / 4


@lru_cache(maxsize=4096)
def pain(score: Score) -> float:
    """How much a sentence costs its reader: what it falls short of an ordinary one, in points, mean of the four."""
    return sum(max(0.0, -goodness(score, name)) for name in DIMENSIONS) / 4


def felt(score: Score, words: int, weight: int) -> float:
    """How many points a sentence of so many words and such a weight costs a reader whom it is for."""
    return pain(score) if words >= SHORTEST and weight >= _FOR_READERS else 0.0


def rate(parts: Sequence[Part], scores: Sequence[Score]) -> Rating | None:
    """The rating of a document from its sentences and their scores; None where there is nothing to rate."""
    score = aggregate(scores, [part.role for part in parts], [part.words for part in parts])
    if score is None:
        return None
    costs = [felt(score, part.words, part.weight) for score, part in zip(scores, parts)]
    most = max(costs)
    read = [min(part.words, _LONGEST) for part in parts]
    ours = sum(part.weight / 1000 * count for part, count in zip(parts, read)) / sum(read)
    return Rating(score, overall(score), parts[costs.index(most)].sentence if most else None, ours)
