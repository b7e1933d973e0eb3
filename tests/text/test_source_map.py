"""The source map: whatever the markup, every character of prose knows where it stands in the file."""

from __future__ import annotations

import re
from html import unescape

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tonecheck.formats import FORMATS, extract
from tonecheck.text import Document, LineIndex, Span

FRAGMENTS = st.sampled_from(
    [
        "any inconvenience", "We apologise", "Dear Ana,", "Kind regards,\nTom", "naïve café", "👩‍👩‍👧 done", "a\u0301",
        "{{ first_name }}", "{% if a %}", "{% else %}", "{% endif %}", "{# note #}", "{{{raw}}}", "{{#each x}}", "{{/each}}",
        "<%= order.id %>", "<% if x %>", "${amount}", "%{count}", "%(name)s", "%s", "{name}", "[[Name]]", "*|FNAME|*", "{$x}",
        "<b>", "</b>", "<p>", "</p>", "<br>", "<div class='footer'>", "</div>", "<!-- c -->", "<a href=\"https://x.org/?a=1&b=2\">",
        "</a>", "<img alt='A &amp; B'>", "<script>var x = 'any inconvenience'</script>", "<style>p{}</style>", "<", ">", "&",
        "&amp;", "&nbsp;", "&rsquo;", "&#39;", "&#x1F600;", "&notit;", "&copy", "&;", "\"", "'", "`code`", "``", "**", "_", "~~",
        "[link](https://x.org \"t\")", "![alt text](a.png)", "[ref][1]", "\\*", "# Head", "- item", "1. one", "> quoted", "```\ncode\n```",
        "| a | b |\n|---|---|\n| c | d |", "---", "    code", "https://x.org/any/inconvenience", "\n", "\r\n", "\r", "\n\n", "\t", " ", "\u00a0",
        "\u2028", "\x0c", "\x85", "\ufeff", "\ue000", "-->", "]]>", "}}", "%}", "%>",
    ]
)  # fmt: skip
SOURCES = st.lists(st.one_of(FRAGMENTS, st.text(max_size=8)), max_size=25).map("".join)
RELAXED = settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@pytest.mark.parametrize("format", FORMATS)
@RELAXED
@given(source=SOURCES)
def test_prose_maps_back_to_its_source(format: str, source: str) -> None:
    for prose in extract(Document("x", source, format)).prose:
        assert prose.text.strip() == prose.text != ""
        at = before = 0
        for piece in prose.pieces:
            assert piece.start == at < piece.end
            assert before <= piece.source_start < piece.source_end <= len(source)
            at, before = piece.end, piece.source_end
            shown, spelled = prose.text[piece.start : piece.end], source[piece.source_start : piece.source_end]
            if piece.kind in ("text", "fold", "kept"):
                assert shown == spelled
                assert prose.to_source(Span(piece.start, piece.end)) == (piece.source_start, piece.source_end)
                assert prose.is_verbatim(Span(piece.start, piece.end))
            else:
                assert not prose.is_verbatim(Span(piece.start, piece.end))
            if piece.kind == "escape" and spelled.startswith("&"):
                assert unescape(spelled).startswith(shown)
        assert at == len(prose.text)


@pytest.mark.parametrize("format", FORMATS)
@RELAXED
@given(source=SOURCES, data=st.data())
def test_every_span_of_prose_has_a_source_span_that_contains_it(format: str, source: str, data: st.DataObject) -> None:
    for prose in extract(Document("x", source, format)).prose:
        start = data.draw(st.integers(0, len(prose.text) - 1))
        end = data.draw(st.integers(start + 1, len(prose.text)))
        found = prose.to_source(Span(start, end))
        assert 0 <= found.start < found.end <= len(source)
        if prose.is_verbatim(Span(start, end)):
            assert source[found.start : found.end] == prose.text[start:end]


HIDDEN = {"html": "<script>zqx</script>", "markdown": "\n\n```\nzqx\n```\n\n", "text": "{# zqx #}"}


@pytest.mark.parametrize("format", HIDDEN)
@RELAXED
@given(before=SOURCES, after=SOURCES)
def test_hidden_words_are_never_prose(format: str, before: str, after: str) -> None:
    hidden = HIDDEN[format]
    # What comes before may have opened a comment or a tag that swallows our own.
    if format != "text" and re.search(r"[<`~{\[%*$(>]", before):
        return
    source = (before if format != "text" else "") + hidden + after
    assert not any("zqx" in prose.text for prose in extract(Document("x", source, format)).prose)


@RELAXED
@given(text=st.text(alphabet="ab\r\n\x0c\x0b\x85\u2028é👍", max_size=40))
def test_lines_end_at_lf_crlf_and_cr_only(text: str) -> None:
    index = LineIndex(text)
    lines = re.split(r"\r\n|\n|\r", text)
    assert index.count == len(lines)
    for offset in range(len(text) + 1):
        line, column = index.line_column(offset)
        assert 1 <= line <= len(lines)
        # Between CR and LF the offset still belongs to the line that they end.
        assert column - 1 <= len(lines[line - 1]) + 1
        span = index.line_span(line)
        assert text[span.start : span.end] == lines[line - 1]
        assert span.start + column - 1 == offset


@pytest.mark.parametrize(
    "encoding",
    ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252", "iso-8859-15", "shift_jis"],
)
def test_decoding_is_reversible(encoding: str) -> None:
    text = (
        "Price: 5\r\nDear Anna,\rthanks.\n"
        if encoding == "shift_jis"
        else "Caf\u00e9, \u20ac5\r\nDear Anna,\rthanks.\n"
    )
    data = text.encode(encoding)
    declared = encoding if encoding in ("cp1252", "iso-8859-15", "shift_jis") else None
    if encoding.endswith(("-le", "-be")):
        data = "\ufeff".encode(encoding) + data
    document = Document.decode(data, "x", "text", declared)
    assert document.text == text
    assert document.encode() == data


@pytest.mark.parametrize(
    "declaration",
    [
        '<meta charset="windows-1252">',
        '<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">',
        '<?xml version="1.0" encoding="windows-1252"?>',
    ],
)
def test_a_declared_encoding_is_used(declaration: str) -> None:
    data = f"{declaration}<p>caf\u00e9</p>".encode("cp1252")
    assert "caf\u00e9" in Document.decode(data, "x.html", "html").text
