"""Telling what is no English prose (placeholder text, other languages), which no scorer can rate."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import groupby

_WORDS = re.compile(r"[^\W\d_]+")
_CAPITAL = re.compile(r"\b[A-Z]")
# In English prose nearly every second word is one of these.
_SMALL = frozenset(
    """the you and a to is it your we in of for on not will have are that at if with i be can our this one do us would
    from no an as but or by so was has had were been my he she they them his her its what which who when where
    how all any some there here please now just only also more up out about into over than then after before because
    while these those each every other could should may might must does did get got let see am""".split()
)
# A sentence has somebody in it, or something that is done: hardly one does without all of these.
_SPOKEN = frozenset(
    """i me my mine we us our ours you your yours yourself he she they them their it its this that these those who which
    what there is are was were be been being am has have had do does did will would can could should may might must
    shall cannot to if please not no isn aren wasn weren don doesn didn won couldn let why how when""".split()
)
# From how many words a sentence, or a document in its sentences, shows what it is, and how many of them are small.
_FEWEST, _SHARE = 9, 0.1
_SHORTEST, _DOCUMENT, _DOCUMENT_SHARE = 6, 30, 0.2
_LISTED = 3
# So many sentences in a row that say nothing of anybody, in hardly any small words, are filling, made of fine words
# ("shared value framework").
_IN_A_ROW, _SAYING, _FINE = 3, 5, 0.35


def foreign(sentences: Sequence[str], roles: Sequence[str] = ()) -> list[bool]:
    """Which sentences of a document are no English; where that holds for most of it, for all of them."""
    found, words, small = [], 0, 0
    for text in sentences:
        length, between, bare = _measured(text)
        if length >= _SHORTEST:
            words += length
            small += between
        found.append(bare)
    if words >= _DOCUMENT and small < words * _DOCUMENT_SHARE:
        return [True] * len(found)
    for at in _filling(sentences, roles):
        found[at] = True
    return found


@lru_cache(maxsize=4096)
def _measured(text: str) -> tuple[int, int, bool]:
    """How many words a sentence has, how many of them are small, and whether it shows by itself that it is no English."""
    listed = _WORDS.findall(text.lower())
    between = sum(word in _SMALL for word in listed)
    # A list of things has no small words either.
    bare = len(listed) >= _FEWEST and between < len(listed) * _SHARE and text.count(",") < _LISTED
    return len(listed), between, bare or "lorem ipsum" in text.lower()


@lru_cache(maxsize=4096)
def speaks(text: str) -> bool:
    """Whether a sentence has somebody in it or something that is done, as sentences have and filling has not."""
    return not _SPOKEN.isdisjoint(_WORDS.findall(text.lower()))


def _filling(sentences: Sequence[str], roles: Sequence[str]) -> list[int]:
    """Which sentences of running text are words put in a row until the real copy comes."""
    running = [at for at, role in enumerate(roles) if role == "body" and _measured(sentences[at])[0] >= _SAYING]
    found: list[int] = []
    for is_fine, group in groupby(running, key=lambda at: _is_fine(sentences[at])):
        numbers = list(group)
        if is_fine and len(numbers) >= _IN_A_ROW:
            found += numbers
    return found


def _is_fine(text: str) -> bool:
    length, small, _ = _measured(text)
    # Titles and names have capitals.
    return small < length * _FINE and not speaks(text) and len(_CAPITAL.findall(text)) < _LISTED
