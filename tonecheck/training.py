"""Learning an `Adapter` from a team's examples: what is read, what is asked for, and what it changed."""

from __future__ import annotations

import math
import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from tonecheck import formats, sentences, tables
from tonecheck.adapter import Adapter, General, checksum, example_weights, solve, wanted, weights_path
from tonecheck.errors import TonecheckError
from tonecheck.findings import DIMENSIONS, LOW_IS_GOOD
from tonecheck.text import Document
from tonecheck.torch_scorer import TorchScorer

# One document in five is held back, to see what was learnt.
_HELD_BACK = 5
_FEWEST = 20
# Shorter lines ("Hi Ana,", "Track it") say too little of a voice.
_SHORTEST = 4
# What an adapter may cost in rank correlation on copy in general, and the shares of a change that are tried.
_MOST_LOST = 0.01
_STRENGTHS = (1.0, 0.7, 0.5, 0.35, 0.25, 0.15, 0.1, 0.05)


@dataclass(frozen=True, slots=True)
class Example:
    """A text from a document; ``good`` for the best copy or not, or ``ratings`` (NaN where not rated)."""

    text: str
    document: str
    good: bool | None = None
    ratings: tuple[float, ...] | None = None


_SAYING = ("subject", "preheader", "heading", "greeting", "body", "list item", "sign-off")


def sentences_of(document: Document, good: bool) -> Iterator[Example]:
    """The sentences of a document that a writer answers for, as examples of good or of bad copy."""
    for prose in formats.extract(document).prose:
        if prose.role in _SAYING:
            for start, end in sentences.split_prose(prose):
                text = " ".join(prose.text[start:end].split())
                if text.count(" ") >= _SHORTEST - 1:
                    yield Example(text, document.path, good)


def rows_of(path: str) -> Iterator[Example]:
    """The examples of a rated table (csv, tsv, jsonl): a column ``text`` and one for each dimension that is rated.

    Raises TonecheckError where a rating is no number from 0 to 100.
    """
    for number, row in enumerate(tables.rows(path, "text"), 1):
        ratings = []
        for name in DIMENSIONS:
            told = row.get(name)
            try:
                ratings.append(math.nan if told in (None, "") else float(told))
            except (TypeError, ValueError):
                raise TonecheckError(f"{path}: row {number}: {name} “{told}” is no number") from None
            if not math.isnan(ratings[-1]) and not 0 <= ratings[-1] <= 100:
                raise TonecheckError(f"{path}: row {number}: {name} {ratings[-1]:g} is not between 0 and 100")
        text = " ".join(str(row["text"]).split())
        if text and not all(map(math.isnan, ratings)):
            yield Example(text, text, None, tuple(ratings))


def learn(examples: Iterable[Example], scorer: TorchScorer) -> Adapter:
    """An adapter that moves texts like these where the examples say. Raises TonecheckError for too few examples."""
    import numpy

    found = list(dict.fromkeys(examples))
    apart = _held_back(found)
    train = [example for example in found if example.document not in apart]
    held = [example for example in found if example.document in apart]
    if len(train) < _FEWEST or not held:
        raise TonecheckError(
            f"{len(found)} sentences are too few to learn from; bring at least 50, from ten or more documents"
        )
    general = General.load()
    residual = numpy.array([_missing(example, scorer) for example in train])
    documents = [example.document for example in train]
    weights = numpy.array(example_weights(documents))
    change = solve(scorer.hidden([example.text for example in train]), residual, weights, general, scorer.shares)
    strength = _restrained(general, change, scorer.shares)
    change = change * strength
    last = general.last + change
    report = {
        "trained on": {"sentences": len(train), "documents": len(set(documents))},
        "strength": dict(zip(DIMENSIONS, strength)),
        "held back": _on_held_back(held, change, scorer),
        "copy in general": _in_general(general, last, scorer.shares),
    }
    return Adapter(checksum(weights_path()), tuple(map(tuple, last[:-1].tolist())), tuple(last[-1].tolist()), report)


