"""Formats: what in a file is copy, which part of the message it is, and where it stands.

One format, one module with ``extract(source) -> Extraction``, imported when a file needs it. Template
tags are found first (`tonecheck.templates`); a format parses ``source.shadow``, where every tag is
masked, and builds prose from offsets into ``source.text``.
"""

from __future__ import annotations

import importlib
import os
import re
from bisect import bisect_right
from dataclasses import dataclass, field

from tonecheck import templates
from tonecheck.formats import roles
from tonecheck.formats.builder import ProseBuilder
from tonecheck.text import Document, Prose, Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tonecheck.memory import Memory

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
    ".eml": "mail",
    ".mbox": "mail",
    ".docx": "docx",
    ".jsx": "jsx",
    ".tsx": "jsx",
    ".vue": "html",
    ".svelte": "svelte",
    ".phtml": "php",
    ".haml": "haml",
    ".slim": "slim",
    ".rst": "rst",
    ".adoc": "asciidoc",
    ".asciidoc": "asciidoc",
}
# Endings of files that may hold copy or nothing but code; they are read when they are named.
NAMED = {".php": "php", ".rest": "rst"}
# Components that no customer sees: tests and what documents them to developers.
_CODE_ONLY = frozenset({".test", ".spec", ".stories"})
TEMPLATE_SUFFIXES = frozenset(
    ".j2 .jinja .jinja2 .djhtml .njk .nunjucks .liquid .hbs .handlebars .mustache .mst .erb .rhtml .ejs .eta .twig .peb .hubl .tpl"
    " .smarty .tmpl .gotmpl .gohtml .ftl .ftlh .vm .vtl .tt .tt2 .latte".split()
)
# Message catalogues: taken from a folder only if their whole name says so, see `tonecheck.formats.naming`.
CATALOGUES = {
    ".json": "json",
    ".json5": "json",
    ".jsonc": "json",
    ".arb": "json",
    ".xcstrings": "json",
    ".yml": "yaml",
    ".yaml": "yaml",
    ".po": "po",
    ".pot": "po",
    ".properties": "properties",
    ".xlf": "xliff",
    ".xliff": "xliff",
    ".xml": "xml",
    ".resx": "resx",
    ".resw": "resx",
    ".strings": "strings",
    ".stringsdict": "stringsdict",
    ".csv": "csv",
    ".tsv": "csv",
    ".php": "phparray",
}
_XML_ROOTS = (("<resources", "android"), ("<xliff", "xliff"), ("<resheader", "resx"), ("<plist", "stringsdict"))
FORMATS = (
    "text", "markdown", "html", "mail", "docx", "jsx", "svelte", "php", "haml", "slim", "rst", "asciidoc",
    "json", "yaml", "po", "properties", "xliff", "android", "resx", "strings", "stringsdict", "csv", "phparray",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment of the host or template language: never shown to the customer.

    ``covers`` is what an ``ignore`` in it silences, where the format knows better than its line or the next one.
    """

    span: Span
    text: str
    covers: Span | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """A file's text with its template tags: what a format module parses.

    A format may keep in `memory` what it has read of a part of the text, by all that the reading depends on.
    """

    text: str
    shadow: str
    tags: list[templates.Tag]
    spelling: tuple[str, ...] = ()
    encoding: str = "utf-8"
    memory: Memory | None = None

    def builder(self, spelling: str = "") -> ProseBuilder:
        """A builder that puts stand-ins where this source has tags; with `spelling`, for text that is also spelled so."""
        return ProseBuilder(self.text, self.tags, (*self.spelling, spelling) if spelling else self.spelling)

    def part(self, span: Span) -> Source:
        """What lies in `span` as a source of its own, whose offsets begin there."""
        tags: list[templates.Tag] = []
        index = bisect_right(self.tags, span.start, key=lambda tag: tag.end)
        while index < len(self.tags) and self.tags[index].start < span.end:
            tag = self.tags[index]
            tags.append(tag._replace(start=tag.start - span.start, end=tag.end - span.start))
            index += 1
        return Source(self.text[slice(*span)], self.shadow[slice(*span)], tags, self.spelling, self.encoding)


@dataclass(frozen=True, slots=True)
class Extraction:
    """What a format found in a file; ``refined`` if the format has looked for greetings and sign-offs itself.

    ``echoes`` say again what ``prose`` says (the plain alternative of an HTML mail, what only Outlook shows): they are
    searched, but not rated.

    ``messages`` are the indices into ``prose`` at which a message of its own begins (an entry of a catalogue, a
    mail of a mailbox); without any, the whole is one. ``places`` tells of each what leads to it, where the format
    knows: the keys of an entry with stops between them, then on lines of their own the source files that use it.
    """

    prose: list[Prose] = field(default_factory=list)
    comments: list[Comment] = field(default_factory=list)
    refined: bool = False
    echoes: list[Prose] = field(default_factory=list)
    messages: tuple[int, ...] = ()
    places: tuple[str, ...] = ()

    def parts(self) -> list[list[Prose]]:
        """The prose of each message."""
        starts = self._starts()
        return [self.prose[start:end] for start, end in zip(starts, [*starts[1:], len(self.prose)])]

    def places_of_parts(self) -> list[str]:
        """What leads to each of the `parts`, "" where nothing is known."""
        # Of entries that begin at the same place only the last has any prose.
        known = dict(zip(self.messages, self.places))
        return [known.get(start, "") for start in self._starts()]

    def _starts(self) -> list[int]:
        return sorted({0, *self.messages})


def guess(path: str, head: str = "", named: bool = False) -> str | None:
    """The format of a file by its name, or by its first characters where the name does not tell.

    None for a file that is not known to hold copy. One that was `named`, and not found in a folder, has the benefit of
    the doubt: it need not look like a catalogue to be read as one.
    """
    # Not pathlib, which costs more to import than this whole module.
    suffixes = [f".{part}" for part in os.path.basename(path).lower().split(".")[1:]]
    templated = False
    while suffixes and suffixes[-1] in TEMPLATE_SUFFIXES:
        suffixes.pop()
        templated = True
    if suffixes and suffixes[-1] in (".jsx", ".tsx") and not named and not _CODE_ONLY.isdisjoint(suffixes):
        return None
    if suffixes and suffixes[-1] in SUFFIXES:
        return SUFFIXES[suffixes[-1]]
    if suffixes[-2:] == [".blade", ".php"]:
        return "html"
    if suffixes and suffixes[-1] == ".php" and (array := _array(path, head, named)):
        return array
    if named and suffixes and suffixes[-1] in NAMED:
        return NAMED[suffixes[-1]]
    if suffixes and suffixes[-1] in CATALOGUES and suffixes[-1] not in NAMED:
        return _catalogue(path, CATALOGUES[suffixes[-1]], head, named and not templated)
    if templated:
        return "html" if looks_like_html(head) else "text"
    return None


def _array(path: str, head: str, named: bool) -> str | None:
    """The format of a file of PHP that returns an array of messages: by its name, and by how it begins if that is known."""
    from tonecheck.formats.naming import is_catalogue

    if not named and not is_catalogue(path):
        return None
    if not head:
        return CATALOGUES[".php"] if is_catalogue(path) else None
    from tonecheck.formats.phparray import returns_array

    return CATALOGUES[".php"] if returns_array(head) else None


def _catalogue(path: str, format: str, head: str, named: bool) -> str | None:
    from tonecheck.formats.naming import is_catalogue

    if not named and not is_catalogue(path):
        return None
    if format != "xml":
        return format
    # Found by their names, XML files are Android's; named ones tell by their root.
    return next((name for root, name in _XML_ROOTS if root in head), None) if head else "android"


def names_another_language(path: str) -> bool:
    """Whether the name of a catalogue or one of its folders says that it is not English."""
    if os.path.splitext(path)[1].lower() not in CATALOGUES:
        return False
    from tonecheck.formats import naming

    said = naming.language(path)
    return bool(said) and not naming.is_english(said)


def other_languages(names: list[str]) -> set[str]:
    """Those files of one folder that are translations of a catalogue called "en" beside them."""
    if not any(name.startswith("en.") and os.path.splitext(name)[1].lower() in CATALOGUES for name in names):
        return set()
    from tonecheck.formats import naming

    return naming.beside_english(names)


def language(document: Document, path: str = "") -> str:
    """The language that a catalogue says it is in, by its name or its content, "" for English or none.

    ``path`` is the document's own unless given (folders above the project say nothing about it).
    """
    if document.format not in CATALOGUES.values() and document.format != "android":
        return ""
    from tonecheck.formats import naming

    said = naming.language(path or document.path)
    if not said:
        reader = getattr(importlib.import_module(f"{__name__}.{document.format}"), "language", None)
        said = reader(document.text) if reader else ""
    return "" if not said or naming.is_english(said) else said


def problem(document: Document) -> str:
    """Why the format finds no copy in a document at all, "" if it does or there is nothing to say."""
    if document.format != "csv":
        return ""
    from tonecheck.formats import csv

    return csv.problem(document.text)


def looks_like_html(head: str) -> bool:
    """Whether text starts like a page or holds the tags that mails are built from."""
    lower = head[:20000].lower()
    return any(mark in lower for mark in ("<!doctype", "<html", "<body", "<br", "<mjml", "<mj-")) or bool(
        re.search(r"</[a-z][a-z0-9-]*\s*>", lower)
    )


def extract(document: Document, memory: Memory | None = None) -> Extraction:
    """The copy of a document, its parts labelled by role, and its comments. Never raises for bad markup.

    A `memory` of earlier readings changes nothing but the time that this one takes.
    """
    found = read(document.text, document.format, document.encoding, document.path, document.templates, memory)
    comments = sorted(found.comments, key=lambda comment: comment.span)
    prose = found.prose if found.refined else roles.refine(found.prose, memory)
    return Extraction(prose, comments, True, found.echoes, found.messages, found.places)


def read(
    text: str,
    format: str,
    encoding: str = "utf-8",
    path: str = "",
    languages: tuple[str, ...] = (),
    memory: Memory | None = None,
) -> Extraction:
    """The copy and comments of `text` as a format, by their offsets in it; roles as the format alone knows them.

    `encoding` is that of the file, for formats whose parts may have another. `languages` are the template languages in
    it; without them `path` and the text itself tell. `memory` as in `extract`.
    """
    module = importlib.import_module(f"{__name__}.{format}")
    # Where a file is not itself a template (its parts may be), or finds its tags alone, the module says SCAN = False.
    without: frozenset[str] = getattr(module, "NO_TAGS", frozenset())
    tags = templates.scan(text, path, languages, without) if getattr(module, "SCAN", True) else []
    spelling: tuple[str, ...] = getattr(module, "SPELLING", ())
    found: Extraction = module.extract(Source(text, templates.shadow(text, tags), tags, spelling, encoding, memory))
    comments = [Comment(Span(tag.start, tag.end), text[tag.start : tag.end]) for tag in tags if tag.kind == "comment"]
    return Extraction(found.prose, found.comments + comments, found.refined, found.echoes, found.messages, found.places)


def embedded(value: Prose, format: str, languages: tuple[str, ...] = ()) -> Extraction:
    """The copy inside `value`, a string of a file that holds others (a catalogue's message, a part of a mail).

    Positions are those of the file; prose is spelled as the format spells it and then as the file spells the value.
    """
    found = read(value.text, format, languages=languages)
    comments = [Comment(value.to_source(comment.span), comment.text) for comment in found.comments]
    prose, echoes = ([item.within(value) for item in items] for items in (found.prose, found.echoes))
    return Extraction(prose, comments, found.refined, echoes, found.messages)
