"""A finding is the same one wherever it moves, and another one when its sentence changes."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tonecheck.config import Config
from tonecheck.engine import check
from tonecheck.fingerprint import fingerprints
from tonecheck.formats import FORMATS
from tonecheck.text import Document

# Families that look at a sentence alone.
CONFIG = Config(select=("wordy", "jargon", "hollow-apology"))
SENTENCES = st.lists(
    st.sampled_from(
        [
            "In order to pay {{ name }}, wait.", "Please utilise it.", "We apologise for any inconvenience.", "Fine, thanks.",
            "It's 3 o'clock 👍🏽 in order to go.", "{% if a %}Reach out to us.{% endif %}", "A < b & c, in order to see.",
        ]
    ),
    max_size=6,
)  # fmt: skip
RELAXED = settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def prints(text: str, format: str = "text") -> list[str]:
    return fingerprints(check(Document("a", text, format), CONFIG))


@pytest.mark.parametrize("format", FORMATS)
@RELAXED
@given(text=st.text(max_size=200), sentences=SENTENCES)
def test_every_finding_in_any_text_has_one(format: str, text: str, sentences: list[str]) -> None:
    report = check(Document("a", text + "\n\n".join(sentences) + text, format))
    found = fingerprints(report)
    assert len(found) == len(report.findings)
    assert all(len(item) == 12 and int(item, 16) >= 0 for item in found)


@RELAXED
@given(sentences=SENTENCES, order=st.randoms(use_true_random=False))
def test_paragraphs_may_change_places(sentences: list[str], order: st.DataObject) -> None:
    moved = list(sentences)
    order.shuffle(moved)  # type: ignore[attr-defined]
    assert sorted(prints("\n\n".join(sentences))) == sorted(prints("Hello.\n\n" + "\n\n".join(moved)))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "<p>We apologise for any inconvenience.</p>",
            "<td><b>We apologise</b>\n for&#32;any <i>inconvenience</i>.</td>",
        ),
        ("<p>{{ a }}, in order to pay, wait.</p>", "<p>{{ customer.name|title }}, in order to pay, wait.</p>"),
        ('<p>In order to pay, <a href="x">wait</a>.</p>', '<p>In order to pay, <a href="y">wait</a>.</p>'),
    ],
)
def test_markup_and_merge_fields_are_not_the_copy(one: str, other: str) -> None:
    assert prints(one, "html") == prints(other, "html") != []


@pytest.mark.parametrize(
    "other",
    [
        "We apologise for any inconvenience, Ana.",
        "We apologise for the inconvenience.",
        "We are sorry for any inconvenience.",
    ],
)
def test_another_sentence_is_another_finding(other: str) -> None:
    assert not set(prints("We apologise for any inconvenience.")) & set(prints(other))


def test_two_formats_of_one_sentence_agree() -> None:
    sentence = "We apologise for any inconvenience."
    assert prints(sentence) == prints(f"**{sentence}**", "markdown") == prints(f"<p>{sentence}</p>", "html") != []
