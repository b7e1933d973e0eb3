"""Text out of files that are no text: the paragraphs of a Word document, one a line.

Headings begin with ``# `` and list items with ``- ``, as in a plain text of the same document; a line break within a
paragraph is a vertical tab. So line numbers are those of the paragraphs. After them come the footnotes, and behind ``| ``
what stands at the top and the bottom of each page.
"""

from __future__ import annotations

from tonecheck.errors import DocumentError

LINE_BREAK = "\v"

# Bytes of XML; a novel has about five million. What claims to hold more was made to fill the memory.
_MOST = 64 * 1024 * 1024
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main "
_STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main "
_FALLBACK = "http://schemas.openxmlformats.org/markup-compatibility/2006 Fallback"
# The parts that hold text in the order in which they are read, and what the others' names begin with.
_TEXT = ("word/document.xml", "word/footnotes.xml", "word/endnotes.xml")
_EDGES = ("word/header", "word/footer")
_HEADINGS = ("heading", "title", "subtitle")


def docx(data: bytes) -> str:
    """The paragraphs of a ``.docx`` file. Raises DocumentError where it is none, is broken or was made to do harm."""
    lines: list[str] = []
    for name, xml in _parts(data):
        found = _Reader(name).lines(xml)
        # Most pages have the same at their edges, but a part of its own for the first, the left and the right ones.
        lines += found if name in _TEXT else [f"| {line}" for line in found if line and f"| {line}" not in lines]
    return "\n".join(lines)


def _parts(data: bytes) -> list[tuple[str, bytes]]:
    """The parts of the document that hold text, the main one first."""
    import zipfile
    import zlib
    from io import BytesIO

    parts: list[tuple[str, bytes]] = []
    size = 0
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            edges = [name for name in archive.namelist() if name.startswith(_EDGES) and name.endswith(".xml")]
            notes = [name for name in _TEXT[1:] if name in archive.namelist()]
            for name in (_TEXT[0], *notes, *sorted(edges)):
                with archive.open(name) as file:
                    # What the archive says about its size may be a lie.
                    parts.append((name, file.read(_MOST + 1 - size)))
                size += len(parts[-1][1])
                if size > _MOST:
                    raise DocumentError(f"holds more than {_MOST >> 20} MB of text; split it")
    except KeyError:
        raise DocumentError("is no Word document: it has no word/document.xml") from None
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, ValueError, EOFError, OSError) as error:
        raise DocumentError(
            f"is no Word document that can be read: {error}; save it as .docx without a password"
        ) from None
    return parts


class _Reader:
    """Collects the text of the paragraphs of one part of a document as its XML is parsed."""

    def __init__(self, name: str) -> None:
        self._part = name
        self._lines: list[str] = []
        # Paragraphs that are open, for text boxes stand inside one: text, mark, and whether the run is hidden.
        self._open: list[list[str]] = []
        self._marks: list[str] = []
        self._hidden = False
        self._in_text = False
        self._skipped = 0
        self._in_run = False

    def lines(self, xml: bytes) -> list[str]:
        """The paragraphs of the part."""
        from xml.parsers import expat

        parser = expat.ParserCreate(namespace_separator=" ")
        parser.StartDoctypeDeclHandler = self._refuse
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._text
        parser.buffer_text = True
        try:
            parser.Parse(xml, True)
        except expat.ExpatError as error:
            raise DocumentError(f"{self._part} is broken: {error}") from None
        return self._lines

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        if tag == _FALLBACK or self._skipped:
            # The same text once more, for older readers.
            self._skipped += 1
            return
        name = _name(tag)
        value = next((v for k, v in attributes.items() if k.endswith(" val")), "")
        if name == "p":
            self._open.append([])
            self._marks.append("")
        elif name == "r":
            self._in_run, self._hidden = True, False
        elif not self._open:
            return
        elif name == "t":
            self._in_text = not self._hidden
        elif name in ("br", "cr") and self._in_run:
            self._open[-1].append(LINE_BREAK)
        elif name == "tab" and self._in_run:
            self._open[-1].append("\t")
        elif name == "noBreakHyphen":
            self._open[-1].append("\u2011")
        elif name in ("vanish", "webHidden") and self._in_run:
            self._hidden = value not in ("0", "false", "off")
        elif name == "pStyle" and value.lower().replace(" ", "").startswith(_HEADINGS):
            self._marks[-1] = "# "
        elif name == "numPr" and not self._marks[-1]:
            self._marks[-1] = "- "

    def _end(self, tag: str) -> None:
        if self._skipped:
            self._skipped -= 1
            return
        name = _name(tag)
        if name == "t":
            self._in_text = False
        elif name == "r":
            self._in_run = False
        elif name == "p" and self._open:
            text, mark = "".join(self._open.pop()), self._marks.pop()
            self._lines.append(mark + text if text else "")

    def _text(self, text: str) -> None:
        if self._in_text and not self._skipped and self._open:
            # XML may hold line ends, which Word shows as spaces; here they would move the paragraphs.
            self._open[-1].append(text.replace("\n", " ").replace("\r", " "))

    def _refuse(self, *_: object) -> None:
        raise DocumentError(f"{self._part} declares a document type, which no Word document does; it is not read")


def _name(tag: str) -> str:
    """The name of an element of a Word document, or nothing for others."""
    for space in (_WORD, _STRICT):
        if tag.startswith(space):
            return tag[len(space) :]
    return ""
