"""The pure function in the middle: a document in, a report out."""

from __future__ import annotations

import os
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from tonecheck import fix, formats, hearing, kinds, search, sentences, suppress
from tonecheck.config import Config, fails
from tonecheck.errors import PluginError
from tonecheck.findings import (
    DIMENSIONS,
    LOW_IS_GOOD,
    Finding,
    KindOfMessage,
    Moved,
    Report,
    Score,
    SentenceScore,
    Severity,
)
from tonecheck.rule import Copy, Rule, Sentence
from tonecheck.selection import rules_for
from tonecheck.text import Document, Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tonecheck.memory import Memory
    from tonecheck.moves import Hit, Said
    from tonecheck.scoring import Credit, Scorer


class _Share(NamedTuple):
    """Messages of a document, and the settings that hold for them."""

    config: Config
    messages: list[Copy]


def _shares(
    document: Document, extraction: formats.Extraction, copy: Copy, config: Config
) -> tuple[list[_Share], KindOfMessage | None]:
    """The messages of a document by the kind that they are, and the kind of the whole, whose share comes first.

    There is one share but in a catalogue for several kinds of reader that neither names its kind nor has one set.
    """
    messages = [copy.part(prose) for prose in extraction.parts()] if extraction.messages else [copy]
    readers: Sequence[str] = ()
    if extraction.places and config.kind == "auto" and not kinds.named(document.text, extraction.comments):
        readers = [kinds.reader(place) for place in extraction.places_of_parts()]
    rest = copy
    if "staff" in readers:
        # What is known to be for somebody else says nothing about the others.
        rest = copy.part([item for part, name in zip(messages, readers) if name != "staff" for item in part.prose])
    place = _place(document.path, config.root)
    kind = kinds.of(rest, document.text, extraction.comments, config.kind, config.origins.get("kind", ""), place)
    if not rest.prose and readers:
        kind = kinds.of_entry("staff", kind)
    shares: dict[str, list[Copy]] = {kind.name if kind else "": [] if readers else messages}
    for message, name in zip(messages, readers):
        own = kinds.of_entry(name, kind)
        shares.setdefault(own.name if own else "", []).append(message)
    if not kind and len(shares) > 1:
        kind = kinds.BY_SOME_KEYS
    return [_Share(_for_kind(config, name), part) for name, part in shares.items()], kind


def _for_kind(config: Config, name: str) -> Config:
    return config.for_kind(name, kinds.KINDS[name].settings) if name else config


def _place(path: str, root: str) -> str:
    """The path of a file in its project; of one that lies elsewhere the name only."""
    place = os.path.relpath(os.path.abspath(path), os.path.abspath(root)).replace(os.sep, "/")
    return place.rpartition("/")[2] if place.startswith("..") else place


def kind_of(document: Document, config: Config) -> tuple[Config, KindOfMessage | None]:
    """The settings for a document once its kind of message is known, and that kind."""
    extraction = formats.extract(document)
    shares, kind = _shares(document, extraction, hearing.copy_of(extraction.prose, document.format), config)
    return shares[0].config, kind


_DEFAULT = Config()


def check(
    document: Document, config: Config = _DEFAULT, scorer: Scorer | None = None, memory: Memory | None = None
) -> Report:
    """Everything tonecheck knows about `document`: findings in order of place, and scores with a `scorer`.

    Pure: reads nothing but its arguments (the built-in rules included) and raises only ConfigError for
    a config that names unknown rules, PhraseError for a pattern in it that cannot be read, PluginError for a
    rule of a plug-in that crashes and RuleError where the code of a rule of ours fails. A `memory` of earlier checks
    changes nothing but the time that this one takes.
    """
    report = _checked(document, config, scorer, memory)[0]
    if memory is not None:
        memory.done()
    return report


def look(document: Document, config: Config = _DEFAULT) -> tuple[Report, list[Sentence]]:
    """The findings of `check` without scores, and the sentences that a scorer would rate, in order.

    For whoever rates the sentences of many documents together. Raises what `check` raises.
    """
    report, copy, *_ = _checked(document, config, None, None)
    return report, [sentence for sentence in copy.sentences() if sentence.says_something]


class _Checked(NamedTuple):
    """A report, and what it was made from."""

    report: Report
    copy: Copy
    rated: hearing.Rated
    located: Sequence[search.Located]


