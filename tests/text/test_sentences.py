"""Where sentences end."""

from __future__ import annotations

import pytest

from tonecheck.sentences import split


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
