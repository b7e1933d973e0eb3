"""How much a sentence counts where it is asked what to rewrite first: is it copy, is it ours, does it speak to customers?"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from tonecheck.scoring import ROLE_WEIGHTS

# A label or an address is too short to be warm, and no one can help that; small print is the lawyers'.
SHORTEST = 4
NOT_OURS = ("legal", "alt text")

_WORDS = re.compile(r"[^\W\d_]+")
_READER = frozenset("you your yours yourself yourselves".split())
_WRITER = frozenset("i me my we us our ours".split())
# Asking the reader to do something speaks to him without saying "you".
_ASKED = frozenset(
    """act add ask book buy call check choose claim click come complete confirm contact do don download enter find follow
    get give go have hurry join keep learn let log look make note open order pay please provide read register remember
    renew reply reserve return review say see select send share sign start submit take tell try update upgrade use
    verify view visit wait write""".split()
)
# Of contracts and privacy statements: two of the first in a sentence make it one, or some of both in most of the
# sentences around it.
_CONTRACT = re.compile(
    r"\b(?:personal (?:information|data)|personally identifiable|third[ -]part(?:y|ies)|privacy|disclos\w+|consent\w*"
    r"|terms (?:and|of|&) (?:conditions|service|use)|pursuant|hereby|herein|thereof|govern(?:ed|ing) (?:by|law)"
    r"|construed|jurisdiction|applicable law|subpoena|law enforcement|data protection|gdpr|cookies|lawful\w*"
    r"|intellectual property|this agreement|warrant(?:y|ies)\b|indemni\w+|perjury|(?:un)?affiliate[ds]\b)",
    re.IGNORECASE,
)
_NEAR_ONE = re.compile(
    r"\b(?:your information|aggregate|retain|non-?identif\w+|de-?identif\w+|required by law|obligations|regulat\w+|liab\w+"
    r"|authoriz\w+|authoris\w+|acknowledge\w*|statutes?\b|legal\w*|security breach|the (?:site|services)\b)",
    re.IGNORECASE,
)
_DECLARED = re.compile(r"\bI (?:also |hereby |do )?(?:declare|certify|consent|authori[sz]e)\b")
# A quotation of several words in something longer: somebody else's words.
_QUOTED = re.compile(r"[“\"][^”\"]{50,}")
_MACHINE = re.compile(r"\b(?=\w*\d)(?=\w*[a-z])\w{20,}|[-=]>|[{}\\<>]{2}|\w/\w+/\w+/")
_CAPITAL = re.compile(r"(?<=\s)[^\W\d_a-zß-ÿ][\w’'-]+")
_AROUND, _MOST = 4, 0.5
_LIST, _NAMES = 5, 0.35
# An article tells of things; in fewer of its sentences than these the reader is spoken to.
_ARTICLE, _SPOKEN_TO, _GENERAL = 10, 0.08, 0.3


class Kind(NamedTuple):
    """What a sentence is by its own words: its worth, whether it speaks to the reader, how much of a contract it is."""

    worth: float
    to_reader: bool
    contract: int


def weights(kinds: Sequence[Kind], roles: Sequence[str]) -> list[float]:
    """How much each sentence of a document counts, from 0 (not ours to rewrite) to 1."""
    contract = _of_contract(kinds)
    general = _GENERAL if _is_article(kinds) else 1.0
    return [
        _place(role) * kind.worth * general * (0.1 if at in contract else 1.0)
        for at, (kind, role) in enumerate(zip(kinds, roles))
    ]


@lru_cache(maxsize=64)
def _place(role: str) -> float:
    """Less in a footer, but never nothing there, for it is read."""
    return 0.0 if role in NOT_OURS else max(0.3, min(1.0, ROLE_WEIGHTS.get(role, 1.0)))


def _is_article(kinds: Sequence[Kind]) -> bool:
    told = [kind.to_reader for kind in kinds if kind.worth]
    return len(told) >= _ARTICLE and sum(told) < len(told) * _SPOKEN_TO


def kind(text: str, speaks: bool) -> Kind:
    """What a sentence is that has somebody in it, or something that is done, if it ``speaks``."""
    words = _WORDS.findall(text.lower())
    different = frozenset(words)
    to_reader = not _READER.isdisjoint(different) or (bool(words) and words[0] in _ASKED)
    names = len(_CAPITAL.findall(text))
    if _MACHINE.search(text) or (text.count(",") >= _LIST and names > len(words) * _NAMES):
        return Kind(0.0, to_reader, 0)
    worth = 1.0 if to_reader else 0.8 if different & _WRITER else 0.5
    if not to_reader and not speaks:
        worth *= 0.4
    if _QUOTED.search(text):
        worth *= 0.4
    strong = 2 if _DECLARED.search(text) else len({found.lower() for found in _CONTRACT.findall(text)})
    return Kind(worth, to_reader, min(2, strong) if strong else -1 if _NEAR_ONE.search(text) else 0)


def _of_contract(kinds: Sequence[Kind]) -> frozenset[int]:
    """Which sentences are of a contract, by their own words or by those around them."""
    if not any(kind.contract for kind in kinds):
        return frozenset()
    return frozenset(at for at in range(len(kinds)) if _is_contract(kinds, at))


def _is_contract(kinds: Sequence[Kind], at: int) -> bool:
    if kinds[at].contract > 1:
        return True
    around = kinds[max(0, at - _AROUND) : at + _AROUND + 1]
    found = [kind.contract for kind in around if kind.contract]
    return len(around) > _AROUND and len(found) >= len(around) * _MOST and max(found) > 0
