"""What earlier runs found out, kept on disk: reports by document and settings, slow scorers' scores by sentence.

A report is kept under a hash of everything it came from: the text, its path and format, the settings, and tonecheck
itself. It is sealed with a key made from the same, so that nobody can read in it what he does not hold already (messages
quote the copy), and only believed if its checksum, made with that key, is right. A sentence's scores are kept under
a hash of its words. Whatever is damaged counts as absent and is made anew; where nothing can be kept, nothing is. Files
appear whole or not at all, no run waits for another, and what was used least recently goes first.
"""

from __future__ import annotations

import marshal
import os
import sys
from collections.abc import Sequence
from dataclasses import fields
from functools import lru_cache
from struct import Struct
from time import time
from typing import Any
from zlib import compress, crc32, decompress

from tonecheck import __version__, findings
from tonecheck.config import Config
from tonecheck.findings import Report, Score
from tonecheck.text import Document

try:  # What hashlib hands out, without the milliseconds that loading OpenSSL takes.
    from _blake2 import blake2b
    from _sha3 import shake_256  # type: ignore[import-not-found]
except ImportError:
    from hashlib import blake2b, shake_256

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tonecheck.scoring import Credit, Scorer

_TAG = (
    "Signature: 8a477f597d28d172789f06886806bc55\n"
    "# Results of tonecheck, which can be deleted at any time: `tonecheck clean`.\n"
    "# About cache directory tags see https://bford.info/cachedir/\n"
)
_MARKS = {"CACHEDIR.TAG": _TAG, ".gitignore": "*\n"}
_CONTENT = "v1"
# Settings that decide which files are read and how, not what is found in their text. Overrides for other paths are not
# among them: a mistake there is told whatever file is checked, so what was found before is no answer.
_ELSEWHERE = frozenset({"baseline", "encoding", "exclude", "formats", "include", "max_file_size", "origins", "root"})
# Both kinds of entry lie in 256 folders or files by the first byte of their hash; these are the limits of one. So all
# reports take at most 128 MB and all sentences 16 MB, some 300,000 of them.
_MOST_REPORTS, _MOST_BYTES = 100, 512 * 1024
_MOST_SENTENCES = 64 * 1024
_DAY = 24 * 60 * 60
_BINARY: int = getattr(os, "O_BINARY", 0)


def folder() -> str:
    """Where the cache is: ``TONECHECK_CACHE_DIR``, or the place that the system has for caches."""
    own = os.environ.get("TONECHECK_CACHE_DIR")
    if own:
        return os.path.abspath(own)
    if sys.platform == "win32":
        return os.path.join(os.environ.get("LOCALAPPDATA") or os.path.expanduser("~"), "tonecheck", "cache")
    default = "~/Library/Caches" if sys.platform == "darwin" else "~/.cache"
    return os.path.join(os.environ.get("XDG_CACHE_HOME") or os.path.expanduser(default), "tonecheck")


def clean() -> tuple[int, int]:
    """Delete everything in the cache; gives the number of files and of bytes. Raises OSError where it cannot."""
    from shutil import rmtree

    top = folder()
    content = os.path.join(top, _CONTENT)
    sizes = [os.lstat(os.path.join(path, name)).st_size for path, _, names in os.walk(content) for name in names]
    if os.path.isdir(content):
        rmtree(content)
    for name in _MARKS:
        if os.path.exists(os.path.join(top, name)):
            os.unlink(os.path.join(top, name))
    if os.path.isdir(top) and not os.listdir(top):
        os.rmdir(top)
    return len(sizes), sum(sizes)


class Slot:
    """The place of one document's report under one set of settings."""

    def __init__(self, document: Document, config: Config) -> None:
        self._document = document
        self._secret = _secret(document, config)
        name = blake2b(self._secret, digest_size=16).hexdigest()
        self._path = os.path.join(folder(), _CONTENT, "reports", name[:2], name[2:])

    def read(self) -> Report | None:
        """The report that was kept, or None."""
        try:
            with open(self._path, "rb") as file:
                data = file.read()
                self._touch(file.fileno())
        except OSError:
            return None
        if data[:16] != self._checksum(data[16:]):
            return None
        report = _unpack(marshal.loads(decompress(self._sealed(data[16:]))), self._document)
        assert isinstance(report, Report)
        return report

    def write(self, report: Report) -> None:
        """Keep a report; nothing happens where that is not possible."""
        sealed = self._sealed(compress(marshal.dumps(_pack(report)), 1))
        # What is larger would not outlive the next making of room.
        if len(sealed) <= _MOST_BYTES // 2 and _write(self._path, self._checksum(sealed) + sealed):
            _make_room(os.path.dirname(self._path))

    def _checksum(self, sealed: bytes) -> bytes:
        return blake2b(sealed, key=self._secret, digest_size=16).digest()

    def _sealed(self, data: bytes) -> bytes:
        """`data` with every bit changed by the key, or changed back."""
        stream = shake_256(self._secret).digest(len(data))
        return (int.from_bytes(data, "big") ^ int.from_bytes(stream, "big")).to_bytes(len(data), "big")

    def _touch(self, file: int) -> None:
        """Note that the report was used; once a day is enough to tell old from new."""
        if time() - os.fstat(file).st_mtime > _DAY:
            os.utime(self._path)


