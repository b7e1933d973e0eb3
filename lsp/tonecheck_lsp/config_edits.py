"""Changes of the config file that the user can take or leave: workspace edits that keep everything else as it is."""

from __future__ import annotations

import os
from typing import Any

import tomlkit
from lsprotocol import types as lsp
from pygls.uris import from_fs_path

from tonecheck.config import FILE_NAMES
from tonecheck.errors import ConfigError
from tonecheck.text import Span
from tonecheck_lsp.buffer import Lines
from tonecheck_lsp.documents import Open
from tonecheck_lsp.settings import Wishes, file_for


def file_to_edit(path: str, wishes: Wishes | None, folders: list[str]) -> tuple[str | None, str]:
    """The config file in force for a path, None where there is none, and the name to call it by."""
    file = file_for(path, wishes or Wishes())
    return file, os.path.basename(file) if file else FILE_NAMES[0]


def edit(ls: Any, document: Open, setting: str, value: str) -> lsp.WorkspaceEdit:
    """Add a value to a list of names in the nearest config file; without one, a file in the workspace's folder.

    Raises ConfigError where the file cannot be read.
    """
    file, _ = file_to_edit(document.path, document.wishes, ls.folders)
    changes: list[Any] = []
    text, target = "", file or os.path.join(_home(document.path, ls.folders), FILE_NAMES[0])
    uri = from_fs_path(target) or ""
    if file is None:
        changes.append(lsp.CreateFile(uri, options=lsp.CreateFileOptions(ignore_if_exists=True)))
    else:
        text = _read(file)
    span, new = _difference(text, added(text, target, setting, value))
    identifier = lsp.OptionalVersionedTextDocumentIdentifier(uri, None)
    place = Lines(text, ls.encoding).range(span)
    changes.append(lsp.TextDocumentEdit(identifier, [lsp.TextEdit(place, new)]))
    return lsp.WorkspaceEdit(document_changes=changes)


def _home(path: str, folders: list[str]) -> str:
    """The workspace's folder that a document lies in, or its own."""
    around = [folder for folder in folders if path.startswith(folder.rstrip(os.sep) + os.sep)]
    return max(around, key=len, default=os.path.dirname(path))


def _read(file: str) -> str:
    try:
        with open(file, encoding="utf-8", newline="") as opened:
            return opened.read()
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(f"{file}: cannot be read: {error}") from None


def added(text: str, path: str, setting: str, value: str) -> str:
    """The text of a config file with `value` in its list `setting`. Raises ConfigError where it is no valid TOML."""
    try:
        document: Any = tomlkit.parse(text)
    except tomlkit.exceptions.TOMLKitError as error:
        raise ConfigError(f"{path}: not valid TOML: {error}") from None
    table = document
    if os.path.basename(path) == "pyproject.toml":
        table = document.setdefault("tool", tomlkit.table(is_super_table=True))
        table = table.setdefault("tonecheck", tomlkit.table())
    if setting not in table:
        table[setting] = []
    if value not in table[setting]:
        table[setting].append(value)
    return tomlkit.dumps(document)


def _difference(old: str, new: str) -> tuple[Span, str]:
    """The one stretch of `old` that is another in `new`, and what it is there."""
    start = _shared(old, new)
    end = _shared(old[start:][::-1], new[start:][::-1])
    return Span(start, len(old) - end), new[start : len(new) - end]


def _shared(one: str, other: str) -> int:
    """How many characters two texts have in common at their beginning."""
    shortest = min(len(one), len(other))
    return next((at for at in range(shortest) if one[at] != other[at]), shortest)
