"""The pure function in the middle: a document in, a report out."""

from __future__ import annotations

import os
import re
from bisect import bisect_left, insort
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any, NamedTuple

from tonecheck import fix, formats, kinds, mentions, sentences, suppress
from tonecheck.config import Config, check_names, fails
from tonecheck.errors import PluginError, RuleError
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
from tonecheck.phrases import PhraseIndex, expand, parse
from tonecheck.rule import Copy, Match, Rule, Sentence
from tonecheck.rules import all_phrases, all_rules, built_in_index
from tonecheck.text import Document, Prose, Span
from tonecheck.words import Words, count

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tonecheck.memory import Memory
    from tonecheck.moves import Hit, Said
    from tonecheck.scoring import Credit, Scorer


@dataclass(frozen=True)
class RuleSet:
    """Rules made ready for searching: their phrases in an index, whose each phrase is, and those that are code."""

    rules: tuple[Rule, ...]
    index: PhraseIndex
    owners: tuple[Rule | None, ...]

    @cached_property
    def by_sentence(self) -> list[Rule]:
        """The rules with code that looks at sentences."""
        return [rule for rule in self.rules if rule.check_sentence]

    @cached_property
    def by_prose(self) -> list[Rule]:
        """The rules with code that looks at blocks."""
        return [rule for rule in self.rules if rule.check_prose]

    @cached_property
    def by_copy(self) -> list[Rule]:
        """The rules with code that looks at a whole message."""
        return [rule for rule in self.rules if rule.check_copy]

    @classmethod
    def of(cls, rules: Sequence[Rule]) -> RuleSet:
        """Index the phrases of `rules`. Raises PhraseError for a pattern that cannot be read."""
        pairs = [(line, rule) for rule in rules for line in rule.lines()]
        return cls(tuple(rules), PhraseIndex([line for line, _ in pairs]), tuple(rule for _, rule in pairs))

    @classmethod
    def of_built_in(cls, chosen: Sequence[Rule]) -> RuleSet:
        """The same for some of the built-in rules, through the index of them all that was made beforehand."""
        names = {rule.id for rule in chosen}
        owners = tuple(rule if rule.id in names else None for rule in all_phrases()[1])
        return cls(tuple(chosen), built_in_index(), owners)


class Located(NamedTuple):
    """A match with its rule. ``whole`` marks a finding about a block or a document, not about words."""

    rule: Rule
    match: Match
    whole: bool = False


def find(copy: Copy, rules: RuleSet, memory: Memory | None = None) -> Iterator[Located]:
    """Every match of every rule, unsorted. Raises RuleError where the code of a rule fails."""
    yield from find_words(copy, rules, memory)
    for rule in rules.by_copy:
        if memory is not None:
            memory.pause()
        for item in _ran(rule, rule.check_copy, copy, True):
            if not mentions.is_mentioned(item.rule, item.match):
                yield item


def _everywhere(
    messages: Sequence[Copy], echoes: Copy | None, rules: RuleSet, memory: Memory | None = None
) -> Iterator[Located]:
    """Every match in each message of a document, and of words in what only says it again."""
    for message in messages:
        yield from find(message, rules, memory)
    if echoes:
        yield from find_words(echoes, rules, memory)


def find_words(copy: Copy, rules: RuleSet, memory: Memory | None = None) -> Iterator[Located]:
    """Every match of the rules that look at words, sentences and blocks, not at the whole of the copy."""
    titles = _titles(copy)
    for prose in copy.prose:
        for item in _in_block(copy, prose, rules) if memory is None else _remembered(copy, prose, rules, memory):
            meant = item.whole or item.rule.nearby.isdisjoint(titles)
            if (
                meant
                and not mentions.is_mentioned(item.rule, item.match)
                and not mentions.is_named(item.rule, item.match)
                and not mentions.is_a_title(item.rule, item.match)
                and not (item.rule.spares and item.rule.spares(item.match))
                and not (item.rule.spares_in and item.rule.spares_in(item.match, copy))
            ):
                yield item


def _titles(copy: Copy) -> frozenset[str]:
    """The words of the document's titles, for a rule's ``quiet_near``."""
    return frozenset(
        word
        for prose in copy.prose
        if prose.role in ("subject", "heading") and len(prose.text) < 300
        for word in Words(prose.text).keys
    )


