"""The settings in force for a path, each with where it came from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields

from tonecheck.config import Config
from tonecheck.findings import Severity
from tonecheck.formats import guess

_INTERNAL = frozenset({"origins", "root", "overrides"})


def lines(path: str, config: Config, active: int) -> Iterator[str]:
    """One line a setting: its name, its value, its origin."""
    yield f"settings for {path}: {active} rules on"
    known = guess(path)
    yield f"  {'format':14} {known or 'by content'}  (by {'its name' if known else 'its first characters'})"
    for item in fields(config):
        if item.name in _INTERNAL:
            continue
        value = getattr(config, item.name)
        if item.name == "rules":
            value = [rule.id for rule in value]
        elif isinstance(value, Severity):
            value = value.label
        elif item.name == "severity":
            value = {name: severity.label for name, severity in value.items()}
        elif isinstance(value, tuple):
            value = list(value)
        origin = config.origins.get(item.name, "default")
        yield f"  {item.name.replace('_', '-'):14} {value}  ({origin})"
