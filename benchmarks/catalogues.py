"""Real message catalogues: what is found in them, and whether independent parsers agree that only words were touched.

For each format: files, words that were read, how many of those lie in code (a mark before each word must turn up in a string
that is shown, and change nothing else, for the parser), findings, fixes, files in which more than the fixed words differs after
them, and MB a second of extraction beside the parser alone (CPU time, the best of three). A file that its parser refuses counts
as refused only. `javaproperties` and `openstep-plist` (PyPI) and `php` are needed for their formats.
"""

from __future__ import annotations

import argparse
import csv
import gc
import io
import json
import re
import subprocess
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from typing import Any
from xml.etree import ElementTree

import polib
import yaml
from measure import seconds

from tonecheck import files, fix
from tonecheck.config import Config
from tonecheck.engine import check
from tonecheck.errors import DocumentError
from tonecheck.findings import Edit
from tonecheck.formats import CATALOGUES, extract
from tonecheck.text import Document, Prose, Span

# What marks the two ends of a stretch; no file has these characters.
START, END = "\ue0fe", "\ue0ff"
BETWEEN = re.compile(f"{START}[^{END}]*{END}")
# Elements of XML that only translators read.
NOTES = frozenset("note notes comment context context-group header originalData resheader alt-trans".split())

Parse = Callable[[str], Any]
# Each string of a file with whether it is a value; the others are keys, comments, names.
Strings = Callable[[Any], Iterable[tuple[bool, str]]]


def of_data(data: Any) -> Iterator[tuple[bool, str]]:
    """The keys and values of nested data."""
    if isinstance(data, dict):
        # Xcode's keys are shown where they are not translated.
        xcode = "sourceLanguage" in data and isinstance(data.get("strings"), dict)
        for key, value in data.items():
            yield False, str(key)
            if xcode and key == "strings":
                yield from ((True, text) for text in value)
                value = list(value.values())
            yield from of_data(value)
    elif isinstance(data, (list, tuple)):
        for item in data:
            yield from of_data(item)
    else:
        yield True, str(data)


def of_po(file: polib.POFile) -> Iterator[tuple[bool, str]]:
    """The strings and comments of a PO file."""
    for entry in file:
        shown = [entry.msgid, entry.msgid_plural, entry.msgstr, *entry.msgstr_plural.values()]
        yield from ((not entry.obsolete, text) for text in shown)
        yield from (
            (False, text) for text in (entry.msgctxt or "", entry.comment, entry.tcomment, str(entry.occurrences))
        )


def of_xml(element: ElementTree.Element, shown: bool = True) -> Iterator[tuple[bool, str]]:
    """The text of elements that are no notes, and their attributes."""
    shown = shown and element.tag.split("}")[-1] not in NOTES
    yield from ((False, value) for value in element.attrib.values())
    yield shown, element.text or ""
    for inner in element:
        yield from of_xml(inner, shown)
        yield shown, inner.tail or ""


def parse_yaml(text: str) -> list[Any]:
    """The documents of a YAML file, all scalars strings, tags of applications passed over."""
    return list(yaml.load_all(re.sub(r"(?m)(^|[ :-])![\w:/]+ ", r"\1", text), yaml.BaseLoader))


def parse_csv(text: str) -> list[list[str]]:
    """The rows of a table."""
    first = text.partition("\n")[0]
    return list(csv.reader(io.StringIO(text), delimiter=max("\t;,", key=first.count)))


def parse_properties(text: str) -> dict[str, str]:
    """The pairs of a properties file."""
    import javaproperties

    return dict(javaproperties.loads(text))


def parse_strings(text: str) -> Any:
    """The property list in Apple's own syntax."""
    import openstep_plist

    return openstep_plist.loads(text)


def parse_php(text: str) -> Any:
    """What the file returns, by PHP itself in a process of its own."""
    code = "echo json_encode(eval(preg_replace('/^<.php/', '', stream_get_contents(STDIN))), JSON_THROW_ON_ERROR);"
    return json.loads(
        subprocess.run(["php", "-r", code], input=text, capture_output=True, text=True, check=True).stdout
    )


PARSERS: dict[str, tuple[str, Parse, Strings]] = {
    "json": ("json", json.loads, of_data),
    "yaml": ("PyYAML", parse_yaml, of_data),
    "po": ("polib", polib.pofile, of_po),
    "csv": ("csv", parse_csv, of_data),
    "properties": ("javaproperties", parse_properties, of_data),
    "strings": ("openstep-plist", parse_strings, of_data),
    "phparray": ("php", parse_php, of_data),
    **dict.fromkeys(("xliff", "android", "resx", "stringsdict"), ("ElementTree", ElementTree.fromstring, of_xml)),
}


