"""Strings with backslashes in them, as catalogues of many formats have them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from tonecheck.formats.builder import ProseBuilder, verbatim
from tonecheck.text import Prose, Span

# Two escapes of four digits that are one character together.
PAIR = r"u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}"


def decode(
    text: str, spans: Sequence[Span], spelling: tuple[str, ...], escapes: re.Pattern[str], letters: Mapping[str, str]
) -> Prose:
    """The string at `spans`, without quotes, that goes on from each to the next; `letters` as for `character`."""
    if len(spans) == 1 and text.find("\\", *spans[0]) < 0:
        return verbatim(text, *spans[0], spelling)
    builder = ProseBuilder(text, (), spelling)
    for span in spans:
        builder.unescaped(span, escapes, lambda escape: character(escape, letters), goes_on=True)
    return builder.whole()


def character(escape: str, letters: Mapping[str, str]) -> str:
    r"""What an escape stands for: by a number (``\u00e9``, ``\xe9``, ``\351``), by one of the `letters`, or as itself.

    >>> character(r"\u00e9", {}), character(r"\ud83d\udc4d", {}), character(r"\n", {"n": "\n"}), character(r"\"", {})
    ('é', '👍', '\n', '"')
    """
    letter, digits = escape[1], escape[2:]
    if not digits or letter in "\r\n":
        return letters.get(letter, letter)
    if letter not in "uUx":
        return chr(int(letter + digits, 8))
    if len(escape) == 12:
        return chr(0x10000 + ((int(escape[2:6], 16) & 0x3FF) << 10) + (int(escape[8:], 16) & 0x3FF))
    code = int(digits, 16)
    # Half of a pair is no character.
    return chr(code) if code < 0x110000 and not 0xD800 <= code < 0xE000 else "\ufffd"
