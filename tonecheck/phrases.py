"""The pattern language of the rules.

A pattern is a line of words. A word matches itself in any case and in British or American spelling;
contractions match their full forms (write "do not", "we are"). Beyond words:

=============  =====================================================================
``word~``      any inflection: ``leverage~`` is leverage, leverages, leveraged, leveraging
``word?``      the word or nothing
``(a|b c|)``   one of the alternatives; an empty one makes the group optional
``_``          any one word
``...``        up to four words; ``..2`` up to two; commas may lie between
``#``          a number, in digits or as a word
``,``          a comma may stand here (nowhere else)
``^`` ``$``    the start or the end of the sentence
``;``          a pause: a comma, or what ends a part of the sentence
``<name>``     a class of words from `CLASSES`
``=> text``    what to write instead, right in every context: a safe fix; ``word~`` takes the inflection of the
               first matched word
``=>? text``   what to write instead where a writer agrees: a suggestion
``!! a | b``   stay quiet if one of these patterns is in the same sentence
``?? a | b``   after a replacement: it is safe only where one of these patterns is found over the words
``?! a | b``   after a replacement: it is a suggestion where one of these is found over the words
``[a|b]``      at the end: one of these must follow and is no part of what is found
=============  =====================================================================
"""

from __future__ import annotations

import re
from functools import cache
from typing import Any, NamedTuple

from tonecheck.errors import PhraseError
from tonecheck.text import Span
from tonecheck.words import Words, inflections, key

CLASSES = {
    "be": "(am|is|are|was|were|be|been|being)",
    "is": "(is|are|was|were)",
    "have": "(have|has|had|having)",
    "do": "(do|does|did)",
    "will": "(will|shall|would|may|might|can|could|must|should)",
    "we": "(we|our team|our company|our organization|our staff|the company|the team)",
    "our": "(our|the company 's|its)",
    "my": "(my|our|your|their|his|her|its)",
    "the": "(a|an|the|any|your|our|this|that|these|those|such|all|every|each|some|my|their|its)",
    "you": "(you|your|yours|yourself)",
    "month": "(january|february|march|april|may|june|july|august|september|october|november|december)",
    "day": "(monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tomorrow|tonight)",
    "unit": "(minute~|hour~|day~|week~|month~|year~)",
    # What stands before a verb and before no noun; after a phrase that is complete; before “about”; whom one can reach.
    "verbal": "(to|can|could|will|would|may|might|must|should|shall|not|we|you|they|i|please|^)",
    "then": "(;|and|or|but|so|at|by|in|from|for|until|as|with|when|if|because|since|after|before|during|through|via|"
    "without|unless|while)",
    "telling": "(write~|contact~|call~|email~|ask~|tell~|inform~|speak~|talk~|hear~|question~|query|queries|inquiry|"
    "inquiries|complaint~|information|news|letter~|message~|details|update~|concern~|advice|feedback|comment~|request~)",
    "deal": "(plan~|role~|contract~|check~|subscription~|job~|pass~|ticket~)",
    "free": "(tax|duty|sugar|gluten|dairy|nut|alcohol|plastic|cruelty|guilt|stress|hassle|risk|lead|meat|fat|worry|interest)",
    "people": "(team~|support|staff|department~|office~|bank~|branch~|seller~|buyer~|merchant~|vendor~|supplier~|"
    "manager~|agent~|adviser~|advisor~|customer~|host~|guest~|driver~|courier~|landlord~|tenant~|company|companies|"
    "provider~|store~|shop~|desk~|helpdesk|helpline|council|school~|clinic|surgery|doctor~|dentist~|carrier~|retailer~|"
    "manufacturer~|airline~|hotel~|police|authorities|author~|owner~|sender~|recipient~|organizer~|instructor~|group~|"
    "community|people|person|parent~|family|families|developer~|engineer~|technician~)",
    "very": "(very|really|so|truly|deeply|sincerely|extremely|most|particularly|incredibly|super|absolutely|greatly)",
    "customer": "(customer~|client~|user~|guest~|member~|subscriber~|policyholder~|patient~|passenger~|"
    "account holder~|cardholder~|shopper~|buyer~|resident~|tenant~|visitor~|consumer~|applicant~|borrower~)",
}
_NUMBERS = frozenset(
    "one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty"
    " sixty hundred thousand million several few".split()
)
_LEX = re.compile(r"(\.\.\.|\.\.\d|,\??|[()|_#^$;]|<\w+>|'s|[^\W_]+(?:['’][^\W_]+)*[~?]*|-|/)")