def written(text: str, edits: Iterable[Edit], old: bool) -> str:
    """`text` with the edits made, or with the words that they write over, between marks either way."""
    parts, at = [], 0
    for edit in edits:
        words = text[edit.span.start : edit.span.end] if old else edit.text
        parts += [text[at : edit.span.start], START, words, END]
        at = edit.span.end
    return "".join([*parts, text[at:]])


def word_places(prose: Prose) -> Iterator[int]:
    """Where the words of a prose begin in the file, of those that stand there as they are read."""
    for match in re.finditer(r"[^\W\d_]+", prose.text):
        span = Span(*match.span())
        if prose.is_verbatim(span):
            yield prose.to_source(span).start


class Row:
    """What is counted for one format."""

    def __init__(self, format: str) -> None:
        self.parser, self.parse, self.strings = PARSERS[format]
        self.documents: list[Document] = []
        self.words = self.in_code = self.findings = self.fixes = self.damaged = self.refused = 0

    def add(self, document: Document) -> None:
        """Check one file, and hold what is found and fixed in it against the parser."""
        try:
            self.parse(document.text)
        except Exception:
            # Each parser has errors of its own; what it cannot read proves nothing.
            self.refused += 1
            return
        self.documents.append(document)
        self.in_code += self._in_code(document)
        findings = check(document, Config()).findings
        self.findings += len(findings)
        edits = [edit for fixed in fix.chosen(findings, unsafe=True) for edit in fixed.edits]
        self.fixes += len(edits)
        if self._without(BETWEEN, written(document.text, edits, True)) != self._without(
            BETWEEN, written(document.text, edits, False)
        ):
            self.damaged += 1
            print("damaged:", document.path)

    def _in_code(self, document: Document) -> int:
        """How many of the words that were read are in no string that is shown."""
        text = document.text
        places = {place for prose in extract(document).prose for place in word_places(prose)}
        self.words += len(places)
        marked = "".join(f"{START if at in places else ''}{character}" for at, character in enumerate(text))
        try:
            strings = list(self.strings(self.parse(marked)))
        except Exception as error:
            # Again errors of each parser's own.
            print("marked words break:", document.path, error)
            return len(places)
        shown = sum(string.count(START) for is_value, string in strings if is_value)
        if [(is_value, string.replace(START, "")) for is_value, string in strings] != list(
            self.strings(self.parse(text))
        ):
            print("marked words change more:", document.path)
            return len(places)
        return max(0, len(places) - shown)

    def _without(self, pattern: re.Pattern[str], text: str) -> list[tuple[bool, str]]:
        """The strings of a file without what the pattern finds; one string alone where it is no longer read."""
        try:
            return [(is_value, pattern.sub(START, string)) for is_value, string in self.strings(self.parse(text))]
        except Exception as error:
            return [(False, str(error))]

    def cells(self) -> list[str]:
        """The row of the table."""
        size = sum(len(document.text) for document in self.documents) / 1e6
        ours = size / seconds(lambda: [extract(document) for document in self.documents])
        theirs = size / seconds(lambda: [self.parse(document.text) for document in self.documents])
        counts = (len(self.documents), self.refused, self.words, self.in_code, self.findings, self.fixes, self.damaged)
        return [
            *map(str, counts),
            f"{size:.2f}",
            f"{ours:.2f}",
            f"{theirs:.2f} ({self.parser})",
            f"{theirs / ours:.1f}",
        ]


def main() -> None:
    """Print the table."""
    # As the command line sets it.
    gc.set_threshold(50_000, 20, 100)
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("paths", nargs="+", help="folders with catalogues, for example unpacked packages")
    rows: dict[str, Row] = defaultdict(lambda: Row("json"))
    for path in files.walk(parser.parse_args().paths, files.Settings({})):
        try:
            document = files.read(path, Config())
        except (DocumentError, OSError):
            continue
        if document.format in {*CATALOGUES.values(), "android"} and document.format in PARSERS:
            rows.setdefault(document.format, Row(document.format)).add(document)
    names = "format|files|refused|words|in code|findings|fixes|damaged|MB|extraction MB/s|parser MB/s|times the parse"
    print("|", " | ".join(names.split("|")), "|")
    print("|", " | ".join("---" for _ in names.split("|")), "|")
    for format, row in sorted(rows.items()):
        print("|", " | ".join([format, *row.cells()]), "|")


if __name__ == "__main__":
    main()