def _remembered(copy: Copy, prose: Prose, rules: RuleSet, memory: Memory) -> Iterator[Located]:
    """The matches in one block, looked for only if the same block was not there before."""
    shape = tuple((piece.start, piece.end, piece.kind) for piece in prose.pieces)
    key = (id(rules), prose.role, prose.text, shape)
    for item in memory.recall(key, lambda: tuple(_in_block(copy, prose, rules))):
        yield item._replace(match=item.match._replace(prose=prose))


def _in_block(copy: Copy, prose: Prose, rules: RuleSet) -> Iterator[Located]:
    """The matches in one block, those included that a word in a title will keep quiet."""
    words: frozenset[str] | None = None

    def is_quiet(rule: Rule) -> bool:
        nonlocal words
        if not rule.nearby:
            return False
        if words is None:
            words = frozenset(Words(prose.text, 0, 20000).keys)
        return not rule.nearby.isdisjoint(words)

    for sentence in copy.sentences_of(prose):
        yield from _phrases(sentence, rules, is_quiet)
        for rule in rules.by_sentence:
            if rule.applies_to(prose.role) and not is_quiet(rule):
                yield from _ran(rule, rule.check_sentence, sentence)
    for rule in rules.by_prose:
        if rule.applies_to(prose.role):
            yield from _ran(rule, rule.check_prose, prose, True)


def _ran(rule: Rule, check: Any, subject: object, whole: bool = False) -> Iterator[Located]:
    """What a rule's own code finds in what it looks at."""
    try:
        for match in check(subject):
            yield Located(rule, match, whole)
    except PluginError:
        raise
    except Exception as error:
        raise RuleError(rule.id, error) from error


def _phrases(sentence: Sentence, rules: RuleSet, is_quiet: Callable[[Rule], bool]) -> Iterator[Located]:
    prose = sentence.prose
    for hit in rules.index.search(sentence.words):
        rule = rules.owners[hit.number]
        if rule is None or not rule.applies_to(prose.role) or is_quiet(rule):
            continue
        phrase = parse(rules.index.lines[hit.number])
        replacement, sure = phrase.replacement, phrase.safe
        if replacement:
            replacement, told = expand(replacement, phrase, sentence.words, hit)
            sure = sure and told
        # Words that the writer tied together may be a name: only a pattern that says so is sure of them.
        tied = any(c in prose.text[hit.span.start : hit.span.end] and c not in phrase.line for c in fix.HYPHENS)
        yield Located(rule, Match(prose, hit.span, None, replacement, sure and not tied))


_Names = tuple[str, ...]


@lru_cache(maxsize=32)
def _selected(select: _Names, enable: _Names, ignore: _Names, own: tuple[Rule, ...]) -> tuple[RuleSet, ...]:
    sets = [RuleSet.of_built_in(_chosen(all_rules(), select, enable, ignore))]
    return (*sets, RuleSet.of(_chosen(own, select, enable, ignore))) if own else tuple(sets)


def _chosen(rules: Sequence[Rule], select: _Names, enable: _Names, ignore: _Names) -> list[Rule]:
    found = []
    for rule in rules:
        names = (rule.id, rule.family, rule.dimension)
        # A rule that is off by default is only turned on by its own name.
        chosen = rule.id in select or (rule.default and (not select or any(name in select for name in names)))
        chosen = chosen or any(name in enable for name in names)
        # The more exact name wins: a rule that is asked for survives an ignored family.
        asked = rule.id in select or rule.id in enable
        dropped = rule.id in ignore or (not asked and any(name in ignore for name in names))
        if chosen and not dropped:
            found.append(rule)
    return found


def rules_for(config: Config) -> tuple[RuleSet, ...]:
    """The rules that `config` selects. Raises ConfigError where it names one that does not exist."""
    check_names(config, all_rules())
    return _selected(config.select, config.enable, config.ignore, config.own_rules)


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
    shares, kind = _shares(document, extraction, _copy(document, extraction.prose), config)
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
    rated: _Rated
    located: Sequence[Located]


