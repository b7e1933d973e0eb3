"""Lines at whose end a sentence ends without a stop: headings, labels, and sentences of those who leave stops out.

A line end alone says nothing: addresses and sentences go on over it. Where it stands between two sentences, the prose gets an
empty line there, which ends a sentence for all that read prose.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from enum import IntEnum

from tonecheck.patterns import lazy
from tonecheck.text import Piece, Prose, Span


class End(IntEnum):
    """What a line end may be."""

    # Where the margin is, perhaps.
    WRAPPED = 0
    # The writer wanted it.
    MEANT = 1
    # The writer wanted it, and all of the line is bold.
    BOLD = 2


_ROLES = frozenset({"body", "list item", "footer", "legal"})
# No program wraps text in less.
_NARROWEST = 40
# A sentence is looked at so far.
_FAR = 400
# Words with which a sentence begins and no name does, nor the rest of a sentence with a capital.
_OPENERS = frozenset(
    "we you he she it they this that these those there here your our my their his her its the a an please thank thanks sorry"
    " if when after before once while because although as since until to for from in on what who why how where which do does did"
    " is are was were will can could would should may have has had all each every some most any no not never so but".split()
)
_STOP = lazy(r"(?P<stop>[.!?…]+[\"'”’)\]]*(?=\s|$))|[ \t\r]*\n[ \t\r]*\n")
# After these a line goes on: marks that end nothing, and words that ask for another.
_OPEN = lazy(
    r"(?:[,;–—(&/+-]|(?<![\w'’])(?:dear|hi|hello|the|an?|to|of|in|on|at|for|from|by|with|and|or|but|is|are|was|were|be|your|our|my"
    r"|their|that|as|than|via|about|into|near|until|between|will|can|may|must|should|would|could|have|has|had|call|ask|contact"
    r"|meet|see|visit|join|email|phone|tell|thank|send|give|bring|show|let|help))$",
    re.IGNORECASE,
)
# "Order number: 4211"
_LABELLED = lazy(r"[ \t]*[A-Z][^.!?:\n]{0,40}:[ \t]+\S[^\n]{0,100}(?=\n|$)")
_GREETING = lazy(r"\s*(?:Dear|Hi|Hello|Hey|Good (?:morning|afternoon|evening))\b[^.!?:;\n]{0,60}[,!:]?\s*")
_OPENING_MARKS = "\"'“‘([¿¡"


def wrapped(text: str, lines: Sequence[Span]) -> dict[int, End]:
    """The line ends between the lines of a paragraph of plain text, by their offsets.

    Where the next word had still found room, the line end was meant.
    """
    widths = [len(text[slice(*line)].rstrip()) for line in lines]
    widest = max(_NARROWEST, *widths)
    found: dict[int, End] = {}
    for line, width, following in zip(lines, widths, lines[1:]):
        if text[line.end - 1] == "\n":
            word = text[slice(*following)].split(None, 1)[:1]
            found[line.end - 1] = End.MEANT if width + 1 + len("".join(word)) <= widest else End.WRAPPED
    return found


def part(prose: Prose, ends: Mapping[int, End]) -> Prose:
    """`prose` with an empty line wherever a line end, by its offset in the source, stands between two sentences."""
    if not ends or prose.role not in _ROLES:
        return prose
    text, found = prose.text, _line_ends(prose, ends)
    stops = [at for at, _ in found[1:]] + [len(text)]
    places, start = [], 0
    for (at, end), stop in zip(found, stops):
        line = text[at + 1 : min(stop, at + 1 + _FAR)]
        if _is_end(text[start:at], line, text[at + 1 : at + 1 + _FAR], end):
            places.append(at)
        start = at + 1
    return _parted(prose, places) if places else prose


def _line_ends(prose: Prose, ends: Mapping[int, End]) -> list[tuple[int, End]]:
    """The line ends of the source that are in `prose`, by their offsets in it."""
    found = []
    for piece in prose.pieces:
        if piece.kind != "text":
            if piece.source_start in ends and piece.end - piece.start == 1:
                found.append((piece.start, ends[piece.source_start]))
            continue
        shift = piece.source_start - piece.start
        at = prose.text.find("\n", piece.start, piece.end)
        while at >= 0:
            if at + shift in ends:
                found.append((at, ends[at + shift]))
            at = prose.text.find("\n", at + 1, piece.end)
    return found


def _is_end(before: str, line: str, rest: str, end: End) -> bool:
    """Whether at a line end after `before` a sentence ends, if another one begins with `line`, the first of the `rest`."""
    before = before.rstrip()
    if not before or before[-1] in ".!?…" or _OPEN.search(before[-20:]):
        return False
    if end is End.BOLD and not line.lstrip()[:1].islower():
        return True
    if end is not End.WRAPPED and (
        _GREETING.fullmatch(line) or (_LABELLED.fullmatch(before) and _LABELLED.match(line))
    ):
        return True
    # A line that begins in the middle of a paragraph goes on where that does.
    return _is_sentence(line, rest, end is not End.WRAPPED and not _STOP.search(before[-_FAR:]))


def _is_sentence(line: str, rest: str, any_word: bool) -> bool:
    """Whether a sentence begins with `line`; only words that begin one tell where not `any_word` may."""
    stop = _STOP.search(rest)
    words = line[: stop.start() if stop else None].split()[:12]
    first = words[0].lstrip(_OPENING_MARKS) if words else ""
    ended = stop is not None and stop["stop"] is not None
    capitals = sum(word[0].isupper() for word in words)
    # Many capitals: a name, a heading, an address.
    most = 2 if ended else 0.5
    if not first[:1].isupper() or capitals > most * sum(word[0].islower() for word in words):
        return False
    if re.split("['’]", first, maxsplit=1)[0].lower() in _OPENERS:
        return len(words) > (1 if ended else 4)
    return any_word and ended and len(words) > 2


def _parted(prose: Prose, places: Sequence[int]) -> Prose:
    """`prose` with an empty line in the place of each character at `places`, which are in order."""
    parts: list[str] = []
    pieces: list[Piece] = []
    length = number = 0

    def add(text: str, source_start: int, source_end: int, kind: str) -> None:
        nonlocal length
        if text:
            pieces.append(Piece(length, length + len(text), source_start, source_end, kind))
            parts.append(text)
            length += len(text)

    for start, end, source_start, source_end, kind in prose.pieces:
        at = start
        while number < len(places) and places[number] < end:
            place = places[number]
            number += 1
            if kind != "text":
                # A line break, which is all of its piece.
                add("\n\n", source_start, source_end, "escape")
            else:
                break_at = source_start + place - start
                add(prose.text[at:place], source_start + at - start, break_at, kind)
                add("\n\n", break_at, break_at + 1, "escape")
            at = place + 1
        same = kind == "text"
        add(prose.text[at:end], source_start + at - start if same else source_start, source_end, kind)
    return prose._replace(text="".join(parts), pieces=tuple(pieces))
