"""Text to the word pieces of an uncased BERT vocabulary, in nothing but the standard library.

What must not move a score is made equal here, before any network sees it: case, accents, straight and curly quotes,
dashes, white space, British and American spelling, a full stop at the very end, addresses, names, and the value of a
number (only its number of digits stays).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container, Iterator, Sequence
from typing import NamedTuple

from tonecheck.words import key

UNKNOWN, START, END = "[UNK]", "[CLS]", "[SEP]"

# An address, a word with its combining accents, or one other visible character.
_TOKEN = re.compile(
    r"\]\([^()\s]{1,500}\)|[\w.+-]{1,80}@[\w-]{1,80}(?:\.\w{1,20}){1,4}|https?://\S+|www\.\S+"
    "|[^\\W_]+(?:[\u0300-\u036f]+[^\\W_]*)*|[^\\s\u200b-\u200d\ufe0e\ufe0f\u00ad\u0300-\u036f]"
)
_DIGITS = re.compile(r"\d+")
# Any number of that many digits reads as this one.
_NUMBERS = {1: "5", 2: "20", 3: "300", 4: "2000"}
_LARGE = "50000"
_ALIKE = str.maketrans(
    {**dict.fromkeys("‘’‛`´′", "'"), **dict.fromkeys("“”„‟«»″", '"'), **dict.fromkeys("‐‑‒–—―−", "-"), "…": "."}
)
# After these a capital tells nothing.
_STARTS = frozenset(".!?:;\"'“”‘([-–—•*#>|…")
_ALWAYS_CAPITAL = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august"
    " september october november december christmas easter internet english british american".split()
)
_NAME = "alex"
# Longer tokens are no words: hashes, keys, joined lines.
_LONGEST = 40
_MOST_KNOWN = 200_000


class Token(NamedTuple):
    """The pieces of one word or mark and where it stands."""

    start: int
    end: int
    ids: tuple[int, ...]


class WordPiece:
    """Greedy longest-match-first pieces.

    `common` holds the words that are no names: a capitalised one that is not among them, inside a sentence, reads as
    some name or other. Without it nothing is taken for a name.
    """

    def __init__(self, pieces: Sequence[str], common: Container[str] | None = None) -> None:
        self._at = {piece: at for at, piece in enumerate(pieces)}
        self._common = common
        self._known: dict[tuple[str, bool], tuple[int, ...]] = {}
        self.unknown, self.start, self.end = (self._at[name] for name in (UNKNOWN, START, END))

    def tokens(self, text: str) -> Iterator[Token]:
        """The words and marks of `text`, in order."""
        known, inside = self._known, False
        last = len(text.rstrip()) - 1
        for match in _TOKEN.finditer(text):
            word, (start, end) = match.group(), match.span()
            # "Siobhan, your order": before a comma even the first word may be a name.
            at = word, inside or text[end : end + 1] == ","
            inside = word not in _STARTS
            # A last stop says nothing, and three dots are one mark, as "…" is.
            if word == "." and start and (start == last or text[start - 1] == "."):
                continue
            ids = known.get(at)
            if ids is None:
                if len(known) >= _MOST_KNOWN:
                    known.clear()
                ids = known[at] = self._pieces(self._normal(*at))
            yield Token(start, end, ids)

    def ids(self, text: str) -> list[int]:
        """All pieces of `text`, without the marks for its start and end."""
        return [number for token in self.tokens(text) for number in token.ids]

    def _normal(self, word: str, inside: bool) -> str:
        """The form of a word that stands for all the forms that read alike."""
        if len(word) > 2 and ("@" in word or word.startswith(("http", "www.", "]("))):
            return "]" if word[0] == "]" else "link"
        capital = word[0].isupper() and not word.isupper()
        word = word.translate(_ALIKE).lower()
        if not word.isascii():
            word = "".join(c for c in unicodedata.normalize("NFKD", word) if not unicodedata.combining(c))
        if not word.isalpha():
            return _DIGITS.sub(lambda match: _NUMBERS.get(len(match.group()), _LARGE), word)
        american = key(word)
        if american in self._at or word not in self._at:
            word = american
        return _NAME if capital and inside and self._is_name(word) else word

    def _is_name(self, word: str) -> bool:
        return self._common is not None and word not in self._common and word not in _ALWAYS_CAPITAL

    def _pieces(self, word: str) -> tuple[int, ...]:
        found: list[int] = []
        start = 0
        while start < len(word):
            prefix = "##" if start else ""
            end = len(word) if len(word) <= _LONGEST else start
            while end > start and prefix + word[start:end] not in self._at:
                end -= 1
            if end == start:
                return (self.unknown,)
            found.append(self._at[prefix + word[start:end]])
            start = end
        return tuple(found)
