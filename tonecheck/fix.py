"""Making fixes from replacements, and applying them: the only place that produces new text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from tonecheck.findings import Edit, Finding, Fix
from tonecheck.patterns import lazy
from tonecheck.spelling import spans_lines, spell
from tonecheck.text import Prose, Span

HYPHENS = "-‐‑"  # of the keyboard, the true one, and the one that no line ends at
_VOWEL_SOUND = lazy(r"(?!eu|uni|use|usu|one|once|ut[ei]|ub)[aeiou]|hour|honest|honou?r|heir", re.IGNORECASE)
_ARTICLE = lazy(r"\b(an?)(\s+)$", re.IGNORECASE)


def make(prose: Prose, span: Span, replacement: str, safe: bool, document: str, exact: bool = False) -> Fix | None:
    """A fix that writes `replacement` over `span` of `prose`, or None where markup, a tag or a hyphen is in the way.

    `document` is the text that the prose stands in. Case follows the words that were there, unless `exact`; an article
    before them is made to agree.
    """
    if not prose.is_editable(span) or _cuts_a_compound(prose.text, span):
        return None
    old = prose.text[span.start : span.end]
    text = replacement if exact else match_case(replacement, old)
    article = _ARTICLE.search(prose.text, max(0, span.start - 10), span.start)
    if article and _VOWEL_SOUND.match(old) is not None and not _VOWEL_SOUND.match(text):
        span, text = _with_article(span, text, article, "a")
    elif article and not _VOWEL_SOUND.match(old) and _VOWEL_SOUND.match(text):
        span, text = _with_article(span, text, article, "an")
    if not prose.is_editable(span):
        return None
    title = f"Write “{text}”"
    source = prose.to_source(span)
    if span.start and text and spans_lines(prose.spelling, document, source):
        before = Span(span.start - 1, span.end)
        if prose.text[before.start] == " " and prose.is_editable(before):
            # With the space before it the new text can stand on the last of the lines, and the first stays as long as it is.
            text, source = f" {text}", prose.to_source(before)
    spelled = spell(text, prose.spelling, document, source)
    # A string in a tag may be the key of its own translations.
    safety = "safe" if safe and "tag-literal" not in prose.spelling else "suggestion"
    return Fix(title, (Edit(source, spelled),), safety) if spelled is not None else None


def _cuts_a_compound(text: str, span: Span) -> bool:
    """Whether a hyphen ties a word of `span` to one outside it: “Payments-in-lieu-of-tax” is a name."""
    outward = (text[max(0, span.start - 2) : span.start][::-1], text[span.end : span.end + 2])
    return any(len(side) == 2 and side[0] in HYPHENS and side[1].isalnum() for side in outward)


def _with_article(span: Span, text: str, article: re.Match[str], right: str) -> tuple[Span, str]:
    word = match_case(right, article[1])
    return Span(article.start(), span.end), word + article[2] + text


def match_case(replacement: str, old: str) -> str:
    """`replacement` with the capitals of `old`: all, the first, or its own."""
    letters = [c for c in old if c.isalpha()]
    if len(letters) > 3 and all(c.isupper() for c in letters):
        return replacement.upper()
    if letters and letters[0].isupper():
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
