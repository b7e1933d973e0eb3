"""Precision: complete good copy, on which the rules must be all but silent, and no finding without a reason."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from tonecheck.config import Config
from tonecheck.engine import check
from tonecheck.files import Settings, read, walk
from tonecheck.findings import Report

CLEAN = Path(__file__).parents[2] / "corpora" / "clean"

# Findings that are right although the copy is good: the rule, the file, and why a writer would still look at it.
REASONS: dict[tuple[str, str], str] = {
    ("scripted-thanks-patience", "broadband-outage-texts.txt"): "a formula; the line before it is the better half",
    ("scripted-thanks-choosing", "conference-talk-not-chosen.txt"): "“trusting us with the idea” is a stock close",
    ("scripted-thanks-choosing", "error-catalogue-bus-ticket-app.md"): "a stock close on a goodbye message",
    ("wordy-please-note", "b2b-trial-ending.txt"): "“One more thing:” says it",
    (
        "blame-not-done",
        "error-catalogue-checkout.md",
    ): "reads as a reproach before it reads as relief: “You weren't charged.”",
    (
        "blame-not-done",
        "payments-sdk-getting-started.md",
    ): "“The `await` is missing” points at the code, not at the reader",
    ("threat-termination", "gym-terms-plain-words.md"): "“end” is the plain word, and the heading already uses it",
    ("cold-refusal", "museum-donation-declined.txt"): "the no stands before its reason and its way forward",
    ("deflection-elsewhere", "saas-helpdesk-chat-replies.txt"): "an idiom of help desks; “We can't” is plainer",
}


@lru_cache(maxsize=1)
def reports() -> list[Report]:
    config = Config()
    paths = [path for path in walk([str(CLEAN)], Settings({}, None, True)) if Path(path).name != "README.md"]
    return [check(read(path, config), config) for path in paths]


def test_there_is_enough_to_be_sure() -> None:
    assert len(reports()) >= 120
    assert sum(report.words for report in reports()) > 20_000


def test_fewer_than_one_finding_in_300_words() -> None:
    words = sum(report.words for report in reports())
    findings = sum(len(report.findings) for report in reports())
    assert findings / words < 1 / 300, f"{findings} findings in {words} words"


def test_every_finding_has_a_reason() -> None:
    left = {
        (finding.rule, Path(report.document.path).name): report.document.text[slice(*finding.span)]
        for report in reports()
        for finding in report.findings
    }
    unexplained = {key: text for key, text in left.items() if key not in REASONS}
    assert not unexplained
    assert not set(REASONS) - set(left), "these are no longer found"
