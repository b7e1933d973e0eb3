"""The pattern language of the rules, and an index that finds thousands of patterns in one pass.

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

Matching: every pattern is filed under its rarest required word, its anchor. One dictionary look-up per
word of copy finds the few patterns worth trying; each is then tried word by word from its possible
starts. Cost grows with the length of the copy and hardly with the number of patterns.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from typing import Any, NamedTuple

from tonecheck.errors import PhraseError
from tonecheck.inflection import forms, is_british, is_out_of_place, slot_of
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
        end = _match(self.nodes, words, index, False)
        return end if not self.after or end < 0 or _match(self.after, words, end, True) >= 0 else -1

    def is_excused(self, words: Words) -> bool:
        """Whether one of the phrase's exceptions is in the same sentence."""
        return any(_search(nodes, words) for nodes in _conditions(self.unless))


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


def anchors_of(line: str) -> list[Anchor]:
    """The anchors of a pattern line. Raises PhraseError if any part of it cannot be read or it needs no word."""
    phrase = parse(line)
    for conditions in (phrase.sure, phrase.unsure, phrase.unless):
        _conditions(conditions)
    return anchors(phrase.nodes)


@cache
def _conditions(patterns: str) -> tuple[Sequence_, ...]:
    return tuple(_Parser(patterns).whole()) if patterns.strip() else ()


def _nodes(pattern: str) -> Sequence_:
    branches = _Parser(pattern).whole()
    return branches[0] if len(branches) == 1 else (_merge(branches),)


def _match(nodes: Sequence_, words: Words, at: int, joined: bool, comma: bool = False) -> int:
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
                end = _match(branch + rest, words, at, joined, comma)
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
        end = _match(rest, words, here, joined or skipped > 0, True)
        if end >= 0:
            return end
    return -1


def _search(nodes: Sequence_, words: Words) -> bool:
    return any(_match(nodes, words, at, False) > at for at in range(len(words)))


class Hit(NamedTuple):
    """A phrase found at ``span`` of the text; ``first`` is the index of its first word."""

    number: int
    span: Span
    first: int
    last: int


class Anchor(NamedTuple):
    """A word set that a pattern cannot do without, and how many words may come before it."""

    words: frozenset[str]
    least: int
    most: int


@lru_cache(maxsize=1)
def _frequencies() -> dict[str, int]:
    """How often the frequent words occur in a million words of customer copy; rarer ones are left out."""
    with open(os.path.join(os.path.dirname(__file__), "rules", "frequency.txt"), encoding="utf-8") as file:
        return {word: int(count) for word, count in (line.split() for line in file)}


# What a word costs that is not in the list, in the same unit.
_RARE = 10


def _cost(found: Iterable[Anchor]) -> int:
    """How often one of these anchors turns up in a million words, each with all its possible starts."""
    known = _frequencies()
    return sum(known.get(word, _RARE) * (a.most - a.least + 1) for a in found for word in a.words)


def _length(node: Node) -> tuple[int, int]:
    kind = node[0]
    if kind in ("word", "any", "number"):
        return 1, 1
    if kind == "gap":
        return 0, node[1]
    if kind == "alt":
        sizes = [_sequence_length(branch) for branch in node[1]]
        return min(low for low, _ in sizes), max(high for _, high in sizes)
    return 0, 0


def _sequence_length(nodes: Sequence_) -> tuple[int, int]:
    sizes = [_length(node) for node in nodes]
    return sum(low for low, _ in sizes), sum(high for _, high in sizes)


def anchors(nodes: Sequence_) -> list[Anchor]:
    """The anchors of a pattern: every match holds a word of at least one of them.

    Raises PhraseError for a pattern that needs no particular word.
    """
    return _required(nodes)[0]


def _required(nodes: Sequence_) -> list[list[Anchor]]:
    """Every group of anchors that a match must have one of, the rarest first; raises PhraseError without any."""
    groups: list[list[Anchor]] = []
    least = most = 0
    for node in nodes:
        if node[0] == "word":
            groups.append([Anchor(node[1], least, most)])
        elif node[0] == "alt" and all(node[1]):
            branches = [_anchors_or_none(branch) for branch in node[1]]
            if all(branches):
                groups.append([Anchor(a.words, a.least + least, a.most + most) for found in branches for a in found])
        low, high = _length(node)
        least, most = least + low, most + high
    if not groups:
        raise PhraseError("needs at least one word that is not optional")
    return sorted(groups, key=_cost)


def _anchors_or_none(nodes: Sequence_) -> list[Anchor]:
    try:
        return anchors(nodes)
    except PhraseError:
        return []


class Table(NamedTuple):
    """Where patterns are filed. Kept as text, and taken apart only as far as the copy asks for.

    ``filed`` gives for each anchor word its patterns as numbers: the pattern, and how many words come before the
    anchor at least and at most. ``needed`` gives for each pattern further words that a sentence must
    have: groups separated by ``|``, of which one word each.
    """

    filed: Mapping[str, str]
    needed: Sequence[str]


# More groups cost more to look up than they spare.
_MOST_NEEDED = 2


def tabulate(lines: Sequence[str]) -> Table:
    """File patterns under their anchors. Raises PhraseError for a line that cannot be read or needs no word."""
    filed: dict[str, list[str]] = {}
    needed = []
    for number, line in enumerate(lines):
        try:
            best, *others = _required(parse(line).nodes)
        except PhraseError as error:
            raise PhraseError(f"the pattern {line!r}: {error}") from None
        needed.append("|".join(" ".join(sorted(_words(group))) for group in others[:_MOST_NEEDED]))
        for anchor in best:
            for word in anchor.words:
                filed.setdefault(word, []).append(f"{number} {anchor.least} {anchor.most}")
    return Table({word: " ".join(entries) for word, entries in sorted(filed.items())}, needed)


