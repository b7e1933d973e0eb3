"""Scorers: from the words of a sentence to four numbers, and from its sentences to a document's score."""

from __future__ import annotations

import importlib
import os
from collections.abc import Callable, Sequence
from functools import lru_cache
from math import tanh
from typing import NamedTuple, Protocol, cast

from tonecheck.errors import TonecheckError
from tonecheck.findings import DIMENSIONS, LOW_IS_GOOD, Score

# What text gets that says nothing: the middle, and no corporate-speak.
NEUTRAL = Score(50.0, 50.0, 0.0, 50.0)


# What an ordinary sentence gets: a trace of corporate-speak is in most copy and not worth a word.
ORDINARY = Score(50.0, 50.0, 25.0, 50.0)


class ScorerError(TonecheckError):
    """A scorer that does not exist or cannot be loaded; the message names those that can."""


class Credit(NamedTuple):
    """How many points of each dimension the text from ``start`` to ``end`` is answerable for."""

    start: int
    end: int
    warmth: float
    humanity: float
    corporate: float
    focus: float


class Scorer(Protocol):
    """Rates text as the customer reads it: markup gone, template tags replaced by stand-ins."""

    name: str

    def score(self, texts: Sequence[str]) -> list[Score]:
        """The score of each sentence or passage; the same text always gets the same score."""
        ...

    def explain(self, text: str) -> list[Credit]:
        """Which words moved the score, in order; the credits add up to the score less `NEUTRAL`.

        The credit of the whole text is for what no single word is answerable for (length, who is spoken to).
        """
        ...


# Sentences, as many as a long run is likely to meet again and again.
_REMEMBERED = 50_000


class Once:
    """A scorer that remembers: it rates each sentence once, as long as there are not too many."""

    def __init__(self, scorer: Scorer) -> None:
        self.name = scorer.name
        self._scorer = scorer
        self._known: dict[str, Score] = {}

    def score(self, texts: Sequence[str]) -> list[Score]:
        """See `Scorer`."""
        known = self._known
        asked = [text for text in dict.fromkeys(texts) if text not in known]
        new = dict(zip(asked, self._scorer.score(asked))) if asked else {}
        scores = [new[text] if text in new else known[text] for text in texts]
        if len(known) + len(new) <= _REMEMBERED:
            known.update(new)
        else:
            # Replaced and never emptied: another thread may be looking things up in it.
            self._known = new
        return scores

    def explain(self, text: str) -> list[Credit]:
        """See `Scorer`."""
        return self._scorer.explain(text)


# Where a scorer is made: a module, imported when its scorer is asked for, and a function in it without arguments.
_MAKERS = {"fast": "tonecheck.fast:load", "standard": "tonecheck.standard:load", "torch": "tonecheck.torch_scorer:load"}


class About(NamedTuple):
    """What a user wants to know before choosing a scorer.

    `speed` is in sentences of twenty words a CPU second, without a GPU; `quality` the rank correlation with readers in each
    dimension on real copy of sources that the scorer never saw. Both are those of the model card.
    """

    name: str
    what: str
    speed: int
    quality: tuple[float, float, float, float]
    needs: str
    weights: str
    modules: tuple[str, ...] = ()


_NETWORK = (0.83, 0.85, 0.86, 0.71)
ABOUT = (
    About(
        "fast",
        "a linear model over words and their parts, plain Python; the default of check",
        8510,
        (0.74, 0.80, 0.79, 0.55),
        "",
        "fast.bin",
    ),
    About(
        "standard",
        "a small transformer that hears more than words",
        314,
        _NETWORK,
        "tonecheck[standard]",
        "standard.onnx",
        ("numpy", "onnxruntime"),
    ),
    About(
        "torch",
        "the same network, many texts at a time and on a GPU if there is one",
        80,
        _NETWORK,
        "tonecheck[torch]",
        "standard.onnx",
        ("numpy", "onnx", "torch", "transformers"),
    ),
)


def known() -> list[str]:
    """The names of all scorers."""
    return list(_MAKERS)


def register(name: str, maker: str) -> None:
    """Add a scorer: ``maker`` is ``module:function``, the function makes the scorer."""
    _MAKERS[name] = maker


def is_installed(name: str) -> bool:
    """Whether the packages that a scorer needs are there, without loading them: torch alone takes seconds."""
    from importlib.util import find_spec

    name = name.partition("+")[0]
    return all(find_spec(module) for scorer in ABOUT if scorer.name == name for module in scorer.modules)


def load(name: str) -> Scorer:
    """The scorer of that name; ``standard+PATH`` is taught by an adapter file.

    Raises ScorerError if there is none or what it needs is not installed, and AdapterError.
    """
    name, _, adapter = name.partition("+")
    if name not in _MAKERS:
        raise ScorerError(f"there is no scorer {name!r}; known: {', '.join(_MAKERS)}")
    try:
        return _made(_MAKERS[name], adapter, os.stat(adapter).st_mtime_ns if os.path.exists(adapter) else 0)
    except ScorerError as error:
        if not adapter:
            raise
        told = f"{error}; it is asked for by the adapter {os.path.basename(adapter)} (`adapter` in the settings)"
        raise ScorerError(told) from error
    except (ImportError, OSError) as error:
        others = ", ".join(other for other in _MAKERS if other != name) or "none"
        raise ScorerError(f"the scorer {name!r} cannot be loaded ({error}); others: {others}") from error


