"""What moved the scores of a document: the sentences that cost its reader most, with the words that did it, and what
earns credit.

Words are named by two witnesses: the rules, which know them, and the scorer, which says what each run of words adds.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple, TypeVar

from tonecheck import credit
from tonecheck.findings import DIMENSIONS, LOW_IS_GOOD, Blamed, Finding, Moved, Score, Severity
from tonecheck.rule import Sentence
from tonecheck.scoring import Credit, goodness
from tonecheck.text import Span
from tonecheck.words import SMALL

# The middle of what real copy gets, and how far most of it lies from there: medians and standard deviations of the
# ratings of 4,314 passages that somebody sent. Hardly any of it is personal, so that 50 for humanity is already good.
_USUAL = Score(50.0, 42.0, 18.0, 50.0)
_SPREAD = Score(12.0, 15.0, 17.0, 17.0)
# Spreads worse than usual from which a sentence is worth showing, and a very short one; better, to be shown as good.
_COSTLY, _GRAVE, _LOVELY = 1.0, 1.6, 1.5
# A rule that knows the words makes a sentence so many spreads dearer, and blames its own dimension from there.
_WITNESS, _HEARD = 0.5, 0.5
_SHOWN = 3
_BLAMED = 3
# A label or an address has too few words of running text to be warm, and no one can help that.
_SHORTEST = 6
_RUNNING = frozenset(("subject", "preheader", "heading", "greeting", "body", "list item", "button", "link", "sign-off"))
# Words are blamed for so many points and such a part of what all of them cost; what is most of a sentence is all of it.
_LEAST_POINTS, _LEAST_PART, _MOST_OF = 2.0, 0.15, 0.75
_WHOLE = {
    "warmth": "the whole of it: it is kind",
    "humanity": "the whole of it: a person speaks",
    "focus": "the whole of it: it serves the reader",
}
# No credit where the whole copy is so many points below the middle.
_POOR = 5.0

T = TypeVar("T")
Explain = Callable[[str], Sequence[Credit]]


class Said(NamedTuple):
    """A rated sentence: its place in the source, its role, its score, and what rules say of its words."""

    sentence: Sentence
    span: Span
    role: str
    score: Score
    hits: tuple[Hit, ...] = ()

    @property
    def is_faulted(self) -> bool:
        """Whether a rule says that it costs the reader something."""
        return any(hit.finding.severity >= Severity.WARNING for hit in self.hits)


class Hit(NamedTuple):
    """A finding about words of a sentence, and these words as their reader sees them."""

    finding: Finding
    quote: str


@dataclass(frozen=True, slots=True)
class _Cost:
    """A sentence that costs something: the dimension to name, and by how many spreads it falls short altogether."""

    said: Said
    dimension: str
    total: float

    @property
    def points(self) -> float:
        return _better(self.said.score, self.dimension)


def moves(said: Sequence[Said], whole: Score, explain: Explain, source: str) -> list[Moved]:
    """The sentences of a document that cost most, the dearest first, then what earns credit. `whole` is its score."""
    costs = sorted(_costs(said), key=lambda cost: -cost.total)
    shown = _different(costs, lambda cost: cost.said)[:_SHOWN]
    return [_blaming(cost, explain, source) for cost in shown] + _credits(said, whole, source)


def _better(score: Score, dimension: str) -> float:
    """How many points better (below 0: worse) than usual copy."""
    return goodness(score, dimension, _USUAL)


def _shortfalls(score: Score) -> dict[str, float]:
    """For each dimension by how many spreads it is worse than usual."""
    return {name: -_better(score, name) / getattr(_SPREAD, name) for name in DIMENSIONS}


def _costs(said: Iterable[Said]) -> Iterator[_Cost]:
    for item in said:
        if item.role not in _RUNNING:
            continue
        short = _shortfalls(item.score)
        dimension = max(DIMENSIONS, key=short.__getitem__)
        if short[dimension] < _COSTLY or not _says_enough(item.sentence, short[dimension]):
            continue
        told = [hit.finding for hit in item.hits if hit.finding.severity >= Severity.WARNING]
        heard = [finding for finding in told if short.get(finding.dimension, 0.0) >= _HEARD]
        if heard:
            dimension = max(heard, key=lambda finding: finding.severity).dimension
        yield _Cost(item, dimension, sum(max(0.0, value) for value in short.values()) + _WITNESS * bool(told))


def _says_enough(sentence: Sentence, shortfall: float) -> bool:
    """Whether a sentence is no label, name or address: those have few words of running text. A grave one may be short."""
    words = sentence.text.split()
    if not sentence.text.isupper():
        words = [word for word in words if word.islower()] + words[:1]
    telling = sum(any(c.isalpha() for c in word) for word in words)
    if len(sentence.words) >= _SHORTEST and telling >= _SHORTEST - 1:
        return True
    return shortfall >= _GRAVE and telling > 1 and sentence.text.rstrip(" \n\"'”’)").endswith((".", "!", "?"))


def _different(items: Iterable[T], said: Callable[[T], Said]) -> list[T]:
    """The items whose sentences say different things: numbers and template tags make no difference."""
    kept: dict[str, T] = {}
    for item in items:
        kept.setdefault(_gist(said(item).sentence), item)
    return list(kept.values())


def _gist(sentence: Sentence) -> str:
    return " ".join(word for word in sentence.words.keys if word.isalpha())


def _blaming(cost: _Cost, explain: Explain, source: str) -> Moved:
    """What a sentence costs and the words that do it."""
    said = cost.said
    words = tuple(_blamed(said, explain, cost.dimension))
    return Moved(said.span, cost.dimension, cost.points, _reason(words), _quote(said, source), words)


def _quote(said: Said, source: str) -> str:
    return said.sentence.prose.quote(said.sentence.span, source)


def _blamed(said: Said, explain: Explain, dimension: str) -> Iterator[Blamed]:
    """The words of a sentence that rules know, then those that the scorer hears, each in reading order."""
    sentence = said.sentence
    ruled = [hit for hit in said.hits if len(hit.quote) < _MOST_OF * len(sentence.text)]
    ruled.sort(key=lambda hit: -hit.finding.severity)
    for hit in sorted(ruled[:2], key=lambda hit: hit.finding.span):
        yield Blamed(hit.finding.span, hit.quote, None, hit.finding.rule)
    for span, text, points in heard(sentence.text, explain(sentence.text), dimension, _tags(sentence)):
        place = sentence.prose.to_source(Span(sentence.span.start + span.start, sentence.span.start + span.end))
        if not any(place.overlaps(hit.finding.span) for hit in ruled):
            yield Blamed(place, text, points)


def _reason(words: Sequence[Blamed]) -> str:
    """The words to blame, said to a writer."""
    if not words:
        return "as a whole"
    told = [f"“{word.text}” ({word.rule})" if word.rule else f"“{word.text}”" for word in words]
    return "mostly " + ", ".join(told)


def _tags(sentence: Sentence) -> list[Span]:
    """Where template tags are, in offsets of the sentence."""
    return [Span(a - sentence.span.start, b - sentence.span.start) for a, b in sentence.prose.tag_spans()]


def heard(
    text: str, parts: Iterable[Credit], dimension: str, taken: Sequence[Span] = ()
) -> list[tuple[Span, str, float]]:
    """The words of `text` that a scorer blames for a dimension, in reading order, with their points (below 0).

    `parts` are what its `explain` gives; runs of words that overlap `taken` are left out. Empty where no words stand
    out from the rest: then it is the sentence as a whole.
    """
    runs = [run for run in _runs(text, parts, dimension) if run[1] < 0]
    loss = sum(points for _, points in runs)
    telling = [
        (span, points)
        for span, points in runs
        if points <= -_LEAST_POINTS
        and points <= _LEAST_PART * loss
        and _tells(text[span.start : span.end])
        and not any(span.overlaps(other) for other in taken)
    ]
    chosen = sorted(sorted(telling, key=lambda run: run[1])[:_BLAMED])
    joined: list[tuple[Span, float]] = []
    for span, points in chosen:
        if joined and text[joined[-1][0].end : span.start].isspace():
            span, points = Span(joined[-1][0].start, span.end), points + joined.pop()[1]
        joined.append((span, points))
    words = [(span, " ".join(text[span.start : span.end].split()), points) for span, points in joined]
    length = sum(len(quote) for _, quote, _ in words)
    return words if length < _MOST_OF * len(" ".join(text.split())) else []


def _tells(words: str) -> bool:
    """Whether words tell a writer something when they stand alone."""
    listed = [word for word in words.lower().split() if any(c.isalpha() for c in word)]
    return any(word not in SMALL for word in listed) and sum(map(len, listed)) > 4


def _runs(text: str, parts: Iterable[Credit], dimension: str) -> list[tuple[Span, float]]:
    """Runs of words and by how many points they move a dimension for the reader, without what is about the whole."""
    sign = -1 if dimension in LOW_IS_GOOD else 1
    found: list[tuple[Span, float]] = []
    # Of a scorer whose parts overlap, the one that does most stands for its words.
    for part in sorted(parts, key=lambda part: -abs(getattr(part, dimension))):
        span, points = Span(part.start, part.end), sign * getattr(part, dimension)
        is_whole = not text[: span.start].strip() and not text[span.end :].strip()
        if points and not is_whole and not any(span.overlaps(other) for other, _ in found):
            found.append((span, points))
    return found


def movers(sentence: Sentence, parts: Iterable[Credit], dimension: str) -> list[tuple[str, float]]:
    """The words of a sentence that move a dimension, the costliest first, and by how many points for the reader."""
    tags = _tags(sentence)
    runs = [
        (" ".join(sentence.text[span.start : span.end].split()), points)
        for span, points in _runs(sentence.text, parts, dimension)
        if not any(span.overlaps(tag) for tag in tags)
    ]
    return sorted((run for run in runs if sum(c.isalpha() for c in run[0]) > 2), key=lambda run: run[1])


def _credits(said: Sequence[Said], whole: Score, source: str) -> list[Moved]:
    """What earns credit: virtues that are known, then the sentences that are best as a whole.

    There is none for a sentence that costs something or that a rule faults, or beside one that is faulted: kind words
    around a threat are no kindness. Nor is there any for what the copy as a whole does badly.
    """
    poor = {name for name in DIMENSIONS if _better(whole, name) < -_POOR}
    clean = [item for at, item in enumerate(said) if _is_clean(said, at)]
    harmless = [(item, earned) for item in clean if (earned := credit.earned(item.sentence)) is not None]
    found = [(item, move) for item, earned in harmless for move in _virtues(item, earned, poor, source)]
    found.sort(key=lambda pair: -pair[1].points)
    told: dict[str, tuple[Said, Moved]] = {}
    for pair in found:
        told.setdefault(pair[1].reason, pair)
    lovely = [(item, move) for item, _ in harmless for move in _lovely(item, poor, source)]
    lovely.sort(key=lambda pair: -pair[1].points)
    shown = _different([*told.values(), *lovely], lambda pair: pair[0])
    return [move for _, move in shown[:_SHOWN]]


def _is_clean(said: Sequence[Said], at: int) -> bool:
    item = said[at]
    near = said[max(0, at - 1) : at + 2]
    costs = max(_shortfalls(item.score).values()) >= _COSTLY
    return item.role in _RUNNING and not costs and not any(one.is_faulted for one in near)


def _virtues(item: Said, earned: Iterable[credit.Earned], poor: Iterable[str], source: str) -> Iterator[Moved]:
    """What earns a sentence credit, told as one, in the dimension in which it earns most."""
    prose = item.sentence.prose
    found = [
        one for one in earned if one.virtue.dimension not in poor and _better(item.score, one.virtue.dimension) > 0
    ]
    if found:
        name = max((one.virtue.dimension for one in found), key=lambda name: _better(item.score, name))
        words = tuple(Blamed(prose.to_source(one.span), prose.quote(one.span, source), None) for one in found)
        reason = "; ".join(one.virtue.reason for one in found)
        yield Moved(item.span, name, _better(item.score, name), reason, _quote(item, source), words)


def _lovely(item: Said, poor: Iterable[str], source: str) -> Iterator[Moved]:
    """A sentence that is far better than usual, in the dimension in which it is so most."""
    short = _shortfalls(item.score)
    name = min(_WHOLE, key=short.__getitem__)
    if -short[name] < _LOVELY or name in poor:
        return
    if len(item.sentence.words) >= _SHORTEST and max(short.values()) < _HEARD:
        yield Moved(item.span, name, _better(item.score, name), _WHOLE[name], _quote(item, source))
