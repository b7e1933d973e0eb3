"""What a rule is: a value that says what to look for, what its reader feels, why, and what to write.

A rule never sees a file. It gets sentences and blocks of prose and yields `Match`es in prose
offsets; where they stand in the document is the engine's business.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, NamedTuple, TypeVar, cast

from tonecheck.findings import Severity
from tonecheck.patterns import lazy
from tonecheck.text import Prose, Span
from tonecheck.words import Words, inflections, key

T = TypeVar("T")
ERROR, WARNING, HINT = Severity.ERROR, Severity.WARNING, Severity.HINT

# What stands for addresses and code, and nothing beside it.
_ADDRESSES = lazy(r"(?:[\W\d_]|(?<!\w)(?:link|code|alex@example\.com|example\.com)(?!\w))*")


class Sentence:
    """A sentence of a prose, with its words made when first asked for."""

    __slots__ = ("_words", "prose", "span")

    def __init__(self, prose: Prose, span: Span) -> None:
        self.prose = prose
        self.span = span
        self._words: Words | None = None

    @property
    def text(self) -> str:
        """The sentence as the reader sees it."""
        return self.prose.text[self.span.start : self.span.end]

    @property
    def folded(self) -> str:
        """Its text with each run of white space as one space: what a scorer rates."""
        return " ".join(self.text.split())

    @property
    def says_something(self) -> bool:
        """Whether there is a letter in it, but for those of an address or code."""
        return any(c.isalpha() for c in self.text) and _ADDRESSES.fullmatch(self.text) is None

    @property
    def words(self) -> Words:
        """Its words; offsets are offsets into the prose."""
        if self._words is None:
            self._words = Words(self.prose.text, self.span.start, self.span.end)
        return self._words


class Match(NamedTuple):
    """What a rule found: a span of `prose`, and a message or replacement of its own if it has one.

    Where the replacement is ``exact``, its capitals do not follow those that were there: a name has its own.
    """

    prose: Prose
    span: Span
    message: str | None = None
    replacement: str | None = None
    safe: bool = True
    exact: bool = False


# Up to this many characters the sentences of a document are kept, so that rules share them and their words.
_KEPT = 500_000


class Copy:
    """All the copy of a document, for rules that look at the whole of it.

    Sentences are made once and shared; those of a huge document are made anew each time, so that memory stays
    within a few times the file.
    """

    __slots__ = ("_kept", "_recall", "_split", "format", "prose")

    def __init__(
        self,
        prose: Sequence[Prose],
        format: str,
        split: Callable[[Prose], Iterable[Span]],
        recall: Callable[[Hashable, Callable[[], Any]], Any] | None = None,
    ) -> None:
        self.prose = prose
        self.format = format
        self._split = split
        self._recall = recall
        small = sum(len(item.text) for item in prose) < _KEPT
        self._kept = {id(item): self._made(item) for item in prose} if small else {}

    def part(self, prose: Sequence[Prose]) -> Copy:
        """Some of this copy's blocks as a copy of their own; sentences that were made are shared."""
        if not self._kept:
            return Copy(prose, self.format, self._split, self._recall)
        part = object.__new__(Copy)
        part.prose, part.format, part._split = prose, self.format, self._split
        part._recall, part._kept = self._recall, self._kept
        return part

    def _made(self, prose: Prose) -> list[Sentence]:
        return [Sentence(prose, span) for span in self._split(prose)]

    def sentences_of(self, prose: Prose) -> Sequence[Sentence]:
        """The sentences of one of this copy's blocks."""
        kept = self._kept.get(id(prose))
        return self._made(prose) if kept is None else kept

    def recall(self, key: Hashable, make: Callable[[], T]) -> T:
        """What `make` gives, or gave for the same `key` in an earlier check: for costly work on a part of the copy.

        The key must hold all that the result, which must not be None, depends on.
        """
        return make() if self._recall is None else cast(T, self._recall(key, make))

    def sentences(self, *roles: str) -> Iterator[Sentence]:
        """The sentences in order; only those of the given roles, if any are named."""
        for prose in self.prose:
            if not roles or prose.role in roles:
                yield from self.sentences_of(prose)

    def of_role(self, *roles: str) -> list[Prose]:
        """The prose with one of these roles, in order."""
        return [prose for prose in self.prose if prose.role in roles]

    @property
    def is_message(self) -> bool:
        """Whether this is a mail, letter or text to somebody: it has a greeting or a sign-off."""
        return any(prose.role in ("greeting", "sign-off") for prose in self.prose)


@cache
def _inflected(words: str) -> frozenset[str]:
    found = {key(word) for word in words.lower().split()}
    return frozenset(found.union(*(inflections(word) for word in words.lower().split())))


SentenceCheck = Callable[[Sentence], Iterable[Match]]
ProseCheck = Callable[[Prose], Iterable[Match]]
CopyCheck = Callable[[Copy], Iterable[Match]]


@dataclass(frozen=True, slots=True)
class Rule:
    """One pattern that costs the reader something.

    ``phrases`` holds one pattern a line (see `tonecheck.phrases`), ``#``-comments excluded; the
    three ``check`` fields hold code for what phrases cannot say. ``message`` is one sentence to the
    writer; ``{text}`` in it is the matched words. ``why`` tells what happens to the reader, ``source``
    where that is known from. ``quiet_near`` names words (any inflection) that show an honest use: the
    rule is silent where one of them is in the same block of copy or in a title. ``roles`` limits the
    rule to some parts of the copy; without it, it looks everywhere but in legal small print. A rule that is not
    ``quoted`` leaves alone what its sentence only quotes to talk about it, and every rule what ``spares`` says of a match:
    that the copy around it means something else; ``spares_in`` is asked with the whole of the copy.
    ``good`` and ``bad`` are whole sentences and are the rule's tests.
    """

    id: str
    family: str
    dimension: str
    message: str
    why: str
    source: str
    alternatives: tuple[str, ...]
    bad: tuple[str, ...]
    good: tuple[str, ...]
    severity: Severity = WARNING
    phrases: str = ""
    quiet_near: str = ""
    roles: tuple[str, ...] = ()
    not_roles: tuple[str, ...] = ("legal",)
    quoted: bool = False
    default: bool = True
    spares: Callable[[Match], bool] | None = None
    spares_in: Callable[[Match, Copy], bool] | None = None
    check_sentence: SentenceCheck | None = None
    check_prose: ProseCheck | None = None
    check_copy: CopyCheck | None = None

    @property
    def nearby(self) -> frozenset[str]:
        """The keys of the words in ``quiet_near``, in every inflection."""
        return _inflected(self.quiet_near) if self.quiet_near else frozenset()

    def applies_to(self, role: str) -> bool:
        """Whether the rule looks at prose of this role."""
        return role in self.roles if self.roles else role not in self.not_roles

    def lines(self) -> Iterator[str]:
        """The pattern lines."""
        for line in self.phrases.splitlines():
            line = line.strip()
            if line and not line.startswith("##"):
                yield line