def _held_back(examples: Iterable[Example]) -> set[str]:
    """The documents that are for measuring only: one in five of the good, and of the bad.

    They are picked by their words, so that the same copy is held back wherever its files lie.
    """
    said: dict[tuple[bool | None, str], str] = {}
    for example in examples:
        key = example.good, example.document
        said[key] = f"{said.get(key, '')}\n{example.text}"
    apart: set[str] = set()
    for kind in (True, False, None):
        documents = [document for good, document in said if good is kind]
        documents.sort(key=lambda document: zlib.crc32(said[kind, document].encode()))
        apart.update(documents[_HELD_BACK - 1 :: _HELD_BACK])
    return apart


def _missing(example: Example, scorer: TorchScorer) -> list[float]:
    """The points that an example asks for, by dimension."""
    if example.ratings is None:
        return wanted(bool(example.good))
    return [rating - value for rating, value in zip(example.ratings, scorer.score([example.text])[0])]


def _restrained(general: General, change: Any, shares: Any) -> list[float]:
    """How much of the change each dimension can take before copy in general is rated worse than `_MOST_LOST` allows."""
    strength = [0.0] * len(DIMENSIONS)
    for factor in _STRENGTHS:
        told = _in_general(general, general.last + factor * change, shares)
        for at, name in enumerate(DIMENSIONS):
            before, after = told[name]
            if not strength[at] and before - after <= _MOST_LOST:
                strength[at] = factor
    return strength


def _on_held_back(held: Sequence[Example], change: Any, scorer: TorchScorer) -> dict[str, Any]:
    """What happened to the examples that were not learnt from."""
    import numpy

    before = numpy.array(scorer.score([example.text for example in held]))
    hidden = scorer.hidden([example.text for example in held])
    after = numpy.clip(before + scorer.shares * (hidden @ change[:-1] + change[-1]), 0, 100)
    if held[0].ratings is not None:
        ratings = numpy.array([example.ratings for example in held])
        return {"sentences": len(held), **_agreement(before, after, ratings)}
    good = numpy.array([bool(example.good) for example in held])
    told: dict[str, Any] = {"sentences": len(held)}
    for at, name in enumerate(DIMENSIONS):
        sign = -1 if name in LOW_IS_GOOD else 1
        told[name] = {
            "good copy": [_rounded(before[good, at]), _rounded(after[good, at])],
            "bad copy": [_rounded(before[~good, at]), _rounded(after[~good, at])],
            "told apart": [_told_apart(sign * values[:, at], good) for values in (before, after)],
        }
    return told


def _in_general(general: General, last: Any, shares: Any) -> dict[str, Any]:
    """Agreement with the ratings of the general validation set, before and after."""
    import numpy

    def scored(layer: Any) -> Any:
        return numpy.clip(shares * (general.hidden @ layer[:-1] + layer[-1]) + (1 - shares) * general.fast, 0, 100)

    return {
        "passages": len(general.ratings),
        **_agreement(scored(general.last), scored(last), general.ratings),
    }


def _agreement(before: Any, after: Any, ratings: Any) -> dict[str, list[float]]:
    """Spearman's rank correlation with ratings, before and after, by dimension."""
    import numpy

    told = {}
    for at, name in enumerate(DIMENSIONS):
        rated = ~numpy.isnan(ratings[:, at])
        if rated.sum() > 2:
            told[name] = [
                round(float(numpy.corrcoef(_ranks(values[rated, at]), _ranks(ratings[rated, at]))[0, 1]), 3)
                for values in (before, after)
            ]
    return told


def _ranks(values: Any) -> Any:
    """The rank of each value; equal values share theirs."""
    import numpy

    _, inverse, counts = numpy.unique(values, return_inverse=True, return_counts=True)
    ends = counts.cumsum()
    return (ends - (counts - 1) / 2)[inverse]


def _told_apart(values: Any, good: Any) -> float | None:
    """How often a sentence of good copy scores better than one of bad copy, ties as half; None if a side is empty."""
    ranks, count = _ranks(values), int(good.sum())
    other = len(good) - count
    if not count or not other:
        return None
    return round(float((ranks[good].sum() - count * (count + 1) / 2) / (count * other)), 3)


def _rounded(values: Any) -> float | None:
    return round(float(values.mean()), 1) if len(values) else None