def slot(document: Document, config: Config) -> Slot | None:
    """The place of a report, or None where the settings hold something whose sameness cannot be told."""
    return Slot(document, config) if _settings(config) is not None else None


def _secret(document: Document, config: Config) -> bytes:
    path = os.path.relpath(os.path.abspath(document.path), os.path.abspath(config.root))
    made = blake2b(digest_size=32)
    # An encoding that keeps lone surrogates: names and text of files may hold them.
    made.update(repr((fingerprint(), _settings(config), path, document.format)).encode())
    made.update(_taught(config.rater))
    made.update(document.text.encode("utf-8", "surrogatepass"))
    return made.digest()


@lru_cache(maxsize=8)
def _taught(rater: str) -> bytes:
    """The checksum of the adapter file that a scorer is taught by; b"" without one."""
    path = rater.partition("+")[2]
    if not path:
        return b""
    try:
        with open(path, "rb") as file:
            return blake2b(file.read()).digest()
    except OSError:
        # Loading it will say what is wrong.
        return b"missing"


@lru_cache(maxsize=1)
def fingerprint() -> str:
    """What stands for this tonecheck: its version and the size and time of its every file, rules and weights too."""
    import tonecheck_models

    tops = [os.path.dirname(os.path.abspath(path)) for path in (__file__, tonecheck_models.__file__ or __file__)]
    return repr((__version__, sys.version, [_listed(top) for top in tops]))


def _listed(top: str) -> list[tuple[str, int, int]]:
    found = []
    for entry in sorted(os.scandir(top), key=lambda entry: entry.name):
        if entry.is_dir():
            found += _listed(entry.path) if entry.name != "__pycache__" else []
        else:
            told = entry.stat()
            found.append((entry.path, told.st_size, told.st_mtime_ns))
    return found


_last: tuple[Config, str | None] | None = None


def _settings(config: Config) -> str | None:
    """The settings that decide what is found. None where one is a piece of code, known only by its address."""
    global _last
    # Most files of a run share one object.
    if _last is None or _last[0] is not config:
        told = repr([(f.name, getattr(config, f.name)) for f in fields(config) if f.name not in _ELSEWHERE])
        _last = config, None if " at 0x" in told else told
    return _last[1]


_CLASSES: dict[str, Any] = {name: kind for name, kind in vars(findings).items() if isinstance(kind, type)}
_FIELDS = {
    kind: getattr(kind, "_fields", None) or tuple(f.name for f in fields(kind))
    for kind in _CLASSES.values()
    if hasattr(kind, "_fields") or hasattr(kind, "__dataclass_fields__")
}


def _pack(value: Any) -> Any:
    """A report as plain tuples, each with the name of its class first; the document is left out."""
    kind = type(value)
    if kind in (str, int, float, bool) or value is None:
        return value
    if kind is tuple:
        return ("", *map(_pack, value))
    if kind is Document:
        return ("Document",)
    if kind is findings.Severity:
        return ("Severity", int(value))
    return (kind.__name__, *[_pack(getattr(value, name)) for name in _FIELDS[kind]])


def _unpack(value: Any, document: Document) -> Any:
    if type(value) is not tuple:
        return value
    name = value[0]
    if name == "Document":
        return document
    parts = [_unpack(part, document) for part in value[1:]]
    return _CLASSES[name](*parts) if name else tuple(parts)


def _write(path: str, data: bytes) -> bool:
    """Write a file, all or nothing, for its owner alone; whether it is there now."""
    temporary = f"{path}.{os.getpid()}"
    try:
        try:
            file = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | _BINARY, 0o600)
        except FileNotFoundError:
            _make_folder(os.path.dirname(path))
            file = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | _BINARY, 0o600)
        try:
            os.write(file, data)
        finally:
            os.close(file)
        os.replace(temporary, path)
    except OSError:
        return False
    return True


