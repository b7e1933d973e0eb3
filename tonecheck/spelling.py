"""How new text is spelled where it is written into a file: a quote in JSON, an ampersand in HTML.

A spelling is a function from text to the source that stands for it, or to None where that text cannot be written
there. Prose names its spellings, the innermost first.
"""

from __future__ import annotations

from collections.abc import Callable


def _html(text: str) -> str:
    escaped = text.replace("&", "&amp;").replace("<", "&lt;")
    # Where a quoted attribute could end, a quote is spelled out; in running text that is harmless.
    return escaped.replace('"', "&quot;").replace("'", "&#39;")


_UNSAFE_IN_TAGS = frozenset("'\"\\{}%<>&#$`|")


def _literal(text: str) -> str | None:
    """A string in a template tag: which of these it could hold, and how, only its language knows."""
    return None if _UNSAFE_IN_TAGS.intersection(text) else text


def _icu(text: str) -> str | None:
    return None if any(c in text for c in "{}#|") else text.replace("'", "''")


def _printf(text: str) -> str:
    return text.replace("%", "%%")


SPELLINGS: dict[str, Callable[[str], str | None]] = {
    "html": _html,
    "literal": _literal,
    "icu": _icu,
    "printf": _printf,
    # Nothing can be written piece by piece into an encoded part.
    "sealed": lambda text: None,
}


def spell(text: str, spelling: tuple[str, ...]) -> str | None:
    """The source of `text` under each spelling in turn; None where one of them cannot write it."""
    spelled: str | None = text
    for name in spelling:
        if spelled is None:
            return None
        spelled = SPELLINGS[name](spelled)
    return spelled
