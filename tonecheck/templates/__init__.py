"""Template tags: found before any format is parsed, so that no parser trips over them.

A tag becomes a stand-in in the prose (a name where a name will be), or nothing, and is opaque to the
parser of the host format, which reads a *shadow* of the source: the same length, each tag replaced by
characters that mean nothing in any format. Copy inside a tag stays: only what is around it is masked.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from functools import lru_cache

from tonecheck.patterns import lazy
from tonecheck.templates.forms import FORMS, INCLUDES, compiled
from tonecheck.templates.languages import LANGUAGES, forms, spoken
from tonecheck.templates.standins import NEUTRAL, stand_in
from tonecheck.templates.tag import Tag
from tonecheck.text import Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tonecheck.templates.literals import Literals

__all__ = ["LANGUAGES", "OUTPUT_MARK", "SILENT_MARK", "Tag", "labels", "printed", "scan", "shadow", "stand_in"]

# Private-use characters: one that a parser takes for a letter, one that it takes for nothing.
OUTPUT_MARK = "\ue000"
SILENT_MARK = "\ue001"

_pattern = lru_cache(maxsize=64)(compiled)
_STARTS = frozenset(form.start[0] for form in FORMS.values())


def matches(
    source: str, speaks: list[str], languages: tuple[str, ...] = (), without: Set[str] = frozenset()
) -> Iterator[tuple[str, re.Match[str]]]:
    """Every tag with the name of its form, from left to right, without overlaps; those of the forms `without` are none."""
    wanted = tuple(name for name in forms(source, speaks, languages) if name not in without)
    if wanted:
        pattern, groups = _pattern(wanted)
        for match in pattern.finditer(source):
            yield groups[match.lastindex or 0], match


def scan(source: str, path: str = "", languages: tuple[str, ...] = (), without: Set[str] = frozenset()) -> list[Tag]:
    """Every template tag in `source`, in order, without overlaps; linear in its length.

    `languages` are those that the settings name; without them the name `path` and the source itself tell. The forms
    `without` are something else in the format of the source.
    """
    if "icu" not in languages and not any(start in source for start in _STARTS):
        return []
    speaks = spoken(source, path, languages)
    tags = list(_Scan(source).tags(matches(source, speaks, languages, without if not languages else frozenset())))
    if "icu" in speaks:
        from tonecheck.templates import icu

        tags = _merged(icu.scan(source), tags)
    return _linked(tags, source)


def printed(source: str, tag: Span, code: Span) -> list[Tag]:
    """The tags for `code` whose value is shown in the place of `tag`, which it lies in: what is around the copy in it."""
    from tonecheck.templates import literals

    text = source[slice(*code)]
    copy = literals.find(f"<%={text}%>")
    shift = code.start - tag.start - len("<%=")
    spans = [Span(start + shift, end + shift) for start, end in copy.spans]
    if spans:
        return list(_Scan(source)._with_copy(tag, copy._replace(spans=spans), text))
    if INCLUDES.match(text.strip()):
        return [Tag(*tag, "block", "")]
    return [Tag(*tag, "output", copy.word or stand_in(text, source[max(0, tag.start - 20) : tag.start]))]


def labels(source: str, code: Span, block: bool) -> Iterator[tuple[Span, str, list[Tag]]]:
    """What a helper of Ruby shows elsewhere than where it stands: each label, its role and the values in it.

    A helper that takes a ``block`` has its content there.
    """
    from tonecheck.templates import literals

    text = source[slice(*code)]
    beside = frozenset() if block else {Span(a - 3, b - 3) for a, b in literals.find(f"<%={text}%>").spans}
    for span, role in literals.labels(text, beside):
        start, end = span.start + code.start, span.end + code.start
        fields = _fields()[0].finditer(source, start, end)
        values = [Tag(*match.span(), "output", stand_in(match.group())) for match in fields]
        yield Span(start, end), role, [Tag(start - 1, start, "block", "", "tag-literal"), *values]


class _Scan:
    """Turns matches into tags: what each does, what stands in for it, and the copy in it."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._skip_until = 0
        # Up to here tags are text, but for the values that another engine puts in later.
        self._text_until = 0
        self._unclosed: set[str] = set()
        self._apart: list[bool] = []
        # The number that a message is counted by, and what it is in the form being read.
        self._counted = ("", "")

    def tags(self, found: Iterator[tuple[str, re.Match[str]]]) -> Iterator[Tag]:
        for name, match in found:
            if match.start() >= self._skip_until:
                yield from self._tag(name, match)

    def _tag(self, name: str, match: re.Match[str]) -> Iterator[Tag]:
        start, end = match.span()
        text = match.group()
        if start < self._text_until:
            if name in _VALUES and end <= self._text_until:
                yield Tag(start, end, "output", self._word(start, end, text))
            return
        does = FORMS[name].kind
        kind = does if isinstance(does, str) else does(text)
        if kind in ("block", "open"):
            pair = _PAIR.match(text)
            if pair:
                end, kind = self._pair(pair, end)
        if name == "square" and f"{text}:" in self._source:
            # A Markdown reference.
            return
        if name == "notify-if":
            middle = text.index("??") + 2
            yield from self._around(Span(start, end), [Span(start + middle, end - 2)], "open", "close")
            return
        kind = self._set_apart(text, kind)
        if name == "percent":
            self._count(text)
        default = ""
        if kind in ("output", "block") and ('"' in text or "'" in text):
            from tonecheck.templates import literals

            copy = literals.find(text)
            if copy.spans:
                yield from self._with_copy(Span(start, end), copy, text)
                return
            default = copy.word
        word = self._word(start, end, text) if kind == "output" else ""
        word = default if word == NEUTRAL and default else word
        yield Tag(start, end, kind, word, "printf" if name in _PRINTF else "")

    def _set_apart(self, text: str, kind: str) -> str:
        """What is shown elsewhere (a capture) is kept from the text around it: it begins and ends an alternative."""
        if text.startswith(_TRANSLATION_BLOCKS):
            if kind != "close":
                self._apart.append(kind == "apart")
            elif self._apart and self._apart.pop():
                return "branch"
        return "branch" if kind == "apart" else kind

    def _count(self, text: str) -> None:
        """Note which value ``{% blocktrans count n=... %}`` counts by: it is one before ``{% plural %}``."""
        counted = _COUNTED.match(text)
        if counted:
            self._counted = (counted[1] or counted[2], "1")
        elif _PLURAL.match(text):
            self._counted = (self._counted[0], "12") if "end" not in text else ("", "")

    def _pair(self, pair: re.Match[str], end: int) -> tuple[int, str]:
        """The end and kind of a tag whose content is no template: it is text, or nothing that is shown."""
        kind, closing = _PAIRS[pair.lastgroup or ""]
        closing = closing.replace("NAME", re.escape(pair[pair.lastgroup or ""]))
        close = None if closing in self._unclosed else re.compile(closing).search(self._source, end)
        if not close:
            # Once not found, it is not there further on either.
            self._unclosed.add(closing)
            return end, "block"
        if kind == "text":
            self._text_until = close.start()
            return end, "block"
        self._skip_until = close.end()
        return close.end(), kind

    def _word(self, start: int, end: int, text: str) -> str:
        name, number = self._counted
        if name and name in text:
            return number
        return stand_in(text, self._source[max(0, start - 20) : start], self._source[end : end + 60])

    def _with_copy(self, tag: Span, copy: Literals, text: str) -> Iterator[Tag]:
        spans = [Span(tag.start + a, tag.start + b) for a, b in copy.spans]
        if copy.or_value:
            # Two readings, the value and the copy; the characters of the tag are shared out among the marks.
            value = Span(tag.start + 1, spans[0].start - 1)
            yield Tag(tag.start, value.start, "open", "")
            yield Tag(*value, "output", self._word(tag.start, tag.end, text))
            yield from self._around(Span(value.end, tag.end), spans, "branch", "close")
        elif len(spans) > 1:
            yield from self._around(tag, spans, "open", "close")
        else:
            assigned = "branch" if _ASSIGNMENT.match(text) else "block"
            yield from self._around(tag, spans, assigned, assigned)

    def _around(self, tag: Span, copy: list[Span], first: str, last: str) -> Iterator[Tag]:
        """Tags for what is around the copy in a tag, and for the fields in the copy."""
        at, kind = tag.start, first
        for span in copy:
            yield Tag(at, span.start, kind, "", "tag-literal")
            if any(start in self._source[span.start : span.end] for start in "%{#"):
                for match in _fields()[0].finditer(self._source, *span):
                    yield Tag(*match.span(), "output", self._word(*match.span(), match.group()))
            at, kind = span.end, "branch"
        yield Tag(at, tag.end, last, "")


