"""Behaviour of scorers: bounds, steadiness, direction, and what a document's score makes of its sentences."""

from __future__ import annotations

import re
import time
from collections.abc import Sequence
from pathlib import Path

import pytest

from tonecheck.config import Config
from tonecheck.engine import check, rate
from tonecheck.errors import TonecheckError
from tonecheck.findings import DIMENSIONS, Score
from tonecheck.scoring import NEUTRAL, Credit, Scorer, aggregate, goodness, known, load
from tonecheck.text import Document

PLAIN = "We have sent your new card and it should reach you by Friday."
ODD = [
    "",
    " \n\t ",
    "!!!",
    "—",
    "42",
    "ß",
    "İstanbul'da",
    "日本語のテキスト",
    "👍🏽👍🏽",
    "a" * 5000,
    "’’’ '' n't 's",
    "e\u0301a\u200b",
    "\ue000 \ue001",
    "x.y@z.example https://example.com/a?b=c www.example.com",
    "[Help](/help) and [more](https://example.com)",
]
UNCHANGED = [
    (PLAIN, PLAIN.replace(".", "")),
    (PLAIN, PLAIN + "  \n"),
    (PLAIN, "We have sent your new card\nand it should reach you by  Friday."),
    ("We're sorry, we can't find your order.", "We’re sorry, we can’t find your order."),
    ("Thanks, Alex, for telling us about the leak.", "Thanks, Siobhan, for telling us about the leak."),
    ("Hi Alex, your order is on its way.", "Hi Oluwaseun, your order is on its way."),
    ("Your order 4471 comes to £12.", "Your order 98,120 comes to $1,203.50."),
    ("We apologise for the colour of your licence.", "We apologize for the color of your license."),
    ("Your enquiry has been received.", "Your inquiry has been received."),
    ("Change your delivery address", "Change Your Delivery Address"),
    ("Write to alex@example.com for help.", "Write to sam.o@shop.example for help."),
    ("See the [opening hours](/about/hours) first.", "See the [opening hours](https://example.com/x/y) first."),
    ("The Acme app shows your balance.", "The Monzo app shows your balance."),
]
# (dimension, lower, higher): both sides say the same.
DIRECTIONS = [
    (
        "warmth",
        "Pay now or we will terminate your account.",
        "If paying is hard right now, call me and we'll find a way.",
    ),
    (
        "warmth",
        "Your refund request has been denied.",
        "I'm sorry, I couldn't get you the refund you hoped for.",
    ),
    (
        "warmth",
        "You failed to provide a valid address.",
        "We couldn't find your address. Could you check it for us?",
    ),
    (
        "warmth",
        "Your account has been suspended due to a violation.",
        "Thank you for being with us. We hope you enjoy it.",
    ),
    ("humanity", "Your enquiry has been logged.", "I've read your note and I'll call you tomorrow."),
    (
        "humanity",
        "This is an automated notification. Do not reply.",
        "Just reply to this email, we read every one.",
    ),
    (
        "humanity",
        "Case 88213 has been processed and closed.",
        "You're right, we billed you twice. I've put it right.",
    ),
    ("corporate", "You can pay in the app.", "Payment may be effected by utilising the application."),
    ("corporate", "We'll fix it by Monday.", "We strive to leverage innovative solutions going forward."),
    (
        "corporate",
        "Your plan renews on 3 May.",
        "Please be advised that your plan is subject to renewal in accordance with our terms.",
    ),
    (
        "focus",
        "Last chance! Buy now before it is too late.",
        "Take your time, you can cancel whenever you like.",
    ),
    (
        "focus",
        "We are thrilled to announce our award-winning platform.",
        "You can change your seat for free until Friday.",
    ),
    (
        "focus",
        "Please rate us 5 stars and share our post.",
        "Here's how to get your money back in two steps.",
    ),
]


@pytest.fixture(scope="module")
def scorer() -> Scorer:
    return load("fast")


def one(scorer: Scorer, text: str) -> Score:
    return scorer.score([text])[0]


def test_unknown_scorer_names_the_known_ones() -> None:
    with pytest.raises(TonecheckError, match="fast"):
        load("nonesuch")
    assert "fast" in known()


@pytest.mark.parametrize("text", ODD)
def test_any_text_has_a_score_within_bounds(scorer: Scorer, text: str) -> None:
    score = one(scorer, text)
    assert all(0 <= value <= 100 for value in score)
    scorer.explain(text)


@pytest.mark.parametrize("text", ["", "  ", "...", "—", "!?", "👍"])
def test_text_without_words_is_neutral(scorer: Scorer, text: str) -> None:
    assert one(scorer, text) == NEUTRAL
    assert scorer.explain(text) == []


