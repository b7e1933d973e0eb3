"""How new text is spelled where it is written into a file: a quote in JSON, an ampersand in HTML.

A spelling is a function from text to the source that stands for it, or to None where that text cannot be written
there. Prose names its spellings, the innermost first.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from tonecheck.patterns import lazy
from tonecheck.text import Span


def _html(text: str) -> str:
    escaped = text.replace("&", "&amp;").replace("<", "&lt;")
    # Where a quoted attribute could end, a quote is spelled out; in running text that is harmless.
    return escaped.replace('"', "&quot;").replace("'", "&#39;")


def _ascii(text: str) -> str | None:
    return text if text.isascii() else None


def _quoted_printable(text: str) -> str | None:
    return text.replace("=", "=3D") if text.isascii() else None


def _quoted_printable_utf_8(text: str) -> str:
    spelled = text.replace("=", "=3D")
    return "".join(c if c.isascii() else "".join(f"={byte:02X}" for byte in c.encode()) for c in spelled)


def _encoded_word(text: str) -> str | None:
    if not text.isascii():
        return None
    return "".join(c if c.isalnum() else "_" if c == " " else f"={ord(c):02X}" for c in text)


def _header_word(text: str) -> str | None:
    """What is spelled alike inside and outside of an encoded word."""
    return text if text.isascii() and text.isalnum() else None


def _literal(text: str) -> str | None:
    """What stands for itself in markup, in an attribute and in any string literal."""
    return None if re.search(r"[\"'`<>{}&$\\\r\n]", text) else text


def _tag_literal(text: str) -> str | None:
    """A string in a template tag: which of these it could hold, and how, only its language knows."""
    return None if re.search(r"['\"\\{}%<>&#$`|]", text) else text


def _svelte(text: str) -> str | None:
    return None if re.search(r"[{}]", text) else _html(text)


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


def _unquoted(text: str) -> str | None:
    # Nothing at all would make a value of what follows.
    return text if re.fullmatch(r"[^\s\"'`=<>]+", text) else None


def _yaml_plain(text: str) -> str | None:
    # A colon, a hash, a comma or a quote could end the scalar or begin something else.
    return text if re.fullmatch(r" ?[^\W_](?:[\w.!?;'’ –—-]*[\w.!?])?", text) else None


def _one_line(text: str) -> str | None:
    return None if re.search(r"[\r\n]", text) else text


def _printf(text: str) -> str:
    return text.replace("%", "%%")


SPELLINGS: dict[str, Callable[[str], str | None]] = {
    "html": _html,
    "unquoted": _unquoted,
    "literal": _literal,
    "tag-literal": _tag_literal,
    "svelte": _svelte,
    # Parts of mail; those in ASCII or in a charset that is more than ASCII take only what all of them share.
    "ascii": _ascii,
    "quoted-printable": _quoted_printable,
    "quoted-printable-utf-8": _quoted_printable_utf_8,
    "encoded-word": _encoded_word,
    "header-word": _header_word,
    "icu": _icu,
    "printf": _printf,
    "json": _json,
    # Flutter shows two apostrophes as two, unless it is told to read them as ICU does.
    "arb": lambda text: None if "''" in text else _json(text),
    "json-single": lambda text: _json(text).replace("'", "\\'"),
    "xml": lambda text: text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"),
    "cdata": lambda text: None if re.search("[<>&]", text) else text,
    "android": lambda text: re.sub(r"([\\'\"@?])", r"\\\1", text),
    "strings": _json,
    "properties": _properties,
    "po": _json,
    "php-single": lambda text: re.sub(r"[\\']", r"\\\g<0>", text),
    "php-double": lambda text: re.sub(r'[\\"$]', r"\\\g<0>", text),
    # A heredoc may show a value behind a dollar and a character behind a backslash; a nowdoc shows neither.
    "php-here": lambda text: None if re.search(r"[\\$\r\n]", text) else text,
    "csv": lambda text: None if re.search('[",;|\t\r\n]', text) else text,
    "csv-quoted": lambda text: text.replace('"', '""'),
    "yaml-plain": _yaml_plain,
    "yaml-flow": _yaml_plain,
    "yaml-single": lambda text: _one_line(text.replace("'", "''")),
    "yaml-double": _json,
    "yaml-block": _one_line,
    "rst-cell": lambda text: None if re.search(r"[|+\r\n]", text) else text,
    # Here all depends on the place, see below.
    "rst-title": _one_line,
    "asciidoc-title": _one_line,
    "mbox": lambda text: text,
    # Nothing can be written piece by piece into an encoded part.
    "sealed": lambda text: None,
}


def spell(text: str, spelling: tuple[str, ...], document: str, place: Span) -> str | None:
    """The source of `text` under each spelling in turn; None where one of them cannot write it.

    `place` is where in `document` it will stand, for the spellings that what is around it has a say in.
    """
    spelled: str | None = text
    for name in spelling:
        if spelled is None:
            return None
        spelled = SPELLINGS[name](spelled)
    for name in spelling:
        if spelled is None:
            return None
        if name in _IN_PLACE:
            spelled = _IN_PLACE[name](spelled, document, place)
    return spelled


def _line(document: str, place: Span) -> Span:
    """The lines that `place` lies on, without the last line end."""
    start = max(document.rfind("\n", 0, place.start), document.rfind("\r", 0, place.start)) + 1
    end = min((at for at in (document.find(c, place.end) for c in "\r\n") if at >= 0), default=len(document))
    return Span(start, end)


# Lines of quoted-printable text may have this many characters, the "=" at a soft line end included.
_LONGEST_LINE = 76
_LONGEST_ENCODED_WORD = 75
_SOFT_LINE = re.compile(rf"(?:=[0-9A-F]{{2}}|[^=]){{1,{(_LONGEST_LINE - 1) // 3}}}")


def _with_soft_ends(spelled: str, document: str, place: Span) -> str:
    """`spelled` between soft line ends, where the line would get too long with it."""
    start, end = _line(document, place)
    if place.start - start + len(spelled) + end - place.end <= _LONGEST_LINE:
        return spelled
    line_end = "=\r\n" if document.startswith("\r\n", end) else "=\r" if document.startswith("\r", end) else "=\n"
    before = line_end if place.start > start else ""
    after = line_end if place.end < end else ""
    return before + line_end.join(_SOFT_LINE.findall(spelled)) + after


def _within_a_word(spelled: str, document: str, place: Span) -> str | None:
    """`spelled` if the encoded word of a header that it becomes part of does not get too long with it."""
    start, end = document.rfind("=?", 0, place.start), document.find("?=", place.end)
    return spelled if place.start - start + len(spelled) + end + 2 - place.end <= _LONGEST_ENCODED_WORD else None


# A line end that a format puts into a text, between the quotes of PO or behind a backslash: then it stands for nothing;
# in YAML alone it stands for a space.
_CONTINUED = re.compile(r"(\"[ \t]*|\\)?(?:\r\n|\r|\n)[ \t]*\"?")


def _on_two_lines(spelled: str, document: str, place: Span) -> str:
    """`spelled`, behind the last line end that it is written over if it begins with a space: lines stay short."""
    ends = list(_CONTINUED.finditer(document, *place))
    if not ends or not spelled.startswith(" ") or spelled.isspace():
        return spelled
    return (" " if ends[-1][1] else "") + ends[-1].group() + spelled[1:]


def spans_lines(spelling: tuple[str, ...], document: str, place: Span) -> bool:
    """Whether the text at `place` goes on over lines as its format does it."""
    return spelling[-1:] != () and spelling[-1] in _FOLDED and bool(_CONTINUED.search(document, *place))


# What YAML 1.1 and 1.2 take for a truth value, nothing, a number or a date where it is a whole plain scalar.
_YAML_NO_STRING = lazy(
    r"(?i:y|n|yes|no|on|off|true|false|null|~|=|<<|[-+]?\.(?:inf|nan))?|[-+]?(?:0[xob][\da-fA-F_]+|[\d.][\d_.,:]*(?:[eE][-+]?\d+)?)"
    r"|\d{4}-\d\d?-\d\d?(?:(?:[Tt]|[ \t]+)\d.*)?"
)
_YAML_BEFORE = lazy(r".*(?:[:?-](?=[ \t])|(?<![^ \t])[&!][^ \t]*(?=[ \t]))|")
_YAML_FLOW_BEFORE = lazy(r".*(?:[:?-](?=[ \t])|[\[\]{},:]|(?<![^ \t])[&!][^ \t]*(?=[ \t]))|")
_YAML_AFTER = lazy(r"[ \t]+#|:(?=[ \t]|$)|$")
_YAML_FLOW_AFTER = lazy(r"[ \t]+#|[\[\]{},:]|$")


def _still_a_string(spelled: str, document: str, place: Span, in_flow: bool = False) -> str | None:
    """`spelled`, unless the plain scalar that it becomes part of would be no string any more: `No`, `5`, `null`."""
    line = _line(document, place)
    before, after = document[line.start : place.start], document[place.end : line.end]
    begin = (_YAML_FLOW_BEFORE if in_flow else _YAML_BEFORE).match(before)
    end = (_YAML_FLOW_AFTER if in_flow else _YAML_AFTER).search(after)
    whole = before[begin.end() if begin else 0 :] + spelled + after[: end.start() if end else len(after)]
    return None if _YAML_NO_STRING.fullmatch(whole.strip()) else _on_two_lines(spelled, document, place)


def _still_a_flow_string(spelled: str, document: str, place: Span) -> str | None:
    return _still_a_string(spelled, document, place, in_flow=True)


def _as_wide(spelled: str, document: str, place: Span) -> str | None:
    """`spelled` if the columns of a table stay where they are, with spaces after it where nothing else is in the cell."""
    width = place.end - place.start
    rest = re.compile(r"[ \t]*(?:\||  |[\r\n]|\Z)").match(document, place.end)
    return spelled.ljust(width) if len(spelled) == width or (len(spelled) < width and rest) else None


def _over_a_line(spelled: str, document: str, place: Span, shorter: int) -> str | None:
    """`spelled` if the line under the title stays as long as the title asks for, and the title is no more than so much `shorter`."""
    line = _line(document, place)
    under = re.compile(r"(?:\r\n|\r|\n)([^\r\n]*)").match(document, line.end)
    length = line.end - line.start + len(spelled) - (place.end - place.start)
    return spelled if under and 0 <= len(under[1].rstrip()) - length <= shorter else None


def _begins_no_mail(spelled: str, document: str, place: Span) -> str | None:
    """`spelled`, unless a line of a folder of mails would begin as a mail of its own does."""
    line = _line(document, place)
    lines = document[line.start : place.start] + spelled + document[place.end : line.end]
    return None if re.search(r"(?<![^\r\n])From ", lines) else spelled


_FOLDED = frozenset({"po", "properties", "yaml-plain", "yaml-flow", "yaml-single", "yaml-double", "yaml-block"})
_IN_PLACE: dict[str, Callable[[str, str, Span], str | None]] = {
    **dict.fromkeys(_FOLDED, _on_two_lines),
    "quoted-printable": _with_soft_ends,
    "quoted-printable-utf-8": _with_soft_ends,
    "encoded-word": _within_a_word,
    "yaml-plain": _still_a_string,
    "yaml-flow": _still_a_flow_string,
    "rst-cell": _as_wide,
    "rst-title": lambda spelled, document, place: _over_a_line(spelled, document, place, len(document)),
    "asciidoc-title": lambda spelled, document, place: _over_a_line(spelled, document, place, 1),
    "mbox": _begins_no_mail,
}
