"""Words that are not what they seem: those that a sentence only quotes, that are a name, or that warn of the reader's own click."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tonecheck import sentences
from tonecheck.patterns import lazy
from tonecheck.rule import Match, Rule
from tonecheck.text import Span
from tonecheck.words import count

# Before these a quotation of one word is talked about, too: the word "herewith".
_TALKING = lazy(
    r"\b(?:words?|terms?|phrase|verb|noun|us(?:e|es|ed|ing)|says?|writ(?:e|es|ten)|called|label(?:led|s)?)\W*$"
)
# Firms have a name that ends in one of these.
_FIRMS = frozenset("ltd limited inc llc plc gmbh corp llp co".split())
# Before these, two words with capitals that open a sentence are somebody: “Empower Yoga has moved”.
_VERBS = frozenset("has is was will".split())
# A dialog that asks back tells what the reader's own click will do; the answer may stand in the next sentence.
_ASKS_BACK = lazy(
    r"\b(?:are you sure|do you (?:really )?(?:want|wish)|you are about to|you['’]re about to|this action will|cannot be undone"
    r"|can['’]t be undone|i understand that|this will (?:permanently )?(?:delete|remove|erase|reset|clear|overwrite))\b",
    re.IGNORECASE,
)
# The most characters of a quotation that a sentence talks about, and how far its sentence is looked at on either side.
_LONGEST_QUOTATION = 400
_AROUND = 300
# This many words around a quotation make it one that is talked about; a heading or a button may be quoted as a whole.
_TALK = 3
# An opening quote follows no letter, figure or stop, so that 12" is none.
_QUOTATION = lazy(
    rf"""(?<![\w.,;!?…])"[^\s"“”][^"“”]{{0,{_LONGEST_QUOTATION}}}"(?!\w)|“[^"“”]{{1,{_LONGEST_QUOTATION}}}”"""
)


def is_mentioned(rule: Rule, match: Match) -> bool:
    """Whether a match is all inside a quotation that its sentence talks about: words that are mentioned, not said.

    “A real letter from us never opens with "Dear Valued Customer"” greets nobody so. A single word in quotes is as often
    stressed as mentioned, unless what comes before it says that it is a word.
    """
    text, span = match.prose.text, match.span
    if rule.quoted or span.end - span.start > _LONGEST_QUOTATION:
        return False
    return any(
        (" " in text[found.start : found.end] or _TALKING.search(text, max(0, found.start - 20), found.start))
        and _words_around(text, found) >= _TALK
        for found in quotations(text, span)
    )


def quotations(text: str, span: Span) -> Iterator[Span]:
    """The quotations of `text`, with their double quotes, that all of `span` stands in."""
    around = _QUOTATION.finditer(
        text, max(0, span.start - _LONGEST_QUOTATION), min(len(text), span.end + _LONGEST_QUOTATION)
    )
    return (Span(*found.span()) for found in around if found.start() <= span.start and span.end <= found.end())


def _words_around(text: str, quotation: Span) -> int:
    """How many words the sentences that a quotation stands in have outside of it."""
    start = max(0, quotation.start - _AROUND)
    spans = [Span(start + a, start + b) for a, b in sentences.split(text[start : quotation.end + _AROUND])]
    within = [span for span in spans if span.overlaps(quotation)]
    # A stop before the closing quote ends no sentence that goes on with a small letter.
    within += [span for span in spans if span.start >= quotation.end and text[span.start].islower()][:1]
    return sum(
        count(text[span.start : min(span.end, quotation.start)])
        + count(text[max(span.start, quotation.end) : span.end])
        for span in within
    )


# The families whose words firms also take for names: Synergy Dance, World Class Academy, Utilise Water.
_NAMES = frozenset(("buzzwords", "jargon"))
# These are no subject unless they are a name: “Empower is a free course”.
_ORDERS = frozenset(
    "empower utilise utilize facilitate optimise optimize streamline elevate unlock transform innovate ideate energise energize"
    " supercharge reimagine reinvent amplify accelerate foster harness unleash".split()
)
_SAID_OF_A_NAME = frozenset("is was has runs meets starts opens closes costs offers helps began moved".split())


def is_named(rule: Rule, match: Match) -> bool:
    """Whether a match is a name: written with capitals where the words beside it are not."""
    if rule.family not in _NAMES or rule.quoted:
        return False
    text, span = match.prose.text, match.span
    words = text[span.start : span.end].split()
    if words[0].lower() in ("a", "an", "our", "the", "your"):
        del words[0]
    if not words or not all(word[0].isupper() for word in words) or text[span.start : span.end].isupper():
        return False
    before, after = text[max(0, span.start - _AROUND) : span.start].split(), text[span.end : span.end + _AROUND].split()
    if sum(word.islower() for word in before + after) < _TALK:
        return False
    # The first word of a sentence has a capital anyway; that of a name is followed by another one, or by what it is.
    opens = not before or before[-1][-1] in ".!?:"
    is_firm = any(word.strip(".,").lower() in _FIRMS for word in after[:3])
    is_somebody = len(after) > 1 and after[0].istitle() and after[0].isalpha() and after[1] in _VERBS
    is_subject = len(words) == 1 and words[0].lower() in _ORDERS and bool(after) and after[0] in _SAID_OF_A_NAME
    if is_firm or is_somebody or is_subject:
        return True
    if rule.family == "jargon":
        # Jargon is written with capitals in headings, too: a name stands after a small word of its own sentence.
        shouted = any(word.isupper() for word in words)
        return not opens and not shouted and before[-1].isalpha() and before[-1].islower()
    return not opens or (len(words) > 1 and bool(after))


def is_a_dialogs_warning(match: Match) -> bool:
    """Whether a match stands in a dialog that asks the reader back: it tells what their own click will do."""
    return _ASKS_BACK.search(match.prose.text) is not None
