"""Words that are not what they seem: those that a sentence only quotes, that are a name, or that warn of the reader's own click."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from tonecheck import sentences
from tonecheck.patterns import lazy
from tonecheck.rule import Copy, Match, Rule
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
# What is on at the theatre, and what tells that words with capitals are its name.
_SHOW = (
    r"(?:plays?|talk|walk|films?|movie|musical|comedy|drama|novel|night|evening|exhibition|show|opera|lecture|workshop"
    r"|album|song|reading|documentary|podcast|thriller|gig|concert|history|memoir|tour|book|poem)"
)
_TITLED = lazy(
    rf"(?:[:,] (?:an?|the) (?:\w+ ){{0,3}}{_SHOW}\b|,? (?:by [A-Z]\w+|plays? (?:the|at|live)\b|(?:is|are) (?:back (?:in stock|on)"
    rf"|on (?:at|stage|tour)|out on|our (?:\w+ )?(?:book|film|album|play))\b))"
)
# What a title goes on with where its first words read like a greeting of their own block.
_IS_A_SHOW = lazy(rf"an? (?:\w+ ){{0,3}}{_SHOW}\b")
_SMALL = frozenset("a an and as at by for in is of on or the to with it's".split())
# Where a sentence ends, roughly.
_STOP = lazy(r"[.!?]\s|\n")
# A way to a person, with what is needed to go it; and that what comes back is read.
_REACH = lazy(
    r"\b(?:write|e-?mail|mail|ring|call|phone|text|message|reach|contact|speak|talk|reply|replies|answers?|ask)\b[^\n]{0,60}?"
    r"(?:\b[\w.+-]+@[\w-]+\.\w+|\+?\b\d[\d ()-]{5,}\d\b)|\b(?:write to|e-?mail|mail|answers? (?:at|on)|reach \w+ (?:at|on)) (?:\w+ ){0,3}link\b",
    re.IGNORECASE,
)
_READ = lazy(
    r"\b(?:repl(?:y|ies)|answers?)\b,? (?:\w+ ){0,3}(?:comes?|reach(?:es)?|goes|go|lands?|and (?:i|we|it)\b|(?:i|we)\b|to (?:it|this|me|us))"
    r"|\b(?:answer|reply to) it and \w+|\b(?:reads?|see|answers?) (?:every|each|them all|all|it myself)\b",
    re.IGNORECASE,
)
# Words of the sender's that own what was told before, and put it right.
_OWNED = lazy(
    r"\b(?:[Mm]y|[Oo]ur) (?:own )?(?:mistake|fault|error|mix-?up)\b|\b[Tt]hat(?:['’]s| was) (?:on )?(?:me|us)\b|\b(?:I|[Ww]e)(?:['’](?:m|re|ve|ll)| \w+)?"
    r" (?:\w+ ){0,2}(?:refund\w*|tak\w+ [\w ]{0,20}off|tak\w+ it back|return\w*|credit\w*|paid|pay\w*|put\w*|sent|sending"
    r"|mov(?:ed|ing) you|revers\w+|mixed up|did that|in error)\b"
)
# This many words around a quotation make it one that is talked about; a heading or a button may be quoted as a whole.
_TALK = 3
# What denies the words right after it: “nobody was let go”, “that doesn't mean you'll be removed”.
_DENIES = lazy(
    r"\b(?:nothing|nobody|no[- ]one|none|never|no|(?<!\bdo )not|(?:is|are|was|were|has|have|had|does|wo|ca|could|would)n['’]t)"
    r"(?: (?:is|are|was|were|be|been|being|gets?|got|ever)"
    r"| (?:means?|thinks?|says?|believes?|suggests?|claims?)(?: that)?(?: (?:this|it|any of (?:this|it)))?)*\s*$",
    re.IGNORECASE,
)
# What makes them somebody's case and no news: “if your hours have been cut”.
_SUPPOSES = lazy(
    r"\b(?:if|when|whenever|unless|whether|in case)(?: (?:you|we|they) (?:think|believe|feel|find|suspect|see)(?: that)?)?\s*$",
    re.IGNORECASE,
)
# An opening quote follows no letter, figure or stop, so that 12" is none.
_QUOTATION = lazy(
    rf"""(?<![\w.,;!?…])"[^\s"“”][^"“”]{{0,{_LONGEST_QUOTATION}}}"(?!\w)|“[^"“”]{{1,{_LONGEST_QUOTATION}}}”"""
    r"""|(?<![\w.,;!?…])['‘](?=\w)[^'‘’"“”.]{1,80}['’](?!\w)"""
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
        for found in _quoting(text, span)
    )


def quotations(text: str, span: Span) -> Iterator[Span]:
    """The quotations of `text`, with their quotes, that all of `span` stands in."""
    return (found for found in _near(text, span) if found.start <= span.start and span.end <= found.end)


def _quoting(text: str, span: Span) -> Iterator[Span]:
    """The quotations that `span` stands in with at least one end: no voice begins in quotes and goes on after them."""
    return (f for f in _near(text, span) if f.start < span.end <= f.end or f.start <= span.start < f.end)


def _near(text: str, span: Span) -> Iterator[Span]:
    around = _QUOTATION.finditer(
        text, max(0, span.start - _LONGEST_QUOTATION), min(len(text), span.end + _LONGEST_QUOTATION)
    )
    return (Span(*found.span()) for found in around)


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
_BEFORE_A_NAME = frozenset("at by called from join named to with".split())
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
        # Jargon is written with capitals in headings and on buttons, too.
        return not opens and before[-1] in _BEFORE_A_NAME and not any(word.isupper() for word in words)
    return not opens or (len(words) > 1 and bool(after))


# The families whose findings tell of what happened or will happen to the reader.
_TOLD = frozenset(("threat", "euphemism", "blame", "passive"))


def is_denied(rule: Rule, match: Match) -> bool:
    """Whether the words right before a match say that it is not so, or only suppose it."""
    if rule.family not in _TOLD:
        return False
    text, start = match.prose.text, match.span.start
    around = max(0, start - 60)
    supposed = rule.family == "passive" and _SUPPOSES.search(text, around, start) is not None
    return supposed or _DENIES.search(text, around, start) is not None


def is_a_dialogs_warning(match: Match) -> bool:
    """Whether a match stands in a dialog that asks the reader back: it tells what their own click will do."""
    return _ASKS_BACK.search(match.prose.text) is not None


# The families whose words plays, talks and songs are called by.
_SHOWN = frozenset(("urgency", "threat", "impersonal-greeting", "confirm-shaming", "hollow-apology", "blame"))


def is_a_title(rule: Rule, match: Match) -> bool:
    """Whether a match stands in the title of a play, a talk or a song: “Hurry Slowly, a film about walking”."""
    if rule.family not in _SHOWN or rule.quoted:
        return False
    text, span = match.prose.text, match.span
    start = max(text.rfind(stop, 0, span.start) for stop in ("\n", ". ", "! ", "? "))
    start = 0 if start < 0 else start + 1
    found = _TITLED.search(text, span.end - 1, span.end + 80)
    if found is None or any(stop in text[span.end : found.start()] for stop in ".!?\n"):
        return False
    words = text[start : found.start()].split()
    rest = words[1:]
    if not rest or len(words) > 9 or all(word.isupper() for word in words):
        return False
    capital = all(word[0].isupper() or word.lower() in _SMALL for word in rest)
    return capital or (
        found.group()[0] == ":" and span.start == start + (text[start : start + 1] == " ") and found.start() > span.end
    )


def opens_a_title(match: Match, copy: Copy) -> bool:
    """Whether a block that reads like a greeting is the title of what the next one tells of: “Dear Guest, a comedy …”."""
    return any(
        _IS_A_SHOW.match(after.text) is not None
        for prose, after in zip(copy.prose, copy.prose[1:])
        if prose is match.prose
    )


def sentence_around(match: Match) -> str:
    """The sentence that a match stands in, or as much of it as stands near."""
    text, span = match.prose.text, match.span
    before = _STOP.split(text[max(0, span.start - _AROUND) : span.start])[-1]
    return before + text[span.start : span.end] + _STOP.split(text[span.end : span.end + _AROUND])[0]


def sentence_says(source: str) -> Callable[[Match], bool]:
    """A question for `Rule.spares`: whether the sentence that a match stands in has what `source` describes, in any case."""
    pattern = lazy(source, re.IGNORECASE)
    return lambda match: pattern.search(sentence_around(match)) is not None


def reaches_a_person(match: Match) -> bool:
    """Whether right before or after a match stands how to reach a person."""
    text, span = match.prose.text, match.span
    around = text[max(0, span.start - 80) : span.end + 160]
    return _REACH.search(around) is not None


def is_read(match: Match) -> bool:
    """Whether what follows a match says that replies are read all the same, or how to reach a person."""
    return _READ.search(match.prose.text, match.span.end, match.span.end + 120) is not None or reaches_a_person(match)


def is_owned(match: Match) -> bool:
    """Whether what follows a match says whose mistake it was, and what they do about it."""
    return _OWNED.search(match.prose.text, match.span.end, match.span.end + 160) is not None
