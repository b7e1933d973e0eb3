"""Positions in all three units and edits, against the plainest model: the text as units, cut and joined."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lsprotocol import types as lsp

from tonecheck.text import Span
from tonecheck_lsp.buffer import Lines, apply

ENCODINGS = ("utf-8", "utf-16", "utf-32")
# Line ends that the protocol knows, some that only Python knows, and characters of every width.
TEXT = st.text(st.sampled_from("ab \n\r\r\n\x0b\x0c\x85\u2028éß€🎉👩‍🚒e\u0301"), max_size=40)
CODECS = {"utf-8": ("utf-8", 1), "utf-16": ("utf-16-le", 2), "utf-32": ("utf-32-le", 4)}


def model(text: str, offset: int, encoding: str) -> tuple[int, int]:
    """The position of an offset, counted without any table."""
    before = re.split(r"\r\n|\n|\r", text[:offset])
    if text[offset - 1 : offset + 1] == "\r\n":
        # Between CR and LF: still in the line that they end together.
        before = re.split(r"\r\n|\n|\r", text[: offset - 1])
        before[-1] += "\r"
    codec, size = CODECS[encoding]
    return len(before) - 1, len(before[-1].encode(codec)) // size


@given(TEXT, st.sampled_from(ENCODINGS), st.data())
def test_a_position_is_that_of_the_model(text: str, encoding: str, data: st.DataObject) -> None:
    offset = data.draw(st.integers(0, len(text)))
    found = Lines(text, encoding).position(offset)
    assert (found.line, found.character) == model(text, offset, encoding)


@given(TEXT, st.sampled_from(ENCODINGS), st.data())
def test_an_offset_comes_back(text: str, encoding: str, data: st.DataObject) -> None:
    offset = data.draw(st.integers(0, len(text)))
    lines = Lines(text, encoding)
    expected = offset - 1 if text[offset - 1 : offset + 1] == "\r\n" else offset
    assert lines.offset(lines.position(offset)) == expected


@given(TEXT, st.sampled_from(ENCODINGS), st.lists(st.tuples(st.data(), TEXT), max_size=6))
def test_edits_one_after_the_other_give_the_text_and_the_lines_that_the_editor_has(
    text: str, encoding: str, edits: list[tuple[st.DataObject, str]]
) -> None:
    lines = Lines(text, encoding)
    for data, new in edits:
        start = data.draw(st.integers(0, len(lines.text)))
        end = data.draw(st.integers(start, len(lines.text)))
        place = lines.range(Span(start, end))
        start, end = lines.offset(place.start), lines.offset(place.end)
        expected = lines.text[:start] + new + lines.text[end:]
        lines = apply(lines, [lsp.TextDocumentContentChangePartial(place, new)], encoding)
        assert lines.text == expected
        assert [lines.span(n) for n in range(lines.count)] == [
            Lines(expected).span(n) for n in range(Lines(expected).count)
        ]


@given(TEXT, st.sampled_from(ENCODINGS), st.integers(0, 60), st.integers(0, 60))
def test_any_position_is_some_offset(text: str, encoding: str, line: int, character: int) -> None:
    lines = Lines(text, encoding)
    offset = lines.offset(lsp.Position(line, character))
    assert 0 <= offset <= len(text)
    if line < lines.count:
        assert lines.span(line).start <= offset <= lines.span(line).end


@pytest.mark.parametrize(("encoding", "inside"), [("utf-8", 3), ("utf-16", 1)])
def test_half_a_character_is_none_of_it(encoding: str, inside: int) -> None:
    assert Lines("🎉x", encoding).offset(lsp.Position(0, inside)) == 0


def test_half_a_surrogate_pair_does_no_harm() -> None:
    lines = Lines("a\ud83d é\n", "utf-16")
    assert lines.position(4) == lsp.Position(0, 4)
    assert lines.offset(lsp.Position(0, 3)) == 3
