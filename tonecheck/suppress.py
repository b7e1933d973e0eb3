"""Suppression in place: ``tonecheck: ignore[rule]`` in a comment of the host or template language.

``ignore[a, b]`` counts for the comment's own line, or for the next line of copy where it stands alone;
``ignore-start[...]`` to ``ignore-end`` for a block; ``ignore-file[...]`` for the whole file. Without
brackets it counts for every rule. A rule can be named by its id, its family or its dimension.

What is not written so silences nothing and is reported: a slip of the pen would else silence every rule.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from tonecheck.config import LISTING, Config, names_of, nearest
from tonecheck.findings import Finding, Severity
from tonecheck.formats import Comment
from tonecheck.rule import Rule
from tonecheck.text import LineIndex, Span

# The second group is what stands in brackets, the third what follows the word without any.
_DIRECTIVE = re.compile(r"tonecheck:\s*([A-Za-z][\w-]*)(?:\s*\[([^\]]*)(\]?)|[ \t]*([^\n]*))")
_WORDS = ("ignore", "ignore-file", "ignore-start", "ignore-end")


@dataclass(frozen=True, slots=True)
class _Directive:
    comment: Span
    covers: Span
    names: frozenset[str]

    def silences(self, finding: Finding) -> bool:
        named = not self.names or not self.names.isdisjoint((finding.rule, finding.family, finding.dimension))
        return named and self.covers.start <= finding.span.start < self.covers.end


def apply(
    findings: Iterable[Finding], comments: Sequence[Comment], text: str, config: Config, ran: Sequence[Rule]
) -> list[Finding]:
    """The findings that no comment silences, and one for every comment that cannot be read or silences nothing.

    `ran` are the rules that were looked for: of the others nobody knows what a comment silences.
    """
    read = _Read(comments, text)
    if not read.directives and not read.wrong:
        return list(findings)
    used: set[_Directive] = set()
    kept = []
    for finding in findings:
        silencing = [directive for directive in read.directives if directive.silences(finding)]
        used.update(silencing)
        if not silencing:
            kept.append(finding)
    return kept + [told for told in _told(read, used, config, ran) if told.rule not in config.ignore]


def _told(read: _Read, used: set[_Directive], config: Config, ran: Sequence[Rule]) -> Iterator[Finding]:
    from tonecheck.rules import all_rules

    rules = (*all_rules(), *config.own_rules)
    known = names_of(rules)
    checked = _checked(rules, ran)
    for comment, message in read.wrong:
        yield _finding("wrong-ignore", Severity.WARNING, config, comment, message, ())
    for directive in read.directives:
        unknown = sorted(directive.names - known)
        for name in unknown:
            message = f"There is no rule, family or dimension “{name}”{nearest(name, known, LISTING)}"
            yield _finding("wrong-ignore", Severity.WARNING, config, directive.comment, message, ())
        if not unknown and directive not in used and directive.names <= checked and (directive.names or "" in checked):
            message = "This comment silences nothing any more; it can go."
            yield _finding("unused-ignore", Severity.HINT, config, directive.comment, message, ("Delete the comment.",))


def _checked(rules: Iterable[Rule], ran: Iterable[Rule]) -> set[str]:
    """The names whose rules were all looked for, those aside that are off by default; ``""`` if no rule was left out."""
    names = {rule.id for rule in ran}
    missed = [rule for rule in rules if rule.default and rule.id not in names]
    left_out = {name for rule in missed for name in (rule.id, rule.family, rule.dimension)}
    looked_for = {name for rule in ran for name in (rule.id, rule.family, rule.dimension)}
    return (looked_for - left_out) | (set() if missed else {""})


def _finding(
    rule: str, severity: Severity, config: Config, span: Span, message: str, alternatives: tuple[str, ...]
) -> Finding:
    weight = config.severity.get(rule, severity)
    return Finding(rule, "tonecheck", "humanity", weight, span, message, alternatives)


class _Read:
    """What the comments of a document say: ``directives``, and ``wrong``, the comments that say nothing clear and why."""

    def __init__(self, comments: Sequence[Comment], text: str) -> None:
        self.directives: list[_Directive] = []
        self.wrong: list[tuple[Span, str]] = []
        self._text = text
        self._index: LineIndex | None = None
        self._block: tuple[Span, frozenset[str]] | None = None
        for comment in comments:
            if found := _DIRECTIVE.search(comment.text):
                self._take(comment, found)
        if self._block:
            self._unended(len(text) + 1)

    def _take(self, comment: Comment, found: re.Match[str]) -> None:
        word, inside, closing, after = found.groups()
        if word not in _WORDS:
            self._unknown(comment, word, inside is not None)
            return
        problem = _problem(word, inside, bool(closing), after or "")
        if problem:
            self.wrong.append((comment.span, problem))
            return
        names = frozenset(name.strip() for name in (inside or "").split(",") if name.strip())
        if word == "ignore-file":
            self.directives.append(_Directive(comment.span, Span(0, len(self._text) + 1), names))
        elif word == "ignore-start":
            if self._block:
                self._unended(comment.span.start)
            self._block = (comment.span, names)
        elif word == "ignore-end" and self._block:
            self._end(comment.span.start)
        elif word == "ignore-end":
            self.wrong.append((comment.span, "Nothing starts here: there is no ignore-start before this ignore-end."))
        else:
            self._index = self._index or LineIndex(self._text)
            covered = comment.covers or _line_covered(comment.span, self._text, self._index)
            self.directives.append(_Directive(comment.span, covered, names))

    def _end(self, at: int) -> None:
        assert self._block
        start, names = self._block
        self.directives.append(_Directive(start, Span(start.end, at), names))
        self._block = None

    def _unended(self, at: int) -> None:
        """Take a block without an end as it was begun: it silences what follows, but not without a word."""
        assert self._block
        self.wrong.append(
            (
                self._block[0],
                "This ignore-start has no ignore-end, so it silences everything down to the next or the end.",
            )
        )
        self._end(at)

    def _unknown(self, comment: Comment, word: str, has_brackets: bool) -> None:
        """Tell of a word that was meant for one of ours; a comment may also just speak of tonecheck."""
        from difflib import get_close_matches

        close = get_close_matches(word.lower(), _WORDS, 1, 0.75)
        if close or has_brackets:
            hint = (
                f"; did you mean “{close[0]}”?" if close else f"; there are {', '.join(_WORDS[:-1])} and {_WORDS[-1]}"
            )
            self.wrong.append((comment.span, f"“{word}” is no word that tonecheck knows{hint}"))


def _problem(word: str, inside: str | None, closed: bool, after: str) -> str:
    """What keeps a comment from saying what it silences; "" where nothing does."""
    if inside is None:
        # A reason may follow, but behind a sign: rules without their brackets would else silence every rule.
        if not after[:1].isalnum():
            return ""
        said = " ".join(after.split())
        first = re.match(r"[\w-]+", said)
        example = f"{word}[{first[0]}]" if first else f"{word}[RULE]"
        return f"This silences nothing: rules stand in brackets, as in {example}, and a reason behind a dash."
    if not closed:
        return f"This silences nothing: its bracket is not closed; write {word}[RULE]."
    if not inside.strip(" ,"):
        return f"This silences nothing: no rule stands in its brackets; write {word}[RULE]."
    return ""


def _line_covered(comment: Span, text: str, index: LineIndex) -> Span:
    """The comment's line; where nothing else is on it, the next line that is not blank."""
    first = index.line_span(index.line_column(comment.start)[0])
    number = index.line_column(max(comment.start, comment.end - 1))[0]
    last = index.line_span(number)
    if (text[first.start : comment.start] + text[comment.end : last.end]).strip():
        return Span(first.start, last.end + 1)
    while number < index.count:
        number += 1
        line = index.line_span(number)
        if text[line.start : line.end].strip():
            return Span(line.start, line.end + 1)
    return Span(first.start, last.end + 1)