def _words(group: Iterable[Anchor]) -> frozenset[str]:
    return frozenset().union(*(anchor.words for anchor in group))


# A pattern's number, how many words come before its anchor at least and at most, and two groups of words of which
# the sentence must have one each.
_Entry = tuple[int, int, int, "frozenset[str] | None", "frozenset[str] | None"]


class PhraseIndex:
    """Many patterns, searched together. ``lines`` are the patterns; hits refer to them by number."""

    def __init__(self, lines: Sequence[str], table: Table | None = None) -> None:
        """File `lines` under their anchors; `table` is what `tabulate` once gave for the same lines."""
        self.lines = lines
        self._table = tabulate(lines) if table is None else table
        self._entries: dict[str, tuple[_Entry, ...]] = {}

    def _entries_for(self, word: str) -> tuple[_Entry, ...]:
        """The patterns filed under a word, taken apart once; most words have none."""
        if len(self._entries) > 100_000:
            self._entries.clear()
        numbers = [int(number) for number in self._table.filed.get(word, "").split()]
        found = zip(numbers[::3], numbers[1::3], numbers[2::3])
        entries = tuple((number, least, most, *self._needs_of(number)) for number, least, most in found)
        self._entries[word] = entries
        return entries

    @cache  # noqa: B019 - an index lives as long as its rules
    def _needs_of(self, number: int) -> tuple[frozenset[str] | None, frozenset[str] | None]:
        first, _, second = self._table.needed[number].partition("|")
        return frozenset(first.split()) if first else None, frozenset(second.split()) if second else None

    def search(self, words: Words) -> Iterator[Hit]:
        """Every phrase found in `words`, in no particular order, each place once per phrase."""
        seen: set[tuple[int, int]] = set()
        known = self._entries
        present = set(words.keys)
        for at, word in enumerate(words.keys):
            entries = known.get(word)
            if entries is None:
                entries = self._entries_for(word)
            for number, least, most, needed, also in entries:
                if (needed and needed.isdisjoint(present)) or (also and also.isdisjoint(present)):
                    continue
                for start in range(max(0, at - most), at - least + 1):
                    if (number, start) in seen:
                        continue
                    seen.add((number, start))
                    phrase = parse(self.lines[number])
                    end = phrase.match_at(words, start)
                    if end > start and not phrase.is_excused(words):
                        yield Hit(number, Span(words.starts[start], words.ends[end - 1]), start, end)


@cache
def index_of(lines: str) -> PhraseIndex:
    """The index of the patterns in `lines`, one a line, made when some copy first needs it."""
    return PhraseIndex([line.strip() for line in lines.strip().splitlines()])


def expand(replacement: str, phrase: Phrase, words: Words, hit: Hit) -> tuple[str, bool]:
    """The replacement text for a hit, inflected like the first inflecting word that was matched, and whether it is sure to
    be right there."""
    needed = _conditions(phrase.sure)
    sure = not needed or any(_touches(nodes, words, hit) for nodes in needed)
    sure = sure and not any(_touches(nodes, words, hit) for nodes in _conditions(phrase.unsure))
    if "~" in replacement:
        replacement, told = _inflected(replacement, phrase, words, hit)
        sure = sure and told
    return replacement, sure


def _inflected(replacement: str, phrase: Phrase, words: Words, hit: Hit) -> tuple[str, bool]:
    """`replacement` in the form of the first inflecting word, and whether there can be no other."""
    at, slots = _form_of(phrase.line, words, hit)
    # Most verbs have one form for several places: only where the new word has not, the sentence is asked.
    bases = [word.lower() for word in re.findall(r"([^\W_]+)~", replacement)]
    open_slots = [slot for slot in slots if any(forms(base)[slot] != forms(base)[slots[0]] for base in bases)]
    slot, told = slots[0], True
    if open_slots:
        slot, told = slot_of(slots, words.keys[:at], words.keys[at + 1 :])
    told = told and not is_out_of_place(
        replacement.replace("~", "").lower(), slot, words.keys[:at], words.keys[at + 1 :]
    )
    british = False
    if any(forms(base)[slot] != forms(base, True)[slot] for base in bases):
        british = is_british(words.text[words.starts[at] : words.ends[at]], words.text)
    return re.sub(r"([^\W_]+)~", lambda m: _like(forms(m[1].lower(), british)[slot], m[1]), replacement), told


def _like(form: str, word: str) -> str:
    """`form` with the capitals that the pattern gives its word."""
    return word + form[len(word) :] if form.startswith(word.lower()) else form


def _form_of(line: str, words: Words, hit: Hit) -> tuple[int, list[int]]:
    """Which word of a hit inflects, and which of its forms it can be."""
    for base in re.findall(r"([^\W_]+)~", line.partition("=>")[0]):
        known = [key(form) for form in forms(base.lower())]
        for at in range(hit.first, hit.last):
            if words.keys[at] in known:
                return at, [slot for slot, form in enumerate(known) if form == words.keys[at]]
    return hit.first, [0]


# No condition that says where a replacement is right begins further before the words that it is for.
_REACH = 6


def _touches(nodes: Sequence_, words: Words, hit: Hit) -> bool:
    """Whether a pattern is found over words of the hit."""
    return any(_match(nodes, words, at, False) > hit.first for at in range(max(0, hit.first - _REACH), hit.last))