def test_extremes_stay_within_bounds(scorer: Scorer) -> None:
    for word in ("sorry", "leverage", "terminate", "thanks", "synergy"):
        assert all(0 <= value <= 100 for value in one(scorer, f"{word} " * 50))


def test_scores_depend_on_the_text_alone(scorer: Scorer) -> None:
    texts = [text for _, low, high in DIRECTIONS for text in (low, high)]
    together = scorer.score(texts)
    assert together == [one(load("fast"), text) for text in texts]
    assert together == scorer.score(texts[::-1])[::-1]


@pytest.mark.parametrize(("text", "other"), UNCHANGED)
def test_what_says_nothing_moves_nothing(scorer: Scorer, text: str, other: str) -> None:
    for a, b in zip(one(scorer, text), one(scorer, other)):
        assert abs(a - b) < 3


@pytest.mark.parametrize(("dimension", "low", "high"), DIRECTIONS)
def test_direction(scorer: Scorer, dimension: str, low: str, high: str) -> None:
    at = DIMENSIONS.index(dimension)
    assert one(scorer, high)[at] > one(scorer, low)[at] + 8


@pytest.mark.parametrize("text", [low for _, low, _ in DIRECTIONS] + [PLAIN, "OK", "Hi Alex!\n\nIt's on us."])
def test_credits_add_up(scorer: Scorer, text: str) -> None:
    credits = scorer.explain(text)
    for at, (value, neutral) in enumerate(zip(one(scorer, text), NEUTRAL)):
        assert sum(credit[2 + at] for credit in credits) + neutral == pytest.approx(value)
    assert all(0 <= credit.start < credit.end <= len(text) for credit in credits)


def test_the_threat_is_credited_with_the_cold(scorer: Scorer) -> None:
    text = "Your parcel is here and we will terminate your account."
    worst = min(scorer.explain(text), key=lambda credit: credit.warmth)
    assert "terminate" in text[worst.start : worst.end]


def test_very_long_text_costs_in_proportion(scorer: Scorer) -> None:
    text = "We will look at it and tell you more. " * 300
    scorer.score([text])
    begin = time.process_time()
    scorer.score([text])
    once = time.process_time() - begin
    begin = time.process_time()
    scorer.score([text * 10])
    assert time.process_time() - begin < 40 * once + 0.05
    assert one(scorer, "a" * 100_000)


def test_repeating_a_long_text_does_not_make_it_worse(scorer: Scorer) -> None:
    text = "Your account will be closed if you do not pay. " * 10
    for a, b in zip(one(scorer, text), one(scorer, text * 20)):
        assert abs(a - b) < 6


KIND = Score(75, 75, 5, 75)
CRUEL = Score(5, 10, 40, 10)


def test_one_cruel_sentence_is_not_drowned() -> None:
    whole = aggregate([*[KIND] * 9, CRUEL], ["body"] * 10, [15] * 10)
    kind = aggregate([KIND] * 10, ["body"] * 10, [15] * 10)
    assert whole is not None and kind is not None
    # More than its tenth of the words would take: that is 7 points.
    assert whole.warmth < kind.warmth - 15
    assert whole.corporate > kind.corporate + 8


def test_a_footer_hardly_counts_and_small_print_not_at_all() -> None:
    with_footer = aggregate([KIND, KIND, CRUEL], ["body", "body", "footer"], [12, 12, 20])
    with_legal = aggregate([KIND, KIND, CRUEL], ["body", "body", "legal"], [12, 12, 40])
    assert with_footer is not None
    assert with_footer.warmth > 60
    assert with_legal == aggregate([KIND, KIND], ["body", "body"], [12, 12])


def test_the_aggregate_of_one_sentence_is_its_score() -> None:
    assert aggregate([KIND], ["body"], [12]) == pytest.approx(KIND)


def test_many_kind_sentences_are_felt_more_strongly_than_one() -> None:
    scores = [aggregate([KIND] * n, ["body"] * n, [12] * n) for n in (1, 2, 5, 20)]
    warmth = [score.warmth for score in scores if score]
    assert warmth == sorted(warmth) and 100 > warmth[-1] > warmth[0]


def test_aggregate_of_nothing_is_none_and_of_small_print_is_something() -> None:
    assert aggregate([], [], []) is None
    assert aggregate([CRUEL], ["body"], [0]) is None
    assert aggregate([CRUEL], ["legal"], [10]) == pytest.approx(CRUEL)


