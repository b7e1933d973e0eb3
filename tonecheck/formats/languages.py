"""Which copy is English, where a file says that it is not: the rules know no other language."""

from __future__ import annotations

import re

from tonecheck.language import little_words
from tonecheck.patterns import lazy
from tonecheck.text import Prose

# "und" and "mul" say no language; MJML writes the first into every page.
_OTHER = lazy(r"(?!(?:en|und|mul|zxx)(?![A-Za-z]))[A-Za-z]{2,3}(?:[-_][\w-]+)?", re.IGNORECASE)
# Of a hundred words of English copy some thirty are among these; labels have fewer.
_FEW = 0.08
_LEAST_WORDS = 4


def is_other(tag: str) -> bool:
    """Whether a language tag names a language other than English.

    >>> is_other("fr-CA"), is_other("en-GB"), is_other("und"), is_other("{{ lang }}")
    (True, False, False, False)
    """
    return _OTHER.fullmatch(tag.strip()) is not None


def in_english(prose: list[Prose]) -> list[Prose]:
    """The English of what is said to be in another language: all where that is plainly wrong, else the parts that stand out."""
    if _is_plainly_english("\n".join(item.text for item in prose)):
        return prose
    return [item for item in prose if _is_plainly_english(item.text)]


def _is_plainly_english(text: str) -> bool:
    words, others, english = little_words(text[:20000])
    return words >= _LEAST_WORDS and english >= _FEW * words and others * 4 <= english
