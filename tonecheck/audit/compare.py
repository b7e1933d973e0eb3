"""Against an earlier run: which documents got better or worse, which are new, which are gone."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, NamedTuple

from tonecheck.audit.export import SCHEMA
from tonecheck.audit.summary import Summary
from tonecheck.errors import TonecheckError

# Points of the overall score from which a document has changed: below, a word more or less moves it.
LEAST = 2.0
_SHOWN = 15
_NAMES = 200


class Earlier(NamedTuple):
    """A run to compare with: when it was made, by which version, and the overall score of each of its documents."""

    made: str
    version: str
    overall: dict[str, float]


class Moved(NamedTuple):
    """A document of both runs, and its overall scores."""

    name: str
    before: float
    now: float


@dataclass(frozen=True, slots=True)
class Changes:
    """What is different from the run of ``made``; ``counts`` are of all, the lists of those that moved most.

    ``note`` says what makes the two runs differ beside their documents; it is empty where nothing does.
    """

    made: str
    counts: dict[str, int]
    better: tuple[Moved, ...]
    worse: tuple[Moved, ...]
    new: tuple[str, ...]
    gone: tuple[str, ...]
    note: str = ""
    least: float = LEAST


def read(path: str, scorer: str) -> Earlier:
    """An earlier run by the same `scorer`. Raises TonecheckError for a file that is no result of such an audit."""
    try:
        with open(path, encoding="utf-8") as file:
            made: Any = json.load(file)
        if made["schema"] != SCHEMA:
            raise TonecheckError(f"{path}: was written by another version of tonecheck; run that audit again")
        rated_by = made["scorer"]
        overall = {item["name"]: float(item["overall"]) for item in made["documents"]}
        earlier = Earlier(str(made["made"]), str(made["tonecheck"]), overall)
    except OSError as error:
        raise TonecheckError(f"{path}: {error.strerror}") from None
    except (ValueError, KeyError, TypeError, RecursionError):
        raise TonecheckError(f"{path}: is not what `tonecheck audit --json` writes") from None
    if rated_by != scorer:
        raise TonecheckError(
            f"{path}: was rated by {rated_by}, and this run is by {scorer}: their scores cannot be compared;"
            f" add --scorer {rated_by}, or make the earlier run again"
        )
    return earlier


def against(summary: Summary, earlier: Earlier, version: str) -> Changes:
    """The documents of `summary`, by this `version` of tonecheck, beside those of an earlier run."""
    made, its_version, before = earlier
    note = ""
    if its_version != version:
        note = f"That run was by tonecheck {its_version}, this one by {version}: some of this is no change of the copy."
    moved: list[Moved] = []
    new: list[str] = []
    same = 0
    left = dict(before)
    for row in summary.documents("name"):
        old = left.pop(row.name, None)
        if old is None:
            new.append(row.name)
        elif abs(row.overall - old) >= LEAST:
            moved.append(Moved(row.name, old, row.overall))
        else:
            same += 1
    moved.sort(key=lambda item: (item.now - item.before, item.name))
    worse = [item for item in moved if item.now < item.before]
    better = [item for item in reversed(moved) if item.now > item.before]
    counts = {"better": len(better), "worse": len(worse), "much the same": same, "new": len(new), "gone": len(left)}
    return Changes(
        made, counts, tuple(better[:_SHOWN]), tuple(worse[:_SHOWN]), tuple(new[:_NAMES]), tuple(left)[:_NAMES], note
    )