def _checked(document: Document, config: Config, scorer: Scorer | None, memory: Memory | None) -> _Checked:
    extraction = formats.extract(document, memory)
    copy = hearing.copy_of(extraction.prose, document.format, memory)
    plain = config
    shares, kind = _shares(document, extraction, copy, config)
    config = shares[0].config
    rules = [part for share in shares for part in rules_for(share.config)]
    if memory is not None:
        memory.rest_on(*rules)
    echoes = Copy(extraction.echoes, document.format, sentences.split_prose)
    try:
        found = [
            search.found(
                share.messages,
                echoes if share is shares[0] else None,
                rules_for(share.config),
                share.config.allowed,
                memory,
            )
            for share in shares
        ]
    except PluginError as error:
        raise PluginError(f"{document.path}: {error}") from error
    if kind:
        weighing = ((item.rule, share.config) for share, items in zip(shares, found) for item in items)
        kind = kind._replace(matters=any(_weighs(rule, settings, plain) for rule, settings in weighing))
    findings: list[Finding] = []
    least: dict[tuple[str, Span], Severity] = {}
    for share, items in zip(shares, found):
        for finding in _once(_finding(item, document, share.config) for item in items):
            findings.append(finding)
            least[finding.rule, finding.span] = share.config.min_severity
    rated = hearing.rate(copy, scorer, memory) if scorer else hearing.UNRATED
    findings.extend(_low_scores(rated.score, rated.sentences, config))
    findings.extend(_unknown_kind(document, extraction.comments))
    ran = [rule for part in rules for rule in part.rules]
    findings = suppress.apply(findings, extraction.comments, document.text, config, ran)
    kept = [item for item in findings if item.severity >= least.get((item.rule, item.span), config.min_severity)]
    kept.sort(key=lambda finding: (finding.span, finding.rule))
    named = scorer.name if scorer else ""
    words = hearing.length(copy, memory)
    report = Report(document, tuple(kept), rated.score, rated.sentences, words, kind, scorer=named)
    return _Checked(report, copy, rated, [item for items in found for item in items])


def _weighs(rule: Rule, config: Config, plain: Config) -> bool:
    """Whether the kind of message makes a finding of this rule weigh more or less, or be there at all."""
    added = rule.id in config.enable and rule.id not in plain.enable
    return added or _severity(rule, config) != _severity(rule, plain)


def _unknown_kind(document: Document, comments: Sequence[formats.Comment]) -> Iterator[Finding]:
    """A finding for a comment that names a kind of message that does not exist."""
    for comment in comments:
        name = kinds.named_in(comment)
        if name and name not in kinds.KINDS:
            yield Finding(
                "unknown-kind",
                "tonecheck",
                "humanity",
                Severity.WARNING,
                comment.span,
                f"There is no kind of message “{name}”.",
                (", ".join(kinds.KINDS),),
            )


def _once(findings: Iterable[Finding]) -> list[Finding]:
    """The findings without repetitions: readings of one sentence share the words outside its conditions."""
    return list({(finding.rule, finding.span): finding for finding in findings}.values())


def _finding(item: search.Located, document: Document, config: Config) -> Finding:
    rule, match = item.rule, item.match
    prose, span = match.prose, match.span
    made = (
        fix.make(prose, span, match.replacement, match.safe, document.text, match.exact) if match.replacement else None
    )
    text = prose.quote(span, document.text)
    message = (match.message or rule.message).replace("{text}", text if len(text) < 80 else text[:77] + "...")
    alternatives = rule.alternatives if not match.replacement else (match.replacement,)
    return Finding(
        rule.id,
        rule.family,
        rule.dimension,
        _severity(rule, config),
        prose.to_source(span),
        message,
        alternatives,
        made,
    )


def _severity(rule: Rule, config: Config) -> Severity:
    return config.severity.get(rule.id, config.severity.get(rule.family, rule.severity))


def rated_texts(document: Document) -> list[str]:
    """What `check` asks a scorer about `document`: for rating the sentences of many documents in one go."""
    return [said.text for _, said in hearing.ratable(hearing.copy_of(formats.extract(document).prose, document.format))]


def score(document: Document, scorer: Scorer) -> Score | None:
    """The score of `document`, without looking for findings; None where nothing in it can be rated."""
    return hearing.rate(hearing.copy_of(formats.extract(document).prose, document.format), scorer).score


