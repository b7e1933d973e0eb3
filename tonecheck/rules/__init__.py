"""The built-in rules: one family, one file. A new file is found by its name; there is no list to edit."""

from __future__ import annotations

import importlib
import pkgutil
from functools import lru_cache

from tonecheck.rule import Rule


@lru_cache(maxsize=1)
def all_rules() -> tuple[Rule, ...]:
    """Every built-in rule, family by family in alphabetical order."""
    found: list[Rule] = []
    for module in sorted(info.name for info in pkgutil.iter_modules(__path__)):
        found.extend(importlib.import_module(f"{__name__}.{module}").RULES)
    return tuple(found)
