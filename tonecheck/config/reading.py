"""From a config file to values: what each type of setting looks like, how it is read, and what is wrong with it.

A new type is one entry in `TYPES`: the function that reads it, and what a JSON Schema says of it. An unknown key is an
error with file, key and the nearest valid one.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, NamedTuple

from tonecheck.config import KEYS, SCORERS, Config, Key, Override, nearest
from tonecheck.config.checks import ANY_WORD, STYLES, AtMost, Capitals
from tonecheck.config.vocabulary import Vocabulary, read_vocabulary
from tonecheck.errors import ConfigError, PhraseError
from tonecheck.findings import DIMENSIONS, Severity
from tonecheck.formats import FORMATS
from tonecheck.formats.roles import ROLES
from tonecheck.kinds import KINDS
from tonecheck.patterns import lazy
from tonecheck.phrase_index import anchors_of
from tonecheck.rule import Rule
from tonecheck.templates import LANGUAGES


class Where(NamedTuple):
    """The place of a value, for error messages and relative paths: a file and the key in it."""

    file: str
    key: str = ""

    def at(self, name: str) -> Where:
        """The place of a key in the table at this place."""
        return Where(self.file, f"{self.key}.{name}" if self.key else name)

    def item(self, number: int) -> Where:
        """The place of an item, counted from 1, in the list at this place."""
        return Where(self.file, f"{self.key}[{number}]")

    @property
    def folder(self) -> str:
        """The folder that relative paths start from."""
        return os.path.dirname(os.path.abspath(self.file))

    def __str__(self) -> str:
        return f"{self.file}: {self.key}" if self.key else self.file


def read_file(path: str, root: str, within: tuple[str, ...] = ()) -> Config:
    """The settings in a file, on top of the presets that it extends. `root` is where globs start.

    `within` are the files that are being read and extend this one. Raises ConfigError, which names the file and the key.
    """
    here = os.path.realpath(path)
    if here in within:
        circle = " → ".join(os.path.basename(name) for name in (*within[within.index(here) :], here))
        raise ConfigError(
            f"{os.path.relpath(within[-1])}: extends: goes round in a circle ({circle}); take one of them out"
        )
    table = toml(path)
    if os.path.basename(path) == "pyproject.toml":
        table = table.get("tool", {}).get("tonecheck", {})
    elif "tonecheck" in (table.get("tool") or {}):
        raise ConfigError(
            f"{path}: the table [tool.tonecheck] belongs in pyproject.toml; here leave it out, and write its settings at "
            "the top of the file"
        )
    where = Where(path)
    values = values_of(table, KEYS, where)
    config = replace(Config(), root=root)
    for preset in values.get("extends", ()):
        from tonecheck.config.presets import find

        base = read_file(find(preset, where.at("extends")), root, (*within, here))
        config = _on_top(config, base, preset)
    return config.with_values(values, path)


def _on_top(config: Config, other: Config, preset: str) -> Config:
    values = {name: getattr(other, name) for name in other.origins if name in KEYS and name != "extends"}
    return config.with_values(values, f"preset {preset}")


def toml(path: str) -> dict[str, Any]:
    """The content of a TOML file. Raises ConfigError."""
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


def values_of(table: Mapping[str, Any], keys: Mapping[str, Key], where: Where) -> dict[str, Any]:
    """The values in a TOML table by field name. Raises ConfigError for a key that is not in `keys`."""
    values: dict[str, Any] = {}
    for spelling, value in table.items():
        name = spelling.replace("-", "_")
        if name not in keys:
            raise ConfigError(f"{where}: unknown key “{spelling}”{nearest(spelling, keys)}")
        values[name] = TYPES[keys[name].type].read(value, where.at(spelling))
    return values


class Type(NamedTuple):
    """A type of value: ``read`` takes what TOML holds and its place; ``schema`` is what a JSON Schema says of it."""

    read: Callable[[Any, Where], Any]
    schema: Mapping[str, Any]


def _strings(value: Any, where: Where) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise ConfigError(f'{where}: must be a list of strings, like ["one", "two"]')
    if not all(item.strip() for item in value):
        # Allowed, an empty word would silence every rule.
        raise ConfigError(f"{where}: holds an empty text, “”; take it out")
    return tuple(value)


def _string(value: Any, where: Where) -> str:
    if not isinstance(value, str):
        raise ConfigError(f"{where}: must be a text in quotes")
    return value


def _presets(value: Any, where: Where) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else _strings(value, where)


def _severity(value: Any, where: Where) -> Severity:
    from tonecheck.config import read_severity

    return read_severity(value, str(where))


def _table(value: Any, where: Where) -> Mapping[str, Any]:
    if not isinstance(value, dict):
        raise ConfigError(f"{where}: must be a table, like [{where.key}]")
    return value


def _table_of(one: Type) -> Type:
    def read(value: Any, where: Where) -> Mapping[str, Any]:
        return {name: one.read(item, where.at(name)) for name, item in _table(value, where).items()}

    return Type(read, {"type": "object", "additionalProperties": one.schema})


def _one_or_more(one: Type) -> Type:
    def read(value: Any, where: Where) -> tuple[Any, ...]:
        return _list_of(one).read(value, where) if isinstance(value, list) else (one.read(value, where),)

    return Type(read, {"anyOf": [one.schema, {"type": "array", "items": one.schema}]})


def _list_of(one: Type) -> Type:
    def read(value: Any, where: Where) -> tuple[Any, ...]:
        return tuple(one.read(item, where) for item in _strings(value, where))

    return Type(read, {"type": "array", "items": one.schema})


def _thresholds(value: Any, where: Where) -> Mapping[str, float]:
    for name, number in _table(value, where).items():
        if name not in DIMENSIONS:
            raise ConfigError(f"{where}: unknown dimension “{name}”{nearest(name, DIMENSIONS)}")
        if isinstance(number, bool) or not isinstance(number, (int, float)) or not 0 <= number <= 100:
            raise ConfigError(f"{where.at(name)}: must be a number from 0 to 100")
    return dict(value)


def _one_of(*choices: str) -> Type:
    def read(value: Any, where: Where) -> str:
        if value not in choices:
            raise ConfigError(f"{where}: “{value}” is not one of {', '.join(choices)}")
        return str(value)

    return Type(read, {"enum": list(choices)})


def _encoding(value: Any, where: Where) -> str:
    import codecs

    try:
        return codecs.lookup(str(value)).name
    except LookupError:
        raise ConfigError(f"{where}: “{value}” is no known encoding, like utf-8 or windows-1252") from None


def _count(value: Any, where: Where) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise ConfigError(f"{where}: must be a whole number, 0 or more")
    return value


def _size(value: Any, where: Where) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value < 1:
        raise ConfigError(f"{where}: must be a whole number of megabytes, 1 or more")
    return value


LOCAL_KEYS = {name: known for name, known in KEYS.items() if known.local}
KIND_KEYS = {name: known for name, known in LOCAL_KEYS.items() if not known.early}


def _overrides(value: Any, where: Where) -> tuple[Override, ...]:
    found = []
    for number, table in enumerate(value if isinstance(value, list) else [value], 1):
        here = where.item(number)
        settings = dict(_table(table, here))
        if "paths" not in settings:
            raise ConfigError(f'{here}: needs “paths”, a list of globs, like paths = ["legal/**"]')
        paths = _strings(settings.pop("paths"), here.at("paths"))
        found.append(Override(paths, _some_values(settings, LOCAL_KEYS, here, "is for all files")))
    return tuple(found)


def _kinds(value: Any, where: Where) -> Mapping[str, Mapping[str, Any]]:
    found = {}
    for name, table in _table(value, where).items():
        if name not in KINDS:
            raise ConfigError(f"{where}: there is no kind “{name}”{nearest(name, KINDS)}")
        here = where.at(name)
        found[name] = _some_values(_table(table, here), KIND_KEYS, here, "must be known before a file is read")
    return found


def _some_values(table: Mapping[str, Any], keys: Mapping[str, Key], where: Where, why: str) -> dict[str, Any]:
    """The values of settings that are for some files only. Raises ConfigError for one that cannot be."""
    for spelling in table:
        name = spelling.replace("-", "_")
        if name in KEYS and name not in keys:
            raise ConfigError(f"{where}: “{spelling}” {why}; move it to the top of the file")
    return values_of(table, keys, where)


# What a table [rules.NAME] holds: fields of Rule, and what `_check` makes one of.
RULE_KEYS: Mapping[str, Key] = {
    "message": Key("string", "One sentence to the writer; `{text}` is the words found (required).", '"We say parcel."'),
    "phrases": Key("phrases", "What it looks for: patterns, one a line.", '["consignment~ => parcel~"]'),
    "at_most": Key(
        "count",
        "Only where one of the phrases stands more often than this; `_` alone counts all words.",
        "2",
    ),
    "per": Key(
        "per", "What `at-most` counts in: a `sentence`, a `paragraph` or (the default) the `message`.", '"sentence"'
    ),
    "capitals": Key(
        "capitals",
        "In place of phrases: how the parts in `roles` are capitalised, as a `sentence`, as a `title`, `lower` or `upper`.",
        '"sentence"',
    ),
    "names": Key("strings", "Words that keep their own capitals whatever `capitals` says.", '["Loom Street"]'),
    "why": Key("string", "What happens to the reader.", '"Nobody waits for a consignment."'),
    "source": Key("string", "Where that is known from.", '"Voice guide, page 4"'),
    "alternatives": Key("strings", "What to write instead, where the pattern does not say.", '["your parcel"]'),
    "severity": Key("severity", "`hint`, `warning` (the default) or `error`.", '"error"'),
    "dimension": Key(
        "dimension", "What it costs: `warmth`, `humanity`, `corporate` (the default) or `focus`.", '"focus"'
    ),
    "roles": Key("roles", "Only in these parts of a message.", '["subject", "button"]'),
    "quiet_near": Key("string", "Words near which it stays quiet.", '"freight pallet"'),
    "default": Key("flag", "`false` for a rule that is off until `enable` or `select` names it.", "false"),
    "good": Key("strings", "Sentences in which it must find nothing: its tests.", '["Your parcel is here."]'),
    "bad": Key("strings", "Sentences in which it must find something.", '["Your consignment is here."]'),
}


def _flag(value: Any, where: Where) -> bool:
    if not isinstance(value, bool):
        raise ConfigError(f"{where}: must be true or false")
    return value


def _rules(value: Any, where: Where) -> tuple[Rule, ...]:
    return tuple(_rule(name, table, where.at(name)) for name, table in _table(value, where).items())


# What a pattern is called elsewhere, where it mostly is a regular expression.
_PATTERN_KEYS = ("regex", "regexp", "pattern", "patterns", "match", "words", "tokens")


def _rule(name: str, table: Any, where: Where) -> Rule:
    for spelling in _table(table, where):
        if spelling in _PATTERN_KEYS:
            raise ConfigError(
                f"{where}: unknown key “{spelling}”; did you mean “phrases”, like phrases = "
                f"{RULE_KEYS['phrases'].example}? {_NO_REGEX}"
            )
    values = values_of(_table(table, where), RULE_KEYS, where)
    for needed in ("message", *(() if "capitals" in values else ("phrases",))):
        if not values.get(needed):
            raise ConfigError(f"{where}: needs “{needed}”, like {needed} = {RULE_KEYS[needed].example}")
    defaults: dict[str, Any] = {
        "family": "own",
        "dimension": "corporate",
        "why": "A rule of your own house voice.",
        "source": "house voice",
        "quoted": True,
        **dict.fromkeys(("alternatives", "good", "bad"), ()),
    }
    return Rule(id=name, **{**defaults, **_check(values, where)})


def _check(values: dict[str, Any], where: Where) -> dict[str, Any]:
    """The fields of a Rule: what the keys that are none say goes into one of its checks."""
    lines = values.pop("phrases", ())
    most, per = values.pop("at_most", None), values.pop("per", None)
    capitals, names = values.pop("capitals", None), values.pop("names", ())
    if most is not None and lines:
        counted = AtMost(lines, most)
        checks: dict[str, dict[str, Any]] = {
            "sentence": {"check_sentence": counted.in_sentence},
            "paragraph": {"check_prose": counted.in_paragraph},
            "message": {"check_copy": counted.in_message},
        }
        return {**values, **checks[per or "message"]}
    if ANY_WORD in lines:
        raise ConfigError(f"{where.at('phrases')}: “_” alone counts words; say how many with at-most = 25")
    if per:
        raise ConfigError(f"{where.at('per')}: tells what at-most counts in; add at-most = 1")
    if capitals:
        return {**values, "check_prose": Capitals(capitals, names)}
    return {**values, "phrases": "\n".join(lines)}


def _phrases(value: Any, where: Where) -> tuple[str, ...]:
    lines = _strings(value, where)
    for line in lines:
        if line != ANY_WORD:
            check_phrase(line, str(where))
    return lines


_NO_REGEX = "Patterns are words and no regular expressions: word~ is a word in any form, (a|b) one of two, _ any word."
# Signs that no pattern has and many a regular expression: a backslash, a count, a set of letters, a letter that may be missing.
_REGEX = lazy(r"\\|[*+{}]|\(\?|\w\?\w|\)\?|\[\^?\w|\w\.(?:\W|$)")


def check_phrase(line: str, where: str) -> None:
    """Raise ConfigError for a pattern that cannot be read or needs no word."""
    try:
        anchors_of(line)
        if re.search(r"\w\?\w", line):
            raise PhraseError("a ? must stand behind a whole word")
    except PhraseError as error:
        hint = f". {_NO_REGEX}" if _REGEX.search(line) else ""
        raise ConfigError(f"{where}: “{line}”: {error}{hint}") from None


def _rule_files(value: Any, where: Where) -> tuple[Rule, ...]:
    return tuple(rule for pattern in _strings(value, where) for rule in _rules_in(pattern, where))


def _rules_in(pattern: str, where: Where) -> tuple[Rule, ...]:
    from glob import glob

    paths = sorted(glob(os.path.join(where.folder, pattern), recursive=True))
    if not paths:
        raise ConfigError(f"{where}: no file matches “{pattern}” in {where.folder}")
    return tuple(rule for path in paths for rule in read_rules(os.path.relpath(path)))


def read_rules(path: str) -> tuple[Rule, ...]:
    """The rules in a file of rules: nothing but tables ``[rules.NAME]``. Raises ConfigError."""
    only = {"rules": KEYS["rules"]}
    return tuple(values_of(toml(path), only, Where(path)).get("rules", ()))


def _vocabularies(value: Any, where: Where) -> tuple[Vocabulary, ...]:
    return tuple(
        read_vocabulary(os.path.relpath(os.path.join(where.folder, name)), str(where))
        for name in _strings(value, where)
    )


def _plugins(value: Any, where: Where) -> tuple[Rule, ...]:
    from tonecheck.config.plugins import rules_of

    return tuple(rule for name in _strings(value, where) for rule in rules_of(name, str(where)))


_STRING = Type(_string, {"type": "string"})
_STRINGS = _list_of(_STRING)
_SEVERITY = Type(_severity, {"enum": [severity.label for severity in Severity]})
_SCORE = {"type": "number", "minimum": 0, "maximum": 100}

TYPES: Mapping[str, Type] = {
    "string": _STRING,
    "strings": _STRINGS,
    "flag": Type(_flag, {"type": "boolean"}),
    # Own rules can be named too, so names are checked when the whole config is known.
    "names": _STRINGS,
    "presets": Type(_presets, {"anyOf": [_STRING.schema, _STRINGS.schema]}),
    "severity": _SEVERITY,
    "severities": _table_of(_SEVERITY),
    "thresholds": Type(
        _thresholds,
        {"type": "object", "properties": dict.fromkeys(DIMENSIONS, _SCORE), "additionalProperties": False},
    ),
    "dimension": _one_of(*DIMENSIONS),
    "roles": _list_of(_one_of(*ROLES)),
    "vocabularies": Type(_vocabularies, _STRINGS.schema),
    "count": Type(_count, {"type": "integer", "minimum": 0}),
    "per": _one_of("sentence", "paragraph", "message"),
    "capitals": _one_of(*STYLES),
    "phrases": Type(_phrases, _STRINGS.schema),
    "rules": Type(_rules, {"type": "object", "additionalProperties": {"$ref": "#/$defs/rule"}}),
    "rule-files": Type(_rule_files, _STRINGS.schema),
    "plugins": Type(_plugins, _STRINGS.schema),
    "kind": _one_of("auto", "none", *KINDS),
    "kinds": Type(
        _kinds,
        {
            "type": "object",
            "properties": {name: {"$ref": "#/$defs/kind"} for name in KINDS},
            "additionalProperties": False,
        },
    ),
    "scorer": _one_of(*SCORERS),
    "encoding": Type(_encoding, _STRING.schema),
    "formats": _table_of(_one_of(*FORMATS)),
    "templates": _table_of(_one_or_more(_one_of(*LANGUAGES))),
    "megabytes": Type(_size, {"type": "integer", "minimum": 1}),
    "overrides": Type(_overrides, {"type": "array", "items": {"$ref": "#/$defs/override"}}),
}
