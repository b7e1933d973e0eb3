"""Settings: frozen, complete, and valid for one path. An unknown key is an error with file, key and the nearest valid one."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from functools import lru_cache
from typing import Any

from tonecheck.errors import ConfigError
from tonecheck.findings import DIMENSIONS, LOW_IS_GOOD, Severity
from tonecheck.phrases import parse
from tonecheck.rule import Rule

FILE_NAMES = ("tonecheck.toml", "pyproject.toml")
SCORERS = ("fast", "standard", "none")


@dataclass(frozen=True, slots=True)
class Override:
    """Settings for the paths that match one of `paths` (globs, relative to the config file)."""

    paths: tuple[str, ...]
    settings: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Config:
    """The settings in force for one path.

    ``select`` and ``ignore`` name rules, families or dimensions; an empty ``select`` means every rule
    that is on by default. ``thresholds`` give the score that a document must reach (or, for corporate,
    not exceed). ``origins`` tells for each setting which file it came from.
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    severity: Mapping[str, Severity] = field(default_factory=dict)
    min_severity: Severity = Severity.HINT
    thresholds: Mapping[str, float] = field(default_factory=dict)
    allow: tuple[str, ...] = ()
    rules: tuple[Rule, ...] = ()
    scorer: str = "fast"
    encoding: str | None = None
    formats: Mapping[str, str] = field(default_factory=dict)
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    max_file_size: int = 32
    overrides: tuple[Override, ...] = ()
    root: str = "."
    origins: Mapping[str, str] = field(default_factory=dict)

    def for_path(self, path: str) -> Config:
        """These settings with the overrides whose globs match `path`."""
        config = self
        relative = os.path.relpath(os.path.abspath(path), os.path.abspath(self.root)).replace(os.sep, "/")
        for override in self.overrides:
            if any(glob_match(relative, pattern) for pattern in override.paths):
                config = _apply(config, override.settings, f"overrides for {', '.join(override.paths)}")
        return config


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
    table = _read(path)
    if os.path.basename(path) == "pyproject.toml":
        table = table.get("tool", {}).get("tonecheck", {})
    config = replace(Config(), root=os.path.dirname(os.path.abspath(path)))
    return _apply(config, table, path)


def _read(path: str) -> dict[str, Any]:
    if sys.version_info >= (3, 11):
        import tomllib
    else:
        import tomli as tomllib
    try:
        with open(path, "rb") as file:
            return tomllib.load(file)
    except OSError as error:
        raise ConfigError(f"{path}: {error.strerror}") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigError(f"{path}: not valid TOML: {error}") from None


def _apply(config: Config, table: Mapping[str, Any], origin: str) -> Config:
    values: dict[str, Any] = {}
    for raw_key, value in table.items():
        name = raw_key.replace("-", "_")
        reader = _READERS.get(name)
        if reader is None:
            raise ConfigError(f"{origin}: unknown key “{raw_key}”{nearest(raw_key, _READERS)}")
        values[name] = reader(value, f"{origin}: {raw_key}")
    if "rules" in values:
        values["rules"] = (*config.rules, *values["rules"])
    origins = {**config.origins, **dict.fromkeys(values, origin)}
    return replace(config, **values, origins=origins)


def nearest(name: str, known: Any) -> str:
    """A hint that names the closest valid name, or all of them where none is close."""
    from difflib import get_close_matches

    names = sorted(str(n).replace("_", "-") for n in known)
    close = get_close_matches(name.replace("_", "-"), names, 1, 0.5)
    return f"; did you mean “{close[0]}”?" if close else f"; known: {', '.join(names)}"


def _strings(value: Any, where: str) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise ConfigError(f"{where}: must be a list of strings")
    return tuple(value)


def _names(value: Any, where: str) -> tuple[str, ...]:
    # Own rules can be named too, so names are checked when the whole config is known.
    return _strings(value, where)


def read_severity(value: Any, where: str) -> Severity:
    """A severity by its name. Raises ConfigError."""
    try:
        return Severity[str(value).upper()]
    except KeyError:
        raise ConfigError(f"{where}: “{value}” is no severity; use hint, warning or error") from None


def _table(value: Any, where: str) -> Mapping[str, Any]:
    if not isinstance(value, dict):
        raise ConfigError(f"{where}: must be a table")
    return value


def _severities(value: Any, where: str) -> Mapping[str, Severity]:
    return {name: read_severity(text, f"{where}.{name}") for name, text in _table(value, where).items()}


def _thresholds(value: Any, where: str) -> Mapping[str, float]:
    for name, number in _table(value, where).items():
        if name not in DIMENSIONS:
            raise ConfigError(f"{where}: unknown dimension “{name}”{nearest(name, DIMENSIONS)}")
        if isinstance(number, bool) or not isinstance(number, (int, float)) or not 0 <= number <= 100:
            raise ConfigError(f"{where}.{name}: must be a number from 0 to 100")
    return dict(value)


