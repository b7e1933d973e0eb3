"""Comments that silence a finding, in the language of the file: the template's where it has one, else the host's."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace

from tonecheck import engine, formats
from tonecheck.config import Config
from tonecheck.findings import Edit, Finding, Report
from tonecheck.text import Span
from tonecheck_lsp.buffer import Lines

_JINJA, _HBS, _ERB, _SMARTY, _HTML = "{# %s #}", "{{! %s }}", "<%%# %s %%>", "{* %s *}", "<!-- %s -->"
_LIQUID, _HASH = "{%% comment %%}%s{%% endcomment %%}", "# %s"
# A template's own comments never reach the customer; so they come before the host's.
_BY_ENDING = {
    ".j2": _JINJA, ".jinja": _JINJA, ".jinja2": _JINJA, ".njk": _JINJA, ".twig": _JINJA, ".liquid": _LIQUID,
    ".hbs": _HBS, ".handlebars": _HBS, ".mustache": _HBS, ".erb": _ERB, ".ejs": _ERB, ".tpl": _SMARTY,
    ".latte": _SMARTY,
}  # fmt: skip
_BY_LANGUAGE = {
    "jinja": _JINJA, "jinja-html": _JINJA, "htmldjango": _JINJA, "django-html": _JINJA, "django-txt": _JINJA,
    "twig": _JINJA, "liquid": _LIQUID, "handlebars": _HBS, "mustache": _HBS, "erb": _ERB, "html.erb": _ERB,
    "eruby": _ERB, "ejs": _ERB, "smarty": _SMARTY,
}  # fmt: skip
_BY_FORMAT = {"html": _HTML, "markdown": _HTML, "yaml": _HASH, "po": _HASH, "properties": _HASH}


def comment_for(report: Report | None, lines: Lines, finding: Finding, config: Config, language: str) -> Edit | None:
    """An edit that silences one finding by a comment and changes nothing that is read, or None where none can.

    Each place for it is tried on a copy: inside a start tag or a quoted text, say, a comment would be none.
    """
    if report is None:
        return None
    directive = f"tonecheck: ignore[{finding.rule}]"
    before = _copy_of(report)
    for syntax in _syntaxes(report, language):
        for edit in _places(lines, finding.span, syntax % directive):
            text = report.document.text
            changed = replace(report.document, text=text[: edit.span.start] + edit.text + text[edit.span.end :])
            tried = engine.check(changed, config)
            moved = finding.span.start + len(edit.text) * (edit.span.start <= finding.span.start)
            gone = not any(item.rule == finding.rule and item.span.start == moved for item in tried.findings)
            if gone and _copy_of(tried) == before:
                return edit
    return None


def _syntaxes(report: Report, language: str) -> Iterator[str]:
    """The comments that this document may have, the best first."""
    ending = os.path.splitext(report.document.path)[1].lower()
    for found in (_BY_ENDING.get(ending), _BY_LANGUAGE.get(language), _BY_FORMAT.get(report.document.format)):
        if found:
            yield found


def _copy_of(report: Report) -> list[str]:
    """What the customer reads, line ends and spaces aside."""
    return [" ".join(prose.text.split()) for prose in formats.extract(report.document).prose]


def _places(lines: Lines, span: Span, comment: str) -> Iterator[Edit]:
    """A line of its own before that of the finding, as deep as it; or the end of the same line."""
    line = lines.span(lines.line_at(span.start))
    text = lines.text[line.start : line.end]
    indent = text[: len(text) - len(text.lstrip())]
    yield Edit(Span(line.start, line.start), f"{indent}{comment}{_line_end(lines.text)}")
    yield Edit(Span(line.end, line.end), f" {comment}")


def _line_end(text: str) -> str:
    """The line end that a text uses."""
    at = text.find("\n")
    if at < 0:
        return "\r" if "\r" in text else "\n"
    return "\r\n" if text[at - 1 : at] == "\r" else "\n"


def without_comment(lines: Lines, span: Span) -> Edit:
    """An edit that takes a comment away, with its line where nothing else is on it."""
    first, last = lines.line_at(span.start), lines.line_at(max(span.start, span.end - 1))
    start, end = lines.span(first).start, lines.span(last).end
    if lines.text[start : span.start].strip() or lines.text[span.end : end].strip():
        return Edit(span, "")
    after = lines.span(last + 1).start if last + 1 < lines.count else end
    return Edit(Span(start, after), "")
