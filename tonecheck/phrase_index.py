"""An index that finds thousands of patterns in one pass.

Every pattern is filed under its rarest required word, its anchor. One dictionary look-up per word of copy finds the
few patterns worth trying; each is then tried word by word from its possible starts. Cost grows with the length of the
copy and hardly with the number of patterns.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from tonecheck.errors import PhraseError
from tonecheck.phrases import Hit, Node, Sequence_, conditions, parse
from tonecheck.text import Span
from tonecheck.words import Words


class Anchor(NamedTuple):
    """A word set that a pattern cannot do without, and how many words may come before it."""

    words: frozenset[str]
    least: int
    most: int


@lru_cache(maxsize=1)
def _frequencies() -> dict[str, int]:
    """How often the frequent words occur in a million words of customer copy; rarer ones are left out."""
    with open(os.path.join(os.path.dirname(__file__), "rules", "frequency.txt"), encoding="utf-8") as file:
        return {word: int(count) for word, count in (line.split() for line in file)}


# What a word costs that is not in the list, in the same unit.
_RARE = 10


def _cost(found: Iterable[Anchor]) -> int:
    """How often one of these anchors turns up in a million words, each with all its possible starts."""
    known = _frequencies()
    return sum(known.get(word, _RARE) * (a.most - a.least + 1) for a in found for word in a.words)


def _length(node: Node) -> tuple[int, int]:
    kind = node[0]
    if kind in ("word", "any", "number"):
        return 1, 1
    if kind == "gap":
        return 0, node[1]
    if kind == "alt":
        sizes = [_sequence_length(branch) for branch in node[1]]
        return min(low for low, _ in sizes), max(high for _, high in sizes)
    return 0, 0


def _sequence_length(nodes: Sequence_) -> tuple[int, int]:
    sizes = [_length(node) for node in nodes]
    return sum(low for low, _ in sizes), sum(high for _, high in sizes)


def anchors(nodes: Sequence_) -> list[Anchor]:
    """The anchors of a pattern: every match holds a word of at least one of them.

    Raises PhraseError for a pattern that needs no particular word.
    """
    return _required(nodes)[0]


def _required(nodes: Sequence_) -> list[list[Anchor]]:
    """Every group of anchors that a match must have one of, the rarest first; raises PhraseError without any."""
    groups: list[list[Anchor]] = []
    least = most = 0
    for node in nodes:
        if node[0] == "word":
            groups.append([Anchor(node[1], least, most)])
        elif node[0] == "alt" and all(node[1]):
            branches = [_anchors_or_none(branch) for branch in node[1]]
            if all(branches):
                groups.append([Anchor(a.words, a.least + least, a.most + most) for found in branches for a in found])
        low, high = _length(node)
        least, most = least + low, most + high
    if not groups:
        raise PhraseError("needs at least one word that is not optional")
    return sorted(groups, key=_cost)


def _anchors_or_none(nodes: Sequence_) -> list[Anchor]:
    try:
        return anchors(nodes)
    except PhraseError:
        return []


def anchors_of(line: str) -> list[Anchor]:
    """The anchors of a pattern line. Raises PhraseError if any part of it cannot be read or it needs no word."""
    phrase = parse(line)
    for patterns in (phrase.sure, phrase.unsure, phrase.unless):
        conditions(patterns)
    return anchors(phrase.nodes)


class Table(NamedTuple):
    """Where patterns are filed. Kept as text, and taken apart only as far as the copy asks for.

    ``filed`` gives for each anchor word its patterns as numbers: the pattern, and how many words come before the
    anchor at least and at most. ``needed`` gives for each pattern further words that a sentence must
    have: groups separated by ``|``, of which one word each.
    """

    filed: Mapping[str, str]
    needed: Sequence[str]


# More groups cost more to look up than they spare.
_MOST_NEEDED = 2


def tabulate(lines: Sequence[str]) -> Table:
    """File patterns under their anchors. Raises PhraseError for a line that cannot be read or needs no word."""
    filed: dict[str, list[str]] = {}
    needed = []
    for number, line in enumerate(lines):
        try:
            best, *others = _required(parse(line).nodes)
        except PhraseError as error:
            raise PhraseError(f"the pattern {line!r}: {error}") from None
        needed.append("|".join(" ".join(sorted(_words(group))) for group in others[:_MOST_NEEDED]))
        for anchor in best:
            for word in anchor.words:
                filed.setdefault(word, []).append(f"{number} {anchor.least} {anchor.most}")
    return Table({word: " ".join(entries) for word, entries in sorted(filed.items())}, needed)


def _words(group: Iterable[Anchor]) -> frozenset[str]:
    return frozenset().union(*(anchor.words for anchor in group))


# A pattern's number, how many words come before its anchor at least and at most, and two groups of words of which
# the sentence must have one each.
_Entry = tuple[int, int, int, "frozenset[str] | None", "frozenset[str] | None"]


class PhraseIndex:
    """Many patterns, searched together. ``lines`` are the patterns; hits refer to them by number."""

    def __init__(self, lines: Sequence[str], table: Table | None = None) -> None:
        """File `lines` under their anchors; `table` is what `tabulate` once gave for the same lines."""
        self.lines = lines
        self._table = tabulate(lines) if table is None else table
        self._entries: dict[str, tuple[_Entry, ...]] = {}

    def _entries_for(self, word: str) -> tuple[_Entry, ...]:
        """The patterns filed under a word, taken apart once; most words have none."""
        if len(self._entries) > 100_000:
            self._entries.clear()
        numbers = [int(number) for number in self._table.filed.get(word, "").split()]
        found = zip(numbers[::3], numbers[1::3], numbers[2::3])
        entries = tuple((number, least, most, *self._needs_of(number)) for number, least, most in found)
        self._entries[word] = entries
        return entries

    @cache  # noqa: B019 - an index lives as long as its rules
    def _needs_of(self, number: int) -> tuple[frozenset[str] | None, frozenset[str] | None]:
        first, _, second = self._table.needed[number].partition("|")
        return frozenset(first.split()) if first else None, frozenset(second.split()) if second else None

    def search(self, words: Words) -> Iterator[Hit]:
        """Every phrase found in `words`, in no particular order, each place once per phrase."""
        seen: set[tuple[int, int]] = set()
        known = self._entries
        present = set(words.keys)
        for at, word in enumerate(words.keys):
            entries = known.get(word)
            if entries is None:
                entries = self._entries_for(word)
            for number, least, most, needed, also in entries:
                if (needed and needed.isdisjoint(present)) or (also and also.isdisjoint(present)):
                    continue
                for start in range(max(0, at - most), at - least + 1):
                    if (number, start) in seen:
                        continue
                    seen.add((number, start))
                    phrase = parse(self.lines[number])
                    end = phrase.match_at(words, start)
                    if end > start and not phrase.is_excused(words):
                        yield Hit(number, Span(words.starts[start], words.ends[end - 1]), start, end)


@cache
def index_of(lines: str) -> PhraseIndex:
    """The index of the patterns in `lines`, one a line, made when some copy first needs it."""
    return PhraseIndex([line.strip() for line in lines.strip().splitlines()])
