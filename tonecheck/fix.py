"""Making fixes from replacements, and applying them: the only place that produces new text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from tonecheck.findings import Edit, Finding, Fix
from tonecheck.mentions import quotations
from tonecheck.patterns import lazy
from tonecheck.spelling import spans_lines, spell
from tonecheck.text import Prose, Span

HYPHENS = "-‐‑"  # of the keyboard, the true one, and the one that no line ends at
_VOWEL_SOUND = lazy(
    r"(?!eu|uni(?![mn]|dent)|us(?:e|u|a[bg])|one\b|once\b|ut[eio]|ub)[aeiou]|hour|honest|honou?r|heir", re.IGNORECASE
)
# What is read letter by letter goes by the name of its first one: an SMS, an FAQ, a URL.
_INITIALS = lazy(r"([A-Z])(?:[B-DF-HJ-NP-TV-XZ0-9]{1,4}|AQ|ED|EI|EO|GO|OA|OI|OT|PI)s?\b")
_NAMED_WITH_A_VOWEL = "AEFHILMNORSX"
_ARTICLE = lazy(r"\b(an?)(\s+)$", re.IGNORECASE)


def make(prose: Prose, span: Span, replacement: str, safe: bool, document: str, exact: bool = False) -> Fix | None:
    """A fix that writes `replacement` over `span` of `prose`, or None where markup, a tag or an address is in the way.

    `document` is the text that the prose stands in. Case follows the words that were there, unless `exact`; an article
    before them is made to agree. However `safe` the words are, a name or words of others are left to a writer.
    """
    if not prose.is_editable(span) or _is_tied(prose.text, span):
        return None
    old = prose.text[span.start : span.end]
    text = replacement if exact else match_case(replacement, old)
    article = _ARTICLE.search(prose.text, max(0, span.start - 10), span.start)
    if article and text and _starts_with_vowel(old) != _starts_with_vowel(text):
        span, text = _with_article(span, text, article, "an" if _starts_with_vowel(text) else "a")
    if not prose.is_editable(span):
        return None
    title = f"Write “{text}”"
    source = prose.to_source(span)
    safe = safe and (exact or not _is_anothers(prose, span, document))
    if span.start and text and spans_lines(prose.spelling, document, source):
        before = Span(span.start - 1, span.end)
        if prose.text[before.start] == " " and prose.is_editable(before):
            # With the space before it the new text can stand on the last of the lines, and the first stays as long as it is.
            text, source = f" {text}", prose.to_source(before)
    spelled = spell(text, prose.spelling, document, source)
    # A string in a tag may be the key of its own translations.
    safety = "safe" if safe and "tag-literal" not in prose.spelling else "suggestion"
    return Fix(title, (Edit(source, spelled),), safety) if spelled is not None else None


def _starts_with_vowel(text: str) -> bool:
    """Whether `text` is spoken with a vowel first."""
    initials = _INITIALS.match(text)
    return initials[1] in _NAMED_WITH_A_VOWEL if initials else _VOWEL_SOUND.match(text) is not None


# A word that touches one of these is in an address, a field, code or an option, or one of two to choose from.
_TIES = frozenset("@#/\\=&$%`_~+|^")
_TIES_BEFORE, _TIES_AFTER = _TIES | frozenset("<[{.:"), _TIES | frozenset(">]}(")
# These tie it only to a letter that follows: “utilize.com”, but “Please utilize.”
_POINTS = frozenset(".:?&")


def _is_tied(text: str, span: Span) -> bool:
    """Whether the words of `span` are a part of something longer: “Payments-in-lieu-of-tax”, #utilize, utilize.pdf, --utilize."""
    before, after = text[max(0, span.start - 3) : span.start][::-1], text[span.end : span.end + 2]
    left = before.lstrip(HYPHENS)
    # A hyphen ties what stands before it, and where that is nothing, it makes an option. “Now--use it” has a dash.
    if left != before and (before[1:2].isalnum() or not left.strip() or left[0].isspace()):
        return True
    if before[:1] in _TIES_BEFORE or after[:1] in _TIES_AFTER:
        return True
    return after[1:].isalnum() and (after[0] in HYPHENS or after[0] in _POINTS)


