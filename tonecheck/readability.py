"""Readability figures from textstat, an optional package that is slow to import and off every plain path."""

from __future__ import annotations

from tonecheck.errors import TonecheckError
from tonecheck.formats import extract
from tonecheck.text import Document

_RUNNING = ("body", "list item", "greeting", "sign-off")


def available() -> None:
    """Raise TonecheckError where textstat is missing."""
    try:
        import textstat  # noqa: F401
    except ModuleNotFoundError:
        raise TonecheckError("readability figures need textstat: pip install 'tonecheck[readability]'") from None


def figures(document: Document) -> dict[str, float]:
    """Reading ease and grades of a document's running text; empty where there is none.

    Needs textstat, see `available`.
    """
    import textstat

    text = "\n".join(_stopped(prose.text) for prose in extract(document).prose if prose.role in _RUNNING)
    if not text:
        return {}
    return {
        "reading ease": round(textstat.flesch_reading_ease(text), 1),
        "grade": round(textstat.flesch_kincaid_grade(text), 1),
        "fog": round(textstat.gunning_fog(text), 1),
        "minutes": round(textstat.reading_time(text, ms_per_char=14.69) / 60, 1),
    }


def _stopped(text: str) -> str:
    """`text` with a full stop, so that a list item does not run into the next one."""
    text = " ".join(text.split())
    return text if text[-1:] in ".!?" else text + "."
