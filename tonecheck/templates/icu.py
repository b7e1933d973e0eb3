"""ICU MessageFormat: ``{n, plural, one {# parcel} other {# parcels}}``, each branch an alternative.

Arguments nest; an apostrophe quotes braces, two are one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tonecheck.templates.standins import stand_in
from tonecheck.templates.tag import Tag

_TOKEN = re.compile(r"''|'(?=[{}#|])|[{}#]")
_CHOICE = re.compile(
    r"\{\s{0,99}[\w.-]{1,99}\s{0,99},\s{0,99}(?P<kind>plural|select|selectordinal)\s{0,99},\s{0,99}(?:offset:\s{0,9}\d{1,9}\s{0,99})?"
    r"(?P<selector>=?\w{1,99})\s{0,99}\{"
)
_PLAIN = re.compile(r"\{\s{0,99}[\w.-]{1,99}\s{0,99}(?:,[^{}']{1,200})?\}")
_NEXT = re.compile(r"\}\s{0,99}(?P<selector>=?\w{1,99})\s{0,99}\{")
_LAST = re.compile(r"\}\s{0,99}\}")


def scan(source: str) -> list[Tag]:
    """The arguments of a message as tags, in order; what is quoted stays text."""
    return list(_tags(source))


def _tags(source: str) -> Iterator[Tag]:
    # For each choice that is open: whether "#" is its number, and the number in the branch being read.
    opened: list[tuple[bool, str]] = []
    at = 0
    while token := _TOKEN.search(source, at):
        start, at = token.span()
        text = token.group()
        if text == "''":
            yield Tag(start, at, "block", "'", "icu")
        elif text == "'":
            end = source.find("'", at + 1)
            yield Tag(start, at, "block", "", "icu")
            if end < 0:
                return
            yield Tag(end, end + 1, "block", "", "icu")
            at = end + 1
        elif text == "{":
            choice, plain = _CHOICE.match(source, start), _PLAIN.match(source, start)
            if choice:
                opened.append((choice["kind"] != "select", _number(choice)))
                yield Tag(start, choice.end(), "open", "", "icu")
                at = choice.end()
            elif plain:
                word = stand_in(
                    plain.group(), source[max(0, start - 20) : start], source[plain.end() : plain.end() + 20]
                )
                yield Tag(start, plain.end(), "output", word, "icu")
                at = plain.end()
        elif text == "}" and opened:
            following, last = _NEXT.match(source, start), _LAST.match(source, start)
            if following:
                opened[-1] = (opened[-1][0], _number(following))
                yield Tag(start, following.end(), "branch", "", "icu")
                at = following.end()
            elif last:
                opened.pop()
                yield Tag(start, last.end(), "close", "", "icu")
                at = last.end()
        elif text == "#":
            number = next((number for counts, number in reversed(opened) if counts), None)
            if number:
                yield Tag(start, at, "output", number, "icu")


def _number(match: re.Match[str]) -> str:
    selector = match["selector"].lstrip("=")
    return selector if selector.isdigit() else {"one": "1", "zero": "0", "two": "2", "few": "3"}.get(selector, "12")
