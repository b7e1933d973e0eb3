"""Settings: what the editor's user wishes, laid over the nearest config file as the command line's options are."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any, NamedTuple

from tonecheck import config
from tonecheck.config import Config
from tonecheck.errors import ConfigError
from tonecheck.files import Settings
from tonecheck.findings import DIMENSIONS

SECTION = "tonecheck"


class Wishes(NamedTuple):
    """The client's settings for one document; an empty one leaves the matter to the config files."""

    enable: bool = True
    scorer: str = "auto"
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    allow: tuple[str, ...] = ()
    severity: tuple[tuple[str, str], ...] = ()
    min_severity: str = ""
    config: str = ""
    code_lens: bool = True
    inlay_hints: bool = False
    thresholds: tuple[tuple[str, float], ...] = ()


def read(values: Any) -> Wishes:
    """The settings in what a client sent for its section. Raises ConfigError, which names the setting."""
    if not isinstance(values, Mapping):
        return Wishes()
    return Wishes(
        enable=_flag(values, "enable", True),
        scorer=_one_of(values, "scorer", ("auto", *config.SCORERS)) or "auto",
        select=_names(values, "select"),
        ignore=_names(values, "ignore"),
        allow=_names(values, "allow"),
        severity=_severities(values),
        min_severity=_one_of(values, "minSeverity", ("hint", "warning", "error")),
        config=_text(values, "config"),
        code_lens=_flag(values, "codeLens", True),
        inlay_hints=_flag(values, "inlayHints", False),
        thresholds=_limits(values),
    )


def _flag(values: Mapping[str, Any], name: str, default: bool) -> bool:
    value = values.get(name)
    if value is None:
        return default
    if not isinstance(value, bool):
        raise ConfigError(f"setting {SECTION}.{name}: must be true or false")
    return value


def _text(values: Mapping[str, Any], name: str) -> str:
    value = values.get(name) or ""
    if not isinstance(value, str):
        raise ConfigError(f"setting {SECTION}.{name}: must be text")
    return value


def _one_of(values: Mapping[str, Any], name: str, choices: tuple[str, ...]) -> str:
    value = _text(values, name)
    if value and value not in choices:
        raise ConfigError(f"setting {SECTION}.{name}: “{value}” is not one of {', '.join(choices)}")
    return value


def _names(values: Mapping[str, Any], name: str) -> tuple[str, ...]:
    value = values.get(name) or []
    if not isinstance(value, (list, tuple)) or not all(isinstance(item, str) for item in value):
        raise ConfigError(f"setting {SECTION}.{name}: must be a list of names")
    return tuple(value)


def _severities(values: Mapping[str, Any]) -> tuple[tuple[str, str], ...]:
    value = values.get("severity") or {}
    if not isinstance(value, Mapping):
        raise ConfigError(f"setting {SECTION}.severity: must name rules and severities")
    for name, severity in value.items():
        config.read_severity(severity, f"setting {SECTION}.severity.{name}")
    return tuple(value.items())


def _limits(values: Mapping[str, Any]) -> tuple[tuple[str, float], ...]:
    value = values.get("thresholds") or {}
    if not isinstance(value, Mapping):
        raise ConfigError(f"setting {SECTION}.thresholds: must name dimensions and numbers")
    for name, number in value.items():
        if name not in DIMENSIONS:
            raise ConfigError(
                f"setting {SECTION}.thresholds: unknown dimension “{name}”; known: {', '.join(DIMENSIONS)}"
            )
        if isinstance(number, bool) or not isinstance(number, (int, float)) or not 0 <= number <= 100:
            raise ConfigError(f"setting {SECTION}.thresholds.{name}: must be a number from 0 to 100")
    return tuple(value.items())


class Configs:
    """The settings in force for a path under a client's wishes; read anew when their file has changed."""

    def __init__(self) -> None:
        self._known: dict[tuple[Wishes, str | None], Settings] = {}
        self._stamps: dict[str, tuple[int, int]] = {}

    def forget(self) -> None:
        """Read every file anew from here on."""
        config.load.cache_clear()
        self._known.clear()

    def of(self, path: str, wishes: Wishes) -> Config:
        """The settings for the file at `path`. Raises ConfigError, which names the file and the key."""
        file = file_for(path, wishes)
        if file and self._has_changed(file):
            self.forget()
        if (wishes, file) not in self._known:
            self._known[wishes, file] = Settings(_overrides(wishes), file, isolated=file is None)
        return self._known[wishes, file].for_path(path)

    def _has_changed(self, file: str) -> bool:
        """Whether the file is another than when it was last looked at."""
        try:
            told = os.stat(file)
            stamp = (told.st_mtime_ns, told.st_size)
        except OSError:
            stamp = (0, 0)
        before = self._stamps.get(file)
        self._stamps[file] = stamp
        return before not in (None, stamp)


def file_for(path: str, wishes: Wishes) -> str | None:
    """The config file for the file at `path`: the one that the user names, or the nearest."""
    folder = os.path.dirname(os.path.abspath(path))
    if wishes.config:
        return os.path.join(folder, os.path.expanduser(wishes.config))
    return config.find_file(folder)


def _overrides(wishes: Wishes) -> dict[str, Any]:
    """The wishes as the command line's options would be."""
    return {
        "select": wishes.select,
        "ignore": wishes.ignore,
        "allow": wishes.allow,
        "severity": {name: config.read_severity(value, name) for name, value in wishes.severity} or None,
        "min_severity": config.read_severity(wishes.min_severity, "minSeverity") if wishes.min_severity else None,
        "scorer": None if wishes.scorer == "auto" else wishes.scorer,
        "thresholds": dict(wishes.thresholds) or None,
    }
