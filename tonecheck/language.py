"""Telling what is no English prose (placeholder text, other languages), which no scorer can rate."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

_WORDS = re.compile(r"[^\W\d_]+")
_CAPITAL = re.compile(r"\b[A-Z]")
# In English prose nearly every second word is one of these.
SMALL = frozenset(
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


class Measured(NamedTuple):
    """Of a sentence: how many words it has, how many of them are small, whether it shows by itself that it is no English
    (``bare``), and whether it may be filling (``fine``). ``speaks``: it has somebody in it or something that is done."""

    words: int
    small: int
    bare: bool
    fine: bool
    speaks: bool


def measured(text: str) -> Measured:
    """What is to be known of the words of a sentence."""
    listed = _WORDS.findall(text.lower())
    count, small = len(listed), sum(word in SMALL for word in listed)
    # A list of things has no small words either.
    bare = count >= _FEWEST and small < count * _SHARE and text.count(",") < _LISTED
    speaks = not _SPOKEN.isdisjoint(listed)
    # Titles and names have capitals.
    fine = count >= _SAYING and small < count * _FINE and not speaks and len(_CAPITAL.findall(text)) < _LISTED
    return Measured(count, small, bare or "lorem ipsum" in text.lower(), fine, speaks)


def foreign(sentences: Sequence[Measured], roles: Sequence[str]) -> list[bool]:
    """Which sentences of a document are no English; where that holds for most of it, for all of them."""
    words = small = 0
    for one in sentences:
        if one.words >= _SHORTEST:
            words += one.words
            small += one.small
    if words >= _DOCUMENT and small < words * _DOCUMENT_SHARE:
        return [True] * len(sentences)
    found = [one.bare for one in sentences]
    if any(one.fine for one in sentences):
        for at in _filling(sentences, roles):
            found[at] = True
    return found


def _filling(sentences: Sequence[Measured], roles: Sequence[str]) -> Iterator[int]:
    """Which sentences of running text are words put in a row until the real copy comes."""
    running = [at for at, role in enumerate(roles) if role == "body" and sentences[at].words >= _SAYING]
    for is_fine, group in groupby(running, key=lambda at: sentences[at].fine):
        numbers = list(group)
        if is_fine and len(numbers) >= _IN_A_ROW:
            yield from numbers