# A node is one of
#   ("word", frozenset)  one word out of the set       ("alt", (sequence, ...))  one of the sequences
#   ("any",) one word    ("gap", n) up to n words      ("number",)   ("comma",)   ("start",)   ("end",)   ("pause",)
Node = tuple[Any, ...]
Sequence_ = tuple[Node, ...]


class Phrase(NamedTuple):
    """One parsed pattern line: what it matches, what to write instead, and where it stays quiet.

    ``after`` is what must follow; ``sure`` says where the replacement is safe, if not everywhere, ``unsure`` where not.
    They and ``unless`` are read when first asked for: most patterns that are tried are not found.
    """

    line: str
    nodes: Sequence_
    after: Sequence_
    replacement: str | None
    safe: bool
    sure: str
    unsure: str
    unless: str

    def match_at(self, words: Words, index: int) -> int:
        """The index after the last word of a match that starts at word `index`, or -1."""
        end = match(self.nodes, words, index, False)
        return end if not self.after or end < 0 or match(self.after, words, end, True) >= 0 else -1

    def is_excused(self, words: Words) -> bool:
        """Whether one of the phrase's exceptions is in the same sentence."""
        return any(_search(nodes, words) for nodes in conditions(self.unless))


class _Parser:
    """Recursive descent over one line; see the module's table for the grammar."""

    def __init__(self, line: str) -> None:
        self.line = line
        self.tokens = [token for token in _LEX.findall(line) if token and token not in "-/"]
        unread = _LEX.sub("", line).strip()
        if unread:
            raise PhraseError(f"cannot read {unread!r} in the pattern {line!r}")
        self.at = 0

    def sequence(self) -> Sequence_:
        """Nodes up to the end, a ``|`` or a ``)``."""
        nodes: list[Node] = []
        while self.at < len(self.tokens) and self.tokens[self.at] not in "|)":
            token = self.tokens[self.at]
            self.at += 1
            nodes.extend(self._group() if token == "(" else _word_nodes(token))
        return tuple(nodes)

    def alternatives(self) -> tuple[Sequence_, ...]:
        """Sequences separated by ``|``."""
        found = [self.sequence()]
        while self.at < len(self.tokens) and self.tokens[self.at] == "|":
            self.at += 1
            found.append(self.sequence())
        return tuple(found)

    def _group(self) -> Sequence_:
        branches = self.alternatives()
        if self.at >= len(self.tokens):
            raise PhraseError(f"a ( is not closed in the pattern {self.line!r}")
        self.at += 1
        return (_merge(branches),)

    def whole(self) -> tuple[Sequence_, ...]:
        """All alternatives of the line; nothing may be left over."""
        found = self.alternatives()
        if self.at < len(self.tokens):
            raise PhraseError(f"a ) too many in the pattern {self.line!r}")
        return found


def _merge(branches: tuple[Sequence_, ...]) -> Node:
    """One word set where every branch is a single word: cheaper to match and to file."""
    if all(len(branch) == 1 and branch[0][0] == "word" for branch in branches):
        return ("word", frozenset().union(*(branch[0][1] for branch in branches)))
    # The longest alternative is tried first; an empty one last.
    return ("alt", tuple(sorted(branches, key=len, reverse=True)))


@cache
def _class(name: str) -> Sequence_:
    if name not in CLASSES:
        raise PhraseError(f"there is no word class <{name}>; known: {', '.join(CLASSES)}")
    return _Parser(CLASSES[name]).sequence()


_SIGNS: dict[str, Node] = {
    "_": ("any",),
    "#": ("number",),
    ",": ("comma",),
    ",?": ("comma",),
    "^": ("start",),
    "$": ("end",),
    ";": ("pause",),
    "...": ("gap", 4),
}


