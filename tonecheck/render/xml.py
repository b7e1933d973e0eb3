"""Text as XML 1.0 can hold it."""

from __future__ import annotations

from xml.sax import saxutils


def escape(text: str) -> str:
    """`text` between tags; characters that XML has no place for become U+FFFD."""
    return saxutils.escape(_allowed(text))


def attributes(**values: object) -> str:
    """Attributes for a start tag, with the space before them."""
    return "".join(f" {name}={saxutils.quoteattr(_allowed(str(value)))}" for name, value in values.items())


def _allowed(text: str) -> str:
    return text if text.isprintable() else "".join(c if _is_allowed(c) else "\ufffd" for c in text)


def _is_allowed(c: str) -> bool:
    return c in "\t\n\r" or "\x20" <= c <= "\ud7ff" or "\ue000" <= c <= "\ufffd" or c > "\uffff"
