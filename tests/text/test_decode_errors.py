"""Bytes that are no text get one error that names the place."""

from __future__ import annotations

import pytest

from tonecheck.errors import DocumentError
from tonecheck.text import Document


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"\x89PNG\r\n\x1a\n\0\0", "binary"),
        (b"one\ntw\xffo", "line 2, byte 3: 0xff is not valid utf-8"),
        (b'<meta charset="klingon"><p>x', "klingon"),
        (b"\xff\xfea", "not valid utf-16-le"),
    ],
)
def test_undecodable_bytes_are_refused(data: bytes, message: str) -> None:
    with pytest.raises(DocumentError, match=message):
        Document.decode(data, "x", "text")


def test_a_character_that_the_encoding_lacks_is_refused() -> None:
    document = Document.decode("café".encode("cp1252"), "x", "text", "cp1252")
    with pytest.raises(DocumentError, match="cannot be written"):
        document.encode("naïve 你")


def test_an_empty_file_is_an_empty_document() -> None:
    assert Document.decode(b"", "x", "text").text == ""
