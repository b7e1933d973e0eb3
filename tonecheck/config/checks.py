"""What an own rule can ask for beside phrases: how often something may stand, and how it is capitalised.

The checks are values, so that a config can be compared, hashed and sent to another process.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from tonecheck.phrase_index import PhraseIndex
from tonecheck.rule import Copy, Match, Sentence
from tonecheck.sentences import split_prose
from tonecheck.text import Prose, Span
from tonecheck.words import Words

STYLES = ("sentence", "title", "lower", "upper")
# What stands for any word; in a rule with a limit it counts all of them.
ANY_WORD = "_"


@lru_cache(maxsize=256)
def _index(lines: tuple[str, ...]) -> PhraseIndex:
    return PhraseIndex(lines)


@dataclass(frozen=True)
class AtMost:
    """Finds the first place where one of the patterns `lines` stands once more than `most` times in a part."""

    lines: tuple[str, ...]
    most: int

    def in_sentence(self, sentence: Sentence) -> Iterator[Match]:
        """One too many in a sentence."""
        return self._one_too_many([(sentence.prose, span) for span in self._hits(sentence.words)])

    def in_paragraph(self, prose: Prose) -> Iterator[Match]:
        """One too many in a block of copy."""
        return self._one_too_many(self._places(prose))

    def in_message(self, copy: Copy) -> Iterator[Match]:
        """One too many in the whole document, small print left out."""
        prose = [item for item in copy.prose if item.role != "legal"]
        return self._one_too_many([place for item in prose for place in self._places(item)])

    def _places(self, prose: Prose) -> list[tuple[Prose, Span]]:
        words = [Words(prose.text, span.start, span.end) for span in split_prose(prose)]
        return [(prose, span) for part in words for span in self._hits(part)]

    def _hits(self, words: Words) -> list[Span]:
        if self.lines == (ANY_WORD,):
            return [Span(start, end) for start, end in zip(words.starts, words.ends)]
        return sorted({hit.span for hit in _index(self.lines).search(words)})

    def _one_too_many(self, places: Sequence[tuple[Prose, Span]]) -> Iterator[Match]:
        if len(places) > self.most:
            yield Match(*places[self.most])


# Words that a title leaves small.
_SMALL = frozenset(
    "a an and as at but by for from if in into of off on or over per than the to up via vs with your".split()
)
_ALWAYS_CAPITAL = frozenset(
    "I I'm I'd I'll I've January February March April May June July August September October November December Monday"
    " Tuesday Wednesday Thursday Friday Saturday Sunday English British American European Christmas Easter".split()
)


@dataclass(frozen=True)
class Capitals:
    """Finds blocks of copy that are not in `style`; `names` are words that keep their own capitals anywhere."""

    style: str
    names: tuple[str, ...] = ()

    def __call__(self, prose: Prose) -> Iterator[Match]:
        """The whole block, where most of its words (for titles and the rest: any) are capitalised otherwise."""
        tags = prose.tag_spans()
        words = Words(prose.text)
        own = {part for name in self.names for part in name.split()}
        told = [
            (number, prose.text[start:end])
            for number, (start, end) in enumerate(zip(words.starts, words.ends))
            if not any(tag.overlaps(Span(start, end)) for tag in tags) and prose.text[start:end] not in own
        ]
        if told and self._is_wrong(words, [item for item in told if item[1][0].isalpha()]):
            yield Match(prose, Span(0, len(prose.text)))

    def _is_wrong(self, words: Words, told: Sequence[tuple[int, str]]) -> bool:
        if self.style == "lower":
            return any(word[0].isupper() and not _is_name(word) for _, word in told)
        if self.style == "upper":
            return any(any(c.islower() for c in word) for _, word in told)
        first = bool(told) and told[0][0] == 0 and told[0][1].islower()
        if self.style == "title":
            return first or any(word.islower() and word not in _SMALL and len(word) > 2 for _, word in told)
        # After a stop or a colon a new sentence may begin, after a comma a name may stand.
        later = [word for number, word in told if number and not words.gap(number)]
        wrong = [word for word in later if word[0].isupper() and not _is_name(word)]
        return first or len(wrong) * 2 > len(later)


def _is_name(word: str) -> bool:
    """Whether a word keeps its capitals whatever the style: an abbreviation, a month, one with capitals inside."""
    return word in _ALWAYS_CAPITAL or any(c.isupper() for c in word[1:])
