"""Errors that a user can act on. Each says what is wrong, where, and what to do next."""

from __future__ import annotations


class TonecheckError(Exception):
    """Base of every error that tonecheck reports instead of crashing."""


class ConfigError(TonecheckError):
    """A setting that cannot be used; the message names the file and the key."""


class DocumentError(TonecheckError):
    """A file that cannot be read as text; the message names the place in it."""


class OtherLanguageError(DocumentError):
    """A catalogue that says it is not English: no mistake, but nothing to check."""


class PhraseError(TonecheckError):
    """A phrase pattern that cannot be understood; the message shows the pattern."""


class PluginError(TonecheckError):
    """A rule of a plug-in that crashed; the message names both."""


class CrashError(TonecheckError):
    """A file whose check went wrong through no fault of the file; the message says how."""


class RuleError(Exception):
    """The code of a rule that failed: a fault of ours, not of the user's. ``rule`` is its id."""

    def __init__(self, rule: str, error: Exception) -> None:
        super().__init__(f"the rule {rule} failed: {type(error).__name__}: {error}")
        self.rule = rule
