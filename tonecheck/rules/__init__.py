"""The built-in rules: one family, one file. A new file is found by its name; there is no list to edit.

``phrases.index`` beside this file says under which words every pattern is filed. It is made when the
package is built (``hatch_build.py``), because making it takes longer than a whole check; where it is
missing or older than the rules, it is made anew in memory.
"""

from __future__ import annotations

import importlib
import os
from collections.abc import Sequence
from functools import lru_cache
from zlib import crc32

from tonecheck.phrase_index import PhraseIndex, Table, tabulate
from tonecheck.rule import Rule

INDEX_FILE = os.path.join(os.path.dirname(__file__), "phrases.index")


@lru_cache(maxsize=1)
def all_rules() -> tuple[Rule, ...]:
    """Every built-in rule, family by family in alphabetical order."""
    names = sorted(name[:-3] for name in os.listdir(os.path.dirname(__file__)) if name.endswith(".py"))
    modules = [importlib.import_module(f"{__name__}.{name}") for name in names if name != "__init__"]
    return tuple(rule for module in modules for rule in module.RULES)


@lru_cache(maxsize=1)
def all_phrases() -> tuple[tuple[str, ...], tuple[Rule, ...]]:
    """The pattern lines of all built-in rules, and whose each is."""
    pairs = [(line, rule) for rule in all_rules() for line in rule.lines()]
    return tuple(line for line, _ in pairs), tuple(rule for _, rule in pairs)


@lru_cache(maxsize=1)
def built_in_index() -> PhraseIndex:
    """The phrases of all built-in rules, in their order."""
    lines = all_phrases()[0]
    return PhraseIndex(lines, _read(_stamp(lines), len(lines)))


def write_index() -> None:
    """Make the index file. Raises PhraseError for a pattern that cannot be read."""
    lines = all_phrases()[0]
    table = tabulate(lines)
    rows = [_stamp(lines), *table.needed, *(f"{word} {entries}" for word, entries in table.filed.items())]
    with open(INDEX_FILE, "w", encoding="utf-8") as file:
        file.write("\n".join(rows))


def _stamp(lines: Sequence[str]) -> str:
    return f"{crc32(chr(10).join(lines).encode())} {len(lines)}"


def _read(stamp: str, count: int) -> Table | None:
    """The table in the index file, if it was made from these very patterns."""
    try:
        with open(INDEX_FILE, encoding="utf-8") as file:
            rows = file.read().split("\n")
    except OSError:
        return None
    if rows[0] != stamp:
        return None
    filed = {word: entries for word, _, entries in (row.partition(" ") for row in rows[count + 1 :])}
    return Table(filed, rows[1 : count + 1])