@lru_cache(maxsize=1)
def _fields() -> tuple[re.Pattern[str], list[str]]:
    return compiled(("percent-named", "percent-place", "percent-plain", "percent-brace", "single", "hash-brace"))


_TRANSLATION_BLOCKS = (
    "{% blocktrans",
    "{%blocktrans",
    "{% endblocktrans",
    "{%endblocktrans",
    "{%- blocktrans",
    "{%- endblocktrans",
)
_VALUES = frozenset({"double", "double-blade", "triple"})
_PRINTF = frozenset({"percent-named", "percent-place", "percent-plain"})
_COUNTED = lazy(r"\{%[-~+]?\s*(?:blocktrans\w*\b.{0,400}?\scount\s+(\w+)=|trans\s+(\w+)\s*(?:=|%\}))", re.DOTALL)
_PLURAL = lazy(r"\{%[-~+]?\s*(plural|endblocktrans|endtrans)")
_ASSIGNMENT = re.compile(r"\{%[-~+]?\s*(?:set|assign)\b|\{%[-~+]?\s*(?:trans|translate)\b.*\sas\s+\w+\s*%\}", re.DOTALL)
# Tags whose content is not template code: by the name of the group, the kind of the whole (``text`` where the content
# is copy as it stands) and the pattern of the closing tag.
_PAIRS = {
    "verbatim": ("text", r"\{%[-~+]?\s*endNAME\b"),
    "note": ("comment", r"\{%[-~+]?\s*endNAME\s*[-~+]?%\}"),
    "hidden": ("block", r"\{%[-~+]?\s*endNAME\s*[-~+]?%\}"),
    "raw": ("text", r"\{\{\{\{/NAME\s*\}\}\}\}"),
    "literal": ("text", r"\{/NAME\}"),
    "blade_text": ("text", r"@endverbatim\b"),
    "blade_code": ("block", r"@endphp\b"),
    "noparse": ("text", r"[<\[]/#noparse[>\]]"),
    "unparsed": ("text", r"\]\]#"),
    "perl": ("block", r"\[%-?\s*END\s*-?%\]"),
}
_PAIR = re.compile(
    r"\{%[-~+]?\s*(?:(?P<verbatim>raw|verbatim)|(?P<note>comment)|(?P<hidden>schema|javascript|stylesheet|style|highlight|doc))\b"
    r"|\{\{\{\{\#?(?P<raw>\w[\w-]*)|\{(?P<literal>literal)\}|(?P<blade_text>@verbatim)\b|(?P<blade_code>@php)$"
    r"|[<\[](?P<noparse>\#noparse)|(?P<unparsed>\#\[\[)|\[%-?\s*(?P<perl>PERL|RAWPERL)\b"
)


