"""Rules written in Python, in packages that a config names: loaded, checked, and reported by name when they crash."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Any

from tonecheck.config import nearest
from tonecheck.errors import ConfigError, PluginError
from tonecheck.rule import Match, Rule

GROUP = "tonecheck.rules"


def rules_of(name: str, where: str) -> tuple[Rule, ...]:
    """The rules of a plug-in: a `Rule`, several, or a module with ``RULES``. Raises ConfigError."""
    from importlib.metadata import entry_points

    from tonecheck.config.reading import check_phrase

    points = {point.name: point for point in entry_points(group=GROUP)}
    if name not in points:
        hint = nearest(name, points) if points else "; none is installed"
        raise ConfigError(f"{where}: there is no plug-in “{name}”{hint}; install its package beside tonecheck")
    try:
        loaded = points[name].load()
        found = getattr(loaded, "RULES", loaded)
        rules = (found,) if isinstance(found, Rule) else tuple(found)
    except Exception as error:  # whatever a stranger's code does, the user must hear whose it was
        raise ConfigError(f"{where}: the plug-in “{name}” cannot be loaded: {_told(error)}") from error
    for rule in rules:
        if not isinstance(rule, Rule):
            raise ConfigError(
                f"{where}: the plug-in “{name}” holds a {type(rule).__name__} among its rules; it must be a Rule"
            )
        for line in rule.lines():
            check_phrase(line, f"{where}: the rule “{rule.id}” of the plug-in “{name}”")
    return tuple(_guarded(rule, name) for rule in rules)


def _guarded(rule: Rule, plugin: str) -> Rule:
    def guard(check: Any) -> Any:
        return _Guard(check, rule.id, plugin) if check else None

    return replace(
        rule,
        check_sentence=guard(rule.check_sentence),
        check_prose=guard(rule.check_prose),
        check_copy=guard(rule.check_copy),
    )


@dataclass(frozen=True)
class _Guard:
    """A check of a plug-in, which says whose it is when it crashes."""

    check: Callable[[Any], Iterable[Match]]
    rule: str
    plugin: str

    def __call__(self, part: Any) -> list[Match]:
        try:
            return list(self.check(part))
        except Exception as error:
            raise PluginError(
                f"the rule “{self.rule}” of the plug-in “{self.plugin}” crashed: {_told(error)};"
                f' put ignore = ["{self.rule}"] in the config to go on without it'
            ) from error


def _told(error: Exception) -> str:
    """The error with the line it came from."""
    trace = error.__traceback__
    while trace and trace.tb_next:
        trace = trace.tb_next
    place = f" ({trace.tb_frame.f_code.co_filename}:{trace.tb_lineno})" if trace else ""
    return f"{type(error).__name__}: {error}{place}"
