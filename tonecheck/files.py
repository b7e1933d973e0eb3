"""The only file access: which files to read, reading them as documents, and writing fixes back."""

from __future__ import annotations

import os
import re
import stat
import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any, BinaryIO

from tonecheck.config import COMMAND_LINE, Config, find_file, glob_match, load
from tonecheck.errors import ConfigError, DocumentError, OtherLanguageError
from tonecheck.formats import guess, language, looks_like_html, names_another_language, other_languages, problem
from tonecheck.patterns import lazy
from tonecheck.text import Document

_SKIPPED_FOLDERS = frozenset(
    ".git .hg .svn node_modules __pycache__ .venv venv .tox .nox .mypy_cache .ruff_cache .pytest_cache .eggs".split()
)
# Named on the command line, these are a mistake or wait for a reader of their own: read as prose, their
# keys and code would be taken for copy.
_NOT_COPY = frozenset(".py .js .ts .css .scss .jsonl .toml .xml .rb .go .java .c .h .rs .sh".split())

# Names that end like copy and are read by programs or lawyers.
_NO_COPY = lazy(
    r"(?:requirements|constraints)(?:[-_.]\w+)?\.txt|cmakelists\.txt|robots\.txt|humans\.txt|ads\.txt|llms\.txt"
    r"|(?:un)?licen[cs]e\.(?:txt|md)|copying\.(?:txt|md)",
    re.IGNORECASE,
)


class Settings:
    """The settings for each file: the nearest config file, or the one named on the command line."""

    def __init__(
        self, override: dict[str, Any], config_file: str | None = None, isolated: bool = False, unfiltered: bool = False
    ) -> None:
        """With `unfiltered`, the settings as if they had neither ``include`` nor ``exclude``."""
        self._override = override
        self._config_file = config_file
        self._isolated = isolated
        self._unfiltered = unfiltered
        self._folders: dict[str, Config] = {}

    def anew(self) -> Settings:
        """The same, from the config files as they are now."""
        load.cache_clear()
        return Settings(self._override, self._config_file, self._isolated)

    def unfiltered(self) -> Settings:
        """The same, as if nothing were included or excluded."""
        return Settings(self._override, self._config_file, self._isolated, unfiltered=True)

    def base(self, folder: str) -> Config:
        """The settings of a folder, before the overrides for paths."""
        if folder not in self._folders:
            config = self._with_command_line(self._load(folder))
            self._folders[folder] = replace(config, include=(), exclude=()) if self._unfiltered else config
        return self._folders[folder]

    def _load(self, folder: str) -> Config:
        if self._isolated:
            return Config()
        path = self._config_file or find_file(folder)
        return load(path) if path else Config()

    def for_path(self, path: str) -> Config:
        """The settings in force for a file; the command line wins."""
        base = self.base(os.path.dirname(os.path.abspath(path)))
        config = base.for_path(path)
        return config if config is base else self._with_command_line(config)

    def _with_command_line(self, config: Config) -> Config:
        values = {name: value for name, value in self._override.items() if value not in (None, ())}
        return config.with_values(values, COMMAND_LINE) if values else config


def walk(paths: Sequence[str], settings: Settings, force_exclude: bool = False) -> Iterator[str]:
    """The files to check, sorted within each folder, each once.

    In folders, those that hold copy by their name and that no .gitignore, ``include`` or ``exclude`` leaves out. A file
    that is named is always taken, unless it is a word list of the settings; with `force_exclude` only where it would be
    in its folder, whatever .gitignore says. A folder that cannot be looked into is given itself, so that reading it tells
    why. Raises DocumentError for a path that does not exist.
    """
    seen: set[str] = set()
    for path in paths:
        for found in _expand(path, settings):
            if found not in seen and (not force_exclude or found == "-" or _is_wanted(found, settings.for_path(found))):
                # A folder alone leads to each file once, and there may be very many.
                if len(paths) > 1 or not os.path.isdir(path):
                    seen.add(found)
                yield found


def why_nothing(paths: Sequence[str], settings: Settings, force_exclude: bool = False) -> str:
    """The reason why `walk` finds nothing in `paths`, for whoever expected copy there."""
    found = next(walk(paths, settings.unfiltered(), force_exclude), None)
    config = settings.for_path(found) if found else None
    names = [name for name in ("include", "exclude") if config and getattr(config, name)]
    if not config or not names:
        return "no file there holds copy by its name; a file that you name is read"
    told = " and ".join(f"`{name}` ({config.origins[name]})" for name in names)
    return f"{told} {'leaves' if len(names) == 1 else 'leave'} out every file there that holds copy"


def _expand(path: str, settings: Settings) -> Iterator[str]:
    if path == "-":
        yield path
    elif os.path.isfile(path):
        if not _is_word_list(path, settings.base(os.path.dirname(os.path.abspath(path)))):
            yield path
    elif os.path.isdir(path):
        yield from _walk_folder(path, settings, _Ignored(path))
    elif any(c in path for c in "*?["):
        from glob import glob

        found = sorted(glob(path, recursive=True))
        if not found:
            raise DocumentError(f"{path}: no file matches")
        for name in found:
            yield from _expand(name, settings)
    elif os.path.exists(path):
        raise DocumentError(f"{path}: is neither a file nor a folder")
    else:
        raise DocumentError(f"{path}: no such file or folder")