def shown(name: str) -> str:
    """A scorer's name as people read it: with its adapter file, wherever that lies."""
    scorer, taught, adapter = name.partition("+")
    return scorer + taught + os.path.basename(adapter)


def best() -> Scorer:
    """The best scorer that is installed."""
    try:
        return load("standard")
    except ScorerError:
        return load("fast")


@lru_cache(maxsize=8)
def _made(maker: str, adapter: str, saved: int) -> Scorer:
    """The scorer that ``module:function`` makes; made once, because its weights take time to read.

    `saved` tells an adapter file from what was under its name before.
    """
    module, _, function = maker.partition(":")
    make = cast(Callable[..., Scorer], getattr(importlib.import_module(module), function))
    if not adapter:
        return make()
    from tonecheck.adapter import load as load_adapter

    made = make(load_adapter(adapter))
    made.name = shown(f"{made.name}+{adapter}")
    return made


def forget() -> None:
    """Make every scorer anew when it is next loaded."""
    _made.cache_clear()


def goodness(score: Score, dimension: str, beside: Score = ORDINARY) -> float:
    """How many points better (or, below 0, worse) than an ordinary sentence, or than `beside`, `score` is for the reader."""
    points: float = getattr(score, dimension) - getattr(beside, dimension)
    return -points if dimension in LOW_IS_GOOD else points


# How much a sentence counts by its place. Small print and footers are cold in every mail that was ever sent and the
# writer can rarely change them; a heading or a button is read by everyone but has few words to be warm with.
ROLE_WEIGHTS = {
    "subject": 1.5, "preheader": 0.8, "heading": 1.0, "greeting": 0.6, "body": 1.0, "list item": 0.8, "button": 0.6,
    "link": 0.3, "sign-off": 0.6, "footer": 0.1, "legal": 0.0, "alt text": 0.1,
}  # fmt: skip
_LONGEST = 40
_WORST_SHARE = 0.35
_WORST_WEIGHT = 0.15
_GAIN, _CORPORATE_GAIN = 1.4, 0.5
_LIFT = {"warmth": 3.5, "humanity": 7.0, "focus": 3.5}


def aggregate(scores: Sequence[Score], roles: Sequence[str], lengths: Sequence[int]) -> Score | None:
    """The score of a document from its sentences, their roles and their lengths in words.

    People remember the worst line of a message, not its mean: one threat in a kind letter makes it a threatening
    letter. So a third of each dimension is the mean of its worst 15 per cent by weight (at least half of the heaviest
    sentence) and two thirds the weighted mean. Weights grow with length up to 40 words, since more of what is read is
    in longer sentences, but never below that of five words: "Pay now." is short, not harmless. See `ROLE_WEIGHTS`;
    where a document has nothing else, small print counts as if it were body. None if there is nothing to rate.

    What many sentences agree on is felt more strongly than any one of them says it: a mail of friendly lines is rated
    as a very friendly mail. So the more sentences there are, the further the result is moved from the middle. The
    constants were fitted by eye to the ratings of the whole mails in ``corpora/mails.jsonl`` (train split), well short
    of the best fit, because those mails were written to be cold or warm and most mail is neither.
    """
    weights = [
        ROLE_WEIGHTS.get(role, 1.0) * min(max(length, 5), _LONGEST) if length else 0.0
        for role, length in zip(roles, lengths, strict=True)
    ]
    if not any(weights):
        weights = [float(min(length, _LONGEST)) for length in lengths]
    if not any(weights):
        return None
    agreed = 1 - (max(weights) / sum(weights)) ** 0.5
    columns = zip(DIMENSIONS, zip(*scores, strict=True))
    return Score(*(_spread(name, _pulled(c, weights, name in LOW_IS_GOOD), agreed) for name, c in columns))


def _spread(name: str, value: float, agreed: float) -> float:
    """`value` moved away from an ordinary sentence's; `agreed` is 0 for one sentence, near 1 for very many."""
    ordinary: float = getattr(ORDINARY, name)
    if name in LOW_IS_GOOD:
        moved = (value - ordinary) * (1 + _CORPORATE_GAIN * agreed)
    else:
        moved = (value - ordinary + _LIFT[name] * agreed) * (1 + _GAIN * agreed)
    # One sentence keeps its score; what is moved further never quite reaches the end of the scale.
    room = 100 - ordinary if moved > 0 else ordinary
    spread = ordinary + (1 - agreed) * moved + agreed * room * tanh(moved / room)
    return min(max(spread, 0.0), 100.0)


def _pulled(values: Sequence[float], weights: Sequence[float], worst_is_high: bool) -> float:
    """The weighted mean of `values`, pulled towards the mean of the worst of them."""
    total = sum(weights)
    mean = sum(value * weight for value, weight in zip(values, weights)) / total
    # A line of little weight (a link, a footer) cannot be the worst line all alone.
    left = needed = min(total, max(_WORST_WEIGHT * total, max(weights) * 0.5))
    worst = 0.0
    for value, weight in sorted(zip(values, weights), reverse=worst_is_high):
        taken = min(weight, left)
        worst += value * taken
        left -= taken
    return (1 - _WORST_SHARE) * mean + _WORST_SHARE * worst / needed
