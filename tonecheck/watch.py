"""Which files were saved: by looking again and again, so that it works on every system and every kind of disk."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from time import perf_counter, sleep
from typing import NamedTuple

from tonecheck import files
from tonecheck.config import Config
from tonecheck.errors import ConfigError, DocumentError
from tonecheck.run import Checker

# Seconds between two looks at the files that are known; and at folders and settings. Where looking takes long, the
# pauses grow: no more than a twentieth of the time is spent on it.
_PAUSE = 0.3
_LONG_PAUSE = 1.0
_RATIO = 20

# What a file looks like from outside, None where it is gone; and the settings for it.
Stamp = tuple[int, int, int] | None
Seen = dict[str, tuple[Stamp, Config]]


class Change(NamedTuple):
    """Files that are new, were saved, or have other settings now; or settings that cannot be used, and why."""

    checker: Checker
    paths: list[str]
    error: ConfigError | None = None


def changes(checker: Checker, paths: Sequence[str], force_exclude: bool = False) -> Iterator[Change]:
    """All files first, then what changes, as it happens; never ends by itself."""
    seen = _look(checker, paths, force_exclude)
    yield Change(checker, list(seen))
    told, pause, walked, long_pause = "", _PAUSE, perf_counter(), _LONG_PAUSE
    while True:
        sleep(pause)
        started, error = perf_counter(), None
        now: Seen = {path: (_stamp(path), config) for path, (_, config) in seen.items()}
        pause = max(_PAUSE, (perf_counter() - started) * _RATIO)
        if started - walked > long_pause:
            try:
                checker = replace(checker, settings=checker.settings.anew())
                now, told = _look(checker, paths, force_exclude), ""
            except ConfigError as problem:
                error = problem
            walked = perf_counter()
            long_pause = max(_LONG_PAUSE, (walked - started) * _RATIO)
        changed = [path for path, found in now.items() if found[0] and found != seen.get(path)]
        seen = now
        if error and str(error) != told:
            told = str(error)
            yield Change(checker, [], error)
        if changed:
            yield Change(checker, changed)


def _look(checker: Checker, paths: Iterable[str], force_exclude: bool) -> Seen:
    found: Seen = {}
    for path in paths:
        try:
            for name in files.walk([path], checker.settings, force_exclude):
                found[name] = _stamp(name), checker.config(name)
        except DocumentError:
            # Some editors put a new file in the place of the old one: between the two there is none.
            continue
    return found


def _stamp(path: str) -> Stamp:
    try:
        told = os.stat(path)
    except OSError:
        return None
    return told.st_mtime_ns, told.st_size, told.st_ino
