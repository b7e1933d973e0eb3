"""The settings in force for a path, each with where it came from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from tonecheck.config import KEYS, Config
from tonecheck.config.vocabulary import Vocabulary
from tonecheck.findings import KindOfMessage, Severity
from tonecheck.formats import guess
from tonecheck.rule import Rule


def lines(path: str, config: Config, active: int, kind: KindOfMessage | None = None) -> Iterator[str]:
    """One line a setting: its name, its value, its origin."""
    yield f"settings for {path}: {active} rules on"
    known = guess(path)
    yield _line("format", known or "by content", f"by {'its name' if known else 'its first characters'}")
    if kind:
        yield _line("kind", kind.name, f"by {kind.why}")
    for name in KEYS:
        if name != "overrides" and not (name == "kind" and kind):
            yield _line(name.replace("_", "-"), _shown(getattr(config, name)), config.origins.get(name, "default"))


def _line(name: str, value: Any, origin: str) -> str:
    return f"  {name:14} {value}  ({origin})"


def _shown(value: Any) -> Any:
    """A value as short as it can be told: rules by their names, severities by theirs."""
    if isinstance(value, Severity):
        return value.label
    if isinstance(value, Rule):
        return value.id
    if isinstance(value, Vocabulary):
        return f"{len(value.rules)} rules, {len(value.allow)} allowed"
    if isinstance(value, Mapping):
        return {name: _shown(item) for name, item in value.items()}
    return [_shown(item) for item in value] if isinstance(value, tuple) else value
