"""Markdown: blocks, inlines and front matter, held against a CommonMark parser."""

from __future__ import annotations

import re
from html import unescape

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from tonecheck.formats import extract
from tonecheck.text import Document


def read(source: str) -> list[tuple[str, str]]:
    return [(prose.role, " ".join(prose.text.split())) for prose in extract(Document("x.md", source, "markdown")).prose]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("---\ntitle: Good news\ntags: [a]\npreheader: 'Soon'\n---\nHello *all*", [("subject", "Good news"), ("preheader", "Soon"), ("greeting", "Hello all")]),
        ("# One #\n\nTwo\n===\nThree", [("heading", "One"), ("heading", "Two"), ("body", "Three")]),
        ("- one\n- two\n  more\n\n1. three", [("list item", "one"), ("list item", "two more"), ("list item", "three")]),
        ("a **bold** and _soft_ word", [("body", "a bold and soft word")]),
        ("snake_case_name and 2 * 3 * 4", [("body", "snake_case_name and 2 * 3 * 4")]),
        ("any [incon*veni*ence](https://a.org/b(c)d \"t\")!", [("alt text", "t"), ("body", "any inconvenience!")]),
        ("![A dog]( <dog 1.png> (A \\) &amp; more) )\n[so](no 'More\\'s it') [no](no \"\")", [("alt text", "A dog"), ("alt text", "A ) & more"), ("alt text", "More's it"), ("body", "so no")]),
        ("- [ ] one\n- [x]\n* [-] two\n3. [X] three\n\n[ ] four\n[x] five", [("list item", x) for x in "one two three four five".split()]),
        ("| [x] | [ ] a |\n|---|---|\n| [ ] | b [x] |", [("body", "a"), ("body", "b [x]")]),
        ("{$url} /no.php\n\nIn /no/no.php?no=1, and/or £5 /month", [("body", "example.com link"), ("body", "In link, and/or £5 /month")]),
        ("![A dog](dog.png) barks", [("alt text", "A dog"), ("body", "barks")]),
        ("use `leverage` here", [("body", "use code here")]),
        ("```\nno\n```\nyes\n~~~sh\nno\n~~~", [("body", "yes")]),
        ("yes\n\n    no\n\nyes", [("body", "yes"), ("body", "yes")]),
        ("> a note\n> goes on", [("body", "a note goes on")]),
        ("| a | b |\n|---|:-:|\n| c | *d* |", [("body", "a"), ("body", "b"), ("body", "c"), ("body", "d")]),
        ("a | b\n--- | ---\nc | d", [("body", "a"), ("body", "b"), ("body", "c"), ("body", "d")]),
        ("<!-- no -->\nyes <!-- no --> yes", [("body", "yes yes")]),
        ("<div class='x'>\n\nyes\n\n</div>", [("body", "yes")]),
        ("<https://a.org> and www.b.org/any/inconvenience", [("body", "link and link")]),
        ("1\\. not a \\*list\\*", [("body", "1. not a *list*")]),
        ("AT&amp;T &copy; &hearts;", [("legal", "AT&T © ♥")]),
        ("[a]: https://x.org 'title'\n\nyes", [("body", "yes")]),
        ("import X from 'y'\n\n# Hi\n\n<X a=\"b\" />", [("greeting", "Hi")]),
        ("<X\n  title=\"How it works\"\n  at={{ a: 'no' }}\n/>\n\n    yes {no}", [("alt text", "How it works"), ("body", "yes item")]),
        ("# Yes {#no .no}\n\n$$\nno\n$$\n\nso $$no$$ yes", [("heading", "Yes"), ("body", "so code yes")]),
        ("***\n\nyes\n\n- - -", [("body", "yes")]),
        ("Dear Ana,\n\nIt works.\n\nKind regards,\nTom", [("greeting", "Dear Ana,"), ("body", "It works."), ("sign-off", "Kind regards, Tom")]),
        ("{% if a %}\nyes\n{% endif %}", [("body", "yes")]),
        ("Hi {{ name }}, [see it]({{ url }}).", [("greeting", "Hi Alex,"), ("body", "see it.")]),
    ],
)  # fmt: skip
def test_what_a_reader_gets(source: str, expected: list[tuple[str, str]]) -> None:
    assert read(source) == expected


def rendered(source: str) -> str:
    page = MarkdownIt().enable("table").render(source)
    page = re.sub(r"<pre>.*?</pre>", " ", page, flags=re.DOTALL)
    page = re.sub(r"<code>.*?</code>", "code", page, flags=re.DOTALL)
    page = re.sub(r'<img [^>]*alt="([^"]*)"[^>]*>', r" \1 ", page)
    page = re.sub(r'<a [^>]*title="([^"]*)"[^>]*>', r" \1 ", page)
    return unescape(re.sub(r"<[^>]+>", "", page))


BLOCKS = st.sampled_from(
    ["plain words here", "# A head", "Setext\n---", "- item\n- other", "[text](url \"ti\\\"tle &amp; all\")", "1. first\n2. second", "> quoted\n> lines", "```\ncode\n```", "| a | b |\n|---|---|\n| c | d |",
     "**bold** text", "a *b* c", "a _b_ c", "[text](url)", "[text](<url with> 'x')", "![alt](src)", "`code` span", "``a ` b``", "line\nbreak", "hard  \nbreak", "***both***", "~~gone~~"]
)  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(st.lists(BLOCKS, max_size=6).map("\n\n".join))
def test_words_agree_with_a_commonmark_parser(source: str) -> None:
    ours = sorted(re.findall(r"\w+", " ".join(text for _, text in read(source))))
    assert ours == sorted(re.findall(r"\w+", rendered(source)))
