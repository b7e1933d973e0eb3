"""Telling what is no English prose (placeholder text, other languages), which no scorer can rate."""

from __future__ import annotations

import re
from collections.abc import Sequence

_WORDS = re.compile(r"[^\W\d_]+")
# In English prose nearly every second word is one of these.
_SMALL = frozenset(
    """the you and a to is it your we in of for on not will have are that at if with i be can our this one do us would
    from no an as but or by so was has had were been my he she they them their his her its what which who when where
    how all any some there here please now just only also more up out about into over than then after before because
    while these those each every other could should may must did does get got let see am""".split()
)
# From how many words a sentence, or a document in its sentences, shows what it is, and how many of them are small.
_FEWEST, _SHARE = 9, 0.1
_SHORTEST, _DOCUMENT, _DOCUMENT_SHARE = 6, 30, 0.2
_LISTED = 3


def foreign(sentences: Sequence[str]) -> list[bool]:
    """Which sentences of a document are no English; where that holds for most of it, for all of them."""
    found, words, small = [], 0, 0
    for text in sentences:
        listed = _WORDS.findall(text.lower())
        between = sum(word in _SMALL for word in listed)
        if len(listed) >= _SHORTEST:
            words += len(listed)
            small += between
        # A list of things has no small words either.
        bare = len(listed) >= _FEWEST and between < len(listed) * _SHARE and text.count(",") < _LISTED
        found.append(bare or "lorem ipsum" in text.lower())
    return [True] * len(found) if words >= _DOCUMENT and small < words * _DOCUMENT_SHARE else found
