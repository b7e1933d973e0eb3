"""ICU MessageFormat: ``{n, plural, one {# parcel} other {# parcels}}``, each branch an alternative.

Arguments nest; an apostrophe quotes braces, two are one. Whoever writes ``'{name}'`` means the name in quotes, and so it is
read. Java's ``{0,choice,0#no parcels|1#one parcel}`` is read, too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from tonecheck.templates.standins import stand_in
from tonecheck.templates.tag import Tag

_TOKEN = re.compile(r"''|'(?=[{}#|])|[{}#|]")
_CHOICE = re.compile(
    r"\{\s{0,99}[\w.-]{1,99}\s{0,99},\s{0,99}(?P<kind>plural|select|selectordinal)\s{0,99},\s{0,99}(?:offset:\s{0,9}\d{1,9}\s{0,99})?"
    r"(?P<selector>=?\w{1,99})\s{0,99}\{"
)
_LIMIT = r"\s{0,9}-?(?:\d[\d.]{0,20}|∞)\s{0,9}[#<≤]"
_RANGES = re.compile(rf"\{{\s{{0,99}}(?P<argument>[\w.-]{{1,99}})\s{{0,99}},\s{{0,99}}choice\s{{0,99}},{_LIMIT}")
_NEXT_RANGE = re.compile(rf"\|{_LIMIT}")
_PLAIN = re.compile(r"\{\s{0,99}(?P<argument>[\w.-]{1,99})\s{0,99}(?:,[^{}']{1,200})?\}")
_QUOTED = re.compile(r"\{\w{1,99}\}'")
_NEXT = re.compile(r"\}\s{0,99}(?P<selector>=?\w{1,99})\s{0,99}\{")
_LAST = re.compile(r"\}\s{0,99}\}")


class _Open(NamedTuple):
    """A choice that is open: whether "#" is its number, the number in the branch being read, and in ranges its argument."""

    counts: bool
    number: str
    ranges: str = ""


def scan(source: str) -> list[Tag]:
    """The arguments of a message as tags, in order; what is quoted stays text."""
    return list(_tags(source))


def _tags(source: str) -> Iterator[Tag]:
    opened: list[_Open] = []
    at = 0
    while token := _TOKEN.search(source, at):
        start, at = token.span()
        text = token.group()
        if text == "''":
            yield Tag(start, at, "block", "'", "icu")
        elif text == "'" and (quoted := _QUOTED.match(source, at)):
            yield Tag(at, quoted.end() - 1, "output", stand_in(quoted.group()[:-1]), "icu")
            at = quoted.end()
        elif text == "'":
            end = source.find("'", at + 1)
            yield Tag(start, at, "block", "", "icu")
            if end < 0:
                return
            yield Tag(end, end + 1, "block", "", "icu")
            at = end + 1
        elif text == "{":
            choice, plain = _CHOICE.match(source, start), _PLAIN.match(source, start)
            ranges = _RANGES.match(source, start)
            if ranges:
                opened.append(_Open(False, "", ranges["argument"]))
                yield Tag(start, ranges.end(), "open", "", "icu")
                at = ranges.end()
            elif choice:
                opened.append(_Open(choice["kind"] != "select", _number(choice)))
                yield Tag(start, choice.end(), "open", "", "icu")
                at = choice.end()
            elif plain:
                word = stand_in(
                    plain.group(), source[max(0, start - 20) : start], source[plain.end() : plain.end() + 20]
                )
                counted = any(item.ranges == plain["argument"] for item in opened)
                yield Tag(start, plain.end(), "output", "12" if counted else word, "icu")
                at = plain.end()
        elif text == "}" and opened:
            following, last = _NEXT.match(source, start), _LAST.match(source, start)
            if opened[-1].ranges:
                opened.pop()
                yield Tag(start, at, "close", "", "icu")
            elif following:
                opened[-1] = opened[-1]._replace(number=_number(following))
                yield Tag(start, following.end(), "branch", "", "icu")
                at = following.end()
            elif last:
                opened.pop()
                yield Tag(start, last.end(), "close", "", "icu")
                at = last.end()
        elif text == "|" and opened and opened[-1].ranges:
            if range_ := _NEXT_RANGE.match(source, start):
                yield Tag(start, range_.end(), "branch", "", "icu")
                at = range_.end()
        elif text == "#":
            number = next((item.number for item in reversed(opened) if item.counts), None)
            if number:
                yield Tag(start, at, "output", number, "icu")


def _number(match: re.Match[str]) -> str:
    selector = match["selector"].lstrip("=")
    return selector if selector.isdigit() else {"one": "1", "zero": "0", "two": "2", "few": "3"}.get(selector, "12")
