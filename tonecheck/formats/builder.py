"""Prose from runs of source: stand-ins for template tags, and every reading of a text with conditions in it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from operator import attrgetter

from tonecheck.formats import lines
from tonecheck.templates import Tag
from tonecheck.text import Piece, Prose, Span, trim

_end = attrgetter("end")


class ProseBuilder:
    """Collects runs of source into `Prose`; template tags inside a run become stand-ins.

    ``spelling`` is that of the prose, see `tonecheck.text.Prose`.
    """

    def __init__(self, source: str, tags: Sequence[Tag] = (), spelling: tuple[str, ...] = ()) -> None:
        self._source = source
        self._tags = tags
        self._spelling = spelling
        self._reset()

    def _reset(self) -> None:
        self._parts: list[str] = []
        self._pieces: list[Piece] = []
        self._controls: list[_Control] = []
        self._length = 0
        # What the template languages ask of text that is written beside their tags.
        self._spellings: set[str] = set()
        # What is added now is something that must not change.
        self._kept = False

    def __bool__(self) -> bool:
        return any(not part.isspace() for part in self._parts)

    @property
    def ends_with_space(self) -> bool:
        """Whether nothing was added yet or the last character is white space."""
        return not self._parts or self._parts[-1][-1].isspace()

    @property
    def ends_line(self) -> bool:
        """Whether the white space that was added last ends a line."""
        last = self._parts[-1] if self._parts else ""
        return "\n" in last[len(last.rstrip()) :]

    def add(self, start: int, end: int) -> None:
        """Add the source from `start` to `end` as it stands, its template tags replaced."""
        kind = "kept" if self._kept else "text"
        tags = self._tags
        index = bisect_right(tags, start, key=_end) if tags else 0
        while index < len(tags) and tags[index].start < end:
            tag = tags[index]
            self._push(self._source[start : tag.start], start, tag.start, kind)
            within = start <= tag.start and tag.end <= end
            self.tag(tag if within else tag._replace(start=max(start, tag.start), end=min(end, tag.end)))
            start = tag.end
            index += 1
        if start < end:
            self._push(self._source[start:end], start, end, kind)

    @contextmanager
    def keeping(self) -> Iterator[None]:
        """What is added meanwhile is found, but no fix may write over it."""
        before, self._kept = self._kept, True
        yield
        self._kept = before

    def tag(self, tag: Tag) -> None:
        """Add what a template tag does to the prose."""
        self.control(tag.kind)
        if tag.spelling:
            self._spellings.add(tag.spelling)
        self._push(tag.stand_in, tag.start, tag.end, "tag")

    def control(self, kind: str) -> None:
        """Here a condition begins, goes to its next alternative or ends; other kinds of tag do nothing."""
        if kind in _CONTROLS:
            self._controls.append((len(self._pieces), kind))

    def unescaped(
        self, span: Span, escapes: re.Pattern[str], read: Callable[[str], str], goes_on: bool = False
    ) -> None:
        """Add the source of `span`, which has no tags, as it stands, but for its `escapes`, which say what they `read` as.

        An escape that reads as nothing ends a line that goes on after it; where `span` itself `goes_on` with what was
        added before, what lies between them does.
        """
        at = span.start
        folded = goes_on and self._length > 0
        for match in escapes.finditer(self._source, *span):
            start, end = match.span()
            if at < start:
                self._push(self._source[at:start], at, start, "fold" if folded else "text")
                folded = False
            text = read(match.group())
            # A space that is escaped because it begins a line belongs to the line end.
            first = self._pieces[-1].source_end if folded and text == " " else start
            self._push(text, first, end, "escape" if text.isspace() and text != " " else "code")
            folded = not text and self._length > 0
            at = end
        if at < span.end:
            self._push(self._source[at : span.end], at, span.end, "fold" if folded else "text")

    def replace(self, text: str, start: int, end: int) -> None:
        """Add `text` for a stretch of source that spells it in another way."""
        self._push(text, start, end, "escape")

    def code(self, text: str, start: int, end: int) -> None:
        """Add `text` that an encoding spells as the source from `start` to `end`; a fix may write over it."""
        self._push(text, start, end, "code")

    def fold(self, start: int, end: int) -> None:
        """Add the source as it stands, all text; what lies between it and the run before is a fold of the encoding."""
        self._push(self._source[start:end], start, end, "fold")

    def fill(self, stand_in: str, start: int, end: int) -> None:
        """Add a stand-in for a stretch of source that is filled in later, or a tag of the format itself; "" leaves no trace."""
        self._push(stand_in, start, end, "tag")

    def _push(self, text: str, start: int, end: int, kind: str) -> None:
        if not text or start >= end:
            return
        self._parts.append(text)
        self._pieces.append(Piece(self._length, self._length + len(text), start, end, kind))
        self._length += len(text)

    def whole(self, role: str = "body") -> Prose:
        """All that was added as one prose, white space and all; resets the builder."""
        spelling = (*sorted(self._spellings), *self._spelling)
        prose = Prose(role, "".join(self._parts), tuple(self._pieces), spelling)
        self._reset()
        return prose

    def build(self, role: str, ends: Mapping[int, lines.End] | None = None) -> list[Prose]:
        """The prose without white space around it, nothing if nothing is left; resets the builder.

        Text with conditions in it ("{% if late %}It is late{% else %}On time{% endif %}, Ana.") is read once for each
        alternative; of all readings but the first only the sentences that say something new are given. Sentences end at
        those line `ends` of the source that stand between two of them.
        """
        controls = self._controls
        prose = self.whole(role)
        ends = ends or {}
        if not any(kind == "branch" for _, kind in controls):
            trimmed = trim(prose)
            return [lines.part(trimmed, ends)] if trimmed else []
        return list(_readings(prose, controls, ends))


def verbatim(source: str, start: int, end: int, spelling: tuple[str, ...] = ()) -> Prose:
    """The source from `start` to `end` as it stands as prose; what a builder makes of it, but sooner."""
    pieces = (Piece(0, end - start, start, end, "text"),) if start < end else ()
    return Prose("body", source[start:end], pieces, spelling)


def joined(spans: Sequence[Span]) -> list[Span]:
    """Lines of a paragraph whose ends meet as one, so that markup may run over them; indentation is left out."""
    found = [spans[0]]
    for span in spans[1:]:
        if span.start == found[-1].end:
            found[-1] = Span(found[-1].start, span.end)
        else:
            found.append(span)
    return found


_CONTROLS = frozenset({"open", "branch", "close"})
# A control tag: how many pieces come before it, and its kind.
_Control = tuple[int, str]
# Beyond these, alternatives are only kept apart, not put together with what is around them.
_MOST_CONDITIONS = 30
_MOST_TEXT = 100_000


def _readings(prose: Prose, controls: list[_Control], ends: Mapping[int, lines.End]) -> Iterator[Prose]:
    conditions, loose = _conditions(controls)
    if len(conditions) > _MOST_CONDITIONS or len(prose.text) > _MOST_TEXT:
        conditions, loose = [], [at for at, kind in controls if kind == "branch"]
    for start, end in zip([0, *loose], [*loose, len(prose.pieces)]):
        inside = [condition for condition in conditions if start <= condition[0] and condition[-1] <= end]
        seen: set[int] = set()
        for number, chosen in enumerate(_alternatives(start, end, inside)):
            joint, fresh = _joined(prose, chosen, seen)
            reading = lines.part(joint, ends)
            seen.update(chosen)
            yield from _saying_something_new(reading, fresh) if number else filter(None, [trim(reading)])


def _conditions(controls: list[_Control]) -> tuple[list[list[int]], list[int]]:
    """The conditions that begin and end here, outer ones first: where their alternatives start and end.

    And the places of branches whose condition began or ends elsewhere.
    """
    opened: list[list[int]] = []
    complete: list[list[int]] = []
    loose: list[int] = []
    for at, kind in controls:
        if kind == "open":
            opened.append([at])
        elif kind == "branch":
            (opened[-1] if opened else loose).append(at)
        elif opened:
            ended = [*opened.pop(), at]
            complete += [ended] if len(ended) > 2 else []
    loose += [at for unfinished in opened for at in unfinished[1:]]
    return sorted(complete, key=lambda condition: (condition[0], -condition[-1])), sorted(loose)


def _alternatives(start: int, end: int, conditions: list[list[int]]) -> list[list[int]]:
    """The pieces of each reading of ``start:end``, so that each piece is in one of them at least."""
    fixed: list[tuple[int, list[list[int]]]] = []
    at = start
    for condition in conditions:
        if condition[0] < at:
            continue
        choices = []
        for begin, stop in zip(condition, condition[1:]):
            inside = [c for c in conditions if c is not condition and begin <= c[0] and c[-1] <= stop]
            choices += _alternatives(begin, stop, inside)
        fixed += [(at, [list(range(at, condition[0]))]), (condition[0], choices)]
        at = condition[-1]
    fixed.append((at, [list(range(at, end))]))
    count = max(len(choices) for _, choices in fixed)
    return [[piece for _, choices in fixed for piece in choices[min(n, len(choices) - 1)]] for n in range(count)]


def _joined(prose: Prose, chosen: list[int], seen: set[int]) -> tuple[Prose, list[Span]]:
    """The chosen pieces of `prose` as one prose, and the source of those that were not `seen` before."""
    parts: list[str] = []
    pieces: list[Piece] = []
    fresh: list[Span] = []
    at = 0
    for number in chosen:
        piece = prose.pieces[number]
        text = prose.text[piece.start : piece.end]
        moved = Piece(at, at + len(text), piece.source_start, piece.source_end, piece.kind)
        parts.append(text)
        pieces.append(moved)
        if number not in seen and not text.isspace():
            fresh.append(Span(moved.source_start, moved.source_end))
        at = moved.end
    return Prose(prose.role, "".join(parts), tuple(pieces), prose.spelling), fresh


def _saying_something_new(prose: Prose, fresh: list[Span]) -> Iterator[Prose]:
    from tonecheck import sentences

    for span in sentences.split(prose.text):
        source = prose.to_source(span)
        if any(source.overlaps(new) for new in fresh):
            yield prose.slice(span, prose.role)
