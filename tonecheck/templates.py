"""Template tags: found before any format is parsed, so that no parser trips over them.

A tag becomes a stand-in in the prose (a name where a name will be), or nothing, and is opaque to the
parser of the host format, which reads a *shadow* of the source: the same length, each tag replaced by
characters that mean nothing in any format.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from tonecheck.patterns import lazy


class Tag(NamedTuple):
    """A template tag at ``start`` to ``end``.

    ``kind``: ``output`` is filled with a value, ``open`` begins a condition or a loop (if, for), ``branch``
    starts an alternative in it (else), ``close`` ends it, ``block`` steers in another way, ``comment`` is never
    shown. ``stand_in`` is what the prose carries for it.
    """

    start: int
    end: int
    kind: str
    stand_in: str


# Private-use characters: one that a parser takes for a letter, one that it takes for nothing.
OUTPUT_MARK = "\ue000"
SILENT_MARK = "\ue001"

# A tag holds no second opening of its own kind and has a greatest length; so the search for its end
# never runs over the same text twice, and a stray opening costs little.
_MOST = 4000


def _until(opening: str, closing: str) -> str:
    return rf"{opening}(?:(?!{opening})[\s\S]){{0,{_MOST}}}?{closing}"


_BRACED = rf"(?:[^{{}}]|\{{[^{{}}]{{0,400}}\}}){{1,{_MOST}}}?"
_WORDS = "if|else|end|range|with|template|block|define|unless|each"
_SMARTY = (
    "if|elseif|else|foreach|foreachelse|section|for|while|literal|assign|include|capture|block|extends|ldelim|rdelim"
)
_BLADE = "if|else|elseif|endif|foreach|endforeach|section|endsection|extends|include|component|endcomponent"
# The languages' tags by the character that they start with, most exact first. In a regular expression that starts
# with a set of characters, the search for a start runs at the speed of C.
_TAGS: dict[str, tuple[tuple[str, str], ...]] = {
    "{": (
        ("comment", _until(r"\{\#(?!if|each)", r"\#\}")),
        ("comment", _until(r"\{\{!--", r"--\}\}")),
        ("comment", rf"\{{\{{![^}}]{{0,{_MOST}}}\}}\}}"),
        ("comment", _until(r"\{\*", r"\*\}")),
        ("block", _until(r"\{%", r"%\}")),
        ("block", rf"\{{\{{[~-]?\s{{0,9}}(?:[#/^>]|(?:{_WORDS})\b){_BRACED.replace('{1,', '{0,', 1)}\}}\}}"),
        ("block", rf"\{{/?(?:{_SMARTY})\b[^{{}}\n]{{0,400}}\}}"),
        ("output", rf"\{{\{{\{{{_BRACED}\}}\}}\}}"),
        ("output", rf"\{{\{{{_BRACED}\}}\}}"),
        ("output", r"\{![\w.]{1,80}\}"),
        ("output", r"\{\$[^{}\n]{1,400}\}"),
        ("output", r"\{[A-Za-z_][\w.]{0,60}(?:[|:,][^{}\n]{0,100})?\}"),
        ("output", r"\{\d\}"),
    ),
    "<": (
        ("comment", _until(r"<%\#", "%>")),
        ("comment", _until("<%--", "--%>")),
        ("output", _until("<%=", "%>")),
        ("block", _until("<%(?![=%])", "%>")),
        ("block", _until(r"<\?(?:php\b|=)", r"\?>")),
    ),
    "%": (
        ("output", r"%\{[\w .|-]{1,80}\}"),
        ("output", r"%\([\w .-]{1,80}\)[-#0 +]?\d{0,3}(?:\.\d{1,3})?[sdifgrx]"),
        ("output", r"%\d\$[sd@]"),
        ("output", r"%(?<![\d%]%)[sd@](?![\w%])"),
        ("output", r"%[A-Z][A-Z0-9_]{2,40}%"),
    ),
    "*": (
        ("block", r"\*\|/?(?:IF|IFNOT|ELSE|ELSEIF|END|INTERESTED|NOT)\b[^|\n]{0,200}\|\*"),
        ("output", r"\*\|[^|\n]{1,200}\|\*"),
    ),
    "$": (("output", r"\$\{[^{}\n]{1,400}\}"),),
    "#": (("output", r"\#\{[^{}\n]{1,400}\}"),),
    "(": (("output", r"\(\([\w ?.-]{1,80}\)\)"),),
    "[": (
        ("output", r"\[\[[^\[\]\n]{1,200}\]\]"),
        ("output", r"\[(?:[A-Z]{2,}|[A-Z][a-z]+)(?:[ _][A-Za-z0-9]{1,20}){0,3}\](?![(\[:])"),
    ),
    "@": (("block", rf"@(?<![^\s]@)(?:{_BLADE})\b[^\n]{{0,200}}"),),
}


@lru_cache(maxsize=1)
def _tag() -> tuple[re.Pattern[str], list[str]]:
    """Any tag, and the kind that each of its groups stands for; compiled when the first file needs it."""
    kinds, branches = [""], []
    for opener, tags in _TAGS.items():
        kinds += [kind for kind, _ in tags]
        # The set has read the opening character; the look-behind goes back to it.
        alternatives = "|".join(f"({pattern})" for _, pattern in tags)
        branches.append(f"(?<=[{re.escape(opener)}])(?:{alternatives})".replace(f"({_escaped(opener)}", "("))
    openers = "".join(re.escape(opener) for opener in _TAGS)
    return re.compile(f"[{openers}](?:{'|'.join(branches)})"), kinds


def _escaped(opener: str) -> str:
    """The opening character as the patterns spell it."""
    return opener if opener in "<%@" else "\\" + opener


_BRANCH = lazy(r"[\W_]*(?:else|elsif|elif|elseif|when|empty|ELSE|ELSEIF|foreachelse)\b|\{\{\s*\^\s*\}\}")
_OPEN = lazy(r"[\W_]*(?:if|unless|for|foreach|range|with|case|each|IF|IFNOT|section)\b|\{\{[~-]?\s*[#^]")
_CLOSE = lazy(
    r"[\W_]*(?:end|end(?:if|unless|for|foreach|with|case)|END)\b|\{\{[~-]?\s*/|\{/(?:if|for|foreach|section)\b"
)


def _control(tag: str) -> str:
    """Whether a block tag opens a condition or a loop, starts an alternative in it, or closes it."""
    if _BRANCH.match(tag):
        return "branch"
    return "close" if _CLOSE.match(tag) else "open" if _OPEN.match(tag) else "block"


# Copy inside a tag: {% trans "Welcome" %}, {{ _("Welcome") }}.
_TRANSLATED = lazy(
    r"""(?:\{%-?\s*(?:trans|translate)\s+|\{\{-?\s*(?:_|gettext|ngettext|t|trans)\(\s*)(["'])(?P<copy>(?:(?!\1)[^\\])+)\1"""
)
_SILENT_PAIRS = lazy(r"\{%-?\s*(comment|raw|verbatim)\b")

_NAMES = (
    (
        lazy(
            r"(?i)first_?name|last_?name|full_?name|fname|lname|user_?name|(?:customer|client|recipient|contact|member|guest|person|user|display|their|your|friendly|agent|sender|staff|author)[._ ]?name|^\W*name\W*$|salutation|nickname|greeting|given"
        ),
        "Alex",
    ),
    (lazy(r"(?i)company|brand|product|site|app_?name|organi[sz]ation|business|shop|store|team|vendor|sender"), "Acme"),
    (lazy(r"(?i)url|link|href|website|domain|path"), "example.com"),
    (lazy(r"(?i)e-?mail"), "alex@example.com"),
    (lazy(r"(?i)date|expir|deadline|\bday\b|when|month|(?:_|\b)time|_at\b|_on\b"), "3 May"),
    (lazy(r"(?i)price|amount|total|balance|cost|fee|sum\b|paid|refund|discount|currency|charge"), "£12"),
    (
        lazy(
            r"(?i)count|number|num\b|_?id\b|qty|quantity|minutes|hours|days|weeks|years|percent|code|pin|otp|token|order|invoice|ticket|case|ref|%d"
        ),
        "12",
    ),
    (lazy(r"(?i)name"), "Alex"),
)


def stand_in(tag: str) -> str:
    """A neutral word for what the tag will be filled with: a name, an amount, a date.

    >>> stand_in("{{ user.first_name }}"), stand_in("%{amount}")
    ('Alex', '£12')
    """
    for pattern, word in _NAMES:
        if pattern.search(tag):
            return word
    return "item"


def scan(source: str, icu: bool = False) -> list[Tag]:
    """Every template tag in `source`, in order, without overlaps; linear in its length."""
    if not any(opener in source for opener in _TAGS):
        return []
    tags: list[Tag] = []
    raw_until = -1
    pattern, kinds = _tag()
    for match in pattern.finditer(source):
        start, end = match.span()
        if start < raw_until:
            continue
        text = match.group()
        kind = kinds[match.lastindex or 0]
        if kind == "block":
            paired = _SILENT_PAIRS.match(text)
            if paired:
                close = re.compile(r"\{%-?\s*end" + paired[1] + r"\s*-?%\}").search(source, end)
                raw_until = close.start() if close else -1
                if close and paired[1] == "comment":
                    end, kind, raw_until = close.end(), "comment", close.end()
            if kind == "block":
                kind = _control(text)
        translated = _TRANSLATED.match(text)
        if translated:
            tags.append(Tag(start, start + translated.start("copy"), "block", ""))
            start, kind, text = start + translated.end("copy"), "block", ""
        tags.append(Tag(start, end, kind, _prose_for(source, start, text, kind)))
    return tags


def _prose_for(source: str, start: int, text: str, kind: str) -> str:
    if kind != "output":
        return ""
    word = stand_in(text)
    return word.lstrip("£") if source[max(0, start - 1) : start] in ("£", "$", "€", ";") else word


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
