"""What a change brought in: findings that were not there before, and scores that fell."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import accumulate

from tonecheck.config import Config
from tonecheck.findings import DIMENSIONS, LOW_IS_GOOD, Finding, Report, Severity
from tonecheck.fingerprint import fingerprints
from tonecheck.text import Span


def changed_spans(before: str, now: str) -> list[Span]:
    """The stretches of `now`, in whole lines, that differ from `before`; line ends do not count."""
    from difflib import SequenceMatcher

    lines = now.splitlines(True)
    starts = [0, *accumulate(len(line) for line in lines)]
    old, new = [line.rstrip() for line in before.splitlines()], [line.rstrip() for line in lines]
    # Most of a large file is the same at both ends, and the matcher takes quadratic time.
    head = next((n for n, (a, b) in enumerate(zip(old, new)) if a != b), min(len(old), len(new)))
    most = min(len(old), len(new)) - head
    tail = next((n for n, (a, b) in enumerate(zip(reversed(old), reversed(new))) if a != b or n == most), most)
    matcher = SequenceMatcher(None, old[head : len(old) - tail], new[head : len(new) - tail])
    return [
        Span(starts[head + a], starts[head + b])
        for tag, _, _, a, b in matcher.get_opcodes()
        if tag in ("replace", "insert")
    ]


def introduced(whole: Report, shown: Report, before: Report) -> Report:
    """`shown` with only what came in since `before`, and with the scores from before beside its own.

    A finding came in if it stands in changed lines and was not there before, or if the document now has more of its
    rule, as when somebody deleted the words that kept a rule quiet. `shown` is `whole` without what a baseline
    answers for: what either of the two knows is not new.
    """
    if not shown.findings:
        return replace(shown, before=before.score)
    visible = set(shown.findings)
    spans = changed_spans(before.document.text, whole.document.text)
    pairs = list(zip(whole.findings, fingerprints(whole)))
    known = Counter(fingerprints(before)) | Counter(print_ for finding, print_ in pairs if finding not in visible)
    fresh = []
    # Of findings that are alike, those that nobody touched were there before.
    for finding, print_ in sorted(pairs, key=lambda pair: _in(pair[0].span, spans)):
        if known[print_] > 0:
            known[print_] -= 1
        else:
            fresh.append(finding)
    more = Counter(f.rule for f in whole.findings)
    more.subtract(f.rule for f in before.findings)
    kept = [finding for finding in fresh if _in(finding.span, spans)]
    more.subtract(f.rule for f in kept)
    for finding in fresh:
        if finding not in kept and more[finding.rule] > 0:
            more[finding.rule] -= 1
            kept.append(finding)
    kept.sort(key=lambda finding: (finding.span, finding.rule))
    return replace(shown, findings=tuple(kept), before=before.score)


def _in(span: Span, spans: Sequence[Span]) -> bool:
    return any(span.overlaps(other) for other in spans)


def with_drops(report: Report, before: Report, most: float, config: Config) -> Report:
    """`report` with a finding for each score that is worse than before by more than `most` points."""
    found = [drop for drop in _drops(report, before, most, config) if drop.severity >= config.min_severity]
    if not found:
        return report
    return replace(report, findings=tuple(sorted((*report.findings, *found), key=lambda f: (f.span, f.rule))))


def _drops(report: Report, before: Report, most: float, config: Config) -> Iterator[Finding]:
    if report.score is None or before.score is None:
        return
    spans: list[Span] | None = None
    for dimension in DIMENSIONS:
        name = f"drop-{dimension}"
        sign = -1 if dimension in LOW_IS_GOOD else 1
        old, new = getattr(before.score, dimension), getattr(report.score, dimension)
        if sign * (old - new) <= most or name in config.ignore:
            continue
        # Rounded so that what is shown is on the same side of the limit.
        digits = next((n for n in range(3) if sign * (round(old, n) - round(new, n)) > most), 3)
        spans = changed_spans(before.document.text, report.document.text) if spans is None else spans
        touched = [item for item in report.sentences if _in(item.span, spans)] or report.sentences
        worst = min(touched, key=lambda item: sign * getattr(item.score, dimension))
        yield Finding(
            name,
            "score",
            dimension,
            config.severity.get(name, Severity.WARNING),
            worst.span,
            f"This change takes {dimension} from {old:.{digits}f} to {new:.{digits}f}, and it may get worse by {most:g} points at most; "
            "of what changed, this sentence costs most.",
            ("Rewrite this sentence first.",),
        )
