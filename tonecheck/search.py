"""Where in copy rules match: every match of words, sentences, blocks and whole messages, and one over the same words."""

from __future__ import annotations

import re
from bisect import bisect_left, insort
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from tonecheck import fix, mentions
from tonecheck.errors import PluginError, RuleError
from tonecheck.phrases import parse
from tonecheck.replacement import expand
from tonecheck.rule import Copy, Match, Rule, Sentence
from tonecheck.selection import RuleSet
from tonecheck.text import Prose, Span
from tonecheck.words import Words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tonecheck.memory import Memory


class Located(NamedTuple):
    """A match with its rule. ``whole`` marks a finding about a block or a document, not about words."""

    rule: Rule
    match: Match
    whole: bool = False


def found(
    messages: Sequence[Copy],
    echoes: Copy | None,
    rules: Sequence[RuleSet],
    allowed: tuple[str, ...] = (),
    memory: Memory | None = None,
) -> list[Located]:
    """The matches in each of the messages, one over the same words, and those of words in what only says it again.

    Words that a team has `allowed` are left alone. Raises what `find` raises.
    """
    pattern = _pattern(allowed)
    return without_overlaps(
        item
        for part in rules
        for item in _everywhere(messages, echoes, part, memory)
        if not pattern or not _is_allowed(item.match, pattern)
    )


def _everywhere(
    messages: Sequence[Copy], echoes: Copy | None, rules: RuleSet, memory: Memory | None = None
) -> Iterator[Located]:
    """Every match in each message of a document, and of words in what only says it again."""
    for message in messages:
        yield from find(message, rules, memory)
    if echoes:
        yield from find_words(echoes, rules, memory)


def find(copy: Copy, rules: RuleSet, memory: Memory | None = None) -> Iterator[Located]:
    """Every match of every rule, unsorted. Raises RuleError where the code of a rule fails."""
    yield from find_words(copy, rules, memory)
    for rule in rules.by_copy:
        if memory is not None:
            memory.pause()
        for item in _ran(rule, rule.check_copy, copy, True):
            if not mentions.is_mentioned(item.rule, item.match):
                yield item


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
                and not mentions.is_denied(item.rule, item.match)
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


@lru_cache(maxsize=32)
def _pattern(words: tuple[str, ...]) -> re.Pattern[str] | None:
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
POINTED = 80


def without_overlaps(located: Iterable[Located]) -> list[Located]:
    """Of matches over the same words only one is kept: one complaint at a time.

    What a phrase says is more exact than what a look at the whole says; then the gravest, then the longest wins.
    """
    ranked = sorted(located, key=lambda it: (it.whole, -it.rule.severity, it.match.span.start - it.match.span.end))
    taken: dict[int, list[Span]] = {}
    kept = []
    for item in ranked:
        span, spans = item.match.span, taken.setdefault(id(item.match.prose), [])
        if item.whole and span.end - span.start > POINTED:
            kept.append(item)
        elif _is_free(span, spans):
            kept.append(item)
            insort(spans, span)
    return kept


def _is_free(span: Span, taken: Sequence[Span]) -> bool:
    """Whether none of the spans `taken`, which are in order and do not overlap, overlaps `span`."""
    at = bisect_left(taken, span)
    return not any(span.overlaps(other) for other in taken[max(0, at - 1) : at + 1])
