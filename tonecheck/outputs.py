"""Where a run writes, looked at before any work: whether it can, and whether that would cost somebody a file."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeVar

from tonecheck.errors import TonecheckError

T = TypeVar("T")
# The files that a run writes, each after the option that names it.
Named = Sequence[tuple[str, str]]
# How the results of an audit begin, by which they are told from copy.
_BEGINNINGS = (b'<meta name="generator" content="tonecheck">', b'"tonecheck": ', b"name,folder,kind,words,warmth,")
_HEAD = 400


def check(named: Named) -> None:
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


def replacing(named: Named) -> Callable[[str], str]:
    """What tells of a path by which option its file would be replaced, "" where by none. Links are seen through."""
    there = {key: option for option, path in named if (key := _identity(path))}
    return lambda path: there.get(_identity(path) or (0, 0), "") if there else ""


def refuse(paths: Iterable[str], named: Named) -> None:
    """Raise TonecheckError where a run would replace one of the files that it is to read."""
    option_over = replacing(named)
    for path in paths:
        if option := option_over(path):
            raise _replaced(path, option)


def spared(items: Iterable[T], path_of: Callable[[T], str], named: Named) -> Iterator[T]:
    """The items without those whose file an earlier audit wrote, where it would be written anew.

    Raises TonecheckError where the run would replace any other file that it is to read.
    """
    option_over = replacing(named)
    for item in items:
        path = path_of(item)
        option = option_over(path)
        if not option:
            yield item
        elif not _is_result(path):
            raise _replaced(path, option)


def _replaced(path: str, option: str) -> TonecheckError:
    return TonecheckError(f"{path}: is to be read, and {option} would replace it; name another file")


def _identity(path: str) -> tuple[int, int] | None:
    """What two names of one file have in common; None for what is no file, which nothing takes the place of."""
    try:
        told = os.stat(path)
    except OSError:
        return None
    return (told.st_dev, told.st_ino) if stat.S_ISREG(told.st_mode) else None


def _is_result(path: str) -> bool:
    with open(path, "rb") as file:
        head = file.read(_HEAD)
    return any(beginning in head for beginning in _BEGINNINGS)
