"""The Model Context Protocol server: tonecheck's answers for writing assistants, over standard input and output.

An assistant that drafts a mail asks before it sends: what would the reader stumble over, how does it feel, what does
a rule mean, what could the sentence say instead. Every call reads the settings anew, so that they can be edited meanwhile.
"""

from __future__ import annotations

from typing import Annotated, Literal

from mcp.server import MCPServer
from mcp.server.mcpserver.exceptions import ToolError
from mcp_types import ToolAnnotations
from pydantic import BaseModel, Field

from tonecheck import __version__, rewrite
from tonecheck.config import Config, load, nearest
from tonecheck.engine import check as check_document
from tonecheck.engine import rate
from tonecheck.errors import TonecheckError
from tonecheck.files import Settings, decode
from tonecheck.findings import Finding, Report, Score
from tonecheck.kinds import KINDS
from tonecheck.render import rules as render
from tonecheck.rules import all_rules
from tonecheck.scoring import best as best_scorer
from tonecheck.scoring import load as load_scorer
from tonecheck.text import Document, LineIndex

_INSTRUCTIONS = """\
tonecheck tells how customer-facing copy feels to the person who receives it. Before a mail, letter, text message or page goes \
out, call check on it and put right what it finds, gravest first: errors, then warnings; hints are for the writer to judge. A \
finding's alternatives are examples of the tone, not text to paste: keep the facts, and never invent a name, date or \
amount. Then call score on both versions: warmth, humanity and focus should not fall, corporate should not rise. Template tags \
such as {{ name }} stand for what the reader will see; leave them as they are."""

Text = Annotated[
    str, Field(description="The copy, as the file holds it: with markup, template tags and, in a mail, its subject.")
]
Format = Annotated[
    Literal["auto", "text", "markdown", "html"],
    Field(description="How the copy is written; auto goes by the path, or by its first characters. Mails in text may start with Subject: lines."),
]  # fmt: skip
Path = Annotated[
    str, Field(description="Where the copy is or will be in the project, so that the settings for that path count.")
]
Kind = Annotated[
    str,
    Field(
        description="The kind of message, where the words may not show it: refusal, condolence, dunning, apology, ..."
    ),
]


class Scores(BaseModel):
    """From 0 to 100. Warmth, humanity and focus: 50 is neutral, more is better. Corporate: 0 is best, 25 ordinary."""

    warmth: float
    humanity: float
    corporate: float
    focus: float


class Found(BaseModel):
    """One place that costs the reader something."""

    rule: str
    severity: str
    dimension: str = Field(description="What it costs the reader: warmth, humanity, focus, or adds corporate-speak.")
    line: int
    column: int
    text: str = Field(description="The words, as the file holds them.")
    message: str
    alternatives: list[str] = Field(description="What a caring person might write; examples of the tone.")
    fix: str | None = Field(description="What to write in place of the words, where that is right in every context.")


class Checked(BaseModel):
    """What check tells."""

    findings: list[Found]
    scores: Scores | None
    kind: str | None = Field(description="The kind of message, if anything shows it, and how that is known.")
    words: int


class Cause(BaseModel):
    """A sentence or phrase that cost or earned points."""

    text: str
    dimension: str
    points: float
    reason: str


class Scored(BaseModel):
    """What score tells."""

    scores: Scores | None = Field(description="None where there is no copy to rate.")
    moved: list[Cause] = Field(description="What cost most (points below 0) and what earned credit (above).")
    words: int


class Option(BaseModel):
    """A sentence that something was found in."""

    rule: str
    message: str
    sentence: str = Field(description="The sentence, as the file holds it.")
    rewritten: str | None = Field(description="The sentence with the words replaced, or null where only a writer can.")
    is_safe: bool = Field(description="Whether the rewritten sentence is right in every context.")
    alternatives: list[str] = Field(description="What a caring person might write; examples of the tone.")


def server() -> MCPServer:
    """The server with its four tools, ready to run."""
    made = MCPServer("tonecheck", title="tonecheck", version=__version__, instructions=_INSTRUCTIONS, log_level="ERROR")
    reads = ToolAnnotations(read_only_hint=True, idempotent_hint=True, open_world_hint=False)
    made.tool(title="Find what costs the reader something", annotations=reads)(check)
    made.tool(title="Rate copy on four scales", annotations=reads)(score)
    made.tool(title="Explain a rule", annotations=reads)(explain)
    made.tool("rewrite-options", title="What the sentences could say instead", annotations=reads)(rewrite_options)
    return made


