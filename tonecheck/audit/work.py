"""Doing one unit: reading its documents, looking for findings, rating the sentences that nobody has rated."""

from __future__ import annotations

import os
from dataclasses import dataclass
from functools import lru_cache
from hashlib import blake2b
from typing import NamedTuple

from tonecheck import engine
from tonecheck.audit import language, privacy, sources, worth
from tonecheck.audit.sources import Found, Unit
from tonecheck.audit.store import Entry, Noted, Part, Said, Store
from tonecheck.errors import PluginError, TonecheckError
from tonecheck.files import Settings
from tonecheck.findings import Finding
from tonecheck.rule import Sentence
from tonecheck.run import scorer_named, told
from tonecheck.text import Document, LineIndex, Span


class Done(NamedTuple):
    """What became of a unit: how many documents it had, and what could not be read (name, reason)."""

    documents: int
    errors: tuple[tuple[str, str], ...] = ()
    fatal: TonecheckError | None = None


@dataclass(frozen=True, slots=True)
class Auditor:
    """Does units in any process; what it finds goes into the store at `path`.

    ``mask`` is True to mask personal data everywhere, False nowhere, None in what was sent.
    """

    path: str
    settings: Settings
    scorer: str
    column: str | None = None
    format: str | None = None
    mask: bool | None = None
    use_cache: bool = True

    def outcome(self, unit: Unit) -> Done:
        """Do one unit; whatever goes wrong with its documents is told in the outcome and noted in the store."""
        entries: list[Entry] = []
        sentences: dict[int, tuple[str, Said]] = {}
        try:
            for found in sources.read(unit, self.settings, self.column, self.format):
                entries.append(self._entry(found, sentences))
        except TonecheckError as error:
            return Done(unit.last - unit.first, fatal=error)
        except Exception as error:
            entries.append(_failed(unit.name, told(error)))
        store = opened(self.path)
        new = store.claim({number: said for number, (_, said) in sentences.items()})
        if new:
            scorer = scorer_named(self.scorer, self.use_cache)
            assert scorer is not None
            # Of much the same length together, so that a scorer that fills up its batches has little to fill up.
            new.sort(key=lambda number: len(sentences[number][0]))
            store.rate(new, scorer.score([sentences[number][0] for number in new]))
        store.add(unit.key, entries)
        return Done(unit.last - unit.first, tuple((entry.name, entry.error) for entry in entries if entry.error))

    def lost(self, unit: Unit, how: str) -> Done:
        """What is told of a unit whose process died. It is not noted: a run that goes on tries it again."""
        return Done(unit.last - unit.first, ((unit.name, how),))

    def _entry(self, found: Found, sentences: dict[int, tuple[str, Said]]) -> Entry:
        if found.document is None:
            return _failed(found.name, found.error or "")
        try:
            report, saying = engine.look(found.document, found.config)
        except PluginError as error:
            return _failed(found.name, str(error))
        except TonecheckError:
            raise
        except Exception as error:
            return _failed(found.name, told(error))
        masks = found.sent if self.mask is None else self.mask
        names = _names(saying, found.document) if masks else frozenset()
        lines = LineIndex(found.document.text)
        texts, roles = [sentence.folded for sentence in saying], [sentence.prose.role for sentence in saying]
        strange = language.foreign(texts, roles)
        weights = worth.weights(texts, roles)
        parts: list[Part] = []
        spans: list[Span] = []
        foreign = 0
        for sentence, text, role, is_strange, weight in zip(saying, texts, roles, strange, weights):
            words = text.count(" ") + 1
            if is_strange:
                foreign += words
                continue
            # What is rated is what the customer reads; what is kept is what may be shown.
            said = _said(sentence, found.document, words)
            if masks:
                said = said._replace(text=privacy.masked(said.text, names), plain=privacy.masked(said.plain, names))
            number = _number(text)
            sentences[number] = (text, said)
            spans.append(sentence.prose.to_source(sentence.span))
            parts.append(Part(number, role, words, lines.line_column(spans[-1].start)[0], weight))
        noted = [_noted(finding, spans, lines, names if masks else None) for finding in report.findings]
        kind = report.kind.name if report.kind else ""
        message = _number(_message(found))
        return Entry(
            found.name, found.folder, message, kind, report.words, found.sent, foreign, tuple(parts), tuple(noted)
        )


@lru_cache(maxsize=1)
def opened(path: str) -> Store:
    """The store at a path, opened once in each process."""
    return Store(path)


def _failed(name: str, why: str) -> Entry:
    return Entry(name, "", 0, "", 0, False, error=why)


# A mail may begin with a bare name: "Ana,".
_OPENING = 3


def _names(sentences: list[Sentence], document: Document) -> frozenset[str]:
    """The people in a document: those it calls, those it goes to, those who sign it."""
    called = [
        sentence.folded
        for number, sentence in enumerate(sentences)
        if sentence.prose.role == "greeting" or (number < _OPENING and sentence.folded.endswith(","))
    ]
    signing = [sentence.text for sentence in sentences if sentence.prose.role == "sign-off"]
    to = privacy.addressed(document.text) if document.format == "mail" else frozenset()
    return privacy.names_in(called) | privacy.signed(signing) | to


_TEXT = frozenset((".html", ".htm", ".txt", ".text", ".mjml", ".md"))


def _message(found: Found) -> str:
    """What is the same for the HTML and the text of one mail: their name without what tells them apart."""
    name, suffix = os.path.splitext(found.name)
    if "/" in suffix or " " in suffix:
        return found.name
    inner, before = os.path.splitext(name)
    return inner if before in _TEXT else name


# A template tag of more characters is shown as one of none.
_LONGEST_TAG = 30


def _said(sentence: Sentence, document: Document, words: int) -> Said:
    """The sentence with its template tags as their writer knows them, not as what stands in for them, and without."""
    prose, (start, end) = sentence.prose, sentence.span
    pieces = [piece for piece in prose.pieces if piece.end > start and piece.start < end]
    if not any(piece.kind == "tag" for piece in pieces):
        return Said(sentence.folded, sentence.folded, words)
    text: list[str] = []
    plain: list[str] = []
    for piece in pieces:
        tag = document.text[piece.source_start : piece.source_end] if piece.kind == "tag" else ""
        if tag:
            text.append(tag if len(tag) <= _LONGEST_TAG and "\n" not in tag else "{…}")
            plain.append("…")
        else:
            text.append(prose.text[max(piece.start, start) : min(piece.end, end)])
            plain.append(text[-1])
    return Said(" ".join("".join(text).split()), " ".join("".join(plain).split()), words)


@lru_cache(maxsize=4096)
def _number(text: str) -> int:
    """A number that stands for a sentence: 63 bits, so that among millions no two are likely to meet."""
    made = blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return int.from_bytes(made, "big") >> 1


def _noted(finding: Finding, spans: list[Span], lines: LineIndex, names: frozenset[str] | None) -> Noted:
    place = next((at for at, span in enumerate(spans) if span.overlaps(finding.span)), -1)
    message, instead = finding.message, finding.alternatives[0] if finding.alternatives else ""
    if names is not None:
        message, instead = privacy.masked(message, names), privacy.masked(instead, names)
    line = lines.line_column(finding.span.start)[0]
    return Noted(place, line, finding.rule, finding.family, finding.severity, message, instead)
