"""What the readers of Markdown, reStructuredText and AsciiDoc share: lines into paragraphs, paragraphs into prose."""

from __future__ import annotations

import re
from collections.abc import Mapping
from contextlib import nullcontext

from tonecheck.formats import Comment, Extraction, Source
from tonecheck.formats.builder import ProseBuilder, joined
from tonecheck.formats.lines import End
from tonecheck.text import Prose, Span


class BlockReader:
    """Reads a text block by block; `prose` and `comments` fill up in document order.

    A language says in `run` what its blocks are, with `tokens` what its inline markup is, and in `token` what that shows.
    """

    tokens: re.Pattern[str]

    def __init__(self, source: Source) -> None:
        self.source = source
        self.text = source.shadow
        self.prose: list[Prose] = []
        self.comments: list[Comment] = []
        # The lines of the paragraph that is open, and its role.
        self.paragraph: list[Span] = []
        self.role = "body"
        # How text is spelled in it, apart from what the format asks for everywhere; and whether something goes by its words.
        self.spelling = ""
        self.kept = False

    def run(self) -> None:
        """Read every line from the top."""
        raise NotImplementedError

    def token(self, builder: ProseBuilder, match: re.Match[str], region: Span) -> None:
        """Add what a piece of inline markup in `region` shows."""
        raise NotImplementedError

    def ends(self, lines: list[Span]) -> Mapping[int, End] | None:
        """The line ends between the lines of a paragraph that its reader sees."""

    def read(self) -> Extraction:
        """All that is in the text."""
        self.run()
        return Extraction(self.prose, self.comments)

    def flush(self) -> None:
        """End the paragraph."""
        if self.paragraph:
            builder = self.source.builder(self.spelling)
            lines = joined(self.paragraph)
            with builder.keeping() if self.kept else nullcontext():
                for span in lines:
                    self.inline(builder, span.start, span.end)
            self.prose += builder.build(self.role, self.ends(lines))
        self.paragraph = []
        self.role, self.spelling, self.kept = "body", "", False

    def alone(self, span: Span, role: str, spelling: str = "") -> None:
        """A paragraph of one stretch of text."""
        if span.start < span.end:
            self.paragraph, self.role, self.spelling = [span], role, spelling
            self.flush()

    def inline_kept(self, builder: ProseBuilder, start: int, end: int) -> None:
        """Add the text of a stretch of inline markup that something goes by."""
        with builder.keeping():
            self.inline(builder, start, end)

    def inline(self, builder: ProseBuilder, start: int, end: int) -> None:
        """Add the text of a stretch of inline markup to `builder`."""
        at = start
        for match in self.tokens.finditer(self.text, start, end):
            if match.start() < at:
                continue
            builder.add(at, match.start())
            at = match.end()
            self.token(builder, match, Span(start, end))
        builder.add(at, end)

    def comment(self, start: int, end: int) -> None:
        """Note a comment."""
        self.comments.append(Comment(Span(start, end), self.source.text[start:end]))
