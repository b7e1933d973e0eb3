"""Fixes: made once, they leave nothing to make, and nothing but the named words has changed."""

from __future__ import annotations

import re
from collections import Counter

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tonecheck import fix
from tonecheck.engine import check
from tonecheck.formats import FORMATS
from tonecheck.rules import all_rules
from tonecheck.text import Document

FIXABLE = [rule for rule in all_rules() if any("=>" in line for line in rule.lines())]
CASES = [case for rule in FIXABLE for case in rule.bad]


def fixed(source: str, format: str) -> str:
    report = check(Document("x", source, format))
    return fix.apply(source, report.findings, unsafe=True)[0]


def safely_fixed(source: str, format: str) -> str:
    return fix.apply(source, check(Document("x", source, format)).findings)[0]


@pytest.mark.parametrize("case", CASES)
def test_fixing_twice_changes_nothing_more(case: str) -> None:
    once = fixed(case, "text")
    assert fixed(once, "text") == once


@pytest.mark.parametrize("case", CASES)
def test_a_fix_keeps_the_subjects_of_a_sentence(case: str) -> None:
    subjects = re.compile(r"\b(?:we|I|you|he|she|they)\b", re.IGNORECASE)
    assert [w.lower() for w in subjects.findall(fixed(case, "text"))] == [w.lower() for w in subjects.findall(case)]


@pytest.mark.parametrize("rule", FIXABLE, ids=lambda rule: rule.id)
def test_a_rule_that_offers_fixes_fixes_one_of_its_cases(rule: object) -> None:
    found = [f for case in rule.bad for f in check(Document("x", case, "text")).findings]  # type: ignore[attr-defined]
    assert any(finding.fix for finding in found)


TAG = re.compile(r"<[^>]+>|\{\{[^}]*\}\}|\{%[^%]*%\}|&\w+;")
BITS = st.sampled_from(
    ["in order to", "In Order To", "IN ORDER TO", "utilise", "prior to", "a utilisation", "<b>", "</b>", "<p>", "</p>", "{{ name }}", "{% if x %}", "{% endif %}",
     "&amp;", "&nbsp;", "`in order to`", "**", "pay", "us", ".", " ", " ", " ", "\r\n", "\n\n", "👍", "é", "<a href='in order to'>", "</a>", "<!-- in order to -->"]
)  # fmt: skip


# Where what looks like a tag is text, or where quotes and brackets are those of a program.
NO_MARKUP = ("text", "mail", "haml", "slim", "jsx", "svelte", "rst", "asciidoc", "php", "yaml", "properties")


@pytest.mark.parametrize("format", FORMATS)
@settings(max_examples=250, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(BITS, max_size=16).map("".join))
def test_markup_and_tags_come_out_as_they_went_in(format: str, source: str) -> None:
    report = check(Document("x", source, format))
    result, made = fix.apply(source, report.findings, unsafe=True)
    assert Counter(TAG.findall(result)) == Counter(TAG.findall(source)) or format in NO_MARKUP
    assert (made == 0) == (result == source)
    # Outside the edits the text is the same, in order.
    at = 0
    for finding in sorted((f for f in report.findings if f.fix), key=lambda f: f.fix.edits[0].span):  # type: ignore[union-attr]
        edit = finding.fix.edits[0]  # type: ignore[union-attr]
        assert source[at : edit.span.start] in result
        at = edit.span.end


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("Pay-in order to-win", "Pay-in order to-win"),
        ("Pay in order to-win", "Pay in order to-win"),
        ("Pay‑in order to win", "Pay‑in order to win"),
        ("Pay in order-to win", "Pay in order-to win"),
        ("Pay - in order to win", "Pay - to win"),
        ("(Payments-In-Lieu-of-Tax)", "(Payments-In-Lieu-of-Tax)"),
        ("Take tea in lieu of cake", "Take tea in lieu of cake"),
    ],
)
def test_safe_fixes_leave_words_tied_by_hyphens_and_terms_of_law(source: str, expected: str) -> None:
    assert safely_fixed(source, "text") == expected


@pytest.mark.parametrize(
    "source",
    ["See utilize.com and utilize.pdf.", "#utilize, @utilize, :utilize: and tool --utilize", "Utilize/spend", "Open the Utilize app.",
     "Click “Utilize” now.", "Click 'Utilize' now.", 'Ana said: "We utilize it."', "“We utilize it every day.”"],
)  # fmt: skip
def test_safe_fixes_leave_names_addresses_and_words_of_others(source: str) -> None:
    assert safely_fixed(source, "text") == source


@pytest.mark.parametrize(
    ("source", "expected"),
    [("Note: Utilize it.", "Note: Use it."), ("• Utilize it (utilize it)", "• Use it (use it)"), ("Now--utilize it?", "Now--use it?"),
     ("How To Make Use Of Your Points", "How To Use Your Points"), ("A 12\" pan: utilize it.", "A 12\" pan: use it.")],
)  # fmt: skip
def test_capitals_and_signs_that_the_place_explains_stop_no_fix(source: str, expected: str) -> None:
    assert safely_fixed(source, "text") == expected


@pytest.mark.parametrize(
    ("format", "quoting"),
    [("html", "<blockquote><p>We utilize it.</p></blockquote>"), ("markdown", "> We utilize it.\n\n"), ("markdown", "<blockquote>We utilize it.</blockquote>\n\n")],
)  # fmt: skip
def test_a_block_that_quotes_is_left_to_a_writer(format: str, quoting: str) -> None:
    source = f"{quoting}We utilize it."
    assert fixed(quoting, format) == quoting.replace("utilize", "use")
    assert safely_fixed(source, format) == f"{quoting}We use it."


@pytest.mark.parametrize(
    ("replacement", "old", "expected"),
    [
        ("to", "In order to", "To"),
        ("to", "in order to", "to"),
        ("use", "UTILISE", "USE"),
        ("use", "Utilise", "Use"),
        ("use", "I", "Use"),
    ],
)
def test_case_follows_the_words(replacement: str, old: str, expected: str) -> None:
    assert fix.match_case(replacement, old) == expected
