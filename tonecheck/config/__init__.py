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

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tonecheck.config.vocabulary import Vocabulary

FILE_NAMES = ("tonecheck.toml", "pyproject.toml")
SCORERS = ("fast", "standard", "torch", "none")


class Key(NamedTuple):
    """One setting, or one key of a table in it.

    ``type`` is a name in `tonecheck.config.reading.TYPES`; ``doc`` one or two sentences of Markdown for the
    reference; ``example`` the value as TOML spells it. Where a setting ``joins``, a list or table is added to what was
    set before (by a preset, or for the whole tree); otherwise it takes its place. One that is not ``local`` is for a
    whole tree of files and cannot stand in an override; one that is ``early`` must be known before a file is read, and
    cannot depend on the kind of message in it.
    """

    type: str
    doc: str
    example: str = ""
    joins: bool = False
    local: bool = True
    early: bool = False


def key(
    default: Any,
    type: str,
    doc: str,
    example: str = "",
    *,
    joins: bool = False,
    local: bool = True,
    early: bool = False,
) -> Any:
    """A field of `Config` that users can set; see `Key`."""
    metadata = {"key": Key(type, doc, example, joins, local, early)}
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

    extends: tuple[str, ...] = key(
        (),
        "presets",
        "Presets to start from: built-in ones by name, files (`../voice.toml`), or installed packages by the name of their "
        "entry point in the group `tonecheck.presets`. Later ones win over earlier ones, and this file over all of them.",
        '"plain-service"',
        local=False,
    )
    select: tuple[str, ...] = key(
        (),
        "names",
        "Only these rules, families or dimensions. Without it, every rule that is on by default.",
        '["corporate", "hollow-apology"]',
    )
    enable: tuple[str, ...] = key(
        (),
        "names",
        "These rules or families too: those that are off by default, or that a preset ignores.",
        '["reading-grade"]',
        joins=True,
    )
    ignore: tuple[str, ...] = key(
        (),
        "names",
        "Not these rules, families or dimensions. The more exact name wins: a rule in `select` or `enable` survives an "
        "ignored family.",
        '["wordy"]',
        joins=True,
    )
    severity: Mapping[str, Severity] = key(
        {},
        "severities",
        "How much a finding of a rule or family weighs: `hint`, `warning` or `error`. The more exact name wins.",
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
    vocabulary: tuple[Vocabulary, ...] = key(
        (),
        "vocabularies",
        "Word lists, relative to this file: what to allow, forbid, prefer, and how names are spelt.",
        '["words/house.txt"]',
        joins=True,
    )
    rules: tuple[Rule, ...] = key(
        (),
        "rules",
        "Rules of your own, each a table `[rules.NAME]`; a later one takes the place of one with the same name.",
        '{ say-parcel = { phrases = ["consignment~ => parcel~"], message = "We say parcel." } }',
        joins=True,
    )
    rules_from: tuple[Rule, ...] = key(
        (),
        "rule-files",
        "Files with such tables, as globs relative to this file.",
        '["voice/*.toml"]',
        joins=True,
    )
    plugins: tuple[Rule, ...] = key(
        (),
        "plugins",
        "Rules written in Python, by the name of their entry point in the group `tonecheck.rules`.",
        '["acme_voice"]',
        joins=True,
    )
    kind: str = key(
        "auto",
        "kind",
        "What kind of message the files are; mostly set in an override. `auto` looks at the words and says nothing when "
        "unsure, `none` treats every message alike. A file that names its own kind wins.",
        '"refusal"',
        early=True,
    )
    kinds: Mapping[str, Mapping[str, Any]] = key(
        {},
        "kinds",
        "Settings for a kind of message, each kind a table `[kinds.NAME]`. They win over the settings for all messages and "
        "for the path.",
        '{ refusal = { thresholds = { warmth = 55 }, enable = ["exclamation-mark"] } }',
        joins=True,
        early=True,
    )
    scorer: str = key("fast", "scorer", "Who rates the copy; `none` rates nothing.", '"standard"', early=True)
    adapter: str | None = key(
        None,
        "string",
        "What `tonecheck train` learnt from your own copy, relative to this file; the scorer is then `standard` unless "
        "`scorer` says `torch` or `none`.",
        '"house.adapter.json"',
    )
    encoding: str | None = key(
        None, "encoding", "How files are encoded that neither say so nor are UTF-8.", '"windows-1252"', early=True
    )
    formats: Mapping[str, str] = key(
        {},
        "formats",
        "The format of files whose name does not tell, by glob.",
        '{ "*.letter" = "text" }',
        joins=True,
        local=False,
    )
    templates: Mapping[str, tuple[str, ...]] = key(
        {},
        "templates",
        "The template language of files, by glob: one name, or a list of them. `none` means that nothing in the file is "
        "a tag. `tonecheck config PATH` shows what is found without it.",
        '{ "mails/**" = "liquid" }',
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
    baseline: str | None = key(
        None,
        "string",
        "The file of findings that stay quiet, as `tonecheck baseline` writes it. Without it, the nearest "
        "`.tonecheck-baseline` in the folder of the settings or above it.",
        '"copy/known-findings"',
        local=False,
    )
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

    @property
    def rater(self) -> str:
        """The scorer with the adapter it is taught by, as `tonecheck.scoring.load` takes it.

        Raises ConfigError where the settings ask for a scorer that cannot be taught.
        """
        scorer = self.scorer if "scorer" in self.origins or not self.adapter else "standard"
        if not self.adapter or scorer == "none":
            return scorer
        if scorer == "fast":
            if self.origins["scorer"] == COMMAND_LINE:
                return scorer
            raise ConfigError(
                f"{self.origins['scorer']}: scorer: “fast” cannot read an adapter; leave it out, or write “standard”"
            )
        return f"{scorer}+{os.path.join(self.root, self.adapter)}"

    def for_path(self, path: str) -> Config:
        """These settings with the overrides whose globs match `path`."""
        config = self
        relative = os.path.relpath(os.path.abspath(path), os.path.abspath(self.root)).replace(os.sep, "/")
        for override in self.overrides:
            if any(glob_match(relative, pattern) for pattern in override.paths):
                config = config.with_values(override.values, f"overrides for {', '.join(override.paths)}")
        return config

    def for_kind(self, name: str, built_in: Mapping[str, Any]) -> Config:
        """These settings for messages of a kind: on top of what is built in for it, and with what ``kinds`` says.

        What the command line set is never replaced, and a ``select`` is never added to by what is built in.
        """
        own = {setting: getattr(self, setting) for setting in self.origins if setting in KEYS}
        under = {s: value for s, value in built_in.items() if s != "enable" or not self.select}
        config = replace(self, **{s: getattr(_DEFAULT, s) for s in under}, origins={})
        config = config.with_values(under, f"kind {name}").with_values(own, "")
        made = {s: f"kind {name}, {self.origins[s]}" if s in self.origins else f"kind {name}" for s in under}
        config = replace(config, origins={**self.origins, **made})
        on_top = self.kinds.get(name, {})
        free = {s: value for s, value in on_top.items() if s in _JOINING or self.origins.get(s) != COMMAND_LINE}
        return config.with_values(free, f"[kinds.{name}]") if free else config

    def with_values(self, values: Mapping[str, Any], origin: str) -> Config:
        """These settings with `values` (read, by field name) on top; `origin` says where they come from."""
        new = {
            name: _joined(getattr(self, name), value) if name in _JOINING else value for name, value in values.items()
        }
        # What is turned on later is no longer ignored, and the other way round; a selection starts afresh.
        for later, earlier in (("enable", "ignore"), ("ignore", "enable")):
            if later in values:
                kept = tuple(name for name in getattr(self, earlier) if name not in values[later])
                new[earlier] = _joined(kept, values.get(earlier, ()))
        if "select" in values and "enable" not in values:
            new["enable"] = ()
        return replace(self, **new, origins={**self.origins, **{name: self._origin(name, origin) for name in values}})

    def _origin(self, name: str, origin: str) -> str:
        """Where a setting comes from now: a list or table that was added to has several places."""
        known = self.origins.get(name, "")
        if name not in _JOINING or not known:
            return origin
        return known if origin in known.split(", ") else f"{known}, {origin}"

    @property
    def own_rules(self) -> tuple[Rule, ...]:
        """Every rule that is not built in; of own ones with the same name the last."""
        named = {rule.id: rule for rule in (*self.plugins, *self.rules_from, *self.rules)}
        return (*(rule for vocabulary in self.vocabulary for rule in vocabulary.rules), *named.values())

    @property
    def allowed(self) -> tuple[str, ...]:
        """Every word that no rule may touch."""
        return (*self.allow, *(word for vocabulary in self.vocabulary for word in vocabulary.allow))


COMMAND_LINE = "command line"
_DEFAULT = Config()
KEYS: Mapping[str, Key] = {item.name: item.metadata["key"] for item in fields(Config) if item.metadata}
_JOINING = frozenset(name for name, known in KEYS.items() if known.joins)


def _joined(old: Any, new: Any) -> Any:
    if not isinstance(old, Mapping):
        return tuple(dict.fromkeys((*old, *new)))
    return {**old, **{name: {**old.get(name, {}), **v} if isinstance(v, Mapping) else v for name, v in new.items()}}


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

    return read_file(path, os.path.dirname(os.path.abspath(path)))


def check_names(config: Config, rules: Iterable[Rule]) -> None:
    """Raise ConfigError where a setting names a rule that does not exist, or a rule takes the name of one of `rules`.

    What is said for some paths and kinds of message counts whether or not it is in force.
    """
    layers: list[tuple[Mapping[str, Any], str]] = [({name: getattr(config, name) for name in (*_NAMING, *_MAKING)}, "")]
    layers += [(values, f"kinds.{kind}.") for kind, values in config.kinds.items()]
    layers += [(override.values, "overrides.") for override in config.overrides]
    said = [(place, setting, values[setting]) for values, place in layers for setting in values]
    own = (*config.own_rules, *(rule for _, setting, made in said if setting in _MAKING for rule in made))
    if not own and not any(value for _, setting, value in said if setting in _NAMING):
        return
    rules = tuple(rules)
    built_in = {name for rule in rules for name in (rule.id, rule.family)}
    known = names_of((*rules, *own))
    for place, setting, values in said:
        file = config.origins.get(place.partition(".")[0] or setting, COMMAND_LINE)
        where = f"{file}: {place}{setting.replace('_', '-')}"
        for rule in values if setting in _MAKING else ():
            if rule.id in built_in:
                raise ConfigError(f"{where}.{rule.id}: a built-in rule or family has that name; choose another")
        for name in values if setting in _NAMING else ():
            if name not in known:
                raise ConfigError(
                    f"{where}: there is no rule, family or dimension “{name}”{nearest(name, known, LISTING)}"
                )


def names_of(rules: Iterable[Rule]) -> set[str]:
    """Every name by which the settings and a comment may mean one of `rules`, some of them, or what is no rule."""
    return {
        *OWN_FINDINGS,
        *DIMENSIONS,
        *(f"{kind}-{dimension}" for kind in ("score", "drop") for dimension in DIMENSIONS),
        *(name for rule in rules for name in (rule.id, rule.family)),
    }


# Findings about comments for tonecheck, which no rule makes.
OWN_FINDINGS = ("unused-ignore", "wrong-ignore", "unknown-kind")
# What tells all rules: there are too many for an error.
LISTING = "`tonecheck rules` lists them all"
# The settings that name rules, and those that make some.
_NAMING = ("select", "enable", "ignore", "severity")
_MAKING = ("rules", "rules_from", "plugins")


def nearest(name: str, known: Iterable[str], listing: str = "") -> str:
    """A hint that names the closest valid name; where none is close, what lists them all, or all of them."""
    from difflib import get_close_matches

    names = sorted(str(n).replace("_", "-") for n in known)
    close = get_close_matches(name.replace("_", "-"), names, 1, 0.5)
    return f"; did you mean “{close[0]}”?" if close else f"; {listing or 'known: ' + ', '.join(names)}"


def read_severity(value: Any, where: str) -> Severity:
    """A severity by its name. Raises ConfigError."""
    try:
        return Severity[str(value).upper()]
    except KeyError:
        raise ConfigError(f"{where}: “{value}” is no severity; use hint, warning or error") from None


def fails(dimension: str, value: float, threshold: float) -> bool:
    """Whether a score is on the wrong side of its threshold."""
    return value > threshold if dimension in LOW_IS_GOOD else value < threshold
