"""Where sentences end."""

from __future__ import annotations

import pytest

from tonecheck.rule import Sentence
from tonecheck.sentences import split
from tonecheck.text import Piece, Prose, Span


@pytest.mark.parametrize(
    "sentences",
    [
        ["Dr A. Thorne will see you.", "She is late."],
        ["See J. R. Hartley today.", "Bye."],
        ["Dear Mr. B. Jones, hello.", "So."],
        ["Choose plan B.", "We will call."],
        ["So did I.", "We went."],
        ["Agent: No.", "We cannot."],
        ["Is it late?", "No.", "We are here."],
        ["Quote No. 5 now.", "Thanks."],
        ["Invoice: No. 5.", "Thanks."],
    ],
)
def test_initials_and_numbers_end_no_sentence(sentences: list[str]) -> None:
    text = " ".join(sentences)
    assert [text[slice(*span)] for span in split(text)] == sentences


@pytest.mark.parametrize("text", ["link", "example.com link.", "code, 12 (link)", "alex@example.com", "12 %"])
def test_addresses_and_numbers_alone_say_nothing(text: str) -> None:
    prose = Prose("body", text, (Piece(0, len(text), 0, len(text), "text"),))
    assert not Sentence(prose, Span(0, len(text))).says_something
    prose = prose._replace(text=f"{text} links", pieces=(Piece(0, len(text) + 6, 0, len(text) + 6, "text"),))
    assert Sentence(prose, Span(0, len(text) + 6)).says_something