def _walk_folder(root: str, settings: Settings, ignored: _Ignored) -> Iterator[str]:
    closed: list[str] = []
    for folder, folders, names in os.walk(root, onerror=lambda error: closed.append(error.filename)):
        yield from _told(closed, settings)
        ignored.enter(folder)
        folders[:] = sorted(
            name
            for name in folders
            if name not in _SKIPPED_FOLDERS and not ignored.matches(os.path.join(folder, name) + "/")
        )
        config = settings.base(os.path.abspath(folder))
        for name in sorted(set(names) - other_languages(names)):
            path = _short(os.path.join(folder, name))
            if (
                not ignored.matches(path)
                and _is_wanted(path, config)
                and not _is_word_list(path, config)
                and not _is_special(path)
            ):
                yield path
    yield from _told(closed, settings)


def _told(closed: list[str], settings: Settings) -> Iterator[str]:
    """The folders that could not be looked into and that are not excluded; forgets them."""
    for folder in closed:
        config = settings.for_path(folder)
        relative = _from_root(folder, config)
        if not any(glob_match(relative, pattern) for pattern in config.exclude):
            yield _short(folder)
    closed.clear()


def _short(path: str) -> str:
    """A path without the ``./`` that walking puts before it."""
    return path.removeprefix(os.path.join(os.curdir, ""))


def _is_special(path: str) -> bool:
    """Whether a path is a pipe, a socket or a device, at which reading may wait for ever."""
    try:
        return not stat.S_ISREG(os.stat(path).st_mode)
    except OSError:
        # Reading it tells what is wrong with it.
        return False


def _is_word_list(path: str, config: Config) -> bool:
    """Whether a file is full of the words it forbids, and no copy."""
    return any(os.path.abspath(path) == os.path.abspath(words.path) for words in config.vocabulary)


def _from_root(path: str, config: Config) -> str:
    """A path as the globs of the settings mean it."""
    return os.path.relpath(os.path.abspath(path), os.path.abspath(config.root)).replace(os.sep, "/")


def _is_wanted(path: str, config: Config) -> bool:
    relative = _from_root(path, config)
    if any(glob_match(relative, pattern) for pattern in config.exclude):
        return False
    if config.include:
        return any(glob_match(relative, pattern) for pattern in config.include)
    if any(glob_match(relative, pattern) for pattern in config.formats):
        return True
    if _NO_COPY.fullmatch(os.path.basename(path)):
        return False
    name = relative if not relative.startswith("..") else path
    return guess(name) is not None and not names_another_language(name)


class _Ignored:
    """The .gitignore files from the repository's top down to the folder being walked."""

    def __init__(self, root: str) -> None:
        self._specs: list[tuple[str, Any]] = []
        parents = []
        folder = os.path.abspath(root)
        while not os.path.isdir(os.path.join(folder, ".git")) and os.path.dirname(folder) != folder:
            folder = os.path.dirname(folder)
            parents.append(folder)
        if os.path.isdir(os.path.join(folder, ".git")):
            for parent in reversed(parents):
                self.enter(parent)

    def enter(self, folder: str) -> None:
        """Take the rules of a folder's .gitignore into account from here on."""
        path = os.path.join(folder, ".gitignore")
        if os.path.isfile(path):
            from pathspec import GitIgnoreSpec

            with open(path, encoding="utf-8", errors="replace") as file:
                self._specs.append((os.path.abspath(folder) + os.sep, GitIgnoreSpec.from_lines(file)))

    def matches(self, path: str) -> bool:
        """Whether git would ignore the path; a folder ends with ``/``."""
        absolute = os.path.abspath(path) + ("/" if path.endswith("/") else "")
        return any(
            absolute.startswith(folder) and spec.match_file(absolute[len(folder) :].replace(os.sep, "/"))
            for folder, spec in self._specs
        )


def read(path: str, config: Config, stdin_name: str | None = None, format: str | None = None) -> Document:
    """Read a file (``-`` is standard input) as a document.

    Raises DocumentError where that cannot be, OtherLanguageError for a catalogue that says it is not English.
    """
    if path == "-":
        return decode(sys.stdin.buffer.read(), stdin_name or "<stdin>", config, format)
    try:
        size = os.path.getsize(path)
        if size > config.max_file_size * 1024 * 1024:
            raise DocumentError(
                f"is {size / 1024 / 1024:.0f} MB; the limit is {config.max_file_size} MB (set `max-file-size` to raise it)"
            )
        with open(path, "rb") as file:
            data = file.read()
    except OSError as error:
        raise DocumentError(error.strerror or str(error)) from None
    return decode(data, path, config, format)


