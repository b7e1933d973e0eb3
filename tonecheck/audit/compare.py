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


class Moved(NamedTuple):
    """A document of both runs, and its overall scores."""

    name: str
    before: float
    now: float


@dataclass(frozen=True, slots=True)
class Changes:
    """What is different from the run of ``made``; ``counts`` are of all, the lists of those that moved most."""

    made: str
    counts: dict[str, int]
    better: tuple[Moved, ...]
    worse: tuple[Moved, ...]
    new: tuple[str, ...]
    gone: tuple[str, ...]
    least: float = LEAST


def read(path: str) -> tuple[str, dict[str, float]]:
    """When an earlier run was made, and the overall score of each of its documents.

    Raises TonecheckError for a file that is no result of an audit.
    """
    try:
        with open(path, encoding="utf-8") as file:
            made: Any = json.load(file)
        if made["schema"] != SCHEMA:
            raise TonecheckError(f"{path}: was written by another version of tonecheck; run that audit again")
        return str(made["made"]), {item["name"]: float(item["overall"]) for item in made["documents"]}
    except OSError as error:
        raise TonecheckError(f"{path}: {error.strerror}") from None
    except (ValueError, KeyError, TypeError) as error:
        raise TonecheckError(f"{path}: is not what `tonecheck audit --json` writes ({error!r})") from None


def against(summary: Summary, earlier: tuple[str, dict[str, float]]) -> Changes:
    """The documents of `summary` beside those of an earlier run."""
    made, before = earlier
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
        made, counts, tuple(better[:_SHOWN]), tuple(worse[:_SHOWN]), tuple(new[:_NAMES]), tuple(left)[:_NAMES]
    )
