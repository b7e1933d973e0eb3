"""Every rule against its own good and bad cases, and the promises that all rules keep."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from tonecheck.cases import found
from tonecheck.findings import DIMENSIONS
from tonecheck.phrase_index import anchors_of
from tonecheck.rule import Rule
from tonecheck.rules import all_rules

RULES = all_rules()


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_rule_is_complete(rule: Rule) -> None:
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", rule.id)
    assert rule.dimension in DIMENSIONS
    assert rule.message.endswith((".", "?")) and len(rule.message) < 160
    assert len(rule.why) > 40 and len(rule.source) > 10
    assert rule.alternatives
    assert len(rule.bad) >= 2 and len(rule.good) >= 2
    for line in rule.lines():
        anchors_of(line)


@pytest.mark.parametrize(("rule", "text"), [(r, t) for r in RULES for t in r.bad], ids=lambda v: getattr(v, "id", None))
def test_bad_is_flagged(rule: Rule, text: str) -> None:
    assert found(rule, text), f"{rule.id} does not see {text!r}"


@pytest.mark.parametrize(
    ("rule", "text"), [(r, t) for r in RULES for t in r.good], ids=lambda v: getattr(v, "id", None)
)
def test_good_stays_quiet(rule: Rule, text: str) -> None:
    assert not found(rule, text), f"{rule.id} flags {found(rule, text)} in {text!r}"


def test_ids_are_unique() -> None:
    assert [i for i, n in Counter(rule.id for rule in RULES).items() if n > 1] == []


def test_every_phrase_is_written_once() -> None:
    lines = Counter(line.partition("!!")[0].strip() for rule in RULES for line in rule.lines())
    assert [line for line, n in lines.items() if n > 1] == []
