"""What is shown of a score: the sentences that cost most with their words, and what earns credit."""

from __future__ import annotations

import pytest

from tonecheck.engine import rate
from tonecheck.findings import Moved
from tonecheck.moves import heard
from tonecheck.scoring import Credit, load
from tonecheck.text import Document, Span


def moved(text: str, format: str = "text", scorer: str = "standard") -> list[Moved]:
    return rate(Document("mail", text, format), load(scorer)).moves


def costs(text: str, format: str = "text") -> list[Moved]:
    return [move for move in moved(text, format) if move.points < 0]


def earns(text: str) -> list[Moved]:
    return [move for move in moved(text) if move.points > 0]


@pytest.mark.parametrize("text", ["Excuses will be ignored.", "Pay now. This is final. You have been warned."])
def test_a_short_line_that_hurts_is_shown(text: str) -> None:
    assert costs(text)


@pytest.mark.parametrize(
    "text", ["Order number", "Invoice 2291", "Acme Ltd, 12 High Street, Leeds", "Reference: AB-12", "Log in", "FAQ"]
)
def test_a_label_is_not_blamed(text: str) -> None:
    assert not costs(text)


def test_a_rule_names_the_words_that_it_knows() -> None:
    (move, *_) = costs(
        "Should payment not reach us, we will be left with no choice but to instruct our agents to call."
    )
    (word,) = [word for word in move.words if word.rule == "threat-final-warning"]
    assert "no choice" in word.text and "threat-final-warning" in move.reason


def test_the_same_sentence_is_shown_once() -> None:
    line = "Your request 41 has been rejected in accordance with the applicable provisions."
    assert len(costs(" ".join(line.replace("41", str(number)) for number in range(5)))) == 1


def test_blamed_words_have_their_place_in_the_source() -> None:
    text = (
        "<p>Dear {{ name }},</p>\n<p>Failure to remit\n   payment <b>shall result in</b> enforcement proceedings.</p>"
    )
    for move in costs(text, "html"):
        for word in move.words:
            assert word.text.split()[0] in text[word.span.start : word.span.end]
            assert move.span.start <= word.span.start < word.span.end <= move.span.end


def test_indentation_changes_no_explanation() -> None:
    flat = "<p>The debt will be passed to our collections department without notice and interest will be charged.</p>"
    deep = flat.replace(" to our", "\n                    to our").replace(" and ", "\n                    and ")
    assert [move.reason for move in costs(flat, "html")] == [move.reason for move in costs(deep, "html")]


@pytest.mark.parametrize(
    "text",
    [
        "I will send the bailiffs to your mother's house on Friday.",
        "I'll call your employer tomorrow about the debt.",
        "We will take your car on Friday at no extra cost.",
        "I've cancelled your holiday and kept your money.",
        "You can always choose to lose your home instead.",
        "You don't need to do anything: you will be enrolled automatically on Friday.",
        "We have already stopped your wages for you.",
    ],
)
def test_what_is_done_to_the_readers_loss_earns_nothing(text: str) -> None:
    assert not earns(text)


def test_kind_words_beside_a_threat_earn_nothing() -> None:
    kind = "I've refunded the fee, and it will be with you by Friday."
    assert earns(kind)
    assert not earns(f"{kind} Failure to pay the rest shall result in legal action without further notice.")


def test_the_best_lines_of_a_kind_mail_are_shown_though_no_pattern_knows_them() -> None:
    text = (
        "Biscuit went very quietly, with his head on your cardigan, and he wasn't in pain at the end."
        " You noticed the limp before any of us did, and it gave him a good summer."
    )
    assert [move.quote for move in earns(text)]
    assert all("the whole of it" in move.reason for move in earns(text))


def test_credit_says_each_reason_once() -> None:
    text = "I've refunded the fee. I've changed the booking too. I've asked Ana about the rest."
    reasons = [move.reason for move in earns(text)]
    assert len(reasons) == len(set(reasons))


def credits(text: str, *points: tuple[str, float]) -> list[Credit]:
    return [Credit(text.index(words), text.index(words) + len(words), value, 0, 0, 0) for words, value in points]


def test_neighbours_are_told_as_one_and_in_reading_order() -> None:
    text = "We regret that your claim has been declined in full by the board"
    parts = credits(text, ("in full", -9.0), ("has been declined", -8.0), ("We regret", -7.0), ("by the board", -0.5))
    assert [words for _, words, _ in heard(text, parts, "warmth")] == ["We regret", "has been declined in full"]


def test_what_is_most_of_a_sentence_is_all_of_it() -> None:
    text = "Your claim has been declined"
    assert heard(text, credits(text, ("Your claim", -6.0), ("has been declined", -9.0)), "warmth") == []


def test_small_shares_and_little_words_are_not_blamed() -> None:
    text = "This is what we will do with the claim that was sent to us on paper"
    parts = credits(text, ("This is what", -8.0), ("claim", -0.5), ("on paper", -1.9))
    assert heard(text, parts, "warmth") == []


def test_words_that_are_taken_are_not_blamed() -> None:
    text = "Dear {name}, your claim was refused outright and we will not discuss it with anybody"
    parts = credits(text, ("{name}", -9.0), ("was refused outright", -8.0))
    assert [words for _, words, _ in heard(text, parts, "warmth", [Span(5, 11)])] == ["was refused outright"]


@pytest.mark.parametrize(
    "text",
    [
        "Sehr geehrte Frau Müller, Ihr Antrag wurde leider abgelehnt.",
        "Votre demande a été rejetée. Nous ne pouvons pas la traiter.",
        "Lorem ipsum dolor sit amet, consectetur adipiscing elit.",
    ],
)
def test_what_is_not_english_is_not_rated(text: str) -> None:
    report, moves, _ = rate(Document("mail", text, "text"), load("standard"))
    assert report.score is None and not moves
