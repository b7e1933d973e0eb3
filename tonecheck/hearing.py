"""The sentences of copy that a scorer rates, and the score of the whole from theirs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from tonecheck import sentences
from tonecheck.findings import Score, SentenceScore
from tonecheck.rule import Copy, Sentence
from tonecheck.text import Prose, Span
from tonecheck.words import count

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tonecheck.memory import Memory
    from tonecheck.scoring import Scorer

# Sentences rated at a time; enough for a scorer that works in batches, few enough to hold in memory.
_BATCH = 2000


class Heard(NamedTuple):
    """A sentence that says something: its span, what a scorer rates, and how many words that has."""

    span: Span
    text: str
    length: int


class _Reading(NamedTuple):
    """What depends on nothing but the words of a block and its role."""

    spans: tuple[Span, ...]
    said: tuple[Heard, ...]
    words: int


def copy_of(prose: list[Prose], kind: str, memory: Memory | None = None) -> Copy:
    """The copy of a document of this format; with a `memory` blocks seen before are not parted into sentences again."""
    if memory is None:
        return Copy(prose, kind, sentences.split_prose)
    memory.pause()
    return Copy(prose, kind, lambda item: _reading(item, memory).spans, memory.recall)


def _reading(prose: Prose, memory: Memory) -> _Reading:
    """The sentences of one block, made only if the same words were not there before."""
    key = ("reading", prose.role, prose.text)
    known: _Reading | None = memory.find(key)
    if known:
        return known
    spans = tuple(sentences.split_prose(prose))
    return memory.keep(key, _Reading(spans, tuple(_heard(Sentence(prose, span) for span in spans)), count(prose.text)))


def _heard(found: Iterable[Sentence]) -> Iterator[Heard]:
    for sentence in found:
        if sentence.says_something:
            text = sentence.folded
            yield Heard(sentence.span, text, text.count(" ") + 1)


def length(copy: Copy, memory: Memory | None) -> int:
    """How many words the copy has."""
    if memory is None:
        return sum(count(prose.text) for prose in copy.prose)
    return sum(_reading(prose, memory).words for prose in copy.prose)


class Rated(NamedTuple):
    """The sentences that were rated, the same with their prose, and the score of the whole."""

    sentences: tuple[SentenceScore, ...]
    said: Sequence[tuple[Prose, Heard]]
    score: Score | None


UNRATED = Rated((), (), None)


def rate(copy: Copy, scorer: Scorer, memory: Memory | None = None) -> Rated:
    """Scores of the English sentences that say something, and of the whole; identical sentences are rated once."""
    from tonecheck.scoring import aggregate

    said = ratable(copy, memory)
    rated: list[SentenceScore] = []
    known: dict[str, Score] = {}
    for at in range(0, len(said), _BATCH):
        batch = said[at : at + _BATCH]
        new = [text for text in dict.fromkeys(one.text for _, one in batch) if text not in known]
        known.update(zip(new, memory.scores(scorer, new) if memory is not None else scorer.score(new)))
        rated += [SentenceScore(prose.to_source(one.span), prose.role, known[one.text]) for prose, one in batch]
        if len(known) > _BATCH * 10:
            known.clear()
    if not rated:
        return UNRATED
    lengths = [one.length for _, one in said]
    return Rated(tuple(rated), said, aggregate([item.score for item in rated], [item.role for item in rated], lengths))


def ratable(copy: Copy, memory: Memory | None = None) -> list[tuple[Prose, Heard]]:
    """The sentences that can be rated: filling ("lorem ipsum") and other languages have no tone that is heard here."""
    from tonecheck import language

    said = [
        (prose, said)
        for prose in copy.prose
        for said in (_heard(copy.sentences_of(prose)) if memory is None else _reading(prose, memory).said)
    ]
    strange = language.foreign([language.measured(one.text) for _, one in said], [prose.role for prose, _ in said])
    return [pair for pair, is_strange in zip(said, strange) if not is_strange]
