"""Which sentences say the same in nearly the same words, so that whoever rewrites one rewrites them all.

Nearly the same letters are not enough: "Your account is suspended" and "Your account is unsuspended" differ in two. So
sentences go together only where they deny the same number of things and no word of one is the contrary of a word of the
other, or the same word under another prefix.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

# In per cent of their letters: as alike as two spellings of one boilerplate, less so than two different pieces of news.
_ALIKE = 84

# The "t" is that of "don't".
_DENIALS = frozenset(
    """not no never nor neither none nothing nobody nowhere without unless except hardly barely t cannot cant dont doesnt
    didnt wont couldnt isnt arent wasnt havent hasnt shouldnt""".split()
)
_PREFIXES = "un in im il ir non dis mis de re pre post under over out up down en em ex sub anti auto semi inter".split()
_ENDINGS = ("less", "ful")
# Without prefix or ending, what is shorter than this is no word.
_STEM = 3
# Words that are each other's contrary, by how they begin; those of three letters or fewer as they are.
_CONTRARIES = tuple(
    (tuple(left.split()), tuple(right.split()))
    for left, right in (
        ("accept approv grant allow permit", "reject declin refus deny deni forbid"),
        ("before earlier", "after later"),
        ("more greater higher above most maxim", "less fewer lower below least minim"),
        ("open start begin", "clos stop finish end ends ended"),
        ("add adds added join", "remov delet leav"),
        ("rais rise grow", "reduc lower fall drop"),
        ("succe", "fail"),
        ("send sent", "receiv"),
        ("correct valid", "wrong"),
        ("always often", "rarely seldom"),
        ("to", "from"),
        ("on", "off"),
        ("up", "down"),
        ("in", "out"),
    )
)


def groups(sentences: Sequence[str]) -> list[list[int]]:
    """The numbers of `sentences`, each with the first one that it is like. They are words with one space between them."""
    import numpy as np
    from rapidfuzz import fuzz, process

    if not sentences:
        return []
    near = process.cdist(sentences, sentences, scorer=fuzz.ratio, score_cutoff=_ALIKE, dtype=np.uint8) >= _ALIKE
    left = np.ones(len(sentences), dtype=bool)
    found = []
    for first in range(len(sentences)):
        if left[first]:
            members = _agreeing(sentences, first, np.flatnonzero(near[first] & left).tolist())
            left[members] = False
            found.append(members)
    return found


def _agreeing(sentences: Sequence[str], first: int, near: Sequence[int]) -> list[int]:
    """`first` and those of the `near` ones that contradict neither it nor each other."""
    if len(near) == 1:
        return list(near)
    words = sentences[first].split()
    there, denials = set(words), _denials(words)
    sides: dict[str, str] = {}
    for word in words:
        _take(word, sides)
    members = [first]
    for number in near:
        if number == first:
            continue
        others = sentences[number].split()
        new = [word for word in others if word not in there]
        if _denials(others) == denials and not any(_opposes(word, sides) for word in new):
            members.append(number)
            for word in new:
                _take(word, sides)
    return members


def _denials(words: Sequence[str]) -> int:
    return sum(word in _DENIALS for word in words)


def _take(word: str, sides: dict[str, str]) -> None:
    """Note on which side of what a word is; where a sentence has both sides, neither tells anything."""
    for about, side in _sides(word):
        sides[about] = side if sides.get(about, side) == side else ""


def _opposes(word: str, sides: dict[str, str]) -> bool:
    return any(sides.get(about) not in (None, "", side) for about, side in _sides(word))


@lru_cache(maxsize=4096)
def _sides(word: str) -> tuple[tuple[str, str], ...]:
    """What a word is about, and on which side of it: "unpaid" is about "paid", on the side of "un"."""
    found = [(word, "itself")]
    found += [(word[len(one) :], one) for one in _PREFIXES if word.startswith(one) and len(word) >= len(one) + _STEM]
    found += [(word[: -len(one)], one) for one in _ENDINGS if word.endswith(one) and len(word) >= len(one) + _STEM]
    for number, ends in enumerate(_CONTRARIES):
        for side, begins in enumerate(ends):
            if any(word == one or (len(one) > _STEM and word.startswith(one)) for one in begins):
                found.append((f"contrary {number}", str(side)))
    return tuple(found)