def _checked(document: Document, config: Config, scorer: Scorer | None, memory: Memory | None) -> _Checked:
    extraction = formats.extract(document, memory)
    copy = _copy(document, extraction.prose, memory)
    plain = config
    shares, kind = _shares(document, extraction, copy, config)
    config = shares[0].config
    rules = [part for share in shares for part in rules_for(share.config)]
    if memory is not None:
        memory.rest_on(*rules)
    echoes = Copy(extraction.echoes, document.format, sentences.split_prose)
    try:
        found = [_in_share(share, echoes if share is shares[0] else None, memory) for share in shares]
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
    rated = _rate(copy, scorer, memory) if scorer else _UNRATED
    findings.extend(_low_scores(rated.score, rated.sentences, config))
    findings.extend(_unknown_kind(document, extraction.comments))
    ran = [rule for part in rules for rule in part.rules]
    findings = suppress.apply(findings, extraction.comments, document.text, config, ran)
    kept = [item for item in findings if item.severity >= least.get((item.rule, item.span), config.min_severity)]
    kept.sort(key=lambda finding: (finding.span, finding.rule))
    named = scorer.name if scorer else ""
    words = _length(copy, memory)
    report = Report(document, tuple(kept), rated.score, rated.sentences, words, kind, scorer=named)
    return _Checked(report, copy, rated, [item for items in found for item in items])


def _in_share(share: _Share, echoes: Copy | None, memory: Memory | None) -> list[Located]:
    """The matches in the messages of a share, one over the same words, and in what only says again what the whole says."""
    allowed = _allowed(share.config.allowed)
    return _without_overlaps(
        item
        for part in rules_for(share.config)
        for item in _everywhere(share.messages, echoes, part, memory)
        if not allowed or not _is_allowed(item.match, allowed)
    )


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


def _copy(document: Document, prose: list[Prose], memory: Memory | None = None) -> Copy:
    if memory is None:
        return Copy(prose, document.format, sentences.split_prose)
    memory.pause()
    return Copy(prose, document.format, lambda item: _reading(item, memory).spans, memory.recall)


class _Said(NamedTuple):
    """A sentence that says something: its span, what a scorer rates, and how many words that has."""

    span: Span
    text: str
    length: int


class _Reading(NamedTuple):
    """What depends on nothing but the words of a block and its role."""

    spans: tuple[Span, ...]
    said: tuple[_Said, ...]
    words: int


def _reading(prose: Prose, memory: Memory) -> _Reading:
    """The sentences of one block, made only if the same words were not there before."""
    key = ("reading", prose.role, prose.text)
    known: _Reading | None = memory.find(key)
    if known:
        return known
    spans = tuple(sentences.split_prose(prose))
    return memory.keep(key, _Reading(spans, tuple(_said(Sentence(prose, span) for span in spans)), count(prose.text)))


def _said(found: Iterable[Sentence]) -> Iterator[_Said]:
    for sentence in found:
        if sentence.says_something:
            text = sentence.folded
            yield _Said(sentence.span, text, text.count(" ") + 1)


def _length(copy: Copy, memory: Memory | None) -> int:
    """How many words the copy has."""
    if memory is None:
        return sum(count(prose.text) for prose in copy.prose)
    return sum(_reading(prose, memory).words for prose in copy.prose)


@lru_cache(maxsize=32)
def _allowed(words: tuple[str, ...]) -> re.Pattern[str] | None:
    if not words:
        return None
    return re.compile(
        r"(?<!\w)(?:" + "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True)) + r")(?!\w)"
    )


def _is_allowed(match: Match, allowed: re.Pattern[str]) -> bool:
    text, span = match.prose.text, match.span
    around = allowed.finditer(text, max(0, span.start - 100), min(len(text), span.end + 100))
    return span.end - span.start < 200 and any(span.overlaps(Span(*found.span())) for found in around)


# A match of at most this many characters is about its words, even if a rule found it by looking at the whole.
_POINTED = 80


