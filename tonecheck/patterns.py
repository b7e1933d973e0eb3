"""Regular expressions that are compiled when first used: a check of one small file needs few of them."""

from __future__ import annotations

import re
from typing import Any, cast


class _Lazy:
    def __init__(self, source: str, flags: int) -> None:
        self._source = source
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        """Compile at the first look-up of a method, and keep the method for the next."""
        if name == "_compiled":
            self._compiled = re.compile(self._source, self._flags)
            return self._compiled
        found = getattr(self._compiled, name)
        setattr(self, name, found)
        return found


def lazy(source: str, flags: int = 0) -> re.Pattern[str]:
    """A pattern like ``re.compile(source, flags)``; errors in `source` show at its first use."""
    return cast("re.Pattern[str]", _Lazy(source, flags))
