"""The settings in force for a path, each with where it came from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from tonecheck.config import KEYS, Config
from tonecheck.config.vocabulary import Vocabulary
from tonecheck.findings import KindOfMessage, Severity
from tonecheck.formats import guess
from tonecheck.rule import Rule
from tonecheck.templates.languages import Decision, decide
from tonecheck.text import Document


def lines(
    path: str, config: Config, active: int, document: Document | None = None, kind: KindOfMessage | None = None
) -> Iterator[str]:
    """One line a setting: its name, its value, its origin. `document` and `kind` are known where the file is there."""
    yield f"settings for {path}: {active} rules on"
    known = guess(path, named=True)
    format = document.format if document else known or "by content"
    by_name = format == known or (not document and known)
    by_setting = config.formats and format not in (known, guess(path, document.text, named=True) if document else known)
    origin = "formats" if by_setting else "its name" if by_name else "its first characters"
    yield _line("format", format, f"by {origin}")
    yield from _languages(path, config, document)
    if kind:
        yield _line("kind", kind.name, f"by {kind.why}")
    for name in KEYS:
        if name == "scorer" and config.adapter and name not in config.origins:
            yield _line(name, config.rater.partition("+")[0], f"by adapter, {config.origins['adapter']}")
        elif name != "overrides" and not (name == "kind" and kind):
            yield _line(name.replace("_", "-"), _shown(getattr(config, name)), config.origins.get(name, "default"))


def _languages(path: str, config: Config, document: Document | None) -> Iterator[str]:
    """One line for each template language of the file, and how that is known."""
    if document:
        found = decide(document.text, path, document.templates, config.origins.get("templates", "the settings"))
        for number, (language, why) in enumerate(found or [Decision("none", "no tags are in it")]):
            yield _line("" if number else "template tags", language, why)


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
