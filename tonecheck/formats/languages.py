"""Which copy is English, where a file says that it is not: the rules know no other language."""

from __future__ import annotations

import re

from tonecheck.text import Prose

# "und" and "mul" say no language; MJML writes the first into every page.
_OTHER = re.compile(r"(?!(?:en|und|mul|zxx)(?![A-Za-z]))[A-Za-z]{2,3}(?:[-_][\w-]+)?", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+")
# Little words of English that few other languages have, and words of its neighbours that are none of it.
_ENGLISH = frozenset(
    "the and of you your with this that have from will our we been if not can by be at please to for is are was or it they there".split()
)
_OTHERS = frozenset(
    "le la les des du une est vous votre nous pour dans avec que qui sur pas ce cette et der die das und ist sie ihr ihre nicht mit für"
    " ein eine den dem von zu auf het een van voor niet met je uw wij op el los las del una usted su para por con como es il gli che di per"
    " non sono suo lei della os um uma você não do da em og att det är inte på till ikke som jest nie się na w z ve bir için".split()
)
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
    words = _WORD.findall(text[:20000].lower())
    english = sum(word in _ENGLISH for word in words)
    others = sum(word in _OTHERS for word in words)
    return len(words) >= _LEAST_WORDS and english >= _FEW * len(words) and others * 4 <= english
