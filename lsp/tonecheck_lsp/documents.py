"""Open documents: where they stand, what format they have, and what the last check of each found."""

from __future__ import annotations

import asyncio
import os
import threading
from dataclasses import dataclass, field
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

from pygls.uris import to_fs_path

from tonecheck import formats
from tonecheck.config import Config, glob_match
from tonecheck.findings import Report
from tonecheck.memory import Memory
from tonecheck.text import Document
from tonecheck_lsp.buffer import Lines
from tonecheck_lsp.settings import Wishes

# Names of languages in editors, and an ending that says the same to `formats.guess`.
_ENDINGS = {
    "plaintext": ".txt", "text": ".txt", "mail": ".txt", "markdown": ".md", "mdx": ".mdx", "html": ".html",
    "mjml": ".mjml", "handlebars": ".hbs", "mustache": ".mustache", "liquid": ".liquid", "jinja": ".j2",
    "jinja-html": ".html.j2", "htmldjango": ".html.j2", "django-html": ".html.j2", "django-txt": ".txt.j2",
    "twig": ".twig", "erb": ".erb", "html.erb": ".html.erb", "eruby": ".html.erb", "ejs": ".ejs", "smarty": ".tpl",
    "yaml": ".yaml", "json": ".json", "properties": ".properties", "java-properties": ".properties", "po": ".po",
    "gettext": ".po", "xliff": ".xlf", "xml": ".xml", "eml": ".eml", "rst": ".rst", "restructuredtext": ".rst",
    "asciidoc": ".adoc", "haml": ".haml", "slim": ".slim", "php": ".php", "blade": ".blade.php",
    "javascriptreact": ".jsx", "typescriptreact": ".tsx", "csv": ".csv",
}  # fmt: skip
# Editors call every file so that they do not know; where its name says nothing either, it may be anything.
_UNKNOWN = ("plaintext", "text", "")
# Characters that are checked while somebody types; a mail has ten thousand.
LARGEST = 4_000_000


class Overtaken(Exception):
    """A check that was stopped because there is a newer edit."""


class Outcome(NamedTuple):
    """What a check of one state of a document gave.

    ``report`` is None where there is nothing to check, or where ``problem`` says why there could be no check.
    ``items`` are the diagnostics as JSON, ``id`` is their fingerprint.
    """

    state: int
    version: int | None
    lines: Lines
    config: Config
    report: Report | None
    problem: str
    items: str
    id: str


@dataclass(eq=False)
class Open:
    """A document that the editor has open. Its text is the editor's, saved or not."""

    uri: str
    path: str
    language: str
    version: int | None
    lines: Lines
    state: int
    wishes: Wishes | None = None
    greeting: asyncio.Future[Wishes] | None = None
    outcome: Outcome | None = None
    awaited: bool = False
    stop: threading.Event = field(default_factory=threading.Event)
    memory: Memory = field(init=False)

    def __post_init__(self) -> None:
        self.memory = Memory(self._pause)

    def _pause(self) -> None:
        if self.stop.is_set():
            raise Overtaken


def path_of(uri: str, folder: str) -> str:
    """The path of a document for settings and reports; one that is not a file is taken to lie in `folder`."""
    path = to_fs_path(uri)
    if path:
        return path
    name = os.path.basename(unquote(urlsplit(uri).path)) or "untitled"
    return os.path.join(folder, name)


def document_of(path: str, language: str, text: str, config: Config) -> Document | None:
    """The document that the core checks, or None where it holds no copy that we read or is left out by the settings."""
    relative = os.path.relpath(os.path.abspath(path), os.path.abspath(config.root)).replace(os.sep, "/")
    if any(glob_match(relative, pattern) for pattern in config.exclude):
        return None
    if config.include and not any(glob_match(relative, pattern) for pattern in config.include):
        return None
    name = path if relative.startswith("..") else relative
    found = next((known for pattern, known in config.formats.items() if glob_match(relative, pattern)), None)
    found = found or _guessed(path, name, language, text[:20000])
    document = Document(path, text, found) if found else None
    # A catalogue in another language, and a table without a column of copy, are none of ours.
    if document is None or formats.language(document, name) or formats.problem(document):
        return None
    return document


def _guessed(path: str, name: str, language: str, head: str) -> str | None:
    """The format of a document by its name, or by its language where that says nothing."""
    named = formats.guess(name, head)
    if named or (language in _UNKNOWN and os.path.isfile(path)):
        return named
    return formats.guess("untitled" + _ENDINGS.get(language, ""), head)
