"""Cost against size: ordinary copy, one endless line, and repetitions made to be hard."""

from __future__ import annotations

import time
import tracemalloc

from tonecheck.engine import check
from tonecheck.text import Document

PARAGRAPH = (
    "Dear Ana, thank you for waiting. Your parcel left Leeds this morning and should reach you on Friday before noon. "
    "If it doesn't, reply to this message and I'll find it.\n\n"
)
HOSTILE = {
    "text": ["{{ a ", "{% a ", "<% a ", "${", "$t(", "$t(a, '", "%%[ a", "{!a(", "*|IF:a|* ", "((a??b ", "#if($a) ", "<#if a> ", "{a, plural, one {", "[a ", "((a ", "*|a ", ". ", "\n", "Dear a ", "regards,\n", "> a\n", "No. ", "www."],
    "markdown": ["[a](", "![a](", "`a ``", "*a ", "_a", "<a ", "|a|\n", "- a\n", "> ", "# a\n", "~~~\n", "&amp", "<!-- a ", "{/* a "],
    "html": ["<a href=\"", "<div>", "</b>", "<b>", "<!-- a ", "<script>a", "<br>", "&amp", "<a b='c' ", "<li>", "<?php a"],
    "haml": ["%p a\n", "%p{", " %p\n", "- a,\n", "#{"],
    "slim": ["p a\n", "p a=", " p\n", "| a\n", "p: "],
    "php": ["<?php ", "<?php ?>", "<<<A\n", "<?php _e( 'a' "],
    "svelte": ["{", "<a b={", "{`"],
    "rst": ["- a\n", ".. a\n", "`a ", "a::\n\n", "=== ===\n", " a\n  b\n", "1. a\n"],
    "asciidoc": ["* a\n", "----\n", "a:: ", "link:a[", "*a ", "//\n", "[a]\n\n"],
    "jsx": ["<a>", "<a ", "<a b={", "`${", "=<a>{", "<a>{'", "=<a></a>{", "=<T,>("],
    "mail": ["A: b\n", "Subject: =?utf-8?Q?a_?= ", "\n\n\nOn 10:10\n", "\n\nFrom: a\nTo: b\n", "=E2", "\n\n> "],
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
    "phparray": ["<?php // a ", "<?php /* a */ ", "<?php declare(a); ", "<?php return ['a' => 'b', "],
}  # fmt: skip


def seconds(text: str, format: str) -> float:
    """CPU seconds of one check with the rules alone."""
    start = time.process_time()
    check(Document("x", text, format))
    return time.process_time() - start


def main() -> None:
    """Print seconds and seconds a megabyte; the latter should not grow."""
    for shape, base in (
        ("paragraphs", PARAGRAPH),
        ("one line", PARAGRAPH.replace("\n\n", " ")),
        ("no stops", "word " * 40),
        ("all found", "In order to utilise this, please be advised.\n"),
    ):
        for size in (1, 2, 4, 8):
            text = base * (size * 1_000_000 // len(base))
            took = seconds(text, "text")
            print(f"{shape:12} {size} MB  {took:6.2f} s  {took / size:5.2f} s/MB")
    tracemalloc.start()
    text = PARAGRAPH * (2_000_000 // len(PARAGRAPH))
    check(Document("x", text, "text"))
    print(f"peak memory for 2 MB: {tracemalloc.get_traced_memory()[1] / 2e6:.1f} times the file")
    tracemalloc.stop()
    for format, units in HOSTILE.items():
        for unit in units:
            small, large = (seconds(unit * (size // len(unit)), format) for size in (100_000, 400_000))
            flag = "  <- not linear" if large > 6.5 * max(small, 0.02) else ""
            print(f"{format:9} {unit!r:12} {small * 10:6.2f} s/MB, four times as much {large * 2.5:6.2f} s/MB{flag}")


if __name__ == "__main__":
    main()
