"""Rules as pages, as a list and as data; the documentation is made from the same text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from tonecheck.rule import Rule

# The page of a rule; families and rules are named as in the configuration.
PAGE = "https://tonecheck.readthedocs.io/en/stable/rules/{family}/#{rule}"
_AT_START = re.compile(r"(?:^|(?<=[.!?] ))“\{text\}”")
# What the config or the engine says has no page.
_WITHOUT_PAGE = frozenset({"own", "score", "tonecheck"})


def href(rule: str, family: str) -> str:
    """The address of a rule's page, or "" for a rule of the user's own and for scores."""
    return "" if family in _WITHOUT_PAGE else PAGE.format(family=family, rule=rule)


def general(message: str) -> str:
    """A rule's message without the words of a finding."""
    return _AT_START.sub("This wording", message).replace("“{text}”", "this wording").replace("{text}", "this wording")


def page(rule: Rule) -> str:
    """Everything a writer wants to know about one rule."""
    lines = [
        f"{rule.id}  ({rule.family}; {rule.dimension}; {rule.severity.label}{'' if rule.default else '; off by default'})",
        "",
        f"  {general(rule.message)}",
        "",
        f"  Why      {rule.why}",
        f"  Source   {rule.source}",
        *([f"  Instead  {' · '.join(rule.alternatives)}"] if rule.alternatives else []),
        "",
        *(f"  Flagged  {case!s}" for case in rule.bad),
        *(f"  Fine     {case!s}" for case in rule.good),
    ]
    return "\n".join(lines)


def listing(rules: Sequence[Rule]) -> Iterator[str]:
    """One line a rule, family by family; the rules that word lists make share their names."""
    rules = list({rule.id: rule for rule in rules}.values())
    for rule in rules:
        off = "" if rule.default else "  (off by default)"
        yield f"{rule.family:20} {rule.id:32} {rule.dimension:10} {rule.severity.label:8}{off}"
    yield f"{len(rules)} rules in {len({rule.family for rule in rules})} families"


def as_dict(rule: Rule) -> dict[str, Any]:
    """A rule as JSON-ready data."""
    return {
        "id": rule.id,
        "family": rule.family,
        "dimension": rule.dimension,
        "severity": rule.severity.label,
        "default": rule.default,
        "message": rule.message,
        "why": rule.why,
        "source": rule.source,
        "alternatives": list(rule.alternatives),
        "bad": list(rule.bad),
        "good": list(rule.good),
    }
