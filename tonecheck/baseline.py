"""Baselines: findings that were there when a team began, quiet until somebody touches their sentence.

One line a finding, sorted, so that two branches merge line by line: its fingerprint, how often it stands in the file,
the rule and the path. No copy is stored.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import NamedTuple

from tonecheck.errors import ConfigError
from tonecheck.findings import Report
from tonecheck.fingerprint import fingerprints

_HEAD = "# Findings that stay quiet until their sentence is touched. Made by `tonecheck baseline`; version 1.\n"


class Entry(NamedTuple):
    """A recorded finding."""

    rule: str
    fingerprint: str


Recorded = Mapping[str, Mapping[Entry, int]]


def entries(report: Report) -> list[Entry]:
    """What a baseline would record of each finding, in their order."""
    return [Entry(finding.rule, print_) for finding, print_ in zip(report.findings, fingerprints(report))]


def write(recorded: Recorded) -> str:
    """The text of a baseline file; `recorded` holds, for each path, its findings and how often each occurs."""
    lines = [
        f"{entry.fingerprint} {count} {entry.rule} {path}\n"
        for path, found in sorted(recorded.items())
        for entry, count in sorted(found.items())
        if count > 0
    ]
    return _HEAD + "".join(lines)


def read(text: str, name: str) -> dict[str, Counter[Entry]]:
    """The entries of a baseline file by path. Raises ConfigError, which names the file and the line.

    A line that stands there twice, as after a merge, counts once with the greater number.
    """
    found: dict[str, Counter[Entry]] = {}
    for number, line in enumerate(text.split("\n"), 1):
        line = line.rstrip("\r")
        if not line or line.startswith("#"):
            continue
        fields = line.split(" ", 3)
        if line.startswith(("<<<<<<<", "=======", ">>>>>>>", "|||||||")):
            raise ConfigError(
                f"{name}: line {number}: an unresolved merge; keep the lines of both sides, then `tonecheck baseline --update`"
            )
        if len(fields) < 4 or not fields[1].isdecimal():
            raise ConfigError(
                f"{name}: line {number}: not a recorded finding; `tonecheck baseline --force` records anew"
            )
        counts = found.setdefault(fields[3], Counter())
        entry = Entry(fields[2], fields[0])
        counts[entry] = max(counts[entry], int(fields[1]))
    return found


class Baseline:
    """Recorded findings, and which of them were met again in this run."""

    def __init__(self, recorded: Recorded, lost: Iterable[str] = ()) -> None:
        """`lost` names the recorded paths that are no more: what was in them may have moved to another file."""
        self._recorded = {path: Counter(found) for path, found in recorded.items()}
        self._lost: Counter[Entry] = Counter()
        for path in lost:
            self._lost.update(self._recorded.pop(path, {}))
        self._moved: dict[str, Counter[Entry]] = {}
        self._met: dict[str, Counter[Entry]] = {}

    def hide(self, report: Report, path: str) -> Report:
        """`report` without what is recorded for `path`; of more like findings than recorded the last ones stay.

        Asking again for the same path starts that path anew.
        """
        self._lost.update(self._moved.pop(path, {}))
        left = Counter(self._recorded.get(path, {}))
        moved: Counter[Entry] = Counter()
        met: Counter[Entry] = Counter()
        kept = []
        for finding, entry in zip(report.findings, entries(report)):
            if left[entry] > 0:
                left[entry] -= 1
                met[entry] += 1
            elif self._lost[entry] > 0:
                self._lost[entry] -= 1
                moved[entry] += 1
            else:
                kept.append(finding)
        self._moved[path], self._met[path] = moved, met
        return replace(report, findings=tuple(kept)) if len(kept) < len(report.findings) else report

    @property
    def quiet(self) -> int:
        """How many findings were hidden."""
        return sum(count.total() for found in (self._met, self._moved) for count in found.values())

    @property
    def fixed(self) -> int:
        """How many recorded findings are gone from the files seen, or with their file."""
        return self._lost.total() + sum(
            self._recorded[path].total() - met.total() for path, met in self._met.items() if path in self._recorded
        )

    def updated(self) -> Recorded:
        """What is still true of the record: what was met in the files seen, and all of the files not seen."""
        seen = {path: met + self._moved[path] for path, met in self._met.items()}
        return {**self._recorded, **seen}
