"""Doing some units: reading their documents, looking for findings, rating the sentences that nobody has rated."""

from __future__ import annotations

import os
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from hashlib import blake2b
from itertools import accumulate
from typing import NamedTuple

from tonecheck import engine, language
from tonecheck.audit import privacy, sources, worth
from tonecheck.audit.rating import Part
from tonecheck.audit.sources import Found, Unit
from tonecheck.audit.store import Entry, Noted, Said, Store
from tonecheck.errors import PluginError, TonecheckError
from tonecheck.files import Settings
from tonecheck.findings import Finding
from tonecheck.rule import Sentence
from tonecheck.run import scorer_named, told
from tonecheck.text import Document, LineIndex, Piece, Span


class Done(NamedTuple):
    """What became of some units: how many documents were done, and what could not be read (name, reason). The units of
    ``again`` were not done, because the process died that had them: at one of them, it is not known which."""

    documents: int
    errors: tuple[tuple[str, str], ...] = ()
    fatal: TonecheckError | None = None
    again: tuple[Unit, ...] = ()


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

    def outcome(self, batch: Sequence[Unit]) -> Done:
        """Do some units; whatever goes wrong with their documents is told in the outcome and noted in the store."""
        done: dict[str, list[Entry]] = {}
        sentences: dict[int, tuple[str, Said]] = {}
        for unit in batch:
            entries = done[unit.key] = []
            try:
                for found in sources.read(unit, self.settings, self.column, self.format):
                    entries.append(self._entry(found, sentences))
            except TonecheckError as error:
                return Done(0, fatal=error)
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
        store.add(done)
        errors = [(entry.name, entry.error) for entries in done.values() for entry in entries if entry.error]
        return Done(sum(unit.last - unit.first for unit in batch), tuple(errors))

    def lost(self, batch: Sequence[Unit], how: str) -> Done:
        """What is told of units whose process died. It is not noted: a run that goes on tries them again."""
        if len(batch) > 1:
            return Done(0, again=tuple(batch))
        return Done(batch[0].last - batch[0].first, ((batch[0].name, how),))

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
        lines = _Lines(found.document.text)
        texts, roles = [sentence.folded for sentence in saying], [sentence.prose.role for sentence in saying]
        known = list(map(_known, texts))
        strange = language.foreign([one.words for one in known], roles)
        weights = worth.weights([one.kind for one in known], roles)
        parts: list[Part] = []
        spans: list[Span] = []
        foreign = 0
        prose, has_tags = None, False
        for sentence, text, role, (number, *_), is_strange, weight in zip(
            saying, texts, roles, known, strange, weights
        ):
            words = text.count(" ") + 1
            if is_strange:
                foreign += words
                continue
            if sentence.prose is not prose:
                prose = sentence.prose
                has_tags = "tag" in [piece.kind for piece in prose.pieces]
            # What is rated is what the customer reads; what is kept is what may be shown.
            said = _tagged(sentence, found.document, words) if has_tags else Said(text, text, words)
            if masks:
                said = said._replace(text=privacy.masked(said.text, names), plain=privacy.masked(said.plain, names))
            if number not in sentences or said.text < sentences[number][1].text:
                sentences[number] = (text, said)
            span = prose.to_source(sentence.span)
            spans.append(span)
            parts.append(Part(number, role, words, lines.line_of(span.start), round(weight * 1000)))
        places = _Places(spans)
        noted = [
            _noted(finding, places.first(finding.span), lines, names if masks else None) for finding in report.findings
        ]
        kind = report.kind.name if report.kind else ""
        message = _number(_message(found))
        return Entry(
            found.name, found.folder, message, kind, report.words, found.sent, foreign, tuple(parts), tuple(noted)
        )


@lru_cache(maxsize=1)
def opened(path: str) -> Store:
    """The store at a path, opened once in each process."""
    return Store(path)


def forget() -> None:
    """Let go of what is only remembered for speed."""
    _known.cache_clear()


@contextmanager
def kept_open() -> Iterator[None]:
    """A store that is opened inside is let go of at the end, whatever happens."""
    try:
        yield
    finally:
        opened.cache_clear()


