"""What makes copy good: the words that earn the reader's trust, found like the words that cost it.

Each entry is a pattern group with the reason that the writer is told. Sources: Packard, Moore and McFerran
(2018) for "I" and personal agency; Packard and Berger (2021) for concrete words; Lewicki, Polin and Lount
(2016) for the parts of an apology that work; the tonecheck rubric for the rest.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from tonecheck.phrase_index import PhraseIndex
from tonecheck.rule import Sentence
from tonecheck.text import Span


class Virtue(NamedTuple):
    """A kind of good: its name, the dimension it lifts, what to tell the writer, and its patterns."""

    name: str
    dimension: str
    reason: str
    phrases: tuple[str, ...]


VIRTUES = (
    Virtue(
        "owned-act",
        "humanity",
        "one person says what they did",
        (
            "i (have|just|already|now|also|personally|) (have|just|already|) (check~|refund~|cancel~|fix~|send~|post~|look~ at|look~ into"
            "|ask~|call~|ring~|speak~ to|book~|move~|add~|change~|found|reset|extend~|credit~|waive~|remove~) ...",
            "i have (read|put|set|made) (your|it|this|that|them|both|a|the) ...",
            "i will (check|refund|fix|send|post|look|ask|call|ring|speak|book|move|add|change|put|find|reset|extend|stay|keep)",
        ),
    ),
    Virtue(
        "owned-mistake",
        "humanity",
        "somebody says that it was their mistake",
        (
            "(it|that|this) (is|was) (my|our) (fault|mistake|error)",
            "(the|this|that) (fault|mistake|error) (is|was) (mine|ours)",
            "i (got|get|have|had) (it|this|that) wrong",
            "we (got|get) (it|this|that|yours?) wrong",
            "(i|we) (made|make) a mistake",
        ),
    ),
    Virtue(
        "promise-with-time",
        "focus",
        "a promise with a time, so the reader can plan",
        (
            "(i|we) will ... by (<day>|noon|lunch|lunchtime|midday|midnight|tonight|tomorrow|#|<month>|the end of)",
            "(i|we) will ... (within|in|inside) # (working|business|) <unit>",
            "(i|we) will ... on (<day>|# <month>|<month> #)",
            "(should|will) (be|arrive|reach|land|come) ... (by|on|before) (<day>|noon|lunch|#|<month>|the weekend|the end of)",
            "you will (have|get|hear|see) ... (by|on|before|within|in) (<day>|noon|#|<month>|the weekend)",
        ),
    ),
    Virtue(
        "real-choice",
        "focus",
        "a real choice, left to the reader",
        (
            "(if|whether) you (would|had|) (rather|prefer)",
            "you (can|could|may) (also|always|still|) (choose|pick|change|cancel|keep|swap|skip|pause|stop|switch|return|leave|say no|ignore)",
            "(either is|both are|whichever|whatever) (is|are|) (fine|best|easiest|easier|suits|works|you like)",
            "it is (entirely|completely|up|) (up to you|your choice|your call)",
            "no (rush|hurry) ...",
        ),
    ),
    Virtue(
        "nothing-to-do",
        "focus",
        "the reader is told what they need not do",
        (
            "no need ...",
            "you (do not|need not) (need|have) to (pay|call|send|sign|reply|return|fill|ring|chase|bring|come|explain|prove) ...",
            "(there is|) nothing (else|more|for you|) (you need|) to (pay|sign|send)",
        ),
    ),
    Virtue(
        "open-door",
        "humanity",
        "an answer reaches somebody",
        (
            "(you can|just|or|) reply to this (email|message|text|letter) ...",
            "(my|our) (direct|own) (number|line|phone) ...",
            "(call|ring|write to|email|text|ask) me ...",
        ),
    ),
    Virtue(
        "direct-question",
        "humanity",
        "a direct question, as one asks a person",
        (
            "^ (would|could|shall|can|should) (you|i|we) ... (like|prefer|help|send|call|try|tell|let|have|bring|come|want|keep|pop) ... $",
            "(what|when|which|how|where) (would|do|did|does|is|are|was) (you|it|the|best) ... (help|suit~|work~|best|happen~|like|prefer|easier|feel)",
        ),
    ),
    Virtue(
        "specific-thanks",
        "warmth",
        "thanks for one particular thing",
        (
            "(thank you|thanks) for (telling|asking|writing|coming|waiting|sending|letting|pointing|spotting|catching|bringing|helping|showing|sharing|taking|returning|lending|explaining|reporting|noticing|finding|looking) ...",
            "(thank you|thanks) for (being|staying|keeping) (so|very|really|) (patient|kind|calm|honest|open|careful|understanding|frank) ...",
            "(thank you|thanks) for (your|the) (letter|note|photo~|kind|patience with|help with|question about|message about|call|careful|honest|quick) ...",
        ),
    ),
    Virtue(
        "noticed-situation",
        "warmth",
        "the reader's own situation is seen",
        (
            "(i am|we are) (so|very|really|truly|) (sorry|glad|pleased|happy|relieved) (to hear|that|about) (your|you) ...",
            "(i|we) know (you|your|how|that|this|it) ... (wait~|hard|long|worry~|count~|need~|plan~|important|difficult|last|never|busy|must)",
            "that must (have been|be|feel) ...",
            "you (waited|have waited|have been waiting|had to wait) ...",
            "(take|taking) (all|) the time you need",
            "in your own time",
        ),
    ),
    Virtue(
        "work-taken-off",
        "focus",
        "work is taken off the reader",
        (
            "(i|we) (have|will|) (already|also|) (do~|done|fill~|sort~|handle~|take~ care of|took care of|arrange~|cover~|pay~|paid) (that|this|it|the|all|everything|your) ... (for you|ourselves|myself|already)",
            "(at no|no extra|without) (extra|additional|) (cost|charge)",
            "(we|i) (have|will|) (already|) (refund~|credit~|waive~) ...",
            "(on us|on the house)",
        ),
    ),
)


# What is promised or done to the reader's loss earns nothing, however concrete it is, and however personal.
_LOSE = (
    "delete~|remove~|suspend~|terminate~|close~|disconnect~|charge~|debit~|take~|seize~|collect~|reduce~|cut~"
    "|stop~|withhold~|lock~|block~|evict~|report~|fine~|sue~|sell~|tow~|clamp~|repossess~|confiscate~|cancel~"
    "|refuse~|reject~|decline~|deny~|deduct~|forfeit~|keep~|bar~|ban~|expel~|dismiss~"
)
_THEIRS = (
    "account~|money|deposit|refund|wages|pay|salary|benefit~|car|van|bike|home|house|flat|belongings|furniture|children|child|pet~|dog"
    "|cat|job|place|seat~|holiday|booking|order|claim|application|card|phone|line|service|power|gas|water|access|membership|licence"
)
HARMS = (
    f"(will|shall|may|to|has|have|was|were|is|are) (be|been|) ({_LOSE})",
    f"(will|shall|must|may|can|to|have|had|now|then) ({_LOSE}) (your|the|all|any|it|you|them|both)",
    f"lose (your|the|all) ..2 ({_THEIRS})",
    f"({_LOSE}) (your|the) ({_THEIRS})",
    "(tell~|told|inform~|contact~|call~|ring|rang|write~ to|wrote to|visit~|notify|notified) your (employer|boss|landlord|family|mother|father|mum|mom"
    "|parents|wife|husband|partner|neighbor~|friends|colleagues|children|school|references)",
    "(bailiff~|court|police|lawyer~|solicitor~|attorney~|debt|debt collector~|collection agency|enforcement|eviction|penalty|legal action)",
    "(automatically|already) (enroll~|sign~ up|opt~ in|renew~|subscribe~)",
    "you will be (enroll~|sign~ up|opt~ in|subscribe~|bill~|charge~)",
    "(cut|switch|turn|shut) (off|down)",
    "you are (wrong|mistaken)",
    "(we|i) (will not|do not) (answer|reply|respond|discuss)",
    "rules are rules",
)


class Earned(NamedTuple):
    """A virtue found in prose."""

    virtue: Virtue
    span: Span


@lru_cache(maxsize=1)
def _index() -> tuple[PhraseIndex, tuple[Virtue | None, ...]]:
    """All patterns and whose each is; a harm is no virtue's."""
    pairs = [(line, virtue) for virtue in VIRTUES for line in virtue.phrases]
    lines = [line for line, _ in pairs]
    return PhraseIndex([*lines, *HARMS]), (*(virtue for _, virtue in pairs), *[None] * len(HARMS))


def earned(sentence: Sentence) -> list[Earned] | None:
    """The virtues of a sentence, each at most once, in prose offsets; None where it says what is done to the reader's loss."""
    index, owners = _index()
    found = [(owners[hit.number], hit.span) for hit in index.search(sentence.words)]
    first: dict[str, Earned] = {}
    for virtue, span in sorted(found, key=lambda hit: (hit[1].start, -hit[1].end)):
        if virtue is None:
            return None
        first.setdefault(virtue.name, Earned(virtue, span))
    return list(first.values())