def _is_anothers(prose: Prose, span: Span, document: str) -> bool:
    """Whether the words of `span` may be a name, or said by somebody else: in quotes, in a block that quotes."""
    return (
        _may_be_a_name(prose.text, span)
        or any(True for _ in quotations(prose.text, span))
        or _is_in_single_quotes(prose.text, span)
        or _is_in_a_quoting_block(document, prose.to_source(span), prose.spelling)
    )


# How far around a fix the sentence, or the block that quotes it, is looked at.
_AROUND = 300
_LONGEST_BLOCK = 20_000
_STOP = lazy(r"[.!?…\n]")
# After these a sentence goes on; after other signs, bullets and emoji a capital may begin one.
_GOES_ON = frozenset(",;)]'’\"”»&%$£€/")


def _may_be_a_name(text: str, span: Span) -> bool:
    """Whether the words have capitals that the place does not give them: the “Utilize” app."""
    words = text[span.start : span.end].split()
    first = words[0]
    is_capital = (
        first[:1].isupper() and (first[1:2].islower() or len(words) == 1) and len(first) > 1 and first[1] not in "'’"
    )
    before = text[max(0, span.start - _AROUND) : span.start]
    last = before.rstrip()[-1:]
    opens = not (last.isalnum() or last in _GOES_ON) or not last or before.rstrip(" \t").endswith("\n")
    return is_capital and not opens and not _is_in_title_case(before, text[span.end : span.end + _AROUND])


def _is_in_title_case(before: str, after: str) -> bool:
    """Whether the rest of a sentence has capitals throughout, as headings do."""
    rest = _STOP.split(before)[-1].split() + _STOP.split(after, 1)[0].split()
    return sum(word[0].isupper() for word in rest) > 1 and not any(word[0].islower() and len(word) > 4 for word in rest)


def _is_in_single_quotes(text: str, span: Span) -> bool:
    before, after = text[max(0, span.start - 1) : span.start], text[span.end : span.end + 1]
    return (before, after) in (("'", "'"), ("‘", "’"), ('"', '"'), ("“", "”"), ("«", "»"), ("„", "“"))


def _is_in_a_quoting_block(document: str, source: Span, spelling: tuple[str, ...]) -> bool:
    """Whether the source stands in a <blockquote>, or on a line of Markdown or text that begins with “>”."""
    earliest = max(0, source.start - _LONGEST_BLOCK)
    if document.rfind("<blockquote", earliest, source.start) > document.rfind("</blockquote", earliest, source.start):
        return True
    line = document.rfind("\n", earliest, source.start) + 1
    return not spelling and document[line : line + 8].lstrip().startswith(">")


def _with_article(span: Span, text: str, article: re.Match[str], right: str) -> tuple[Span, str]:
    word = match_case(right, article[1])
    return Span(article.start(), span.end), word + article[2] + text


def match_case(replacement: str, old: str) -> str:
    """`replacement` with the capitals of `old`: all, the first, or its own, as an iPad has."""
    letters = [c for c in old if c.isalpha()]
    if len(letters) > 3 and all(c.isupper() for c in letters):
        return replacement.upper()
    if letters and letters[0].isupper() and not any(c.isupper() for c in replacement.partition(" ")[0][1:]):
        return replacement[:1].upper() + replacement[1:]
    return replacement


def chosen(findings: Iterable[Finding], unsafe: bool = False) -> Iterator[Fix]:
    """The fixes of `findings` that can be made together, from the first to the last; only safe ones unless `unsafe`.

    One that overlaps an earlier one is left for another run.
    """
    fixes = [f.fix for f in findings if f.fix and (unsafe or f.fix.safety == "safe")]
    at = 0
    for fix in sorted(fixes, key=lambda fix: fix.edits[0].span):
        if fix.edits[0].span.start >= at:
            at = fix.edits[-1].span.end
            yield fix


def apply(text: str, findings: Iterable[Finding], unsafe: bool = False) -> tuple[str, int]:
    """`text` with the fixes of `findings` that `chosen` gives, and how many they were."""
    parts: list[str] = []
    at = made = 0
    for fix in chosen(findings, unsafe):
        made += 1
        for edit in fix.edits:
            parts += [text[at : edit.span.start], edit.text]
            at = edit.span.end
    return "".join([*parts, text[at:]]), made