def _word_nodes(token: str) -> Sequence_:
    if token in _SIGNS:
        return (_SIGNS[token],)
    if token.startswith(".."):
        return (("gap", int(token[2:])),)
    if token.startswith("<"):
        return _class(token[1:-1])
    word = token.rstrip("~?").lower()
    words = inflections(word) if "~" in token else frozenset((key(word),))
    node: Node = ("word", words)
    return (("alt", ((node,), ())),) if "?" in token else (node,)


@cache
def parse(line: str) -> Phrase:
    """Parse one pattern line. Raises PhraseError, which shows the line."""
    pattern, _, exceptions = line.partition("!!")
    pattern, arrow, replacement = pattern.partition("=>")
    if "=>" in replacement:
        raise PhraseError(f"=> may stand only once in the pattern {line!r}")
    replacement, _, unsure = replacement.partition("?!")
    replacement, _, sure = replacement.partition("??")
    pattern, bracket, after = pattern.partition("[")
    if bracket and not after.rstrip().endswith("]"):
        raise PhraseError(f"a [ is not closed at the end of the pattern {line!r}")
    safe = not replacement.startswith("?")
    return Phrase(
        line,
        _nodes(pattern),
        _nodes(after.rstrip()[:-1]) if bracket else (),
        replacement.lstrip("?").strip() if arrow else None,
        safe,
        sure,
        unsure,
        exceptions,
    )


@cache
def conditions(patterns: str) -> tuple[Sequence_, ...]:
    """The parsed patterns of what follows ``!!``, ``??`` or ``?!``. Raises PhraseError for one that cannot be read."""
    return tuple(_Parser(patterns).whole()) if patterns.strip() else ()


def _nodes(pattern: str) -> Sequence_:
    branches = _Parser(pattern).whole()
    return branches[0] if len(branches) == 1 else (_merge(branches),)


def match(nodes: Sequence_, words: Words, at: int, joined: bool, comma: bool = False) -> int:
    """Match `nodes` from word `at`; the index after the last word, or -1.

    `joined` says whether the word before belongs to the match, so that nothing but white space (and, where
    `comma` says so, a comma) may lie between.
    """
    keys, total = words.keys, len(words.keys)
    for number, node in enumerate(nodes):
        kind = node[0]
        if kind == "word":
            if at >= total or keys[at] not in node[1] or (joined and words.gap(at) > comma):
                return -1
            at += 1
            joined, comma = True, False
        elif kind == "alt":
            rest = nodes[number + 1 :]
            word = keys[at] if at < total else ""
            for branch in node[1]:
                # Most branches fail at their first word: that is seen here, without a call.
                if branch and branch[0][0] == "word" and word not in branch[0][1]:
                    continue
                end = match(branch + rest, words, at, joined, comma)
                if end >= 0:
                    return end
            return -1
        elif kind == "gap":
            return _match_gap(node[1], nodes[number + 1 :], words, at, joined)
        elif kind == "comma":
            comma = True
        elif kind == "start":
            if at and words.gap(at) < 2:
                return -1
            joined = False
        elif kind in ("end", "pause"):
            if at < total and words.gap(at) < (2 if kind == "end" else 1):
                return -1
        elif at >= total or (joined and words.gap(at) > comma) or (kind == "number" and not _is_number(keys[at])):
            return -1
        else:
            at += 1
            joined, comma = True, False
    return at


def _is_number(word: str) -> bool:
    return word.isdigit() or word in _NUMBERS


def _match_gap(most: int, rest: Sequence_, words: Words, at: int, joined: bool) -> int:
    """Match `rest` after up to `most` words; commas may lie among them, stops may not."""
    for skipped in range(most + 1):
        here = at + skipped
        if here > len(words) or (skipped and (joined or skipped > 1) and words.gap(here - 1) > 1):
            return -1
        end = match(rest, words, here, joined or skipped > 0, True)
        if end >= 0:
            return end
    return -1


def _search(nodes: Sequence_, words: Words) -> bool:
    return any(match(nodes, words, at, False) > at for at in range(len(words)))


class Hit(NamedTuple):
    """A phrase found at ``span`` of the text; ``first`` is the index of its first word."""

    number: int
    span: Span
    first: int
    last: int