def _without_overlaps(located: Iterable[Located]) -> list[Located]:
    """Of matches over the same words only one is kept: one complaint at a time.

    What a phrase says is more exact than what a look at the whole says; then the gravest, then the longest wins.
    """
    ranked = sorted(located, key=lambda it: (it.whole, -it.rule.severity, it.match.span.start - it.match.span.end))
    taken: dict[int, list[Span]] = {}
    kept = []
    for item in ranked:
        span, spans = item.match.span, taken.setdefault(id(item.match.prose), [])
        if item.whole and span.end - span.start > _POINTED:
            kept.append(item)
        elif _is_free(span, spans):
            kept.append(item)
            insort(spans, span)
    return kept


def _is_free(span: Span, taken: Sequence[Span]) -> bool:
    """Whether none of the spans `taken`, which are in order and do not overlap, overlaps `span`."""
    at = bisect_left(taken, span)
    return not any(span.overlaps(other) for other in taken[max(0, at - 1) : at + 1])


def _once(findings: Iterable[Finding]) -> list[Finding]:
    """The findings without repetitions: readings of one sentence share the words outside its conditions."""
    return list({(finding.rule, finding.span): finding for finding in findings}.values())


def _finding(item: Located, document: Document, config: Config) -> Finding:
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


# Sentences rated at a time; enough for a scorer that works in batches, few enough to hold in memory.
_BATCH = 2000


def rated_texts(document: Document) -> list[str]:
    """What `check` asks a scorer about `document`: for rating the sentences of many documents in one go."""
    return [said.text for _, said in _ratable(_copy(document, formats.extract(document).prose))]


def score(document: Document, scorer: Scorer) -> Score | None:
    """The score of `document`, without looking for findings; None where nothing in it can be rated."""
    return _rate(_copy(document, formats.extract(document).prose), scorer).score


class _Rated(NamedTuple):
    """The sentences that were rated, the same with their prose, and the score of the whole."""

    sentences: tuple[SentenceScore, ...]
    said: Sequence[tuple[Prose, _Said]]
    score: Score | None


_UNRATED = _Rated((), (), None)


def _rate(copy: Copy, scorer: Scorer, memory: Memory | None = None) -> _Rated:
    """Scores of the English sentences that say something, and of the whole; identical sentences are rated once."""
    from tonecheck.scoring import aggregate

    said = _ratable(copy, memory)
    rated: list[SentenceScore] = []
    known: dict[str, Score] = {}
    for at in range(0, len(said), _BATCH):
        batch = said[at : at + _BATCH]
        new = [text for text in dict.fromkeys(one.text for _, one in batch) if text not in known]
        known.update(zip(new, memory.scores(scorer, new) if memory is not None else scorer.score(new)))
        rated += [SentenceScore(prose.to_source(one.span), prose.role, known[one.text]) for prose, one in batch]
        if len(known) > _BATCH * 10:
            known.clear()
    if not rated:
        return _UNRATED
    lengths = [one.length for _, one in said]
    return _Rated(tuple(rated), said, aggregate([item.score for item in rated], [item.role for item in rated], lengths))


def _ratable(copy: Copy, memory: Memory | None = None) -> list[tuple[Prose, _Said]]:
    """The sentences that can be rated: filling ("lorem ipsum") and other languages have no tone that is heard here."""
    from tonecheck import language

    said = [
        (prose, said)
        for prose in copy.prose
        for said in (_said(copy.sentences_of(prose)) if memory is None else _reading(prose, memory).said)
    ]
    strange = language.foreign([language.measured(one.text) for _, one in said], [prose.role for prose, _ in said])
    return [pair for pair, is_strange in zip(said, strange) if not is_strange]


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


def _hits(located: Sequence[Located], findings: Sequence[Finding], source: str) -> list[Hit]:
    """The findings about words that were kept, each with its words as their reader sees them."""
    from tonecheck.moves import Hit

    kept = {(finding.rule, finding.span): finding for finding in findings}
    hits = []
    for rule, (prose, span, *_), whole in located:
        finding = kept.get((rule.id, prose.to_source(span)))
        if finding and not whole:
            hits.append(Hit(finding, prose.quote(span, source)))
    return sorted(hits, key=lambda hit: hit.finding.span)


def _with_hits(rated: _Rated, hits: Sequence[Hit]) -> Iterator[Said]:
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

    copy = _copy(document, formats.extract(document, memory).prose, memory)
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
