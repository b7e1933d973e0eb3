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
    [("Note: Utilize it.", "Note: Use it."), ("🎉 Utilize it. “Ana” * Utilize it", "🎉 Use it. “Ana” * Use it"), ("• Utilize it (utilize it)", "• Use it (use it)"), ("Now--utilize it?", "Now--use it?"),
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


# What --fix writes, and what it leaves because the words mean something else there.
SENTENCES = """
We moved it in order for you to come. => We moved it for you to come.
Keep our file in order for the auditors. | Put the boxes in order for the driver. | Is your passport in order for travel? | It is in order to park here.
Resubmit it in order that we can help. => Resubmit it so that we can help.
In the event that it rains, we meet inside. => If it rains, we meet inside.
Join us in the event that starts at six. | There is a mistake in the event that I booked.
At the present, we are shut. => Now, we are shut.
At the present rate we end in May. | The shop stays at the present address.
Sign it prior to commencement of work. => Sign it before the start of work.
The commencement date is 1 May. => The start date is 1 May.
Remit a commencement payment. | Notice of commencement
We can leverage our data. => We can use our data.
Use your leverage the right way. | We have more leverage this year. | It is the leverage your team needs. | Get leverage the easy way.
It impacts your day. => It affects your day.
What are the impacts your team saw?
She always endeavours to help. => She always tries to help.
It is their endeavour to help. | Past endeavours to fix it failed. | A worthy endeavour to try.
We have a sufficient number of seats. => We have enough seats.
An adequate number of our own seats is free. => Enough of our own seats is free.
Any and all fees are refunded. => All fees are refunded.
We do not accept any and all liability. | Never click on any and all links.
You can cancel within a period of 14 days. => You can cancel within 14 days.
Act within a period of time set by law. | For a period of time it was shut. | Give it within the period of notice.
During the course of the day it fades. => During the day it fades.
During the course of time it fades.
It is £3 and thereafter £5. => It is £3 and after that £5.
We wait in 2026 and thereafter. => We wait in 2026 and after that.
We reached out to the bank. => We contacted the bank.
The pier reaches out to the sea. | It reached out to the left. | We reached out to the best of our ability.
It is the exact same copy. => It is the same copy.
We need an exact same copy.
We bill on a monthly basis. => We bill monthly.
Rates on a yearly basis apply. | On a daily basis we check. | It is a regular basis check on a regular basis check.
A free gift is waiting. => A gift is waiting.
Free gift wrapping and a free gift card. | A tax free gift. | A gluten free gift box. | Choose free gift wrap.
Files in excess of 20 MB are cut. => Files over 20 MB are cut.
It is in excess of the limit. | It was seen with respect to your account.
I write with regard to your claim. => I write about your claim.
Your rights with regard to refunds are the same.
It made reference to your debt. => It referred to your debt.
For a limited period of time, tea is free. => For a limited time, tea is free.
We made an enquiry of the bank, and each and every of you paid.
"""


@pytest.mark.parametrize("line", SENTENCES.strip().splitlines())
def test_safe_fixes_read_as_english(line: str) -> None:
    before, arrow, after = line.partition(" => ")
    for sentence in before.split(" | "):
        assert safely_fixed(sentence, "text") == (after if arrow else sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("It will be effective from 28 March.", "It will be effective from 28 March."),
        ("It is more effective from the start.", "It is more effective from the start."),
        ("Effective from 1 May, it is £3.", "From 1 May, it is £3."),
        ("Activity was seen with respect to your account.", "Activity was seen with respect to your account."),
        ("As of yet, no one called.", "So far, no one called."),
        ("It has not come as of yet.", "It has not come yet."),
        ("It may happen in the course of business.", "It may happen in the course of business."),
        ("In an attempt to fix it, we broke it.", "Trying to fix it, we broke it."),
        ("For the duration of 10 minutes it is locked.", "For the duration of 10 minutes it is locked."),
        ("It raises the question of whether it is safe.", "It raises the question of whether it is safe."),
        ("We wait for clarification as to whether it failed.", "We wait for clarification as to whether it failed."),
        ("Doors are locked by means of a bolt.", "Doors are locked with a bolt."),
        ("It is in excess of the limit.", "It is above the limit."),
    ],
)
def test_fixes_for_a_writer_to_agree_to_read_as_english(sentence: str, expected: str) -> None:
    assert fixed(sentence, "text") == expected


@pytest.mark.parametrize(
    ("replacement", "old", "expected"),
    [
        ("to", "In order to", "To"),
        ("to", "in order to", "to"),
        ("use", "UTILISE", "USE"),
        ("use", "Utilise", "Use"),
        ("use", "I", "Use"),
        ("iPad", "Tablet", "iPad"),
        ("a bonus", "An added bonus", "A bonus"),
    ],
)
def test_case_follows_the_words(replacement: str, old: str, expected: str) -> None:
    assert fix.match_case(replacement, old) == expected
