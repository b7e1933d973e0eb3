"""Forms of a message by number with bars between them, as vue-i18n, Laravel and Symfony write them.

A bar is a bar in ordinary copy ("Home | Acme"). Forms are told by their ranges (``{0} none|[1,*] some``) or names
(``one: a parcel|other: parcels``), and without either by the number that is filled in and the words that they share,
but only in a file that is `known` to have such messages.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise

from tonecheck.text import Prose, Span

# Doubled (Symfony) or quoted (vue-i18n) it is a bar that is shown.
_BAR = re.compile(r"(?<![|'])\|(?![|'])")
_LIMIT = r"\s*(?:-?\d[\d.]*|[-+]?Inf|\*)\s*"
_SELECTOR = re.compile(
    rf"\s*(?P<which>\{{{_LIMIT}(?:,{_LIMIT})*\}}|[\[\]]{_LIMIT},{_LIMIT}[\[\]]|(?:zero|one|two|few|many|other):)\s+(?=\S)"
)
_NUMBER = re.compile(r"(?<!\{)\{\s?(?:n|num|number|count|total|quantity|0)\s?\}(?!\})|:(?:count|n)\b|%(?:count|n)%")
_PLACE = re.compile(r"\{\{?\s?\w+\s?\}|%\w+%|(?<!\w):\w")
_STEM = re.compile(r"[^\W\d_]{3,}")
_MOST = 8
_PAIRS = (("<", ">"), ("{", "}"), ("(", ")"), ("[", "]"))


def known(texts: Iterable[str]) -> bool:
    """Whether one of the strings of a file can only be forms by number.

    >>> known(["{n} parcel | {n} parcels"]), known(["Home | Acme", "Page {n} | {count} results"])
    (True, False)
    """
    return any(_proves(text) for text in texts if "|" in text)


def _proves(text: str) -> bool:
    spans = _parts(text)
    parts = [text[slice(*span)] for span in spans]
    if len(parts) < 2 or _selected(parts):
        return len(parts) > 1
    counts = _NUMBER.search(text) and _alike(parts)
    return bool(counts or (_PLACE.search(parts[-1]) and _alike(parts, least=0.5)))


def forms(value: Prose, in_known: bool) -> list[Prose]:
    """The forms of a message, without what chooses between them; none where it is an ordinary string."""
    spans = _parts(value.text)
    parts = [value.text[slice(*span)] for span in spans]
    selected = _selected(parts)
    if len(parts) < 2 or not (selected or (in_known and _alike(parts))):
        return []
    found = []
    for span, part in zip(spans, parts):
        match = _SELECTOR.match(part) if selected else None
        start = span.start + (match.end() if match else len(part) - len(part.lstrip()))
        found.append(value.slice(Span(start, max(start, span.start + len(part.rstrip()))), value.role))
    return found


def _parts(text: str) -> list[Span]:
    edges = [0, *(at for match in _BAR.finditer(text) for at in match.span()), len(text)]
    spans = [Span(start, end) for start, end in zip(edges[::2], edges[1::2])]
    whole = all(text[slice(*span)].strip() for span in spans) and len(spans) <= _MOST
    return spans if whole and all(_balanced(text[slice(*span)]) for span in spans) else []


def _balanced(part: str) -> bool:
    """Whether no tag, placeholder or bracket of words goes over the bar; the brackets of a range may face either way."""
    match = _SELECTOR.match(part)
    rest = part[match.end() :] if match else part
    return all(rest.count(first) == rest.count(last) for first, last in _PAIRS)


def _selected(parts: list[str]) -> bool:
    """Whether each form says for which numbers it is; the same ``{0}`` in all of them is a value."""
    chosen = [match["which"] for part in parts if (match := _SELECTOR.match(part))]
    if not chosen or len(set(chosen)) < len(chosen):
        return False
    return len(chosen) == len(parts) or _alike(parts)


def _alike(parts: list[str], least: float = 0) -> bool:
    """Whether each form has a word of the one before it, but for its ending; ``least`` is the share of such words."""
    stems = [{word[:3].lower() for word in _STEM.findall(_PLACE.sub("", part))} for part in parts]
    return len(parts) > 1 and all(
        first & second and len(first & second) >= least * len(first | second) for first, second in pairwise(stems)
    )