def _choice(*choices: str) -> Any:
    def read(value: Any, where: str) -> str:
        if value not in choices:
            raise ConfigError(f"{where}: “{value}” is not one of {', '.join(choices)}")
        return str(value)

    return read


def _encoding(value: Any, where: str) -> str:
    import codecs

    try:
        return codecs.lookup(str(value)).name
    except LookupError:
        raise ConfigError(f"{where}: “{value}” is no known encoding") from None


def _formats(value: Any, where: str) -> Mapping[str, str]:
    from tonecheck.formats import FORMATS

    read = _choice(*FORMATS)
    return {pattern: read(name, f"{where}.{pattern}") for pattern, name in _table(value, where).items()}


def _size(value: Any, where: str) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value < 1:
        raise ConfigError(f"{where}: must be a whole number of megabytes")
    return value


def _overrides(value: Any, where: str) -> tuple[Override, ...]:
    found = []
    for number, table in enumerate(value if isinstance(value, list) else [value], 1):
        settings = dict(_table(table, f"{where}[{number}]"))
        if "paths" not in settings:
            raise ConfigError(f"{where}[{number}]: needs “paths”, a list of globs")
        paths = _strings(settings.pop("paths"), f"{where}[{number}].paths")
        _apply(Config(), settings, f"{where}[{number}]")
        found.append(Override(paths, settings))
    return tuple(found)


_RULE_KEYS = (
    "phrases",
    "message",
    "why",
    "source",
    "alternatives",
    "severity",
    "dimension",
    "roles",
    "quiet-near",
    "good",
    "bad",
)


def _own_rules(value: Any, where: str) -> tuple[Rule, ...]:
    return tuple(
        _own_rule(name, _table(table, f"{where}.{name}"), f"{where}.{name}")
        for name, table in _table(value, where).items()
    )


def _own_rule(name: str, table: Mapping[str, Any], where: str) -> Rule:
    for key in table:
        if key not in _RULE_KEYS:
            raise ConfigError(f"{where}: unknown key “{key}”{nearest(key, _RULE_KEYS)}")
    for key in ("phrases", "message"):
        if key not in table:
            raise ConfigError(f"{where}: needs “{key}”")
    dimension = _choice(*DIMENSIONS)(table.get("dimension", "corporate"), f"{where}.dimension")
    texts = {
        key: _strings(table.get(key, []), f"{where}.{key}")
        for key in ("phrases", "alternatives", "roles", "good", "bad")
    }
    for line in texts["phrases"]:
        _check_phrase(line, where)
    return Rule(
        id=name,
        family="own",
        dimension=dimension,
        message=str(table["message"]),
        why=str(table.get("why", "A rule of your own house voice.")),
        source=str(table.get("source", "house voice")),
        alternatives=texts["alternatives"],
        bad=texts["bad"],
        good=texts["good"],
        severity=read_severity(table.get("severity", "warning"), f"{where}.severity"),
        phrases="\n".join(texts["phrases"]),
        quiet_near=str(table.get("quiet-near", "")),
        roles=texts["roles"],
    )


def _check_phrase(line: str, where: str) -> None:
    from tonecheck.errors import PhraseError
    from tonecheck.phrases import anchors

    try:
        anchors(parse(line).nodes)
    except PhraseError as error:
        raise ConfigError(f"{where}.phrases: “{line}”: {error}") from None


_READERS: dict[str, Any] = {
    "select": _names,
    "ignore": _names,
    "severity": _severities,
    "min_severity": read_severity,
    "thresholds": _thresholds,
    "allow": _strings,
    "rules": _own_rules,
    "scorer": _choice(*SCORERS),
    "encoding": _encoding,
    "formats": _formats,
    "include": _strings,
    "exclude": _strings,
    "max_file_size": _size,
    "overrides": _overrides,
}
assert set(_READERS) <= {f.name for f in fields(Config)}


def check_names(config: Config, rules: tuple[Rule, ...]) -> None:
    """Raise ConfigError where select, ignore or severity name something that does not exist."""
    known = {"unused-ignore", *DIMENSIONS, *(f"score-{d}" for d in DIMENSIONS)}
    for rule in (*rules, *config.rules):
        known |= {rule.id, rule.family}
    for setting in ("select", "ignore", "severity"):
        for name in getattr(config, setting):
            if name not in known:
                origin = config.origins.get(setting, "command line")
                hint = nearest(name, known) if len(known) < 12 else _close(name, known)
                raise ConfigError(f"{origin}: {setting}: there is no rule, family or dimension “{name}”{hint}")


def _close(name: str, known: set[str]) -> str:
    from difflib import get_close_matches

    close = get_close_matches(name, sorted(known), 1, 0.5)
    return f"; did you mean “{close[0]}”?" if close else "; `tonecheck rules` lists them all"


def fails(dimension: str, value: float, threshold: float) -> bool:
    """Whether a score is on the wrong side of its threshold."""
    return value > threshold if dimension in LOW_IS_GOOD else value < threshold
