"""Hostile and broken input: no exception, positions inside the file, and cost that does not explode."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tonecheck.engine import check
from tonecheck.errors import DocumentError
from tonecheck.formats import FORMATS
from tonecheck.scoring import load
from tonecheck.text import Document

SCORER = load("fast")
RELAXED = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@pytest.mark.parametrize("format", FORMATS)
@RELAXED
@given(st.text(max_size=400))
def test_any_text_gives_a_report(format: str, source: str) -> None:
    report = check(Document("x", source, format), scorer=SCORER)
    for finding in report.findings:
        assert 0 <= finding.span.start < finding.span.end <= len(source)
    for item in report.sentences:
        assert all(0 <= value <= 100 for value in item.score)


@RELAXED
@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    for format in FORMATS:
        try:
            document = Document.decode(data, "x", format)
        except DocumentError:
            continue
        assert document.encode() == data
        check(document)


UNITS = {
    "text": ["{{ a ", "{% a ", "<% a ", "[[a", "((a ", "*|a ", ". ", "\n", "Dear a ", "> a\n", "www.", "a", "É", "$t(", "$t(a, '", "%%[ a", "{!a(", "*|IF:a|* ", "((a??b ", "#if($a) ", "<#if a> ", "{a, plural, one {", "you must ", "!!! "],
    "markdown": ["[a](", "![a](", "`a ``", "*a ", "_a", "<a ", "|a|\n", "- a\n", "> ", "~~~\n", "<!-- a ", "{/* a "],
    "html": ['<a href="', "<div>", "</b>", "<b>", "<!-- a ", "<script>a", "<br>", "&amp", "<a b='c' ", "<li>", "<?php a"],
    "haml": ["%p a\n", "%p{", " %p\n", "- a,\n", ":a\n", "#{", "= \"a", "\\", "%p= a\n"],
    "slim": ["p a\n", "p a=", " p\n", "- a,\n", "| a\n", "#{", "p: ", "a(", "p[\n"],
    "php": ["<?php ", "<?php ?>", "<?= a", "<<<A\n", "'", "/*", "<?php _e( 'a' "],
    "svelte": ["{", "<a b={", "{`", "{#if a}", "<script>"],
    "rst": ["- a\n", "a\n=\n", ".. a\n", ":a: ", "`a ", "a::\n\n", "|a", "+---+\n|a\n", "*a ", "=== ===\n", " a\n  b\n", "1. a\n"],
    "asciidoc": ["* a\n", "[a]\n", "----\n", "|===\n", "a:: ", "<<a", "link:a[", "*a ", "=== ", "{a", "`a", "//\n"],
    "jsx": ["<a>", "<a ", "<a b={", "{", "`${", "=<a>{", "</a>", "<a>{'", "<a b='", "/*", "a<b>", "=<T,>("],
    "mail": ["A: b\n", "\n--b\n", "=", "=E2", "=\n", "\n ", "\nFrom a\n", "\nOn 10:10\n", "\n> ", "-- \n", "=?utf-8?Q?a_?= "],
    "json": ['"a', '{"a": ', "[", '"a": "b", ', "/* a ", "'a ", '"\\u00e9', "a: ", '{"a": {"subject": "b"}}, ', '"<1>", '],
    "yaml": ["a: b\n", "- ", "a: ", "a:\n ", '"a ', "'a\n", "[", "{a: ", "a: |\n  b\n", "&a ", "? ", "- a\n", "a b\n", " ", "a: >\n\n", "# a\n", "[a\n"],
    "po": ['msgid "a"\nmsgstr "b"\n', '"a ', 'msgid "', "#, fuzzy\n", '"a"\n', "msgid "],
    "properties": ["a=b\n", "a\\\n", "a = ", "\\", "#a\n", "a={0} ''b''\n"],
    "xliff": ["<source>", "<unit><source>a", "<x ", "<x a='", "<!-- a ", "<target>a</target>", "<ph/>", "<![CDATA[", "<g>", "</unit>"],
    "android": ["<string>", "<string name='a'>b", "<b>", "&amp;", '"', "\\", "<item>a</item>", "<plurals>", "<![CDATA[a", "<string>a</string>"],
    "resx": ["<data>", "<data name='a'><value>b</value></data>", "<value>"],
    "strings": ['"a" = "b";\n', '"a', "/* a ", "a = ", '"a" = '],
    "stringsdict": ["<key>one</key><string>a</string>", "<key>", "<string>"],
    "csv": ['"a', "a,", "text\na\n", '"', '""', "\ta", ";"],
    "phparray": ["'a' => 'b', ", "'a", '"a', "[", "'a' => [", "/* a ", "// a ", "a(", "'a' . ", "\\'", "<<<A\n", "array(", "'a', ", '"a$b", ', "]"],
}  # fmt: skip


@pytest.mark.parametrize(("format", "unit"), [(f, u) for f, units in UNITS.items() for u in units])
def test_endless_repetition_ends(format: str, unit: str) -> None:
    check(Document("x", STARTS.get(format, "") + unit * (60_000 // len(unit)), format))


# What a file of a format begins with, so that the units are read as its parts.
STARTS = {
    "phparray": "<?php\nreturn [",
    "mail": "Subject: a\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain; format=flowed\n"
    "Content-Transfer-Encoding: quoted-printable\n\n",
}


def test_a_long_line_without_stops_is_cut_into_sentences() -> None:
    report = check(Document("x", "a word to you " * 10_000, "text"), scorer=SCORER)
    assert len(report.sentences) > 40
