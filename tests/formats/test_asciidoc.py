"""AsciiDoc: what the documented block rules show, and no code."""

from __future__ import annotations

import pytest

from tonecheck.formats import extract
from tonecheck.text import Document


def read(source: str) -> list[tuple[str, str]]:
    return [
        (prose.role, " ".join(prose.text.split())) for prose in extract(Document("x.adoc", source, "asciidoc")).prose
    ]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("= News\nAna Lee <a@no.org>\nv1.0, 2026\n:no: no\n\nIt came\nlate.", [("heading", "News"), ("body", "It came late.")]),
        ("== One\n\n.Title\nText", [("heading", "One"), ("heading", "Title"), ("body", "Text")]),
        ("News\n====\n\nOne\n---\nText\n\n----\nno\n----", [("heading", "News"), ("heading", "One"), ("body", "Text")]),
        ("* one\n** two\n- three\n. four\n1. five", [("list item", w) for w in "one two three four five".split()]),
        ("term:: What it is\n other::\n  That", [("body", "term"), ("body", "What it is"), ("body", "other"), ("body", "That")]),
        ("NOTE: Call us.", [("body", "Call us.")]),
        ("[source,ruby]\n----\nno\n----\n\n....\nno\n....\n\n[source]\nno\nno\n\nYes", [("body", "Yes")]),
        ("====\nYes\n====\n\n****\nTwo\n****\n\n____\nThree\n____", [("body", "Yes"), ("body", "Two"), ("body", "Three")]),
        ("// no\n\n////\nno\n////\n\nYes", [("body", "Yes")]),
        (" no\n no\n\nYes", [("body", "Yes")]),
        ("|===\n|one |two\n\na|three\n|===\n\nYes", [("body", "one"), ("body", "two"), ("body", "three"), ("body", "Yes")]),
        ("A *b* _c_ **d**e `no` https://no.org[f] <<no,g>> {no} #h#.", [("body", "A b c de code f g item h.")]),
        ("image::no.png[A dog,100]\n\nSee image:no.png[A cat] here", [("alt text", "A dog"), ("alt text", "A cat"), ("body", "See here")]),
        ("One +\ntwo footnote:[Three.]", [("body", "Three."), ("body", "One two")]),
        ("include::no[]\nifdef::no[]\nYes\nendif::[]", [("body", "Yes")]),
    ],
)  # fmt: skip
def test_what_a_reader_gets(source: str, expected: list[tuple[str, str]]) -> None:
    assert read(source) == expected
