"""The `fast` scorer: a linear model of words, word pairs and parts of words, in nothing but the standard library.

Every word and every pair of neighbours has a weight for each dimension. Words that the model has never seen are rated
by their parts (hashed character n-grams) and their kind; pairs also by the kind of either word ("you MUST", "BE
declined"). A word costs one look-up once it has been met in this run. The weights are made by `models/train.py`.
"""

from __future__ import annotations

import os
import re
import sys
from array import array
from binascii import crc32
from collections.abc import Container, Iterator, Sequence
from functools import lru_cache
from math import log, tanh

from tonecheck.findings import Score
from tonecheck.scoring import NEUTRAL, Credit
from tonecheck.words import split_contraction

Vector = tuple[float, float, float, float]
# One step through a text: its vector, how many words it adds, which marks it sets, and the key that the next pair
# starts with.
Step = tuple[float, float, float, float, int, int, str]

# The address of a Markdown link is taken as one token, and is nothing.
TOKEN = re.compile(
    r"\]\([^\s()]*\)|[\w.+-]+@[\w-]+\.\w+|https?://\S+|www\.\S+|[^\W\d_]{2,}(?:\.[^\W\d_]{2,})+"
    r"|[£$€]?\d[\d.,:/]*%?|[^\W\d_]+(?:['’][^\W\d_]+)*|[!?]|\.(?=\s)"
)
START, END, NUMBER, LINK, NAME = "^", "$", "#", "@link", "@name"
STOPS = frozenset((END, "!", "?"))
_NOTHING: Vector = (0.0, 0.0, 0.0, 0.0)
_MOST_STEPS = 40_000
# Stand-ins that template tags become; see tonecheck.templates.
_STAND_INS = frozenset({"alex", "acme"})
_LONGEST_WORD = 40

_KINDS = {
    "I": "i me my mine myself",
    "WE": "we us our ours ourselves",
    "YOU": "you your yours yourself",
    "THEY": "he she they them his him her their it its",
    "DET": "the a an this that these those any all each some",
    "BE": "is are was were be been being am",
    "HAVE": "has have had",
    "DO": "do does did",
    "MAY": "can could will would may might",
    "MUST": "must shall should need required",
    "NOT": "not no never nor without",
    "PREP": "of in to for with on at from by about as into through after before over under between within upon via per",
    "CONJ": "and or but so because if when while although unless",
    "WH": "what who how why where which",
    "PLEASE": "please kindly",
}
KIND_OF = {word: kind for kind, words in _KINDS.items() for word in words.split()}
_ENDINGS = (
    ("ly", "LY"), ("ing", "ING"), ("ed", "ED"), ("tion", "TION"), ("tions", "TION"), ("sion", "TION"), ("ment", "TION"),
    ("ments", "TION"), ("ance", "TION"), ("ence", "TION"), ("ity", "TION"), ("ness", "TION"), ("'s", "POSS"),
    ("able", "ABLE"), ("ive", "ABLE"), ("al", "ABLE"), ("ful", "ABLE"), ("ous", "ABLE"),
)  # fmt: skip
_VOWELS = re.compile("[aeiouy]+")

# Marks: things that a text does or does not do, however often.
_MARK_WORDS = {
    "I": "i me my", "WE": "we our us", "YOU": "you your", "NOT": "not no never", "PLEASE": "please kindly",
    "THANKS": "thank thanks", "SORRY": "sorry", "NUMBER": NUMBER, "NAME": NAME, "SHOUT": "!", "ASK": "?",
}  # fmt: skip
MARKS = (*_MARK_WORDS, "SHORTENED")
_BIT = {mark: 1 << at for at, mark in enumerate(MARKS)}
_BITS_OF = {word: _BIT[mark] for mark, words in _MARK_WORDS.items() for word in words.split()}
# Who speaks to whom tells more than either pronoun.
_TOGETHER = (("I", "YOU", True), ("WE", "YOU", True), ("WE", "YOU", False))
MARK_FEATURES = (*MARKS, "I+YOU", "WE+YOU", "WE-YOU", "NOBODY")


