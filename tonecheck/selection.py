"""Which rules hold under some settings, made ready for searching."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from tonecheck.config import Config, check_names
from tonecheck.phrase_index import PhraseIndex
from tonecheck.rule import Rule
from tonecheck.rules import all_phrases, all_rules, built_in_index

_Names = tuple[str, ...]


@dataclass(frozen=True)
class RuleSet:
    """Rules made ready for searching: their phrases in an index, whose each phrase is, and those that are code."""

    rules: tuple[Rule, ...]
    index: PhraseIndex
    owners: tuple[Rule | None, ...]

    @cached_property
    def by_sentence(self) -> list[Rule]:
        """The rules with code that looks at sentences."""
        return [rule for rule in self.rules if rule.check_sentence]

    @cached_property
    def by_prose(self) -> list[Rule]:
        """The rules with code that looks at blocks."""
        return [rule for rule in self.rules if rule.check_prose]

    @cached_property
    def by_copy(self) -> list[Rule]:
        """The rules with code that looks at a whole message."""
        return [rule for rule in self.rules if rule.check_copy]

    @classmethod
    def of(cls, rules: Sequence[Rule]) -> RuleSet:
        """Index the phrases of `rules`. Raises PhraseError for a pattern that cannot be read."""
        pairs = [(line, rule) for rule in rules for line in rule.lines()]
        return cls(tuple(rules), PhraseIndex([line for line, _ in pairs]), tuple(rule for _, rule in pairs))

    @classmethod
    def of_built_in(cls, chosen: Sequence[Rule]) -> RuleSet:
        """The same for some of the built-in rules, through the index of them all that was made beforehand."""
        names = {rule.id for rule in chosen}
        owners = tuple(rule if rule.id in names else None for rule in all_phrases()[1])
        return cls(tuple(chosen), built_in_index(), owners)


def rules_for(config: Config) -> tuple[RuleSet, ...]:
    """The rules that `config` selects. Raises ConfigError where it names one that does not exist."""
    check_names(config, all_rules())
    return _selected(config.select, config.enable, config.ignore, config.own_rules)


@lru_cache(maxsize=32)
def _selected(select: _Names, enable: _Names, ignore: _Names, own: tuple[Rule, ...]) -> tuple[RuleSet, ...]:
    sets = [RuleSet.of_built_in(_chosen(all_rules(), select, enable, ignore))]
    return (*sets, RuleSet.of(_chosen(own, select, enable, ignore))) if own else tuple(sets)


def _chosen(rules: Sequence[Rule], select: _Names, enable: _Names, ignore: _Names) -> list[Rule]:
    found = []
    for rule in rules:
        names = (rule.id, rule.family, rule.dimension)
        # A rule that is off by default is only turned on by its own name.
        chosen = rule.id in select or (rule.default and (not select or any(name in select for name in names)))
        chosen = chosen or any(name in enable for name in names)
        # The more exact name wins: a rule that is asked for survives an ignored family.
        asked = rule.id in select or rule.id in enable
        dropped = rule.id in ignore or (not asked and any(name in ignore for name in names))
        if chosen and not dropped:
            found.append(rule)
    return found
