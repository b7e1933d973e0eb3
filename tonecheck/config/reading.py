"""From a config file to values: what each type of setting looks like, how it is read, and what is wrong with it.

A new type is one entry in `TYPES`: the function that reads it, and what a JSON Schema says of it. An unknown key is an
error with file, key and the nearest valid one.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, NamedTuple

from tonecheck.config import KEYS, SCORERS, Config, Key, Override, nearest, read_severity
from tonecheck.errors import ConfigError, PhraseError
from tonecheck.findings import DIMENSIONS, Severity
from tonecheck.formats import FORMATS
from tonecheck.formats.roles import ROLES
from tonecheck.phrases import anchors, parse
from tonecheck.rule import Rule


def read_file(path: str) -> Config:
    """The settings in a file. Raises ConfigError, which names the file and the key."""
    table = _toml(path)
    if os.path.basename(path) == "pyproject.toml":
        table = table.get("tool", {}).get("tonecheck", {})
    config = replace(Config(), root=os.path.dirname(os.path.abspath(path)))
    return config.with_values(values_of(table, KEYS, path), path)


def _toml(path: str) -> dict[str, Any]:
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


def values_of(table: Mapping[str, Any], keys: Mapping[str, Key], where: str) -> dict[str, Any]:
    """The values in a TOML table by field name. Raises ConfigError for a key that is not in `keys`."""
    values: dict[str, Any] = {}
    for spelling, value in table.items():
        name = spelling.replace("-", "_")
        if name not in keys:
            raise ConfigError(f"{where}: unknown key “{spelling}”{nearest(spelling, keys)}")
        values[name] = TYPES[keys[name].type].read(value, f"{where}: {spelling}")
    return values


class Type(NamedTuple):
    """A type of value: ``read`` takes what TOML holds and the place to name in errors; ``schema`` is a JSON Schema."""

    read: Callable[[Any, str], Any]
    schema: Mapping[str, Any]


def _strings(value: Any, where: str) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise ConfigError(f'{where}: must be a list of strings, like ["one", "two"]')
    return tuple(value)


def _string(value: Any, where: str) -> str:
    if not isinstance(value, str):
        raise ConfigError(f"{where}: must be a text in quotes")
    return value


def _table(value: Any, where: str) -> Mapping[str, Any]:
    if not isinstance(value, dict):
        raise ConfigError(f"{where}: must be a table, like [{where.rpartition(': ')[2]}]")
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


def _one_of(*choices: str) -> Type:
    def read(value: Any, where: str) -> str:
        if value not in choices:
            raise ConfigError(f"{where}: “{value}” is not one of {', '.join(choices)}")
        return str(value)

    return Type(read, {"enum": list(choices)})


def _encoding(value: Any, where: str) -> str:
    import codecs

    try:
        return codecs.lookup(str(value)).name
    except LookupError:
        raise ConfigError(
            f"{where}: “{value}” is no known encoding; examples: utf-8, windows-1252, iso-8859-15"
        ) from None


def _formats(value: Any, where: str) -> Mapping[str, str]:
    read = TYPES["format"].read
    return {pattern: read(name, f"{where}.{pattern}") for pattern, name in _table(value, where).items()}


def _size(value: Any, where: str) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value < 1:
        raise ConfigError(f"{where}: must be a whole number of megabytes, 1 or more")
    return value


LOCAL_KEYS = {name: known for name, known in KEYS.items() if known.local}


def _overrides(value: Any, where: str) -> tuple[Override, ...]:
    found = []
    for number, table in enumerate(value if isinstance(value, list) else [value], 1):
        here = f"{where}[{number}]"
        settings = dict(_table(table, here))
        if "paths" not in settings:
            raise ConfigError(f'{here}: needs “paths”, a list of globs, like paths = ["legal/**"]')
        paths = _strings(settings.pop("paths"), f"{here}.paths")
        found.append(Override(paths, local_values(settings, here)))
    return tuple(found)


def local_values(table: Mapping[str, Any], where: str) -> dict[str, Any]:
    """The values of settings that are for some files only. Raises ConfigError for one that is for all."""
    for spelling in table:
        name = spelling.replace("-", "_")
        if name in KEYS and name not in LOCAL_KEYS:
            raise ConfigError(f"{where}: “{spelling}” is for all files; move it to the top of the file")
    return values_of(table, LOCAL_KEYS, where)


# What a table [rules.NAME] holds: fields of Rule.
RULE_KEYS: Mapping[str, Key] = {
    "phrases": Key("phrases", "What it looks for: patterns, one a line (required).", '["consignment~ => parcel~"]'),
    "message": Key("string", "One sentence to the writer; `{text}` is the words found (required).", '"We say parcel."'),
    "why": Key("string", "What happens to the reader.", '"Nobody waits for a consignment."'),
    "source": Key("string", "Where that is known from.", '"Voice guide, page 4"'),
    "alternatives": Key("strings", "What to write instead, where the pattern does not say.", '["your parcel"]'),
    "severity": Key("severity", "`hint`, `warning` (the default) or `error`.", '"error"'),
    "dimension": Key(
        "dimension", "What it costs: `warmth`, `humanity`, `corporate` (the default) or `focus`.", '"focus"'
    ),
    "roles": Key("roles", "Only in these parts of a message.", '["subject", "button"]'),
    "quiet_near": Key("string", "Words near which it stays quiet.", '"freight pallet"'),
    "good": Key("strings", "Sentences in which it must find nothing: its tests.", '["Your parcel is here."]'),
    "bad": Key("strings", "Sentences in which it must find something.", '["Your consignment is here."]'),
}


def _rules(value: Any, where: str) -> tuple[Rule, ...]:
    return tuple(_rule(name, table, f"{where}.{name}") for name, table in _table(value, where).items())


def _rule(name: str, table: Any, where: str) -> Rule:
    values = values_of(_table(table, where), RULE_KEYS, where)
    for needed in ("phrases", "message"):
        if not values.get(needed):
            raise ConfigError(f"{where}: needs “{needed}”, like {needed} = {RULE_KEYS[needed].example}")
    values["phrases"] = "\n".join(values["phrases"])
    defaults: dict[str, Any] = {
        "family": "own",
        "dimension": "corporate",
        "why": "A rule of your own house voice.",
        "source": "house voice",
        **dict.fromkeys(("alternatives", "good", "bad"), ()),
    }
    return Rule(id=name, **{**defaults, **values})


def _phrases(value: Any, where: str) -> tuple[str, ...]:
    lines = _strings(value, where)
    for line in lines:
        try:
            anchors(parse(line).nodes)
        except PhraseError as error:
            raise ConfigError(f"{where}: “{line}”: {error}") from None
    return lines


def _list_of(one: Type) -> Type:
    def read(value: Any, where: str) -> tuple[str, ...]:
        return tuple(one.read(item, where) for item in _strings(value, where))

    return Type(read, {"type": "array", "items": one.schema})


_STRING = {"type": "string"}
_STRINGS = {"type": "array", "items": _STRING}
_SEVERITY = {"enum": [severity.label for severity in Severity]}
_SCORE = {"type": "number", "minimum": 0, "maximum": 100}

TYPES: Mapping[str, Type] = {
    "string": Type(_string, _STRING),
    "strings": Type(_strings, _STRINGS),
    # Own rules can be named too, so names are checked when the whole config is known.
    "names": Type(_strings, _STRINGS),
    "severity": Type(read_severity, _SEVERITY),
    "severities": Type(_severities, {"type": "object", "additionalProperties": _SEVERITY}),
    "thresholds": Type(
        _thresholds,
        {"type": "object", "properties": dict.fromkeys(DIMENSIONS, _SCORE), "additionalProperties": False},
    ),
    "dimension": _one_of(*DIMENSIONS),
    "roles": _list_of(_one_of(*ROLES)),
    "scorer": _one_of(*SCORERS),
    "encoding": Type(_encoding, _STRING),
    "format": _one_of(*FORMATS),
    "formats": Type(_formats, {"type": "object", "additionalProperties": {"enum": list(FORMATS)}}),
    "megabytes": Type(_size, {"type": "integer", "minimum": 1}),
    "phrases": Type(_phrases, _STRINGS),
    "rules": Type(_rules, {"type": "object", "additionalProperties": {"$ref": "#/$defs/rule"}}),
    "overrides": Type(_overrides, {"type": "array", "items": {"$ref": "#/$defs/override"}}),
}
