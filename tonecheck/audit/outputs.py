"""Where a run writes, looked at before any work: whether it can, and whether that would cost somebody a file."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence

from tonecheck.audit.sources import Unit
from tonecheck.errors import TonecheckError

# How the results of an audit begin, by which they are told from copy.
_BEGINNINGS = (b'<meta name="generator" content="tonecheck">', b'"tonecheck": ', b"name,folder,kind,words,warmth,")
_HEAD = 400


def check(named: Sequence[tuple[str, str]]) -> None:
    """Look at files by the options that name them. Raises TonecheckError where one cannot be written or is named twice."""
    taken: dict[str, str] = {}
    for option, path in named:
        place = os.path.realpath(path)
        if os.path.isdir(place):
            raise TonecheckError(f"{path}: is a folder; {option} must name a file")
        folder = os.path.dirname(place)
        if not os.path.isdir(folder):
            raise TonecheckError(f"{path}: there is no such folder; make it first")
        # A file is replaced, which is the folder's to allow; a pipe or a device is written to.
        if not os.access(folder if is_file(place) else place, os.W_OK):
            raise TonecheckError(f"{path}: cannot be written here; let {option} name another place")
        if is_file(place) and (other := taken.setdefault(place, option)) != option:
            raise TonecheckError(f"{path}: {other} and {option} would write the same file; name two")


def is_file(path: str) -> bool:
    """Whether a path is a file or will be one; else it is a pipe, a device, a folder."""
    return os.path.isfile(path) or not os.path.exists(path)


def spared(units: Iterable[Unit], named: Sequence[tuple[str, str]]) -> Iterator[Unit]:
    """The units without what an earlier run wrote into the same files.

    Raises TonecheckError where the run would replace any other file that it is to read.
    """
    there = {key: option for option, path in named if (key := _identity(path))}
    for unit in units:
        option = there.get(_identity(unit.path) or (0, 0)) if there else None
        if not option:
            yield unit
        elif not _is_result(unit.path):
            raise TonecheckError(f"{unit.path}: is to be read, and {option} would replace it; name another file")


def _identity(path: str) -> tuple[int, int] | None:
    """What two names of one file have in common."""
    try:
        told = os.stat(path)
    except OSError:
        return None
    return told.st_dev, told.st_ino


def _is_result(path: str) -> bool:
    with open(path, "rb") as file:
        head = file.read(_HEAD)
    return any(beginning in head for beginning in _BEGINNINGS)