def decode(data: bytes, path: str, config: Config, format: str | None = None) -> Document:
    """A document from bytes; its format from the argument, the settings, the name or its first characters."""
    relative = _from_root(path, config)
    name = relative if not relative.startswith("..") else path
    chosen = format or next((f for p, f in config.formats.items() if glob_match(relative, p)), None)
    if not chosen:
        head = data[:20000].decode("utf-8", "ignore")
        chosen = guess(name, head, named=True)
        suffix = os.path.splitext(path)[1].lower()
        if not chosen and suffix in _NOT_COPY:
            raise DocumentError(f"{suffix} files are not read; if this one is copy, name its format with --format")
        chosen = chosen or ("html" if looks_like_html(head) else "text")
    document = Document.decode(
        data, path, chosen, config.encoding or _unlike_others(chosen, data), templates_for(path, config)
    )
    other = "" if format else language(document, name)
    if other:
        raise OtherLanguageError(
            f"is in “{other}” by its name or header, and only English is read; --format reads it anyway"
        )
    if unread := problem(document):
        raise DocumentError(unread)
    return document


def _unlike_others(format: str, data: bytes) -> str | None:
    """The encoding of a .properties file that is not UTF-8: Java's default, which fits every file."""
    if format != "properties" or data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return None
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return "iso-8859-1"
    return None


def templates_for(path: str, config: Config) -> tuple[str, ...]:
    """The template languages that the settings name for a file; none where its name and content are to tell."""
    relative = _from_root(path, config)
    return next((names for pattern, names in config.templates.items() if glob_match(relative, pattern)), ())


def write(path: str, document: Document, text: str) -> None:
    """Replace a file's content, keeping its mode; all or nothing.

    Raises DocumentError where that is not allowed, and where the encoding cannot give the same bytes back.
    """
    try:
        # To write, though only to look: else a read-only file would be replaced all the same.
        with open(path, "r+b") as file:
            if file.read() != document.encode():
                raise DocumentError("is not fixed: its encoding would not come out byte for byte the same")
        with Replacement(path) as file:
            file.write(document.encode(text))
    except OSError as error:
        raise DocumentError(error.strerror or str(error)) from None


# Without O_BINARY, Windows would write line ends of its own.
_ANEW = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0)


class Replacement:
    """A file that takes the place of another when it is complete, and leaves it alone where writing failed.

    What is there and no file (a pipe, ``/dev/null``) is written to and never replaced. A ``private`` file is for its
    owner alone, whoever could read the one before.
    """

    def __init__(self, path: str, private: bool = False) -> None:
        self._private = private
        self._target = os.path.realpath(path)
        replaced = os.path.isfile(self._target) or not os.path.exists(self._target)
        self._temporary = f"{self._target}.tonecheck-{os.getpid()}" if replaced else self._target

    def __enter__(self) -> BinaryIO:
        number = os.open(self._temporary, _ANEW, 0o600 if self._private else 0o666)
        self._file = os.fdopen(number, "wb")
        return self._file

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        whole = False
        try:
            # What is buffered is written now, and a full disk may refuse it.
            self._file.close()
            whole = kind is None
        finally:
            if not whole and self._temporary != self._target:
                os.unlink(self._temporary)
        if whole and self._temporary != self._target:
            if not self._private and os.path.exists(self._target):
                os.chmod(self._temporary, os.stat(self._target).st_mode & 0o7777)
            os.replace(self._temporary, self._target)


def read_text(path: str) -> str:
    """A text file of our own making. Raises ConfigError, which names the file."""
    try:
        with open(path, encoding="utf-8", errors="surrogateescape", newline="") as file:
            return file.read()
    except OSError as error:
        raise ConfigError(f"{path}: {error.strerror}") from None


def write_text(path: str, text: str) -> None:
    """Write such a file, all or nothing. Raises ConfigError, which names it."""
    try:
        with Replacement(path) as file:
            file.write(text.encode("utf-8", "surrogateescape"))
    except OSError as error:
        raise ConfigError(f"{path}: {error.strerror}") from None


def repository(folder: str = ".") -> str | None:
    """The top folder of the git repository that holds `folder`, without asking git."""
    folder = os.path.abspath(folder)
    while not os.path.exists(os.path.join(folder, ".git")):
        parent = os.path.dirname(folder)
        if parent == folder:
            return None
        folder = parent
    return folder


def relative(path: str, folder: str) -> str:
    """`path` from `folder` with ``/`` between its parts; an absolute path where it lies outside."""
    absolute = os.path.abspath(path)
    inside = os.path.relpath(absolute, os.path.abspath(folder)).replace(os.sep, "/")
    return absolute.replace(os.sep, "/") if inside.startswith("../") else inside


BASELINE = ".tonecheck-baseline"


def find_baseline(config: Config) -> str | None:
    """The baseline file in force: the one that the settings name, else the nearest one from their folder upward."""
    if config.baseline:
        return os.path.join(config.root, config.baseline)
    folder = os.path.abspath(config.root)
    while not os.path.isfile(os.path.join(folder, BASELINE)):
        parent = os.path.dirname(folder)
        if parent == folder or os.path.exists(os.path.join(folder, ".git")):
            return None
        folder = parent
    return os.path.join(folder, BASELINE)