def test_a_worse_sentence_never_helps() -> None:
    better = aggregate([KIND, KIND, NEUTRAL], ["body"] * 3, [10, 30, 10])
    worse = aggregate([KIND, KIND, CRUEL], ["body"] * 3, [10, 30, 10])
    assert better is not None
    assert worse is not None
    assert worse.warmth < better.warmth
    assert worse.corporate > better.corporate


def test_goodness_turns_corporate_round() -> None:
    assert goodness(CRUEL, "corporate") < 0 < goodness(KIND, "corporate")
    assert goodness(CRUEL, "warmth") < 0 < goodness(KIND, "warmth")


@pytest.mark.parametrize(
    "text",
    [
        "Your account will be deleted by Friday.",
        "I'll call the bailiffs on Monday and they will be with you by noon.",
        "You don't need to call; we will not answer.",
        "I have checked it and you are wrong.",
    ],
)
def test_a_harm_earns_no_credit(text: str) -> None:
    moves = rate(Document("", text, "text"), load("fast")).moves
    assert [move for move in moves if move.points > 0] == []


@pytest.mark.parametrize("text", ["Thanks for trying {{ product_name }}!", "Thank you for being a customer."])
def test_thanks_that_everybody_gets_earn_nothing(text: str) -> None:
    moves = rate(Document("", text, "text"), load("fast")).moves
    assert [move for move in moves if move.reason == "thanks for one particular thing"] == []


def test_a_promise_with_a_time_earns_credit() -> None:
    told = "I've refunded the second payment, and it will be with you by Thursday."
    moves = rate(Document("", told, "text"), load("fast")).moves
    assert any("a promise with a time, so the reader can plan" in move.reason for move in moves if move.points > 0)


class _Rigid:
    """A scorer that gives every sentence the same score."""

    name = "rigid"

    def __init__(self, value: float) -> None:
        self.value = value

    def score(self, texts: Sequence[str]) -> list[Score]:
        return [Score(self.value, self.value, self.value, self.value)] * len(texts)

    def explain(self, text: str) -> list[Credit]:
        return []


@pytest.mark.parametrize(("dimension", "limit", "sign"), [("warmth", "least", -1), ("corporate", "most", 1)])
def test_a_score_is_shown_on_the_wrong_side_of_its_limit(dimension: str, limit: str, sign: int) -> None:
    document = Document("", "The shop opens at nine and closes at six.", "text")
    shown = []
    for hundredths in range(4000, 5000, 7):
        report = check(document, Config(thresholds={dimension: 45.0}), _Rigid(hundredths / 100))
        for finding in report.findings:
            found = re.match(
                rf"This copy scores ([\d.]+) for {dimension}, and your limit is at {limit} 45;", finding.message
            )
            assert found and (float(found[1]) - 45) * sign > 0
            shown.append(found[1])
    assert any("." in number for number in shown) and any("." not in number for number in shown)


def test_a_very_stiff_document_stays_on_the_scale() -> None:
    stiff = Score(0.0, 0.0, 100.0, 0.0)
    assert aggregate([stiff] * 3, ["body"] * 3, [30] * 3) == pytest.approx(stiff, abs=5)
    assert all(0 <= value <= 100 for value in aggregate([stiff] * 3, ["body"] * 3, [30] * 3) or ())


def test_scorers_are_listed_with_the_figures_of_the_model_card() -> None:
    from tonecheck.scoring import ABOUT

    card = (Path(__file__).parent.parent / "models" / "README.md").read_text(encoding="utf-8")
    for about in ABOUT:
        network = "fast" if about.name == "fast" else "standard"
        (row,) = re.findall(rf"^\| mean of the six parts: \*\*{network}\*\* \|(.*)\|$", card, re.MULTILINE)
        assert about.quality == pytest.approx([float(cell) for cell in row.split("|")], abs=0.0051)
        (speed,) = re.findall(rf"^\| {about.name}\b[^|]*\|.*\| ([\d,]+) \|$", card, re.MULTILINE)
        assert about.speed == int(speed.replace(",", ""))


def test_the_list_of_scorers_tells_size_speed_quality_and_state() -> None:
    from click.testing import CliRunner

    from tonecheck.cli import main

    head, *rows = CliRunner().invoke(main, ["scorers"]).output.splitlines()
    assert head.split() == ["size", "sentences/s", "warmth", "humanity", "corporate", "focus"]
    assert re.match(r"fast +0\.5 MB +8,500 +0\.74 +0\.80 +0\.79 +0\.55  ready: ", rows[0])
    assert [row.split()[0] for row in rows[:3]] == ["fast", "standard", "torch"]