_CASE = lazy(r"\{%[-~+]?\s*(?:case|switch)\b|\{switch\b|@switch\b|<#switch\b|<%\W{0,3}case\b|\[%\W{0,3}SWITCH\b")
_SECTION = lazy(r"\{\{[~-]?\s*([#^/])\s*(?:if\s+|unless\s+)?([\w.@-]*)")


def _linked(tags: list[Tag], source: str) -> list[Tag]:
    """The tags with what two neighbours mean together.

    The first alternative of a choice begins at its first "when", and an inverted section right after the section of the
    same name is the alternative to it.
    """
    for number in range(len(tags) - 1):
        tag, following = tags[number], tags[number + 1]
        if tag.kind not in ("open", "close") or source[tag.end : following.start].strip():
            continue
        if tag.kind == "open" and following.kind == "branch" and _CASE.match(source, tag.start):
            tags[number + 1] = following._replace(kind="block")
        elif tag.kind == "close" and following.kind == "open":
            closed, opened = _SECTION.match(source, tag.start), _SECTION.match(source, following.start)
            if closed and opened and opened[1] == "^" and closed[2] == opened[2]:
                tags[number] = tag._replace(kind="block")
                tags[number + 1] = following._replace(kind="branch")
    return tags


def _merged(first: list[Tag], second: list[Tag]) -> list[Tag]:
    """Both in order; of the second only those that lie outside all of the first."""
    taken = iter(sorted(first))
    current = next(taken, None)
    found = list(first)
    for tag in second:
        while current and current.end <= tag.start:
            current = next(taken, None)
        if not current or tag.end <= current.start:
            found.append(tag)
    return sorted(found)


def shadow(source: str, tags: list[Tag]) -> str:
    """`source` with every tag replaced, character for character, by marks that no parser acts on."""
    if not tags:
        return source
    parts: list[str] = []
    at = 0
    for tag in tags:
        mark = OUTPUT_MARK if tag.kind == "output" else SILENT_MARK
        parts += [source[at : tag.start], mark * (tag.end - tag.start)]
        at = tag.end
    return "".join([*parts, source[at:]])
