"""Words as rules see them: one spelling for British and American, contractions taken apart, inflections.

Nothing here is shown to anyone. A word is reduced to a *key*, the same for "apologise" and
"apologize", for ``’`` and ``'``; patterns and texts are reduced alike, so a pattern is written once.
"""

from __future__ import annotations

import re
from functools import lru_cache

from tonecheck.inflection import every_form

_TOKEN = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")

_CLITICS = {
    "re": "are",
    "ve": "have",
    "ll": "will",
    "d": "would",
    "m": "am",
}
# In English prose nearly every second word is one of these.
SMALL = frozenset(
    """the you and a to is it your we in of for on not will have are that at if with i be can our this one do us would
    from no an as but or by so was has had were been my he she they them his her its what which who when where
    how all any some there here please now just only also more up out about into over than then after before because
    while these those each every other could should may might must does did get got let see am""".split()
)
# Where 's is "is" and not a possessive.
_IS_AFTER = frozenset("it that this there here what who where how when he she".split())

# Spellings that no suffix rule reaches.
_SPELLINGS = {
    "licence": "license",
    "licences": "licenses",
    "defence": "defense",
    "offence": "offense",
    "practise": "practice",
    "practised": "practiced",
    "practising": "practicing",
    "programme": "program",
    "programmes": "programs",
    "judgement": "judgment",
    "acknowledgement": "acknowledgment",
    "fulfil": "fulfill",
    "fulfils": "fulfills",
    "fulfilment": "fulfillment",
    "enrol": "enroll",
    "enrols": "enrolls",
    "enrolment": "enrollment",
    "instalment": "installment",
    "instalments": "installments",
    "skilful": "skillful",
    "grey": "gray",
    "prise": "prise",
}
_SUFFIXES = (
    (re.compile(r"(?<=[a-z]{2}[a-z])([iy])s(e|es|ed|er|ers|ing|able|ation|ations|ational)$"), r"\1z\2"),
    (re.compile(r"(?<=[a-z]{2})our(?=$|s$|ed$|ing$|ite$|ites$|able$|abl[ey]$|ful$|al$|less$)"), "or"),
    (re.compile(r"(?<=[a-z]{2}[tb])re(s|d)?$"), r"er\1"),
    (re.compile(r"(?<=[a-z])([aeiou][a-z]+[aeiou])ll(?=(?:ed|er|ers|ing|ation|ations)$)"), r"\1l"),
    (re.compile(r"(?<=[a-z]{2}o)gue(s?)$"), r"g\1"),
    (re.compile(r"^enquir"), "inquir"),
    (re.compile(r"^organis"), "organiz"),
)


# Most words hold none of these; one search spares them the rest.
_MAY_DIFFER = re.compile(r"[iy]s[eia]|our|re[sd]?$|ll[eia]|gue|^enquir|^organis")


@lru_cache(maxsize=8192)
def key(word: str) -> str:
    """The key of one lower-case word: its American spelling with straight apostrophes."""
    word = word.replace("’", "'")
    if word in _SPELLINGS:
        return _SPELLINGS[word]
    if len(word) > 4 and word.isascii() and _MAY_DIFFER.search(word):
        for pattern, replacement in _SUFFIXES:
            word = pattern.sub(replacement, word)
    return word


@lru_cache(maxsize=8192)
def split_contraction(word: str) -> tuple[tuple[str, int], ...]:
    """The keys in one lower-case token, each with the length of its part of the token.

    >>> split_contraction("don't")
    (('do', 2), ('not', 3))
    """
    word = word.replace("’", "'")
    if word == "cannot":
        return (("can", 3), ("not", 3))
    stem, apostrophe, tail = word.rpartition("'")
    if not apostrophe:
        return ((key(word), len(word)),)
    if tail == "t" and stem.endswith("n") and len(stem) > 1:
        verb = {"can": "can", "won": "will", "shan": "shall", "ain": "is"}.get(stem, stem[:-1])
        part = len(verb) if stem == "can" else len(stem) - 1
        return ((verb, part), ("not", len(word) - part))
    if tail in _CLITICS and stem:
        return (*split_contraction(stem), (_CLITICS[tail], len(tail) + 1))
    if tail == "s" and stem in _IS_AFTER:
        return ((stem, len(stem)), ("is", 2))
    if tail == "s":
        return (("let", 3), ("us", 2)) if stem == "let" else ((key(stem), len(stem)), ("'s", 2))
    return ((key(word), len(word)),)


class _Keys(dict[str, tuple[str, ...]]):
    """The keys in a token, kept for the tokens seen so far; forgotten when there are too many."""

    def __missing__(self, token: str) -> tuple[str, ...]:
        if len(self) > 100_000:
            self.clear()
        found = self[token] = tuple(word for word, _ in split_contraction(token))
        return found


_KEYS = _Keys()


def count(text: str) -> int:
    """How many words `text` has."""
    return len(_TOKEN.findall(text))


class Words:
    """The words of a stretch of text, as keys with their offsets.

    ``keys[i]`` stands at ``text[starts[i]:ends[i]]``; the offsets are made when first asked for, because most
    sentences hold nothing to point at.
    """

    __slots__ = ("_end", "_ends", "_kinds", "_start", "_starts", "keys", "text")

    def __init__(self, text: str, start: int = 0, end: int | None = None) -> None:
        # "İ" alone is longer in lower case.
        self.text = text.replace("İ", "I") if "İ" in text else text
        self._start = start
        self._end = len(text) if end is None else end
        self._starts: list[int] | None = None
        self._ends: list[int] = []
        self._kinds: dict[int, int] = {}
        self.keys = [word for token in _TOKEN.findall(self.text, start, self._end) for word in _KEYS[token.lower()]]

    def __len__(self) -> int:
        return len(self.keys)

    def _locate(self) -> list[int]:
        starts: list[int] = []
        for match in _TOKEN.finditer(self.text, self._start, self._end):
            offset = match.start()
            for _, length in split_contraction(match.group().lower()):
                starts.append(offset)
                offset += length
                self._ends.append(offset)
        self._starts = starts
        return starts

    @property
    def starts(self) -> list[int]:
        """Where each word starts."""
        return self._locate() if self._starts is None else self._starts

    @property
    def ends(self) -> list[int]:
        """Where each word ends."""
        if self._starts is None:
            self._locate()
        return self._ends

    def gap(self, index: int) -> int:
        """What lies between word `index` - 1 and word `index`: 0 nothing, 1 a comma, 2 a stop."""
        kind = self._kinds.get(index)
        if kind is None:
            kind = _gap_kind(self.text[self.ends[index - 1] : self.starts[index]])
            self._kinds[index] = kind
        return kind


@lru_cache(maxsize=4096)
def _gap_kind(between: str) -> int:
    if between == " " or not between:
        return 0
    if any(c in ".;:!?()[]{}—|•·\u2026<>=@" for c in between) or " - " in between or "–" in between:
        return 2
    if between.count("\n") > 1:
        return 2
    return 1 if "," in between else 0


@lru_cache(maxsize=8192)
def inflections(base: str) -> frozenset[str]:
    """The keys of every inflection of a base form, its doubled-consonant variants included."""
    return frozenset(key(form) for form in every_form(base))
