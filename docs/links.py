"""Links of the pages to files of the repository, turned to what the site makes of those files.

So the same pages can be read in the repository, where nothing is made, and on the site, where the files are not.
"""

from __future__ import annotations

import re
from typing import Any

_REPOSITORY = re.compile(r"\]\(\.\./\.\./([^)]+)\)")
_MADE = (
    (re.compile(r"tonecheck/presets/([\w-]+)\.toml"), r"settings.md#preset-\1"),
    (re.compile(r"tonecheck/kinds\.py"), "settings.md#kinds-of-message"),
    (re.compile(r"tonecheck/config/__init__\.py"), "settings.md"),
    (re.compile(r"tonecheck/rules"), "rules/index.md"),
)


def on_page_markdown(markdown: str, **_: Any) -> str:
    """The text of a page for the site; called by mkdocs. Raises KeyError for a file that the site makes nothing of."""
    return _REPOSITORY.sub(lambda found: f"]({_page_for(found[1])})", markdown)


def _page_for(path: str) -> str:
    for pattern, page in _MADE:
        if found := pattern.fullmatch(path):
            return found.expand(page)
    raise KeyError(f"docs/links.py does not know what the site makes of {path}")
