"""The good and bad cases of rules: whole sentences in which a rule must find nothing, or something."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from tonecheck import sentences
from tonecheck.formats import extract
from tonecheck.rule import Copy, Rule
from tonecheck.search import find
from tonecheck.selection import RuleSet
from tonecheck.text import Document

_NOT_IN_TEXT = frozenset({"heading", "button", "link", "alt text", "footer", "legal"})


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one case: ``bad`` says whether something had to be found, ``found`` what was."""

    text: str
    bad: bool
    found: tuple[str, ...]

    @property
    def passed(self) -> bool:
        """Whether the rule did what the case says."""
        return bool(self.found) == self.bad


def found(rule: Rule, text: str) -> tuple[str, ...]:
    """The words that `rule` alone flags in `text`, read as a plain-text document.

    For a rule that looks only at buttons and the like, which plain text has not, `text` is taken for one of them; a
    subject is written ``Subject: ...``.
    """
    prose = extract(Document("case.txt", text, "text")).prose
    if rule.roles and _NOT_IN_TEXT.issuperset(rule.roles):
        prose = [item.with_role(rule.roles[0]) for item in prose]
    copy = Copy(prose, "text", sentences.split_prose)
    return tuple(hit.match.prose.text[slice(*hit.match.span)] for hit in find(copy, RuleSet.of([rule])))


def run(rule: Rule) -> Iterable[Outcome]:
    """The outcome of each of a rule's cases, bad ones first."""
    for bad, texts in ((True, rule.bad), (False, rule.good)):
        for text in texts:
            yield Outcome(text, bad, found(rule, text))