def _low_scores(score: Score | None, rated: Sequence[SentenceScore], config: Config) -> Iterator[Finding]:
    """A finding for each dimension on the wrong side of its threshold, at the sentence that costs most."""
    if score is None:
        return
    for dimension, threshold in config.thresholds.items():
        value = getattr(score, dimension)
        if not fails(dimension, value, threshold):
            continue
        sign = -1 if dimension in LOW_IS_GOOD else 1
        worst = min(rated, key=lambda item: sign * getattr(item.score, dimension))
        name = f"score-{dimension}"
        limit = "most" if dimension in LOW_IS_GOOD else "least"
        # Rounded so that what is shown is on the wrong side of the limit, too.
        digits = next((n for n in range(9) if fails(dimension, round(value, n), threshold)), 9)
        yield Finding(
            name,
            "score",
            dimension,
            config.severity.get(name, Severity.WARNING),
            worst.span,
            f"This copy scores {value:.{digits}f} for {dimension}, and your limit is at {limit} {threshold:g}; this sentence costs most.",
            ("Rewrite this sentence first.",),
        )


class Rating(NamedTuple):
    """What `check` gives, what moved the scores (see `moves`), and what the reader sees of each sentence that was rated.

    ``quotes`` hold template tags as their writer knows them.
    """

    report: Report
    moves: list[Moved]
    quotes: list[str]


def rate(document: Document, scorer: Scorer, config: Config = _DEFAULT, memory: Memory | None = None) -> Rating:
    """What `check` gives and what explains the scores of `document`. Raises what `check` raises."""
    from tonecheck.moves import moves

    report, _, rated, located = _checked(document, config, scorer, memory)
    if report.score is None:
        return Rating(report, [], [])

    def explain(text: str) -> list[Credit]:
        if memory is None:
            return scorer.explain(text)
        return memory.recall(("explain", scorer.name, text), lambda: scorer.explain(text))

    said = list(_with_hits(rated, _hits(located, report.findings, document.text)))
    quotes = [prose.quote(one.span, document.text) for prose, one in rated.said]
    return Rating(report, moves(said, report.score, explain, document.text), quotes)


def _hits(located: Sequence[search.Located], findings: Sequence[Finding], source: str) -> list[Hit]:
    """The findings about words that were kept, each with its words as their reader sees them."""
    from tonecheck.moves import Hit

    kept = {(finding.rule, finding.span): finding for finding in findings}
    hits = []
    for rule, (prose, span, *_), whole in located:
        finding = kept.get((rule.id, prose.to_source(span)))
        if finding and not whole:
            hits.append(Hit(finding, prose.quote(span, source)))
    return sorted(hits, key=lambda hit: hit.finding.span)


def _with_hits(rated: hearing.Rated, hits: Sequence[Hit]) -> Iterator[Said]:
    """The rated sentences, each with the findings in it; `hits` are in order of place."""
    from tonecheck.moves import Said

    starts = [hit.finding.span.start for hit in hits]
    for (prose, said), item in zip(rated.said, rated.sentences):
        first, last = bisect_left(starts, item.span.start), bisect_left(starts, item.span.end)
        yield Said(Sentence(prose, said.span), item.span, item.role, item.score, tuple(hits[first:last]))


class Explained(NamedTuple):
    """A sentence, its score, and for each dimension the words that move it and by how many points for the reader."""

    sentence: SentenceScore
    movers: dict[str, list[tuple[str, float]]]


def explain(document: Document, offset: int, scorer: Scorer, memory: Memory | None = None) -> Explained | None:
    """What the sentence at an offset of the document scores and why, or None where no copy is."""
    from tonecheck.moves import movers

    copy = hearing.copy_of(formats.extract(document, memory).prose, document.format, memory)
    for sentence in copy.sentences():
        span = sentence.prose.to_source(sentence.span)
        if span.start <= offset < span.end and sentence.says_something:
            (score,) = (
                memory.scores(scorer, [sentence.folded]) if memory is not None else scorer.score([sentence.folded])
            )
            parts = scorer.explain(sentence.text)
            told = {name: movers(sentence, parts, name) for name in DIMENSIONS}
            return Explained(SentenceScore(span, sentence.prose.role, score), told)
    return None