def check(text: Text, format: Format = "auto", path: Path = "", kind: Kind = "") -> Checked:
    """Find the words in customer-facing copy that cost its reader something, and what to write instead.

    Use it on every mail, letter, text message, page or template before it goes out.
    """
    report = _report(text, format, path, kind)
    index = LineIndex(text)
    found = report.kind
    return Checked(
        findings=[_found(finding, text, index) for finding in report.findings],
        scores=_scores(report.score),
        kind=f"{found.name}, by {found.why}" if found else None,
        words=report.words,
    )


def score(text: Text, format: Format = "auto", path: Path = "") -> Scored:
    """Rate how copy feels to its reader: warmth, humanity, corporate-speak and focus, with what moved the scores.

    Use it to compare two versions of the same message.
    """
    try:
        document, config = _document(text, format, path, "")
        asked = config.adapter or ("scorer" in config.origins and config.scorer != "none")
        report, moved, _ = rate(document, load_scorer(config.rater) if asked else best_scorer(), config)
    except TonecheckError as error:
        raise ToolError(str(error)) from None
    return Scored(
        scores=_scores(report.score),
        moved=[
            Cause(text=text[slice(*m.span)], dimension=m.dimension, points=round(m.points, 1), reason=m.reason)
            for m in moved
        ],
        words=report.words,
    )


def explain(
    rule: Annotated[str, Field(description="A rule or family as check names it, such as hollow-apology.")],
) -> str:
    """Explain a rule: what it looks for, what that does to the reader, from what source, and what to write instead."""
    rules = (*all_rules(), *_settings("").own_rules)
    found = [item for item in rules if rule in (item.id, item.family)]
    if not found:
        raise ToolError(f"there is no rule or family “{rule}”{nearest(rule, [item.id for item in rules])}")
    return "\n\n".join(render.page(item) for item in found)


def rewrite_options(text: Text, format: Format = "auto", path: Path = "", kind: Kind = "") -> list[Option]:
    """For each finding, its sentence and that sentence with the words replaced, where that can be done."""
    return [
        Option(
            rule=option.finding.rule,
            message=option.finding.message,
            sentence=option.sentence,
            rewritten=option.rewritten,
            is_safe=bool(option.finding.fix and option.rewritten and option.finding.fix.safety == "safe"),
            alternatives=list(option.finding.alternatives),
        )
        for option in rewrite.options(_report(text, format, path, kind))
    ]


def _report(text: str, format: str, path: str, kind: str) -> Report:
    try:
        document, config = _document(text, format, path, kind)
        scorer = None if config.rater == "none" else load_scorer(config.rater)
        return check_document(document, config, scorer)
    except TonecheckError as error:
        raise ToolError(str(error)) from None


def _document(text: str, format: str, path: str, kind: str) -> tuple[Document, Config]:
    config = _settings(path)
    if kind and kind not in KINDS:
        raise ToolError(f"there is no kind of message “{kind}”{nearest(kind, KINDS)}")
    if kind:
        config = config.with_values({"kind": kind}, "the call")
    data = text.encode("utf-8", "surrogatepass")
    if len(data) > config.max_file_size * 1024 * 1024:
        raise ToolError(f"the text is larger than {config.max_file_size} MB; send a part of it")
    chosen = None if format == "auto" else format
    document = decode(data, path or "message", config, chosen)
    return Document(document.path, text, document.format), config


def _settings(path: str) -> Config:
    load.cache_clear()
    try:
        return Settings({}).for_path(path or "message")
    except TonecheckError as error:
        raise ToolError(str(error)) from None


def _scores(score: Score | None) -> Scores | None:
    return Scores(**{name: round(value, 1) for name, value in score._asdict().items()}) if score else None


def _found(finding: Finding, text: str, index: LineIndex) -> Found:
    line, column = index.line_column(finding.span.start)
    safe = finding.fix if finding.fix and finding.fix.safety == "safe" else None
    return Found(
        rule=finding.rule,
        severity=finding.severity.label,
        dimension=finding.dimension,
        line=line,
        column=column,
        text=text[slice(*finding.span)],
        message=finding.message,
        alternatives=list(finding.alternatives),
        fix=safe.edits[0].text if safe else None,
    )