def _make_folder(path: str) -> None:
    top = folder()
    # Only the last folder of a path is made with a mode by the system; all of ours shall be private.
    os.makedirs(os.path.dirname(top), exist_ok=True)
    for part in (top, os.path.join(top, _CONTENT), os.path.dirname(path), path):
        if not os.path.isdir(part):
            try:
                os.mkdir(part, 0o700)
            except FileExistsError:
                continue
            if part == top:
                for name, text in _MARKS.items():
                    _write(os.path.join(top, name), text.encode())


def _make_room(path: str) -> None:
    """Delete the reports of a folder that were not used for longest, where it is over its limits: down to half."""
    try:
        entries = [(told.st_mtime, told.st_size, entry.path) for entry in os.scandir(path) for told in (entry.stat(),)]
        size = sum(entry[1] for entry in entries)
        if len(entries) <= _MOST_REPORTS and size <= _MOST_BYTES:
            return
        left = len(entries)
        for _, bytes_, name in sorted(entries):
            if left <= _MOST_REPORTS // 2 and size <= _MOST_BYTES // 2:
                break
            os.unlink(name)
            left, size = left - 1, size - bytes_
    except OSError:
        # Another run makes room at the same time.
        return


# Hash of a sentence, its four scores, checksum of both. A record that was cut or changed is never found or never right.
_RECORD = Struct("<16s4dI")


class RememberedScores:
    """A scorer that is loaded only for sentences it has not met on this machine.

    The scores are exactly those that it would give: they are kept in full.
    """

    def __init__(self, name: str) -> None:
        from tonecheck.scoring import shown

        self.name = shown(name)
        self._asked = name
        self._salt = blake2b(f"{name} {fingerprint()}".encode() + _taught(name)).digest()
        self._parts: dict[int, bytes] = {}

    def score(self, texts: Sequence[str]) -> list[Score]:
        """See `tonecheck.scoring.Scorer`."""
        keys = {text: self._key(text) for text in texts}
        known = {text: score for text, key in keys.items() if (score := self._find(key))}
        missing = [text for text in keys if text not in known]
        if missing:
            known.update(zip(missing, self._scorer().score(missing)))
            self._keep([(keys[text], known[text]) for text in missing])
        return [known[text] for text in texts]

    def explain(self, text: str) -> list[Credit]:
        """See `tonecheck.scoring.Scorer`."""
        return self._scorer().explain(text)

    def _scorer(self) -> Scorer:
        from tonecheck.scoring import load

        return load(self._asked)

    def _key(self, text: str) -> bytes:
        return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16, key=self._salt).digest()

    def _path(self, part: int) -> str:
        return os.path.join(folder(), _CONTENT, "sentences", f"{part:02x}")

    def _part(self, part: int) -> bytes:
        if part not in self._parts:
            try:
                with open(self._path(part), "rb") as file:
                    self._parts[part] = file.read()
            except OSError:
                self._parts[part] = b""
        return self._parts[part]

    def _find(self, key: bytes) -> Score | None:
        part = self._part(key[0])
        at = part.find(key)
        while 0 <= at <= len(part) - _RECORD.size:
            _, *scores, checksum = _RECORD.unpack_from(part, at)
            if checksum == crc32(part[at : at + _RECORD.size - 4]):
                return Score(*scores)
            at = part.find(key, at + 1)
        return None

    def _keep(self, found: Sequence[tuple[bytes, Score]]) -> None:
        new: dict[int, bytes] = {}
        for key, score in found:
            record = _RECORD.pack(key, *score, 0)[:-4]
            new[key[0]] = new.get(key[0], b"") + record + crc32(record).to_bytes(4, "little")
        for part, records in new.items():
            old = self._part(part)
            if len(old) + len(records) > _MOST_SENTENCES:
                # The newest are at the end.
                self._parts[part] = (old + records)[-_MOST_SENTENCES // 2 // _RECORD.size * _RECORD.size :]
                _write(self._path(part), self._parts[part])
            else:
                self._parts[part] = old + records
                _append(self._path(part), records)


def _append(path: str, data: bytes) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND | _BINARY
    try:
        try:
            file = os.open(path, flags, 0o600)
        except FileNotFoundError:
            _make_folder(os.path.dirname(path))
            file = os.open(path, flags, 0o600)
        try:
            os.write(file, data)
        finally:
            os.close(file)
    except OSError:
        return
