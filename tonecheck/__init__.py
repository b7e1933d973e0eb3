"""tonecheck: how customer-facing copy feels to the person who receives it, and the words that cause it.

>>> from tonecheck import check_text
>>> [finding.rule for finding in check_text("We apologise for any inconvenience.").findings]
['hollow-inconvenience']
"""

from __future__ import annotations

from typing import Any

__version__ = "0.1.0"
__all__ = [
    "Config", "Document", "Edit", "Finding", "Fix", "Report", "Rule", "Score", "SentenceScore", "Severity", "Span",
    "TonecheckError", "check", "check_text",
]  # fmt: skip

# Names are loaded when first used: the command line pays for every import at every start.
_HOMES = {
    "Config": "config",
    "Document": "text",
    "Edit": "findings",
    "Finding": "findings",
    "Fix": "findings",
    "Report": "findings",
    "Rule": "rule",
    "Score": "findings",
    "SentenceScore": "findings",
    "Severity": "findings",
    "Span": "text",
    "TonecheckError": "errors",
    "check": "engine",
}

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tonecheck.config import Config as Config
    from tonecheck.engine import check as check
    from tonecheck.errors import TonecheckError as TonecheckError
    from tonecheck.findings import Edit as Edit
    from tonecheck.findings import Finding as Finding
    from tonecheck.findings import Fix as Fix
    from tonecheck.findings import Report as Report
    from tonecheck.findings import Score as Score
    from tonecheck.findings import SentenceScore as SentenceScore
    from tonecheck.findings import Severity as Severity
    from tonecheck.rule import Rule as Rule
    from tonecheck.text import Document as Document
    from tonecheck.text import Span as Span


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)


def check_text(text: str, format: str = "text", scorer: str = "fast") -> Report:
    """Check a string with the default settings; `format` is ``text``, ``markdown`` or ``html``.

    `scorer` is ``fast`` or ``none``. For settings and files use `check` with a `Document` and a `Config`.
    """
    from tonecheck.engine import check
    from tonecheck.scoring import load
    from tonecheck.text import Document

    return check(Document("<text>", text, format), scorer=None if scorer == "none" else load(scorer))
