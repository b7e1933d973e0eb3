"""What a template tag is."""

from __future__ import annotations

from typing import NamedTuple


class Tag(NamedTuple):
    """A template tag at ``start`` to ``end``.

    ``kind``: ``output`` is filled with a value, ``open`` begins a condition or a loop (if, for), ``branch`` starts an
    alternative in it (else), ``close`` ends it, ``block`` steers in another way, ``comment`` is never shown.
    ``stand_in`` is what the prose carries for it; ``spelling`` the way in which text beside it is spelled (a name in
    `tonecheck.spelling.SPELLINGS`), if that is the language's business.
    """

    start: int
    end: int
    kind: str
    stand_in: str
    spelling: str = ""
