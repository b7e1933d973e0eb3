"""CSV and TSV: the columns whose names say that they hold copy, or the pairs of a file without names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from tonecheck.formats import Extraction, Source, catalogue
from tonecheck.formats.builder import ProseBuilder
from tonecheck.formats.catalogue import Entry
from tonecheck.formats.naming import is_english, is_language
from tonecheck.text import Prose, Span

SCAN = False

_COPY = frozenset(
    "text texts message messages copy content body subject preheader value string strings translation translations english"
    " reply answer template sms html title heading headline label button cta description greeting footer msgstr target".split()
)
_KEYS = frozenset("key keys id identifier name slug code stringid".split())
# Beside these "source" is the string in the program; elsewhere it is where a row is from.
_OF_GETTEXT = frozenset({"context", "msgctxt"})
# Magento's pairs of strings have values by number and by name: "%1 of %count".
_FILLED_IN = re.compile(r"(?<![\w%])%(?:\d{1,2}\b|[A-Za-z_]\w{1,60})(?!%)")
_BREAK = re.compile(r"\r\n|\r|\n")


class _Cell(NamedTuple):
    start: int
    end: int
    quoted: bool


def extract(source: Source) -> Extraction:
    """The cells of the columns with copy, by row."""
    return catalogue.extraction(source.text, _entries(source.text))


def problem(text: str) -> str:
    """Why nothing of the file can be read, "" if some of it can."""
    header = next(_rows(text), [])
    names = [_value(text, cell).text.strip() for cell in header]
    if not names or _columns(names) or _is_pairs(text):
        return ""
    return f"none of the columns is known to hold copy ({', '.join(names)[:200]}); call one of them “text” or “en”"


def _entries(text: str) -> Iterator[Entry]:
    rows = _rows(text)
    names = [_value(text, cell).text.strip() for cell in next(rows, [])]
    columns = _columns(names)
    filled_in = None
    if not columns:
        if not _is_pairs(text):
            return
        rows, columns, filled_in = _rows(text), {1: ""}, _FILLED_IN
    key = next((n for n, name in enumerate(names) if _plain(name) in _KEYS and n not in columns), None)
    for row in rows:
        above = (_value(text, row[key]).text,) if key is not None and key < len(row) else ()
        for number, name in columns.items():
            if number < len(row) and row[number].end > row[number].start:
                cell = row[number]
                keys = (
                    above
                    if not name or _plain(name) in ("text", "value", "translation") or is_language(name)
                    else (name,)
                )
                value = _value(text, cell)
                value = catalogue.with_tags(value, filled_in) if filled_in else value
                yield Entry(keys, value, Span(cell.start, cell.end))


def _columns(names: list[str]) -> dict[int, str]:
    """The columns with copy; where one is named for English, the others are its translations."""
    english = {n: name for n, name in enumerate(names) if _is_english(name)}
    copy = _COPY | {"source"} if _OF_GETTEXT & set(map(_plain, names)) else _COPY
    return english or {n: name for n, name in enumerate(names) if _plain(name) in copy}


def _is_english(name: str) -> bool:
    return (is_language(name) and is_english(name)) or re.match(r"english\b", name, re.IGNORECASE) is not None


def _plain(name: str) -> str:
    return re.sub(r"[\W_]", "", name).lower()


def _is_pairs(text: str) -> bool:
    """Whether each of the first rows is a text and the same as it is shown, without names above."""
    rows = [row for row, _ in zip(_rows(text), range(20))]
    pairs = sum(_is_pair([text[cell.start : cell.end].strip() for cell in row[:2]]) for row in rows)
    return bool(rows) and all(2 <= len(row) <= 4 for row in rows) and pairs * 2 >= len(rows)


def _is_pair(cells: list[str]) -> bool:
    """Whether both are of several words, or of letters and the same: "Website,Website"."""
    return all(" " in cell for cell in cells) or (len(set(cells)) == 1 and any(c.isalpha() for c in cells[0]))


def _rows(text: str) -> Iterator[list[_Cell]]:
    """The cells of each row; the separator is the one that the first line has most of."""
    first = text[: match.start()] if (match := _BREAK.search(text)) else text
    separator = max(",\t;|", key=first.count)
    bare = re.compile(rf"[^\r\n{re.escape(separator)}]*")
    quoted = re.compile(r"\"((?:[^\"]|\"\")*)(?:\"|\Z)")
    at, row = (1 if text.startswith("\ufeff") else 0), []
    while at < len(text):
        match = quoted.match(text, at) if text[at] == '"' else None
        if match:
            row.append(_Cell(*match.span(1), True))
            at = match.end()
        found = bare.match(text, at)
        assert found
        if not match:
            row.append(_Cell(*found.span(), False))
        at = found.end()
        if text[at : at + 1] == separator:
            at += 1
            if at < len(text) and text[at] not in "\r\n":
                continue
            row.append(_Cell(at, at, False))
        end = _BREAK.match(text, at)
        at = end.end() if end else at
        yield row
        row = []


def _value(text: str, cell: _Cell) -> Prose:
    builder = ProseBuilder(text, (), ("csv-quoted" if cell.quoted else "csv",))
    at = cell.start
    while cell.quoted and (quote := text.find('""', at, cell.end)) >= 0:
        builder.add(at, quote)
        builder.replace('"', quote, quote + 2)
        at = quote + 2
    builder.add(at, cell.end)
    return builder.whole()
