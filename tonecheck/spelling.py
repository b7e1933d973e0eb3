"""How new text is spelled where it is written into a file: a quote in JSON, an ampersand in HTML.

A spelling is a function from text to the source that stands for it, or to None where that text cannot be written
there. Prose names its spellings, the innermost first.
"""

from __future__ import annotations

import re
from collections.abc import Callable


def _html(text: str) -> str:
    escaped = text.replace("&", "&amp;").replace("<", "&lt;")
    # Where a quoted attribute could end, a quote is spelled out; in running text that is harmless.
    return escaped.replace('"', "&quot;").replace("'", "&#39;")


def _icu(text: str) -> str | None:
    # A lone apostrophe is itself in ICU's own syntax but begins a quotation in Java's; doubled it is right in both.
    return None if re.search("[{}#|]", text) else text.replace("'", "''")


def _json(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return re.sub("[\0-\x1f]", lambda match: f"\\u{ord(match.group()):04x}", escaped)


def _properties(text: str) -> str:
    # Java read these files as Latin-1 for twenty years, and some tools still do.
    units = text.replace("\\", "\\\\").encode("utf-16-be")
    codes = [units[at] << 8 | units[at + 1] for at in range(0, len(units), 2)]
    return "".join(chr(code) if 32 <= code < 127 else f"\\u{code:04x}" for code in codes)


def _yaml_plain(text: str) -> str | None:
    # A colon, a hash, a comma or a quote could end the scalar or begin something else.
    return text if re.fullmatch(r"[^\W_](?:[\w.!?;'’ –—-]*[\w.!?])?", text) else None


def _one_line(text: str) -> str | None:
    return None if re.search(r"[\r\n]", text) else text


SPELLINGS: dict[str, Callable[[str], str | None]] = {
    "html": _html,
    "icu": _icu,
    "json": _json,
    "json-single": lambda text: _json(text).replace("'", "\\'"),
    "xml": lambda text: text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"),
    "cdata": lambda text: None if re.search("[<>&]", text) else text,
    "android": lambda text: re.sub(r"([\\'\"@?])", r"\\\1", text),
    "strings": _json,
    "properties": _properties,
    "po": _json,
    "csv": lambda text: None if re.search('[",;\t\r\n]', text) else text,
    "csv-quoted": lambda text: text.replace('"', '""'),
    "yaml-plain": _yaml_plain,
    "yaml-single": lambda text: _one_line(text.replace("'", "''")),
    "yaml-double": _json,
    "yaml-block": _one_line,
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