def keys_of(token: str, at_start: bool, known: Container[str]) -> tuple[str, ...]:
    """The keys of one token of `TOKEN`: contractions taken apart, names, numbers and addresses all alike."""
    if token in "!?.":
        return (END if token == "." else token,)
    if token[0] == "]":
        return ()
    if "@" in token or "//" in token or (token[0].isalpha() and "." in token):
        return (LINK,)
    if not token[0].isalpha():
        return (NUMBER,)
    keys = tuple(key for key, _ in split_contraction(token[:_LONGEST_WORD].lower()))
    if keys[0] in _STAND_INS or (not at_start and token[0].isupper() and keys[0] not in known):
        return (NAME, *keys[1:])
    return keys


def counts(keys: Sequence[str]) -> bool:
    """Whether a token is a word, and no stop, end or address."""
    return bool(keys) and keys[0] not in STOPS


def end_of(before: str) -> tuple[str, ...]:
    """The keys of the end of a text: none after a full stop, so that a missing one changes nothing."""
    return () if before == START else (END,)


def manner(token: str, keys: Sequence[str]) -> Iterator[str]:
    """The features of how a token is written: a contraction (not a possessive), or shouted in capitals."""
    if len(keys) > 1 and keys[-1] != "'s" and token.lower() != "cannot":
        yield "SHORTENED"
    if len(token) > 3 and token.isalpha() and token.isupper():
        yield "SHOUTED"


@lru_cache(maxsize=16384)
def kind_of(key: str) -> str:
    """The grammatical kind of a key, as far as its ending and length tell."""
    known = KIND_OF.get(key)
    if known or not key[:1].isalpha():
        return known or key
    for ending, kind in _ENDINGS:
        if key.endswith(ending) and len(key) > len(ending) + 1:
            return kind
    return "SMALL" if len(key) < 6 else "MIDDLE" if len(key) < 9 else "LARGE"


def traits(key: str) -> tuple[str, ...]:
    """The features that a word has besides its own: its kind, and whether it has three syllables or more."""
    if not key[:1].isalpha():
        return (kind_of(key),)
    syllables = len(_VOWELS.findall(key)) - (key.endswith("e") and not key.endswith("le"))
    return (kind_of(key), "POLYSYLLABLE") if syllables > 2 else (kind_of(key),)


def grams(key: str, buckets: int) -> Iterator[int]:
    """The buckets of a word's character n-grams."""
    if not key[:1].isalpha():
        return
    data = f"<{key}>".encode()
    for size in (3, 4, 5):
        for at in range(len(data) - size + 1):
            yield crc32(data[at : at + size]) % buckets


def pairs(before: str, key: str) -> tuple[str, ...]:
    """The features of two neighbours: both words, and the same with the kind of one or both."""
    kind_before, kind = kind_of(before), kind_of(key)
    names = f"{before} {key}", f"{before} {kind}", f"{kind_before} {key}", f"{kind_before} {kind}"
    return tuple(dict.fromkeys(names))


def mark_values(bits: int) -> list[bool]:
    """The value of each of `MARK_FEATURES` for the marks that are set."""
    values = [bool(bits & _BIT[mark]) for mark in MARKS]
    for one, other, wanted in _TOGETHER:
        values.append(bool(bits & _BIT[one]) and bool(bits & _BIT[other]) is wanted)
    values.append(not bits & (_BIT["I"] | _BIT["WE"] | _BIT["YOU"]))
    return values


def bits_of(token: str, keys: Sequence[str]) -> int:
    """The marks that one token sets."""
    bits = _BIT["SHORTENED"] if "SHORTENED" in manner(token, keys) else 0
    for key in keys:
        bits |= _BITS_OF.get(key, 0)
    return bits


_LONGEST_TEXT = 60


def length_values(words: int) -> tuple[float, float]:
    """How long a text is, as the model sees it; nobody rated more than 60 words at once."""
    size = log(max(1, min(words, _LONGEST_TEXT)))
    return size, size * size


