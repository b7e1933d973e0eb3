"""Words that a sentence quotes to talk about them are nobody's tone; a quotation that is all there is counts."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tonecheck.engine import check
from tonecheck.findings import Finding
from tonecheck.rules import all_rules
from tonecheck.text import Document

QUOTES = [('"', '"'), ("“", "”")]
CASES = sorted({case for rule in all_rules() for case in rule.bad if not set(case) & set('"“”\n') and len(case) < 300})


def findings(text: str, format: str = "text") -> tuple[Finding, ...]:
    return check(Document("x", text, format)).findings


@settings(deadline=None)
@given(
    st.sampled_from(QUOTES), st.sampled_from(CASES),
    st.sampled_from(["The leaflet on your chair says ", "Delete whatever begins with "]), st.sampled_from([" and so on.", ".", " on its back"]),
)  # fmt: skip
def test_what_is_talked_about_is_quiet(quotes: tuple[str, str], case: str, before: str, after: str) -> None:
    text = f"{before}{quotes[0]}{case}{quotes[1]}{after}"
    start, end = len(before), len(text) - len(after)
    assert [f.rule for f in findings(text) if start <= f.span.start and f.span.end <= end] == []


@pytest.mark.parametrize(
    "text",
    [
        'Our leaflet never says "Act now".',
        "A letter from us never opens with “Dear Valued Customer”; we know your name.",
        '"Going forward" adds nothing here.',
        'The word "herewith" is long and old.',
        'Her poem uses "forthwith" two times.',
        'Swap "in order to" for "to".',
        'If you see "Request denied. Invalid password." sign out and in again.',
        '"Your account will be suspended." is what thieves write.',
        "The button reads “No thanks, I like paying more”, and that is unkind.",
        '(The old form said "pursuant to" twice.)',
    ],
)
def test_mention(text: str) -> None:
    assert not findings(text)


@pytest.mark.parametrize(
    "text",
    [
        '"Act now!"',
        "“Dear Valued Customer”",
        'Subject: "Act now"',
        'He rang on Monday, as we had agreed. "Act now!" It is late and the sun is out.',
        'We are "committed" to act in order to help "you".',
        'Cut 12" of the tape in order to fix 14" of the pipe.',
        "The 'best' way is to act in order to help.",
        'She said "act now in order to get the prize, and so on, without an end to it.',
    ],
)
def test_use(text: str) -> None:
    assert findings(text)


def test_a_button_that_is_quoted_as_a_whole_counts() -> None:
    assert findings('<button>"No thanks, I like paying more"</button>', "html")


@pytest.mark.parametrize(
    "text",
    [
        "The Synergy Dance class moves to the small hall this week.",
        "Elevate Pilates has moved above the bakery.",
        "World Class Learning is closed on Monday for the holiday.",
        "Your Seamless tights come in small, so I've put a medium aside.",
    ],
)
def test_a_name_is_no_buzzword(text: str) -> None:
    assert not [f for f in check(Document("", text, "text")).findings if f.family == "buzzwords"]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Empower is a walking group for new parents.", True),
        ("Utilise is where we hire our chairs.", True),
        ("You can park behind Leverage on Mill Lane, as the lot is free.", True),
        ("Utilise the app and tell us what you think.", False),
        ("Empower your team with our new plan today.", False),
        ("Our team will share the RCA by noon on Friday.", False),
    ],
)
def test_a_verb_is_no_subject_unless_it_is_a_name(text: str, named: bool) -> None:
    found = [f for f in check(Document("", text, "text")).findings if f.family in ("buzzwords", "jargon")]
    assert bool(found) is not named


@pytest.mark.parametrize(
    "text",
    [
        "Synergy is what we bring to your team every day.",
        "We bring synergy to your team every day.",
        "Our World-Class Solutions For Your Business",
    ],
)
def test_a_capital_alone_makes_no_name(text: str) -> None:
    assert [f for f in check(Document("", text, "text")).findings if f.family == "buzzwords"]


def test_a_button_holds_the_readers_own_words() -> None:
    assert [f.rule for f in findings("<p>How was the guide?</p><button>I can't give an answer</button>", "html")] == []
    assert "cold-refusal" in [f.rule for f in findings("<p>I can't give an answer to that.</p>", "html")]


def test_a_dialog_that_asks_back_may_speak_of_others() -> None:
    told = "<p>Users will no longer be able to sign in.</p>"
    assert "third-person-must" in [f.rule for f in findings(told, "html")]
    asked = "<p>Do you want to delete this login? Users will no longer be able to sign in.</p>"
    assert "third-person-must" not in [f.rule for f in findings(asked, "html")]