def _failed(name: str, why: str) -> Entry:
    return Entry(name, "", 0, "", 0, False, error=why)


# A mail may begin with a bare name: "Ana,".
_OPENING = 3


def _names(sentences: list[Sentence], document: Document) -> frozenset[str]:
    """The people in a document: those it calls, those it goes to, those who sign it, those it introduces."""
    called = [
        sentence.folded
        for number, sentence in enumerate(sentences)
        if sentence.prose.role == "greeting" or (number < _OPENING and sentence.folded.endswith(","))
    ]
    signing = [
        sentence.text for sentence in sentences if sentence.prose.role == "sign-off" or privacy.is_signed(sentence.text)
    ]
    introduced = privacy.introduced(sentence.folded for sentence in sentences)
    to = privacy.addressed(document.text) if document.format == "mail" else frozenset()
    return privacy.names_in(called) | privacy.signed(signing) | introduced | to


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


def _tagged(sentence: Sentence, document: Document, words: int) -> Said:
    """The sentence with its template tags as their writer knows them, not as what stands in for them, and without."""

    def short(tag: Piece) -> str:
        words = document.text[tag.source_start : tag.source_end]
        return words if len(words) <= _LONGEST_TAG and "\n" not in words else "{…}"

    prose, span = sentence.prose, sentence.span
    return Said(prose.told(span, short), prose.told(span, lambda _: "…"), words)


class _Lines:
    """The lines of places that are asked for in nearly rising order, counted from one to the next."""

    def __init__(self, text: str) -> None:
        self._text = text
        alone = "\r" in text and text.count("\r") != text.count("\r\n")
        self._index = LineIndex(text) if alone else None
        self._at, self._line = 0, 1

    def line_of(self, offset: int) -> int:
        """The line, from 1, of an offset."""
        if self._index:
            return self._index.line_column(offset)[0]
        if offset < self._at:
            self._at, self._line = 0, 1
        self._line += self._text.count("\n", self._at, offset)
        self._at = offset
        return self._line


class _Known(NamedTuple):
    """What is known of a sentence by its own words; ``number`` stands for it."""

    number: int
    words: language.Measured
    kind: worth.Kind


@lru_cache(maxsize=8192)
def _known(text: str) -> _Known:
    words = language.measured(text)
    return _Known(_number(text), words, worth.kind(text, words.speaks))


def _number(text: str) -> int:
    """A number that stands for a sentence: 63 bits, so that among millions no two are likely to meet."""
    made = blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return int.from_bytes(made, "big") >> 1


class _Places:
    """The spans of a document's sentences, in any order; finds those at a place without looking at all of them."""

    def __init__(self, spans: Sequence[Span]) -> None:
        self._order = sorted(range(len(spans)), key=lambda at: spans[at])
        self._sorted = [spans[at] for at in self._order]
        # How far those reach that begin no later: none before a place ends behind it where this does not.
        self._reach = list(accumulate((span.end for span in self._sorted), max))

    def first(self, span: Span) -> int:
        """The number of the first sentence that shares a character with `span`, -1 for none."""
        at = bisect_left(self._sorted, span.end, key=lambda one: one.start) - 1
        found = []
        while at >= 0 and self._reach[at] > span.start:
            if self._sorted[at].overlaps(span):
                found.append(self._order[at])
            at -= 1
        return min(found, default=-1)


def _noted(finding: Finding, place: int, lines: _Lines, names: frozenset[str] | None) -> Noted:
    message, instead = finding.message, _example(finding)
    if names is not None:
        message, instead = privacy.masked(message, names), privacy.masked(instead, names)
    line = lines.line_of(finding.span.start)
    return Noted(place, line, finding.rule, finding.family, finding.severity, message, instead)


def _example(finding: Finding) -> str:
    """What to write instead: what takes the words' place, or an example of a whole phrase; a lone word is none."""
    if len(finding.alternatives) == 1:
        return finding.alternatives[0]
    return next((words for words in finding.alternatives if " " in words), "")
