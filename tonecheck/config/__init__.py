"""Settings: frozen, complete, and valid for one path.

Every setting is one field of `Config`, declared with `key`: its reader, its error messages, its entry in the JSON
Schema and its section in the reference all come from there. What a type of value is, is in
`tonecheck.config.reading`, imported only where there is a file to read.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields, replace
from functools import lru_cache
from typing import Any, NamedTuple

from tonecheck.errors import ConfigError
from tonecheck.findings import DIMENSIONS, LOW_IS_GOOD, Severity
from tonecheck.rule import Rule

FILE_NAMES = ("tonecheck.toml", "pyproject.toml")
SCORERS = ("fast", "standard", "torch", "none")


class Key(NamedTuple):
    """One setting, or one key of a table in it.

    ``type`` is a name in `tonecheck.config.reading.TYPES`; ``doc`` one or two sentences of Markdown for the
    reference; ``example`` the value as TOML spells it. Where a setting ``joins``, a list or table is added to what was
    set before (by a preset, or for the whole tree); otherwise it takes its place. One that is not ``local`` is for a
    whole tree of files and cannot stand in an override.
    """

    type: str
    doc: str
    example: str = ""
    joins: bool = False
    local: bool = True


def key(default: Any, type: str, doc: str, example: str = "", *, joins: bool = False, local: bool = True) -> Any:
    """A field of `Config` that users can set; see `Key`."""
    metadata = {"key": Key(type, doc, example, joins, local)}
    if isinstance(default, dict):
        return field(default_factory=dict, metadata=metadata)
    return field(default=default, metadata=metadata)


@dataclass(frozen=True, slots=True)
class Override:
    """Settings for the paths that match one of `paths` (globs, relative to the config file), read and valid."""

    paths: tuple[str, ...]
    values: Mapping[str, Any] = field(hash=False)


@dataclass(frozen=True, slots=True)
class Config:
    """The settings in force for one path.

    ``origins`` tells for each setting that was made which file (or override, or command line) it came from;
    ``root`` is the folder that globs start from.
    """

    select: tuple[str, ...] = key(
        (),
        "names",
        "Only these rules, families or dimensions. Without it, every rule that is on by default.",
        '["corporate", "hollow-apology"]',
    )
    ignore: tuple[str, ...] = key(
        (),
        "names",
        "Not these rules, families or dimensions. A rule in `select` survives an ignored family.",
        '["wordy"]',
        joins=True,
    )
    severity: Mapping[str, Severity] = key(
        {},
        "severities",
        "How much a finding of a rule or family weighs: `hint`, `warning` or `error`.",
        '{ wordy = "warning" }',
        joins=True,
    )
    min_severity: Severity = key(  # noqa: RUF009 - makes a field
        Severity.HINT, "severity", "Leave out findings that weigh less.", '"warning"'
    )
    thresholds: Mapping[str, float] = key(
        {},
        "thresholds",
        "The score from 0 to 100 that a document must reach, or for `corporate` not exceed. A document on the wrong side "
        "is a finding, `score-warmth` and so on.",
        "{ warmth = 45, corporate = 50 }",
        joins=True,
    )
    allow: tuple[str, ...] = key(
        (),
        "strings",
        "Names and words that no rule may touch, in exactly this spelling.",
        '["Leverage Edu"]',
        joins=True,
    )
    rules: tuple[Rule, ...] = key(
        (),
        "rules",
        "Rules of your own, each a table `[rules.NAME]`.",
        '{ say-parcel = { phrases = ["consignment~ => parcel~"], message = "We say parcel." } }',
        joins=True,
    )
    scorer: str = key("fast", "scorer", "Who rates the copy; `none` rates nothing.", '"standard"')
    encoding: str | None = key(
        None, "encoding", "How files are encoded that neither say so nor are UTF-8.", '"windows-1252"'
    )
    formats: Mapping[str, str] = key(
        {},
        "formats",
        "The format of files whose name does not tell, by glob.",
        '{ "*.letter" = "text" }',
        joins=True,
        local=False,
    )
    include: tuple[str, ...] = key(
        (), "strings", "In folders, only files that match one of these globs.", '["mails/**"]', local=False
    )
    exclude: tuple[str, ...] = key(
        (), "strings", "In folders, no files that match one of these globs.", '["archive"]', joins=True, local=False
    )
    max_file_size: int = key(32, "megabytes", "Larger files are not read; in megabytes.", "8", local=False)
    overrides: tuple[Override, ...] = key(
        (),
        "overrides",
        "Settings for some paths: `paths` is a list of globs, the rest are settings. Later ones win.",
        '[{ paths = ["legal/**"], ignore = ["legalese"] }]',
        joins=True,
        local=False,
    )
    root: str = "."
    origins: Mapping[str, str] = field(default_factory=dict)

    def for_path(self, path: str) -> Config:
        """These settings with the overrides whose globs match `path`."""
        config = self
        relative = os.path.relpath(os.path.abspath(path), os.path.abspath(self.root)).replace(os.sep, "/")
        for override in self.overrides:
            if any(glob_match(relative, pattern) for pattern in override.paths):
                config = config.with_values(override.values, f"overrides for {', '.join(override.paths)}")
        return config

    def with_values(self, values: Mapping[str, Any], origin: str) -> Config:
        """These settings with `values` (read, by field name) on top; `origin` says where they come from."""
        joined = {
            name: _joined(getattr(self, name), value) if name in _JOINING else value for name, value in values.items()
        }
        return replace(self, **joined, origins={**self.origins, **dict.fromkeys(values, origin)})


KEYS: Mapping[str, Key] = {item.name: item.metadata["key"] for item in fields(Config) if item.metadata}
_JOINING = frozenset(name for name, known in KEYS.items() if known.joins)


def _joined(old: Any, new: Any) -> Any:
    return {**old, **new} if isinstance(old, Mapping) else tuple(dict.fromkeys((*old, *new)))


def glob_match(path: str, pattern: str) -> bool:
    """Whether a ``/``-separated relative path matches a glob; ``**`` spans folders, a bare name any folder."""
    return _glob(pattern).fullmatch(path) is not None


@lru_cache(maxsize=256)
def _glob(pattern: str) -> Any:
    import re

    pattern = pattern.strip("/") if "/" in pattern.strip("/") else "**/" + pattern.strip("/")
    out, at = "", 0
    while at < len(pattern):
        if pattern.startswith("**/", at):
            out, at = out + "(?:[^/]*/)*", at + 3
        elif pattern.startswith("**", at):
            out, at = out + ".*", at + 2
        elif pattern[at] == "*":
            out, at = out + "[^/]*", at + 1
        elif pattern[at] == "?":
            out, at = out + "[^/]", at + 1
        else:
            out, at = out + re.escape(pattern[at]), at + 1
    return re.compile(out + "(?:/.*)?")


def find_file(start: str) -> str | None:
    """The nearest config file from the folder `start` upward; a pyproject.toml counts if it has our table."""
    folder = os.path.abspath(start)
    while True:
        for name in FILE_NAMES:
            path = os.path.join(folder, name)
            if os.path.isfile(path) and (name != "pyproject.toml" or _has_table(path)):
                return path
        parent = os.path.dirname(folder)
        if parent == folder:
            return None
        folder = parent


def _has_table(path: str) -> bool:
    with open(path, "rb") as file:
        return b"[tool.tonecheck" in file.read()


@lru_cache(maxsize=256)
def load(path: str) -> Config:
    """Read a config file. Raises ConfigError, which names the file and the key."""
    from tonecheck.config.reading import read_file

    return read_file(path)


def check_names(config: Config, rules: Iterable[Rule]) -> None:
    """Raise ConfigError where select, ignore or severity name something that does not exist."""
    if not (config.select or config.ignore or config.severity):
        return
    known = {"unused-ignore", *DIMENSIONS, *(f"score-{d}" for d in DIMENSIONS)}
    for rule in (*rules, *config.rules):
        known |= {rule.id, rule.family}
    for setting in ("select", "ignore", "severity"):
        for name in getattr(config, setting):
            if name not in known:
                origin = config.origins.get(setting, "command line")
                raise ConfigError(
                    f"{origin}: {setting}: there is no rule, family or dimension “{name}”{_close(name, known)}"
                )


def _close(name: str, known: set[str]) -> str:
    from difflib import get_close_matches

    close = get_close_matches(name, sorted(known), 1, 0.5)
    return f"; did you mean “{close[0]}”?" if close else "; `tonecheck rules` lists them all"


def nearest(name: str, known: Iterable[str]) -> str:
    """A hint that names the closest valid name, or all of them where none is close."""
    from difflib import get_close_matches

    names = sorted(str(n).replace("_", "-") for n in known)
    close = get_close_matches(name.replace("_", "-"), names, 1, 0.5)
    return f"; did you mean “{close[0]}”?" if close else f"; known: {', '.join(names)}"


def read_severity(value: Any, where: str) -> Severity:
    """A severity by its name. Raises ConfigError."""
    try:
        return Severity[str(value).upper()]
    except KeyError:
        raise ConfigError(f"{where}: “{value}” is no severity; use hint, warning or error") from None


def fails(dimension: str, value: float, threshold: float) -> bool:
    """Whether a score is on the wrong side of its threshold."""
    return value > threshold if dimension in LOW_IS_GOOD else value < threshold
