"""How the cases of rules went, for ``tonecheck test-rules``."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tonecheck.cases import Outcome
from tonecheck.render.style import Style
from tonecheck.rule import Rule


def lines(rule: Rule, outcomes: Sequence[Outcome], colour: bool) -> Iterator[str]:
    """One line for a rule that passed; each case that failed with what was found."""
    style = Style(colour)
    failed = [outcome for outcome in outcomes if not outcome.passed]
    if not outcomes:
        yield f"{style('none', 'yellow')}  {rule.id}: no cases; add `bad` and `good` sentences"
    elif failed:
        yield f"{style('FAIL', 'red', 'bold')}  {rule.id}: {len(failed)} of {_count(len(outcomes), 'case')}"
    else:
        yield f"{style('ok', 'green')}    {rule.id}: {_count(len(outcomes), 'case')}"
    for outcome in failed:
        words = ", ".join(f"“{text}”" for text in outcome.found)
        told = "finds nothing in the bad case" if outcome.bad else f"finds {words} in the good case"
        yield f"      {told}: {outcome.text}"


def summary(rules: int, failed: int, untested: int) -> str:
    """The last line: how many rules, how many of them failed, how many have no cases."""
    text = f"{_count(rules, 'rule')}, {failed} failed"
    return text + (f", {untested} without cases." if untested else ".")


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