def shrink(words: int, power: float, offset: float) -> float:
    """What the sum of all words' effects is divided by: less than their number, and in proportion for long texts."""
    if words <= _LONGEST_TEXT:
        return float((words + offset) ** power)
    return float((_LONGEST_TEXT + offset) ** power * words / _LONGEST_TEXT)


def squeeze(value: float) -> float:
    """`value` kept inside 0 to 100: as it is from 12 to 88, and beyond ever closer to the end."""
    if value > 88:
        return 88 + 12 * tanh((value - 88) / 12)
    return 12 - 12 * tanh((12 - value) / 12) if value < 12 else value


class _Weights:
    """The weights file: a line of sizes, numbers, the features' names, and their weights as signed bytes."""

    def __init__(self, path: str) -> None:
        with open(path, "rb") as file:
            magic, *sizes = file.readline().split()
            if magic != b"tonecheck-fast-1":
                raise OSError(f"{path} does not hold weights of the fast scorer")
            entries, singles, size, self.buckets, numbers = map(int, sizes)
            values = array("d", file.read(8 * numbers))
            names = file.read(size).decode().split("\n")
            self.table = array("b", file.read(4 * entries))
            self.chars = array("b", file.read(4 * self.buckets))
        if sys.byteorder == "big":
            values.byteswap()
        self.power, self.offset = values[:2]
        self.base: Vector = tuple(values[2:6])  # type: ignore[assignment]
        self.length = values[6:14]
        self.word_scale, self.pair_scale, self.chars_scale = (values[at : at + 4] for at in (14, 18, 22))
        self.marks = values[26:]
        # Words and the like come first, then pairs, which have much smaller weights and a scale of their own.
        self.pairs_from = 4 * singles
        self.at = dict(zip(names, range(0, 4 * entries, 4)))


