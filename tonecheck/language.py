"""Telling what is no English prose (placeholder text, other languages), which no scorer can rate."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from tonecheck.patterns import lazy
from tonecheck.words import SMALL

_WORDS = lazy(r"[^\W\d_]+")
_CAPITAL = lazy(r"\b[A-Z]")
# Little words that English copy lives on, and those of its neighbours that are no English words.
_ENGLISH = frozenset(
    "a about after all also an and any are as at be because been but by can could do does for from get had"
    " has have he here how i if in into is it just let like may me more my need no not now of on one or our"
    " out please she so some than thank thanks that the their them then there they this to up us was we were"
    " what when where which who why will with would you your".split()
)
_FOREIGN = (
    frozenset(
        "aber auf aus sehr geehrte geehrter bonjour madame monsieur merci cordialement gracias hola pas avons pouvons être leider keine nicht estimado estimada obrigado bei bitte das dass dem der des dich dir ein eine einen für haben ich ihr ihre ist mit nicht"
        " oder sie sind und uns von wir zu zum zur au aux avec ce cette dans de du est et il ils je la le les leur"
        " mais ne nous ou que qui ses sont un une votre vous al como con del el ella en es esta este las lo los"
        " más muy no nos para pero por su sus una usted y ya che da dei della di e gli in lei ma nel o più si sono"
        " suo tuo vi ao as do dos em não os sua um uma você het een voor niet met dat ik wij zijn te aan och att"
        " se sido puede ser han hemos tiene ya wird werden wurde det för inte är på til ikke af jest nie na się z w i że ve bir bu için".split()
    )
    - _ENGLISH
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


def is_english(text: str) -> bool:
    """Whether `text` can be rated: it has words in Latin letters, and they are not plainly of another language."""
    words = _WORDS.findall(text[:20000])
    letters = sum(len(word) for word in words)
    if not letters or sum(len(word) for word in words if word[0] < "\u0250") * 2 < letters:
        return False
    if sum(not char.isprintable() and not char.isspace() for char in text[:2000]) > len(text[:2000]) / 20:
        return False
    strange, english = _told(words)
    return strange < 2 or strange <= english


def little_words(text: str) -> tuple[int, int, int]:
    """How many words a text has, and how many of them are little words of other languages and of English."""
    words = _WORDS.findall(text)
    return len(words), *_told(words)


def _told(words: Sequence[str]) -> tuple[int, int]:
    """How many of `words` are little words of other languages, and of English."""
    # Those with a capital are often names: Los Angeles, La Paz. English hardly has words with accents.
    strange = sum(word in _FOREIGN or (not word.isascii() and word.islower()) for word in words)
    return strange, sum(word.lower() in _ENGLISH for word in words)


class Measured(NamedTuple):
    """Of a sentence: how many words it has, how many of them are small, whether it shows by itself that it is no English
    (``bare``), and whether it may be filling (``fine``). ``speaks``: it has somebody in it or something that is done.
    ``strange`` and ``english`` are the little words of other languages and of English."""

    words: int
    small: int
    bare: bool
    fine: bool
    speaks: bool
    strange: int
    english: int


def measured(text: str) -> Measured:
    """What is to be known of the words of a sentence."""
    written = _WORDS.findall(text)
    listed = [word.lower() for word in written]
    count, small = len(listed), sum(word in SMALL for word in listed)
    # A list of things has no small words either.
    bare = count >= _FEWEST and small < count * _SHARE and text.count(",") < _LISTED
    speaks = not _SPOKEN.isdisjoint(listed)
    # Titles and names have capitals.
    fine = count >= _SAYING and small < count * _FINE and not speaks and len(_CAPITAL.findall(text)) < _LISTED
    return Measured(count, small, bare or "lorem ipsum" in text.lower(), fine, speaks, *_told(written))


def foreign(sentences: Sequence[Measured], roles: Sequence[str]) -> list[bool]:
    """Which sentences of a document are no English; where that holds for most of it, for all of them."""
    words = small = 0
    for one in sentences:
        if one.words >= _SHORTEST:
            words += one.words
            small += one.small
    if words >= _DOCUMENT and small < words * _DOCUMENT_SHARE:
        return [True] * len(sentences)
    strange, english = sum(one.strange for one in sentences), sum(one.english for one in sentences)
    if strange > 1 and strange > 2 * english:
        return [True] * len(sentences)
    found = [one.bare or (one.strange > 1 and one.strange > one.english) for one in sentences]
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
