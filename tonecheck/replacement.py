"""What to write instead of the words that a pattern has found, in the form that their place asks for."""

from __future__ import annotations

import re

from tonecheck.inflection import forms, is_british, is_out_of_place, slot_of
from tonecheck.phrases import Hit, Phrase, Sequence_, conditions, match
from tonecheck.words import Words, key


def expand(replacement: str, phrase: Phrase, words: Words, hit: Hit) -> tuple[str, bool]:
    """The replacement text for a hit, inflected like the first inflecting word that was matched, and whether it is sure to
    be right there."""
    needed = conditions(phrase.sure)
    sure = not needed or any(_touches(nodes, words, hit) for nodes in needed)
    sure = sure and not any(_touches(nodes, words, hit) for nodes in conditions(phrase.unsure))
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
    return any(match(nodes, words, at, False) > hit.first for at in range(max(0, hit.first - _REACH), hit.last))