class FastScorer:
    """See the module."""

    name = "fast"

    def __init__(self, path: str) -> None:
        self._weights = _Weights(path)
        self._steps: dict[tuple[str, str], Step] = {}
        self._marks: dict[int, Vector] = {}

    def score(self, texts: Sequence[str]) -> list[Score]:
        """The score of each text."""
        return [self._score(text) for text in texts]

    def _score(self, text: str) -> Score:
        warmth = humanity = corporate = focus = 0.0
        words = marks = 0
        before = START
        steps = self._steps
        for token in (*TOKEN.findall(text), ""):
            step = steps.get((before, token)) or self._step(before, token)
            warmth += step[0]
            humanity += step[1]
            corporate += step[2]
            focus += step[3]
            words += step[4]
            marks |= step[5]
            before = step[6]
        if not words:
            return NEUTRAL
        return self._finish((warmth, humanity, corporate, focus), words, marks)

    def _finish(self, sums: Vector, words: int, marks: int) -> Score:
        """The score from the sum of the steps."""
        divisor = shrink(words, self._weights.power, self._weights.offset)
        whole = self._whole(words, marks)
        trust = _trust(words)
        values = (
            neutral + trust * (general + total / divisor - neutral)
            for neutral, general, total in zip(NEUTRAL, whole, sums)
        )
        return Score(*map(squeeze, values))

    def _whole(self, words: int, marks: int) -> Vector:
        """What the text gets for its length and its marks."""
        weights = self._weights
        if marks not in self._marks:
            rows = [at for at, is_set in enumerate(mark_values(marks)) if is_set]
            sums = (sum(weights.marks[4 * row + column] for row in rows) for column in range(4))
            self._marks[marks] = tuple(sums)  # type: ignore[assignment]
        size, square = length_values(words)
        return tuple(  # type: ignore[return-value]
            base + size * weights.length[column] + square * weights.length[4 + column] + mark
            for column, (base, mark) in enumerate(zip(weights.base, self._marks[marks]))
        )

    def _step(self, before: str, token: str) -> Step:
        """The step to `token` from the key `before`; "" is the end of the text."""
        keys = keys_of(token, before == START, self._weights.at) if token else end_of(before)
        vectors, last = [self._manner(token, keys)], before
        for key in keys:
            vectors += [self._pair(last, key), self._word(key)]
            last = key
        sums = [sum(column) for column in zip(*vectors)]
        words = int(counts(keys))
        step = (*sums, words, bits_of(token, keys), START if last in STOPS else last)
        if len(self._steps) >= _MOST_STEPS:
            self._steps.clear()
        self._steps[before, token] = step
        return step

    def _of(self, name: str) -> Vector:
        """The weights of one named feature."""
        at = self._weights.at.get(name)
        if at is None:
            return _NOTHING
        a, b, c, d = self._weights.table[at : at + 4]
        e, f, g, h = self._weights.word_scale if at < self._weights.pairs_from else self._weights.pair_scale
        return (a * e, b * f, c * g, d * h)

    def _pair(self, before: str, key: str) -> Vector:
        """The effect of two neighbours as such."""
        at = self._weights.at
        return _sum([self._of(name) for name in pairs(before, key) if name in at])

    def _word(self, key: str) -> Vector:
        """The effect of a word; its parts and traits stand in for one that the table lacks."""
        if key in self._weights.at:
            return self._of(key)
        table, scale = self._weights.chars, self._weights.chars_scale
        rows = [4 * bucket for bucket in grams(key, self._weights.buckets)]
        a, b, c, d = (sum(table[row + column] for row in rows) * scale[column] for column in range(4))
        return _sum([(a, b, c, d), *map(self._of, traits(key))])

    def _manner(self, token: str, keys: Sequence[str]) -> Vector:
        """The effect of how a word is written."""
        return _sum([self._of(name) for name in manner(token, keys)])

    def explain(self, text: str) -> list[Credit]:
        """What each word and each pair is answerable for; see `Scorer.explain`."""
        parts, words, marks = self._parts(text)
        if not words:
            return []
        divisor = shrink(words, self._weights.power, self._weights.offset)
        trust = _trust(words)
        parts = [(start, end, _times(vector, trust / divisor)) for start, end, vector in parts]
        general = _sum([self._whole(words, marks), _times(NEUTRAL, -1.0)])
        parts.insert(0, (0, len(text), _times(general, trust)))
        # Near the ends of the scale a point counts for less; so all credits shrink alike and still add up.
        score = self._score(text)
        sums = _sum([vector for _, _, vector in parts])
        factors = [(s - n) / total if total else 0.0 for s, n, total in zip(score, NEUTRAL, sums)]
        return [Credit(start, end, *(v * f for v, f in zip(vector, factors))) for start, end, vector in parts]

    def _parts(self, text: str) -> tuple[list[tuple[int, int, Vector]], int, int]:
        """The places of `text` that have an effect, before it is divided by the length; words and marks."""
        found: list[tuple[int, int, Vector]] = []
        words, marks, before, since = 0, 0, START, 0
        places = [(match.group(), *match.span()) for match in TOKEN.finditer(text)]
        for token, start, end in [*places, ("", len(text), len(text))]:
            step = self._steps.get((before, token)) or self._step(before, token)
            keys = keys_of(token, before == START, self._weights.at) if token else end_of(before)
            alone = _sum([self._manner(token, keys), *map(self._word, keys)])
            found += [(start, end, alone), (since, end, _sum([step[:4], _times(alone, -1.0)]))]
            words, marks, before, since = words + step[4], marks | step[5], step[6], start
        return [part for part in found if any(part[2]) and part[0] < part[1]], words, marks


def _sum(vectors: Sequence[Sequence[float]]) -> Vector:
    a, b, c, d = map(sum, zip(*vectors)) if vectors else _NOTHING
    return (a, b, c, d)


def _times(vector: Sequence[float], factor: float) -> Vector:
    a, b, c, d = vector
    return (a * factor, b * factor, c * factor, d * factor)


def _trust(words: int) -> float:
    """How far a text is believed: a word or two ("Order 4471") cannot tell much, whatever it is."""
    return min(1.0, (words + 2) / 6)


def load() -> FastScorer:
    """The scorer with the weights that are shipped. Raises ImportError or OSError where there are none."""
    import tonecheck_models

    return FastScorer(os.path.join(os.path.dirname(tonecheck_models.__file__), "fast.bin"))
