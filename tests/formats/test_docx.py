"""Word documents: paragraphs are lines, nothing is written, and what was made to do harm is refused."""

from __future__ import annotations

import zipfile
from io import BytesIO

import pytest

from tonecheck.engine import check
from tonecheck.errors import DocumentError
from tonecheck.formats import extract
from tonecheck.text import Document, LineIndex

NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
)


def packed(body: str, name: str = "word/document.xml", start: str = "") -> bytes:
    file = BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, f"{start}<w:document {NAMESPACES}><w:body>{body}</w:body></w:document>")
    return file.getvalue()


def paragraph(text: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"


def read(body: str) -> list[tuple[str, str]]:
    return [(prose.role, prose.text) for prose in extract(Document.decode(packed(body), "x.docx", "docx")).prose]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (paragraph("News", '<w:pStyle w:val="Heading1"/>') + paragraph("It &amp; we"), [("heading", "News"), ("body", "It & we")]),
        (paragraph("one", "<w:numPr/>"), [("list item", "one")]),
        ("<w:p><w:r><w:t>incon</w:t></w:r><w:r><w:t>venience</w:t></w:r></w:p>", [("body", "inconvenience")]),
        ("<w:p><w:r><w:t>Yes.</w:t><w:br/><w:t>Ann</w:t></w:r></w:p>", [("body", "Yes.\nAnn")]),
        ("<w:p><w:del><w:r><w:delText>no</w:delText></w:r></w:del><w:ins><w:r><w:t>yes</w:t></w:r></w:ins></w:p>", [("body", "yes")]),
        ("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>no</w:t></w:r><w:r><w:t>yes</w:t></w:r></w:p>", [("body", "yes")]),
        ("<w:p><w:r><w:instrText>no</w:instrText></w:r></w:p>", []),
        ("<mc:AlternateContent><mc:Choice><w:p><w:r><w:t>yes</w:t></w:r></w:p></mc:Choice><mc:Fallback><w:p><w:r><w:t>no</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent>", [("body", "yes")]),
        ("<w:tbl><w:tr><w:tc>" + paragraph("cell") + "</w:tc></w:tr></w:tbl>", [("body", "cell")]),
    ],
)  # fmt: skip
def test_what_a_reader_gets(body: str, expected: list[tuple[str, str]]) -> None:
    assert read(body) == expected


def test_notes_and_the_edges_of_pages_come_after_the_text() -> None:
    file = BytesIO(packed(paragraph("Please utilise it.")))
    with zipfile.ZipFile(file, "a") as archive:
        for name, text in {
            "footer1": "Acme Ltd",
            "footer2": "Acme Ltd",
            "header1": "News",
            "footnotes": "A note",
            "comments": "no",
        }.items():
            archive.writestr(f"word/{name}.xml", f"<w:x {NAMESPACES}><w:p/>{paragraph(text)}</w:x>")
    document = Document.decode(file.getvalue(), "x.docx", "docx")
    assert [(prose.role, prose.text) for prose in extract(document).prose] == [
        ("body", "Please utilise it."), ("body", "A note"), ("footer", "Acme Ltd"), ("footer", "News"),
    ]  # fmt: skip
    assert LineIndex(document.text).line_column(check(document).findings[0].span.start) == (1, 8)


def test_lines_are_paragraphs_and_nothing_is_fixed() -> None:
    data = packed(paragraph("Hello") + "<w:p/>" + paragraph("Please utilise it."))
    document = Document.decode(data, "x.docx", "docx")
    findings = check(document).findings
    assert [LineIndex(document.text).line_column(f.span.start) for f in findings] == [(3, 8)]
    assert findings[0].fix is None
    assert document.encode() == data
    with pytest.raises(DocumentError, match="only be read"):
        document.encode("other")


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"PK\x03\x04 no", "no Word document"),
        (packed("", "other.xml"), "word/document.xml"),
        (packed("<w:p>"), "broken"),
        (packed("", start='<!DOCTYPE a [<!ENTITY b "c">]>'), "document type"),
        (packed(" " * (65 << 20)), "more than 64 MB"),
    ],
)
def test_what_cannot_be_read_is_refused(data: bytes, message: str) -> None:
    with pytest.raises(DocumentError, match=message):
        Document.decode(data, "x.docx", "docx")
