"""Formats: what in a file is copy, which part of the message it is, and where it stands.

One format, one module with ``extract(source) -> Extraction``, imported when a file needs it. Template
tags are found first (`tonecheck.templates`); a format parses ``source.shadow``, where every tag is
masked, and builds prose from offsets into ``source.text``.
"""

from __future__ import annotations

import importlib
import os
from dataclasses import dataclass, field

from tonecheck import templates
from tonecheck.formats import roles
from tonecheck.formats.builder import ProseBuilder
from tonecheck.text import Document, Prose, Span

# Endings of files that hold copy, and the module that reads them. Template endings ("welcome.html.erb")
# are looked through to the one before.
SUFFIXES = {
    ".txt": "text",
    ".text": "text",
    ".md": "markdown",
    ".markdown": "markdown",
    ".mdx": "markdown",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".mjml": "html",
}
TEMPLATE_SUFFIXES = frozenset(
    ".j2 .jinja .jinja2 .njk .liquid .hbs .handlebars .mustache .erb .ejs .twig .tpl .tmpl .gotmpl .ftl .vm .tt .latte".split()
)
FORMATS = ("text", "markdown", "html")


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment of the host or template language: never shown to the customer."""

    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class Source:
    """A file's text with its template tags: what a format module parses."""

    text: str
    shadow: str
    tags: list[templates.Tag]
    spelling: tuple[str, ...] = ()

    def builder(self) -> ProseBuilder:
        """A builder that puts stand-ins where this source has tags."""
        return ProseBuilder(self.text, self.tags, self.spelling)


@dataclass(frozen=True, slots=True)
class Extraction:
    """What a format found in a file; ``refined`` if the format has looked for greetings and sign-offs itself."""

    prose: list[Prose] = field(default_factory=list)
    comments: list[Comment] = field(default_factory=list)
    refined: bool = False


def guess(path: str, head: str = "") -> str | None:
    """The format of a file by its name, or by its first characters where the name does not tell.

    None for a file that is not known to hold copy.
    """
    # Not pathlib, which costs more to import than this whole module.
    suffixes = [f".{part}" for part in os.path.basename(path).lower().split(".")[1:]]
    templated = False
    while suffixes and suffixes[-1] in TEMPLATE_SUFFIXES:
        suffixes.pop()
        templated = True
    if suffixes and suffixes[-1] in SUFFIXES:
        return SUFFIXES[suffixes[-1]]
    if templated:
        return "html" if looks_like_html(head) else "text"
    return None


def looks_like_html(head: str) -> bool:
    """Whether text starts like a page or holds the tags that mails are built from."""
    lower = head[:20000].lower()
    marks = ("<!doctype", "<html", "<body", "<table", "<p>", "<p ", "<div", "<br", "<td", "</a>", "<mjml", "<mj-")
    return any(mark in lower for mark in marks)


def extract(document: Document) -> Extraction:
    """The copy of a document, its parts labelled by role, and its comments. Never raises for bad markup."""
    found = read(document.text, document.format, document.path, document.templates)
    comments = sorted(found.comments, key=lambda comment: comment.span)
    return Extraction(found.prose if found.refined else roles.refine(found.prose), comments, True)


def read(text: str, format: str, path: str = "", languages: tuple[str, ...] = ()) -> Extraction:
    """The copy and comments of `text` as a format, by their offsets in it; roles as the format alone knows them.

    `languages` are the template languages in it; without them `path` and the text itself tell.
    """
    tags = templates.scan(text, path, languages)
    module = importlib.import_module(f"{__name__}.{format}")
    spelling: tuple[str, ...] = getattr(module, "SPELLING", ())
    found: Extraction = module.extract(Source(text, templates.shadow(text, tags), tags, spelling))
    comments = [Comment(Span(tag.start, tag.end), text[tag.start : tag.end]) for tag in tags if tag.kind == "comment"]
    return Extraction(found.prose, found.comments + comments, found.refined)


def embedded(value: Prose, format: str, languages: tuple[str, ...] = ()) -> Extraction:
    """The copy inside `value`, a string of a file that holds others (a catalogue's message, a part of a mail).

    Positions are those of the file; prose is spelled as the format spells it and then as the file spells the value.
    """
    found = read(value.text, format, "", languages)
    comments = [Comment(value.to_source(comment.span), comment.text) for comment in found.comments]
    return Extraction([prose.within(value) for prose in found.prose], comments, found.refined)
