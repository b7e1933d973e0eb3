"""What a check reports: findings, their fixes, and scores. All positions are document offsets."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import NamedTuple

from tonecheck.text import Document, Span

DIMENSIONS = ("warmth", "humanity", "corporate", "focus")
# Every dimension is better when high, but for corporate-speak.
LOW_IS_GOOD = frozenset({"corporate"})


class Severity(IntEnum):
    """How much a finding hurts the reader."""

    HINT = 1
    WARNING = 2
    ERROR = 3

    @property
    def label(self) -> str:
        """The name used in configuration and output."""
        return self.name.lower()


@dataclass(frozen=True, slots=True)
class Edit:
    """Replace the document's `span` by `text`."""

    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class Fix:
    """Edits that belong together. ``safety`` is ``safe`` or ``suggestion`` (needs a writer's eye)."""

    title: str
    edits: tuple[Edit, ...]
    safety: str = "safe"


@dataclass(frozen=True, slots=True)
class Finding:
    """One place in a document, what its reader feels there, and what to write instead."""

    rule: str
    family: str
    dimension: str
    severity: Severity
    span: Span
    message: str
    alternatives: tuple[str, ...] = ()
    fix: Fix | None = None


class Score(NamedTuple):
    """Four numbers from 0 to 100, see the rubric; 50 is neutral for all but corporate (0 is none)."""

    warmth: float
    humanity: float
    corporate: float
    focus: float


class Blamed(NamedTuple):
    """Words that moved a score, as their reader sees them: by how many ``points`` as the scorer hears it (None: it does
    not tell), or the ``rule`` that names them."""

    span: Span
    text: str
    points: float | None
    rule: str = ""


class Moved(NamedTuple):
    """A sentence that moved a dimension by ``points`` from what is usual (negative: worse for its reader).

    ``quote`` is what its reader sees there, without markup and with template tags as their writer knows them; ``words``
    are those in it that did most, none where it is the sentence as a whole.
    """

    span: Span
    dimension: str
    points: float
    reason: str
    quote: str
    words: tuple[Blamed, ...] = ()


@dataclass(frozen=True, slots=True)
class SentenceScore:
    """The score of one sentence; ``role`` tells where in the copy it stands."""

    span: Span
    role: str
    score: Score


class KindOfMessage(NamedTuple):
    """The kind of message that a document is (``refusal``, ``dunning``, ...) and how that is known.

    ``matters`` tells whether a finding weighs more or less, or is there at all, because of it.
    """

    name: str
    why: str
    matters: bool = False


@dataclass(frozen=True, slots=True)
class Report:
    """Everything known about one document. ``score`` is None where nothing was rated, ``kind`` where none is known.

    ``scorer`` is the name of what rated it, and ``before`` the score of the version that this one is compared with, if
    there is one.
    """

    document: Document
    findings: tuple[Finding, ...]
    score: Score | None
    sentences: tuple[SentenceScore, ...]
    words: int
    kind: KindOfMessage | None = None
    before: Score | None = None
    scorer: str = ""
