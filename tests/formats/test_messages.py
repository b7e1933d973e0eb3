"""A file that holds many messages: each is looked at on its own."""

from __future__ import annotations

from tonecheck.config import Config
from tonecheck.engine import check
from tonecheck.formats import Comment, Extraction, roles
from tonecheck.rules import all_rules
from tonecheck.suppress import apply
from tonecheck.text import Document, Piece, Prose, Span


def prose(text: str) -> Prose:
    return Prose("body", text, (Piece(0, len(text), 0, len(text), "text"),), ("html",))


def test_messages_begin_where_the_format_says() -> None:
    items = [prose(text) for text in "abcd"]
    assert Extraction(items).parts() == [items]
    assert Extraction(items, messages=(0, 1, 3)).parts() == [items[:1], items[1:3], items[3:]]
    assert Extraction(items, messages=(2,)).parts() == [items[:2], items[2:]]


def test_a_role_keeps_the_spelling() -> None:
    (found,) = roles.refine([prose("© 2026 Acme")])
    assert (found.role, found.spelling) == ("legal", ("html",))


def test_a_comment_covers_what_its_format_says() -> None:
    text = "# tonecheck: ignore\n\na\nIn order to pay\n"
    (finding,) = check(Document("x", text, "text")).findings
    comment = Comment(Span(0, 19), text[:19])
    assert finding in apply([finding], [comment], text, Config(), all_rules())
    assert (
        apply([finding], [Comment(comment.span, comment.text, Span(21, len(text)))], text, Config(), all_rules()) == []
    )


def test_a_number_that_is_asked_for_is_no_small_print() -> None:
    for text in ("I still need your VAT number.", "Send me the company number, please."):
        assert [item.role for item in roles.refine([prose(text)])] == ["body"]
    for text in ("VAT number GB 123 4567 89", "Acme Ltd, company number 01234567"):
        assert [item.role for item in roles.refine([prose(text)])] == ["legal"]
