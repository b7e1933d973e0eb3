"""Build step: files the patterns of the rules under their words, so that a check need not."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CustomBuildHook(BuildHookInterface):  # type: ignore[type-arg]
    """Writes ``tonecheck/rules/phrases.index`` and adds it to the wheel."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Called by hatchling before it collects files."""
        root = Path(self.root)
        sys.path.insert(0, str(root))
        from tonecheck.rules import write_index

        write_index()
        build_data["artifacts"].append("tonecheck/rules/phrases.index")
